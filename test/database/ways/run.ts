import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Config, packageRoot, readConfig } from '../../../src/config.ts';
import { type Database, openDatabase } from '../../../src/database/open.ts';
import type { DatabaseAddress } from '../../../src/graph/driver.ts';

const leftovers: (() => unknown)[] = [];

/** Ends the runs and removes the folders of a test file: for its `afterAll`, which may not be called for from a test. */
export async function cleanUp(): Promise<void> {
  for (const remove of leftovers.reverse()) await remove();
}

/** The jars and class archive that the whole project shares. */
export const cache = join(packageRoot, '.sundhedsgraf', 'neo4j');

/** Another run of the program, in a process of its own. */
export interface Run {
  readonly child: ChildProcess;
  /** Where its server answers. Throws the reason when it has none. */
  readonly address: DatabaseAddress;
}

/** A state folder that `cleanUp` removes. */
export async function stateFolder(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'sundhedsgraf-ways-'));
  leftovers.push(() => rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }));
  return home;
}

/** Settings for a Java server in a state folder of its own. */
export const javaConfig = async (): Promise<Config> =>
  readConfig({ SUNDHEDSGRAF_DATABASE: 'java', SUNDHEDSGRAF_HOME: await stateFolder() });

/** What was said on the way is thrown away. */
export function open(config: Config, { join }: { join: boolean }): Promise<Database> {
  return openDatabase(config, { progress: () => {}, join, cache });
}

/** Starts a run and waits for its word. */
export async function startRun(config: Config): Promise<Run> {
  const holder = fileURLToPath(new URL('./holder.ts', import.meta.url));
  const env = { ...process.env, SUNDHEDSGRAF_DATABASE: 'java', SUNDHEDSGRAF_HOME: config.home };
  const child = spawn(process.execPath, ['--import', 'tsx', holder, cache], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  leftovers.push(() => child.kill('SIGKILL'));
  const [line] = await once(createInterface(child.stdout), 'line');
  const { address, refused } = JSON.parse(line);
  if (refused !== undefined) throw new Error(refused);
  return { child, address };
}
