import { type Config, readConfig } from '../config.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { connect, type Graph } from '../graph/graph.ts';
import { type Overlay, overlayOf } from '../graph/overlay.ts';
import type { Seeds } from '../ingest/seeds/load.ts';
import { progress } from './talk.ts';

/** What a verb works with: settings, a Neo4j, and the graph in it. */
export interface Session {
  readonly config: Config;
  readonly database: Database;
  readonly graph: Graph;
}

/** Opens a Neo4j for the length of a verb. A verb beside a running `start` joins its server. */
export async function withGraph<Result>(
  use: (session: Session) => Promise<Result>,
  { join = true, overlay }: { join?: boolean; overlay?: () => Overlay } = {},
): Promise<Result> {
  const config = readConfig();
  const database = await openDatabase(config, { progress, join });
  try {
    const graph = connect(database.address, overlay ? { overlay } : {});
    try {
      return await use({ config, database, graph });
    } finally {
      await graph.close();
    }
  } finally {
    await database.close();
  }
}

/** The objections of the seeds, with every name under which the persons' ids were minted. */
export function objectionsOf(seeds: Seeds): Overlay {
  return overlayOf(
    seeds.objections.map(({ person }) => ({
      person,
      names: [...new Set(seeds.ids.filter((line) => line.id === person).map((line) => line.asPrinted))],
    })),
  );
}
