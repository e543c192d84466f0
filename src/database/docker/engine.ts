import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { DatabaseUnavailable } from '../../domain/errors.ts';

/** A `docker` command that failed; the message is the last line it said, or that it took too long. */
export class DockerFailed extends Error {
  override readonly name = 'DockerFailed';
}

export interface DockerOptions {
  readonly seconds: number;
  /** Variables beside those that every program gets. */
  readonly variables?: Readonly<Record<string, string>>;
}

/**
 * Runs one `docker` command.
 *
 * @param args  what follows `docker`
 * @returns     its standard output, without white space around it
 * @throws      DockerFailed when it is missing, fails, or takes longer than `seconds`
 */
export async function docker(args: readonly string[], { seconds, variables = {} }: DockerOptions): Promise<string> {
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  try {
    const options = { timeout: seconds * 1000, maxBuffer: 2 ** 26 };
    return (await promisify(execFile)('env', [...set, 'docker', ...args], options)).stdout.trim();
  } catch (error) {
    throw new DockerFailed(reason(error, seconds), { cause: error });
  }
}

/** @throws DatabaseUnavailable when there is no Docker here, or its engine does not answer within ten seconds */
export async function needEngine(): Promise<void> {
  try {
    await docker(['version', '--format', '{{.Server.Version}}'], { seconds: 10 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnavailable(`no Docker engine answers: ${why}`, { cause: error });
  }
}

/** Does again what failed because another run was making the same container at that moment. */
export async function inTurn<Result>(make: () => Promise<Result>): Promise<Result> {
  for (let left = 10; ; left--) {
    try {
      return await make();
    } catch (error) {
      if (left === 0 || !(error instanceof DockerFailed && error.message.includes('Conflict. The container')))
        throw error;
      await sleep(1_000);
    }
  }
}

function reason(error: unknown, seconds: number): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && (error.code === 'ENOENT' || error.code === 127)) return 'there is no docker command';
  if ('killed' in error && error.killed) return `no answer within ${seconds} s`;
  const said = 'stderr' in error ? String(error.stderr).trim() : '';
  return said.split('\n').at(-1) || error.message;
}
