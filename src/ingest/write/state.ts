import type { Graph } from '../../graph/graph.ts';

/** A version that was published at some time. `loaded` is false once it is swept. */
export interface VersionState {
  readonly number: number;
  readonly id: string;
  readonly digest: string;
  readonly loaded: boolean;
  readonly nodes: number;
}

/** What an ingest finds in the graph. `stray` are numbers of graphs that were never published. */
export interface GraphState {
  readonly published: VersionState | null;
  readonly versions: readonly VersionState[];
  readonly stray: readonly number[];
}

export async function readState(graph: Graph): Promise<GraphState> {
  const [row] = await graph.read<{ published: number | null; versions: VersionState[]; stray: number[] }>(
    'ingest.state',
    {},
  );
  const versions = row?.versions ?? [];
  return {
    published: versions.find((version) => version.number === row?.published) ?? null,
    versions,
    stray: row?.stray ?? [],
  };
}

/** `<number>-<first 12 of the digest>`: a link means the same graph on every machine. */
export const versionId = (number: number, digest: string) => `${number}-${digest.slice(0, 12)}`;
