import type { GraphState } from './state.ts';

/** How much is written at once. */
export interface Pace {
  /** Rows in one statement, and about how many letters of text; a statement is a transaction. */
  readonly rows: number;
  readonly letters: number;
  /** Transactions at a time: with two, the next is made ready, and begun, while Neo4j still writes the one before. */
  readonly sideBySide: number;
}

/**
 * Where nobody reads yet, as quick as it can be. Beside readers one small transaction at a time: who reads hardly notices,
 * and the writing takes a fifth longer (docs/performance.md).
 */
export const paces = {
  alone: { rows: 4_000, letters: 2_000_000, sideBySide: 2 },
  besideReaders: { rows: 400, letters: 200_000, sideBySide: 1 },
} as const satisfies Readonly<Record<string, Pace>>;

/** Who can read does: a graph with a version in it is written to as if somebody were reading. */
export function paceIn({ versions }: GraphState): Pace {
  return versions.some(({ loaded }) => loaded) ? paces.besideReaders : paces.alone;
}
