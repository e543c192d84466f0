import { fold, words } from '../../domain/names.ts';
import { remembered } from './memo.ts';
import type { Sighting } from './sighting.ts';

/** One person of the document: every place that names them, in order. */
export interface Draft {
  readonly sightings: Sighting[];
  /** The parties and municipalities said of the person so far: who has another is somebody else. */
  readonly parties: Set<string>;
  readonly kommuner: Set<string>;
  /** The folded words of the fullest form so far. */
  words: readonly string[];
  name: string;
}

/** The persons of a document, and the sightings that fit more than one of them. */
export interface Registry {
  readonly drafts: readonly Draft[];
  readonly unclear: readonly Sighting[];
  /** The person a printed name means; `null` when none or several are meant. */
  find(name: string): Draft | null;
}

/**
 * Joins sightings to persons, within this one document: the same full name, or a form that leaves out middle names, and
 * no two parties or municipalities that differ.
 */
export function registryOf(sightings: readonly Sighting[]): Registry {
  const drafts: Draft[] = [];
  const unclear: Sighting[] = [];
  const byEnds = new Map<string, Draft[]>();
  const byName = new Map<string, Draft>();
  for (const sighting of sightings) {
    const words = foldedWords(sighting.entry.name.words.join(' '));
    const candidates = candidatesFor(byEnds, words).filter((draft) => !conflicts(draft, sighting));
    const exact = candidates.filter((draft) => draft.words.join(' ') === words.join(' '));
    const fitting = exact.length > 0 ? exact : candidates;
    const draft = fitting[0] ?? beyond(byEnds, byName, words, sighting);
    if (draft && fitting.length > 1 && !knows(sighting)) unclear.push(sighting);
    else if (draft) join(draft, sighting, words);
    else add(sighting, words, { drafts, byEnds, byName });
  }
  const find = (name: string) => {
    const words = foldedWords(name);
    const found = candidatesFor(byEnds, words);
    const exact = found.filter((draft) => draft.words.join(' ') === words.join(' '));
    const best = exact.length > 0 ? exact : found;
    return best.length === 1 ? (best[0] ?? null) : null;
  };
  return { drafts, unclear, find };
}

const foldedWords = remembered((name: string): readonly string[] => words(fold(name)));

/** The one of the same full name, where so many share its ends that no more of them are compared. */
function beyond(
  byEnds: ReadonlyMap<string, readonly Draft[]>,
  byName: ReadonlyMap<string, Draft>,
  words: readonly string[],
  sighting: Sighting,
): Draft | undefined {
  if ((byEnds.get(ends(words))?.length ?? 0) < mostNamesakes) return undefined;
  const draft = byName.get(words.join(' '));
  return draft && !conflicts(draft, sighting) ? draft : undefined;
}

function ends(words: readonly string[]): string {
  return `${words[0]} ${words.at(-1)}`;
}

function candidatesFor(byEnds: ReadonlyMap<string, Draft[]>, words: readonly string[]): Draft[] {
  const direct = (byEnds.get(ends(words)) ?? []).filter((draft) => fits(draft.words, words));
  if (direct.length > 0 || !words.at(-1)?.endsWith('s')) return direct;
  const without = [...words.slice(0, -1), words.at(-1)?.slice(0, -1) ?? ''];
  return (byEnds.get(ends(without)) ?? []).filter((draft) => fits(draft.words, without));
}

/** Whether the shorter of two names with equal ends is the longer one with middle names left out or cut to initials. */
function fits(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let at = 1;
  for (const word of short.slice(1, -1)) {
    while (at < long.length - 1 && !alike(word, long[at] ?? '')) at += 1;
    if (at >= long.length - 1) return false;
    at += 1;
  }
  return true;
}

function alike(left: string, right: string): boolean {
  return (
    left === right || (left.length === 1 && right.startsWith(left)) || (right.length === 1 && left.startsWith(right))
  );
}

function conflicts({ parties, kommuner }: Draft, { entry }: Sighting): boolean {
  const differs = (known: ReadonlySet<string>, said: readonly string[]) =>
    known.size > 0 && said.length > 0 && !said.some((value) => known.has(value));
  return (
    differs(
      parties,
      entry.parties.map(({ press }) => press),
    ) ||
    differs(
      kommuner,
      entry.kommuner.map(({ name }) => name),
    )
  );
}

/** Whether the sighting itself says which of two namesakes it means. */
function knows({ entry }: Sighting): boolean {
  return entry.parties.length + entry.kommuner.length > 0;
}

function join(draft: Draft, sighting: Sighting, words: readonly string[]): void {
  draft.sightings.push(sighting);
  for (const { press } of sighting.entry.parties) draft.parties.add(press);
  for (const { name } of sighting.entry.kommuner) draft.kommuner.add(name);
  if (words.length > draft.words.length) {
    draft.words = words;
    draft.name = sighting.entry.name.words.join(' ');
  }
}

/** What is known so far, and how it is looked up. */
interface Known {
  readonly drafts: Draft[];
  readonly byEnds: Map<string, Draft[]>;
  readonly byName: Map<string, Draft>;
}

// No referat has as many persons with the same first and last name; each name is compared with those, and no more.
const mostNamesakes = 100;

function add(sighting: Sighting, words: readonly string[], { drafts, byEnds, byName }: Known): void {
  const name = sighting.entry.name.words.join(' ');
  const draft = { sightings: [], parties: new Set<string>(), kommuner: new Set<string>(), words, name };
  join(draft, sighting, words);
  drafts.push(draft);
  const full = words.join(' ');
  if (!byName.has(full)) byName.set(full, draft);
  const others = byEnds.get(ends(words));
  if (!others) byEnds.set(ends(words), [draft]);
  else if (others.length < mostNamesakes) others.push(draft);
}
