import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/config.ts';
import { findArchive } from '../../src/database/java/archive.ts';
import { enter, readPassword } from '../../src/database/java/enter.ts';
import { prepareHome, setFirstPassword } from '../../src/database/java/home.ts';
import { neo4jJars } from '../../src/database/java/jars.ts';
import { findJava } from '../../src/database/java/runtime.ts';
import { startServer } from '../../src/database/java/server.ts';
import type { DatabaseAddress } from '../../src/graph/driver.ts';

/** A Neo4j of the benchmark's own: one store for each size, kept between runs. */
export interface BenchNeo4j {
  readonly address: DatabaseAddress;
  readonly pid: number;
  /** Milliseconds from the start of the process until it takes connections. */
  readonly started: number;
  stop(): Promise<void>;
}

/** Memory as a small server would have it: the heap is the same for every arm and size. */
export const memory = { heap: '1024m', pageCache: '512m' };

const say = (line: string) => console.error(`neo4j: ${line}`);

/** Starts the Neo4j of one size. It ends with this process, however that ends. */
export async function startNeo4j(name: string): Promise<BenchNeo4j> {
  const folder = join(packageRoot, 'bench', '.state', name);
  const cache = join(packageRoot, '.sundhedsgraf', 'neo4j');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const java = await findJava();
  const jars = await neo4jJars(cache, say);
  const archive = await findArchive(cache, jars, java);
  const parts = { folder, jars, java, archive: { ...archive, draft: null } };
  const home = await prepareHome(parts);
  await setFirstPassword(parts, await readPassword(folder));
  const began = Date.now();
  const larger = {
    ...home,
    // What a contender no longer waits for does not run on beside the next one.
    settings: `${home.settings}\ndb.transaction.timeout=20s\n`
      .replace(/heap\.max_size=.*/, `heap.max_size=${memory.heap}`)
      .replace(/pagecache\.size=.*/, `pagecache.size=${memory.pageCache}`),
    // Without a class archive: its first writing would make one start unlike the others. Java compiles as the project's
    // own server has it: once (docs/performance.md says what that costs and gives).
    command: () => home.command(false).map((word) => (word.startsWith('-Xmx') ? `-Xmx${memory.heap}` : word)),
  };
  const server = await startServer(larger, { onSpawn: async () => {}, progress: say });
  const address = await enter(folder, server.uri);
  return { address, pid: server.identity.pid, started: Date.now() - began, stop: () => server.stop() };
}
