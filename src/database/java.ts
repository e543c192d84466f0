import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { CannotStart } from '../domain/errors.ts';
import type { Database, OpenOptions, Progress } from './database.ts';
import { waitUntilGone } from './identity.ts';
import { findArchive } from './java/archive.ts';
import { neo4jJars } from './java/jars.ts';
import { joinOther } from './java/join.ts';
import { type Claim, claim, currentOwner, isOpen, type Owner } from './java/owner.ts';
import { runServer } from './java/running.ts';
import { findJava } from './java/runtime.ts';

/** How long the server of a run that has ended may take to shut down, in seconds. */
const patience = 30;

/**
 * Starts Neo4j as a Java process in `neo4j/` of the state folder, or joins the one another run has open there.
 * The process ends with this one, however this one ends.
 *
 * @throws DatabaseUnavailable when Java, Maven or the server fails; CannotStart when another run has the folder and
 *         `join` is false; AuthenticationFailed when the store has another password than the file
 */
export async function openJava(config: Config, options: OpenOptions): Promise<Database> {
  const folder = folderOf(config);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (;;) {
    const claimed = await claim(folder);
    if (claimed.mine) return startOwn(folder, claimed, options);
    if (!options.join) throw taken(folder, claimed.owner);
    const joined = await joinOther(folder, options.progress);
    if (joined) return joined;
  }
}

/** Whether a run that is alive has a Java server of this state folder. */
export async function isJavaOpen(config: Config): Promise<boolean> {
  const folder = folderOf(config);
  const owner = existsSync(folder) ? await currentOwner(folder) : null;
  return owner !== null && isOpen(owner);
}

const folderOf = (config: Config) => join(config.home, 'neo4j');

function taken(folder: string, { program, uri }: Owner): CannotStart {
  const at = uri === null ? 'is starting Neo4j in' : `has Neo4j open at ${uri} in`;
  return new CannotStart(
    `another run (pid ${program.pid}) ${at} ${folder}; stop that one (kill ${program.pid}), or set SUNDHEDSGRAF_HOME ` +
      'to another folder, or NEO4J_URI to a Neo4j of your own',
  );
}

async function startOwn(folder: string, claimed: Claim, { progress, cache = folder }: OpenOptions): Promise<Database> {
  try {
    await waitForLast(folder, claimed.before, progress);
    const java = await findJava();
    const jars = await neo4jJars(cache, progress);
    const archive = await findArchive(cache, jars, java);
    return await runServer({ folder, jars, java, archive }, claimed, progress);
  } catch (error) {
    await claimed.release();
    throw error;
  }
}

async function waitForLast(folder: string, before: Owner | null, progress: Progress): Promise<void> {
  if (!before?.java || (await waitUntilGone(before.java, 0))) return;
  const { pid } = before.java;
  progress(`waiting for the Neo4j of a run that has ended (Java pid ${pid}) to shut down`);
  if (await waitUntilGone(before.java, patience)) return;
  throw new CannotStart(`the Neo4j of a run that has ended (Java pid ${pid}) still has ${folder}; end it: kill ${pid}`);
}
