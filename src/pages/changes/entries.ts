import type { Asking } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { type Difference, differenceOf } from './differences.ts';
import { callAll } from './names.ts';
import { sayChange, sayCounts, sayFirst, sayGone } from './sentences.ts';
import type { Listed, Pair } from './versions.ts';

/** One version, as a feed tells of it. */
export interface Entry {
  readonly version: Listed;
  /** FIRST: nothing before it. GONE: it, or the one before it, is no longer loaded. */
  readonly kind: 'FIRST' | 'CHANGED' | 'GONE';
  readonly summary: Both;
  /** What changed, a sentence each; at most `mostSentences`. */
  readonly sentences: readonly Both[];
  /** How many sentences were left out. */
  readonly more: number;
}

/** More than this nobody reads in a feed; the page of the version's changes has them all. */
export const mostSentences = 100;

export const goneEntry = (pair: Pair): Entry => ({
  version: pair.version,
  kind: 'GONE',
  summary: sayGone(pair),
  sentences: [],
  more: 0,
});

export const firstEntry = ({ version }: Pair): Entry => ({
  version,
  kind: 'FIRST',
  summary: sayFirst(),
  sentences: [],
  more: 0,
});

/**
 * What became of everything, or of one thing and the facts about it, newest version first. A version that changed
 * nothing of the thing has no entry; one that cannot be compared always has.
 *
 * @param of  id of the thing; null for everything
 */
export async function entriesOf(pairs: readonly Pair[], of: string | null, asking: Asking): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const pair of pairs) {
    // One after the other: the API keeps the last difference while its pages are read.
    const difference = await differenceOf(pair, asking);
    const entry =
      difference === null
        ? goneEntry(pair)
        : pair.before === null
          ? await firstOf(pair, of, asking)
          : changedEntry(pair.version, of === null ? difference : narrowed(difference, of), of !== null);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** Changes of a thing, and of facts about it; evidence is not told of one thing. */
const narrowed = ({ changes }: Difference, of: string): Difference => ({
  changes: changes.filter(({ about }) => about.has(of)),
  evidence: 0,
});

function changedEntry(version: Listed, difference: Difference, narrow: boolean): Entry | null {
  const { changes } = difference;
  if (narrow && changes.length === 0) return null;
  return {
    version,
    kind: 'CHANGED',
    summary: sayCounts(difference),
    sentences: changes.slice(0, mostSentences).map(sayChange),
    more: Math.max(0, changes.length - mostSentences),
  };
}

/** The first version tells of a thing that it holds. */
async function firstOf(pair: Pair, of: string | null, asking: Asking): Promise<Entry | null> {
  if (of === null) return firstEntry(pair);
  const held = await callAll([of], await asking.edition(pair.version.id));
  return held.has(of) ? firstEntry(pair) : null;
}
