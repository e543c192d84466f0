import type { Graph } from '../graph/graph.ts';
import type { Batches } from '../loaders/batches.ts';
import type { VersionRow } from '../loaders/rows.ts';

/** What every resolver gets: the version the request is pinned to, and its batches. */
export interface Context {
  readonly graph: Graph;
  readonly version: VersionRow;
  readonly batches: Batches;
  /** The text around a place in a document, where the server has documents. */
  readonly passages: Passages | null;
  /** The request itself; there is none where a verb asks. */
  readonly request: Request;
}

/** The text around a place, most so many letters on either side; null where the document is not at hand. */
export type Passages = (place: {
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
  readonly letters: number;
}) => Promise<string | null>;
