import { CannotStart } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';

/** A version that was published at some time. `loaded` is false once it is swept. */
export interface VersionState {
  readonly number: number;
  readonly id: string;
  readonly digest: string;
  /** ISO 8601 instant, UTC. */
  readonly publishedAt: string;
  readonly loaded: boolean;
  readonly nodes: number;
}

/** What an ingest finds in the graph. `stray` are numbers of graphs that were never published. */
export interface GraphState {
  readonly published: VersionState | null;
  readonly versions: readonly VersionState[];
  readonly stray: readonly number[];
}

interface Found {
  readonly published: number | null;
  readonly versions: VersionState[];
  readonly stray: number[];
  readonly foreign: boolean;
}

/**
 * Reads what an ingest has to know.
 *
 * @throws CannotStart when somebody else keeps versions of theirs in this database: numbers and pointer would be mixed up
 */
export async function readState(graph: Graph): Promise<GraphState> {
  const [row] = await graph.read<Found>('ingest.state', {});
  if (row?.foreign) {
    throw new CannotStart(
      'this database holds nodes :Version that this program did not make, and nothing was written; give the program a ' +
        'database of its own, with NEO4J_URI or NEO4J_DATABASE',
    );
  }
  const versions = row?.versions ?? [];
  return {
    published: versions.find((version) => version.number === row?.published) ?? null,
    versions,
    stray: row?.stray ?? [],
  };
}

/** `<number>-<first 12 of the digest>`: a link means the same graph on every machine. */
export const versionId = (number: number, digest: string) => `${number}-${digest.slice(0, 12)}`;
