import { stringify } from 'csv-stringify/sync';
import type { Pair } from './waiting.ts';

export const judgementWords = ['SAME', 'NOT_SAME', 'UNSURE'] as const;
export type Judgement = (typeof judgementWords)[number];

/** Who decided, on which day, and why. */
export interface Deciding {
  readonly judgement: Judgement;
  readonly by: string;
  readonly on: string;
  readonly why: string;
}

/**
 * The lines of judgements.csv for a decision about a pair: one for each row of the side with fewer rows, against the
 * other's id, so that every row of it is decided and none left to a rule.
 */
export function judgementLines({ left, right }: Pair, { judgement, by, on, why }: Deciding): string {
  const [judged, against] = left.printings.length < right.printings.length ? [left, right] : [right, left];
  return judged.printings
    .map(({ asPrinted, document, key }) =>
      stringify([[asPrinted, document, key, against.person, judgement, by, on, why]]),
    )
    .join('');
}
