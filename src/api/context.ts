import type { Graph } from '../graph/graph.ts';
import type { Batches } from '../loaders/batches.ts';
import type { VersionRow } from '../loaders/rows.ts';

/** What every resolver gets: the version the request is pinned to, and its batches. */
export interface Context {
  readonly graph: Graph;
  readonly version: VersionRow;
  readonly batches: Batches;
  /** The request itself; there is none where a verb asks. */
  readonly request: Request;
}
