import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { DatabaseAddress } from '../../../src/graph/driver.ts';
import { command } from '../../cli/command.ts';
import { type Asked, workload } from './workload.ts';

/** A server in a process of its own, as `serve` starts it, with one proxy of ours before it. */
export interface Serving {
  readonly origin: string;
  readonly pid: number;
  readonly asked: readonly Asked[];
  /** Megabytes that the process has in memory. */
  memory(): Promise<number>;
  stop(): Promise<{ readonly code: number | null; readonly err: string }>;
}

/** Starts a server before a graph that is loaded already. */
export async function serving(
  { uri, user, password }: DatabaseAddress,
  environment: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const running = command(['serve'], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    SUNDHEDSGRAF_PROXIES: '1',
    PORT: '0',
    ...environment,
  });
  const talk = await running.until('GraphiQL: ');
  const origin = /http:\/\/[\d.:]+\d/.exec(talk)?.[0] ?? '';
  return {
    origin,
    pid: running.pid,
    asked: workload(await personsOf(origin)),
    memory: () => memoryOf(running.pid),
    stop: () => {
      running.stop('SIGTERM');
      return running.ended;
    },
  };
}

async function personsOf(origin: string): Promise<string[]> {
  for (let left = 50; left > 0 && (await fetch(`${origin}/readyz`)).status !== 200; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const query = encodeURIComponent('{ people(first: 40) { nodes { id } } }');
  const response = await fetch(`${origin}/graphql?query=${query}`);
  const { data } = (await response.json()) as { data: { people: { nodes: { id: string }[] } } };
  return data.people.nodes.map(({ id }) => id);
}

async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}
