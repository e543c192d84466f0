import { type Difference, differences } from './differences.ts';
import type { RowSource } from './graph-rows.ts';
import { rowIds } from './row-ids.ts';

/** What the version before knows of a thing, fact or claim. */
export interface Known {
  readonly id: string;
  readonly digest: string;
  readonly knownSince: number;
}

/** What differs from the version before, and since which version the rest stands as it does. */
export interface Compared {
  readonly found: readonly Difference[];
  readonly knownSince: ReadonlyMap<string, number>;
}

/** Holds the rows against the version before. */
export function compare(rows: RowSource, before: readonly Known[]): Compared {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const now = rowIds(rows);
  const found = differences(new Map(before.map(({ id, digest }) => [id, digest])), now);
  const knownSince = new Map<string, number>();
  for (const [id, digest] of now) {
    const entry = known.get(id);
    if (entry?.digest === digest) knownSince.set(id, entry.knownSince);
  }
  return { found, knownSince };
}
