import { join } from 'node:path';
import { packageRoot } from '../../src/config.ts';
import { connect } from '../../src/graph/graph.ts';
import type { DatabaseAddress } from '../../src/graph/driver.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { generate } from './generate/graph.ts';
import { cpuOf } from './cpu.ts';

/** How the loading of a size went. */
export interface Loaded {
  readonly nodes: number;
  readonly relationships: number;
  /** `null` where it was loaded by an earlier run. */
  readonly fresh: Timed | null;
  readonly unchanged: Timed;
}

export interface Timed {
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly nodeCpuSeconds: number;
  readonly neo4jCpuSeconds: number;
  readonly nodeRssMiB: number;
}

/** Loads the graph of a size through the project's own ingest, and once more, to find that nothing changed. */
export async function load(address: DatabaseAddress, nodes: number, neo4jPid: number): Promise<Loaded> {
  const graph = connect(address, { timeout: 600_000 });
  const home = join(packageRoot, 'bench', '.state', String(nodes));
  const context = {
    graph,
    home,
    progress: (line: string) => console.error(`ingest: ${line}`),
    now: new Date().toISOString(),
  };
  try {
    const rows = generate(nodes);
    const count = (lists: Readonly<Record<string, { readonly length: number }>>) =>
      Object.values(lists).reduce((sum, list) => sum + list.length, 0);
    const [things, relationships] = [count(rows.nodes), count(rows.edges)];
    const timed = async () => {
      const [began, node, neo4j] = [Date.now(), cpuOf(process.pid), cpuOf(neo4jPid)];
      let rss = 0;
      const watch = setInterval(() => {
        rss = Math.max(rss, process.memoryUsage.rss());
      }, 200);
      const result = await ingest(rows, context);
      clearInterval(watch);
      const seconds = (Date.now() - began) / 1000;
      console.error(`ingest: ${result.outcome} in ${seconds} s`);
      return {
        seconds,
        rowsPerSecond: Math.round((things + relationships) / seconds),
        nodeCpuSeconds: (cpuOf(process.pid) - node) / 1000,
        neo4jCpuSeconds: (cpuOf(neo4jPid) - neo4j) / 1000,
        nodeRssMiB: Math.round(rss / 1_048_576),
      };
    };
    await graph.setup();
    const there = (await readState(graph)).published;
    const fresh = there === null ? await timed() : null;
    return { nodes: things, relationships, fresh, unchanged: await timed() };
  } finally {
    await graph.close();
  }
}
