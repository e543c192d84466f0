import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/config.ts';
import { waitUntilGone } from '../../src/database/identity.ts';
import { findArchive } from '../../src/database/java/archive.ts';
import { enter, readPassword } from '../../src/database/java/enter.ts';
import { prepareHome, setFirstPassword } from '../../src/database/java/home.ts';
import { neo4jJars } from '../../src/database/java/jars.ts';
import { findJava } from '../../src/database/java/runtime.ts';
import { type Server, startServer } from '../../src/database/java/server.ts';
import type { DatabaseAddress } from '../../src/graph/driver.ts';
import { Line } from '../database/line.ts';

/** A Neo4j of a test's own, to be killed and started again behind a line that keeps its address. */
export interface OwnNeo4j {
  readonly address: DatabaseAddress;
  readonly line: Line;
  /** As when the power fails: nothing is closed. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts one.
 *
 * @param settings  lines of neo4j.conf beside the usual ones
 * @param parent    the folder that its store lies below
 */
export async function ownNeo4j({ settings = '', parent = tmpdir() } = {}): Promise<OwnNeo4j> {
  const folder = await mkdtemp(join(parent, 'sundhedsgraf-own-'));
  const cache = join(packageRoot, '.sundhedsgraf', 'neo4j');
  await mkdir(cache, { recursive: true });
  const java = await findJava();
  const jars = await neo4jJars(cache, () => {});
  const parts = { folder, jars, java, archive: await findArchive(cache, jars, java) };
  const usual = await prepareHome(parts);
  const home = { ...usual, settings: `${usual.settings}\n${settings}\n` };
  await setFirstPassword(parts, await readPassword(folder));
  const begin = () => startServer(home, { onSpawn: async () => {}, progress: () => {} });
  let server: Server = await begin();
  const direct = await enter(folder, server.uri);
  const line = await Line.to(direct);
  return {
    address: line.of(direct),
    line,
    kill: async () => {
      process.kill(server.identity.pid, 'SIGKILL');
      await waitUntilGone(server.identity, 30);
      await server.ended;
    },
    start: async () => {
      server = await begin();
      line.target = Number(new URL(server.uri).port);
      await enter(folder, server.uri);
    },
    close: async () => {
      await line.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    },
  };
}
