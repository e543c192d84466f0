import { createHash } from 'node:crypto';
import { fold, slug, sortKey } from '../domain/names.ts';

/** A person who has objected: the id now, those that once led to it, and the names under which sources print it. */
export interface Objection {
  readonly person: string;
  readonly formerIds?: readonly string[];
  readonly names: readonly string[];
  /** Ids of others who bear one of these names: where a row is theirs, the name is theirs too, and stays. */
  readonly namesakes?: readonly string[];
}

/**
 * The one overlay outside versions, applied to every row that leaves the graph: the seat stays, the id becomes
 * `person-udgaaet-<n>`, the name goes, counts do not change.
 */
export interface Overlay {
  /** 12 hex of what is objected to, part of every cache key; "0" for nothing. */
  readonly digest: string;
  /** How many objected. */
  readonly count: number;
  /** Ids of those who objected, as they stand in the graph. */
  readonly withheld: readonly string[];
  /** Their names, folded: what a search finds by them would give them away. */
  readonly withheldNames: readonly string[];
  incoming(parameters: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  outgoing(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** What stands where a name stood. */
export const withdrawn = 'Udgået efter indsigelse';

export const noObjections: Overlay = {
  digest: '0',
  count: 0,
  withheld: [],
  withheldNames: [],
  incoming: (parameters) => parameters,
  outgoing: (row) => row,
};

/** Builds the overlay; `<n>` is the objection's place in the list, so it holds while lines are only added. */
export function overlayOf(objections: readonly Objection[]): Overlay {
  if (objections.length === 0) return noObjections;
  const out = objections.flatMap(({ person, formerIds = [], names, namesakes = [] }, index) => {
    const ids = [
      ...idSwaps(person, names, index + 1),
      ...formerIds.flatMap((former) => idSwaps(former, [], index + 1)),
    ];
    const others = namesakes.flatMap((other) => idSwaps(other, [], 0));
    const only = others.length === 0 ? {} : { unless: { theirs: others.map(patternOf), ours: ids.map(patternOf) } };
    return [
      ...ids,
      ...names
        .flatMap((name, place) => nameSwaps(name, `${index + 1}.${place + 1}`))
        .map((swap) => ({ ...swap, ...only })),
    ];
  });
  const back = objections
    .flatMap(({ person, names }, index) => [
      ...idSwaps(person, names, index + 1),
      ...names.map((name, place) => sortSwap(name, `${index + 1}.${place + 1}`)),
    ])
    .map(({ from, to, edges }) => ({ from: to, to: from, edges }));
  // What names the person as the graph does must lead nowhere: else an id or a cursor tells who `udgaaet-<n>` is.
  const hidden = out.filter(({ edges }) => edges !== 'name').map((swap) => ({ ...swap, to: 'withheld' }));
  return {
    digest: createHash('sha256').update(JSON.stringify(objections)).digest('hex').slice(0, 12),
    count: objections.length,
    withheld: objections.flatMap(({ person, formerIds = [] }) => [person, ...formerIds]),
    withheldNames: objections.flatMap(({ names }) => names.map(fold)),
    incoming: hiding(replacer(hidden), replacer(back)),
    outgoing: replacer(out),
  };
}

type Replace = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const hiding =
  (hide: Replace, back: Replace): Replace =>
  (parameters) =>
    back(hide(parameters));

/** One text for another. `edges` says what may stand around it, so that no part of a longer id or name is taken. */
interface Swap {
  readonly from: string;
  readonly to: string;
  readonly edges: keyof typeof around;
  /** Not in what speaks of a namesake and not of the one who objected. */
  readonly unless?: { readonly theirs: readonly RegExp[]; readonly ours: readonly RegExp[] };
}

/**
 * `id` may go on with the id of a body or of a person, as in `sat-in-…` and `same-name-as-…`; `stem` always does; `slug`
 * never does; `attendance` ends the id of one.
 */
const around = {
  id: ['(?<![a-z0-9])', '(?![a-z0-9]|-(?!(?:klynge|raad|udvalg|person)-))'],
  slug: ['(?<![a-z0-9-])', '(?![a-z0-9-])'],
  stem: ['(?<![a-z0-9-])', '(?=-(?:klynge|raad|udvalg|region|unknown)\\b)'],
  attendance: ['(?<=attendance-[a-z0-9-]+-)', '(?![a-z0-9-])'],
  name: ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'],
} as const;

function idSwaps(person: string, names: readonly string[], n: number): Swap[] {
  const short = person.slice('person-'.length);
  const leads = [...new Set(names.map(slug))].filter((name) => name !== '');
  return [
    { from: person, to: `person-udgaaet-${n}`, edges: 'id' },
    { from: short, to: `udgaaet-${n}`, edges: 'slug' },
    { from: `membership-${short}`, to: `membership-udgaaet-${n}`, edges: 'stem' },
    { from: short, to: `udgaaet-${n}`, edges: 'attendance' },
    ...leads.map((name, place) => ({
      from: `lead-${name}`,
      to: place === 0 ? `lead-udgaaet-${n}` : `lead-udgaaet-${n}-${place + 1}`,
      edges: 'stem' as const,
    })),
  ];
}

/** A name as printed and in capitals, as folded, and as it stands in sort keys: first, since many names fold alike. */
function nameSwaps(name: string, place: string): Swap[] {
  return [
    sortSwap(name, place),
    { from: name, to: withdrawn, edges: 'name' },
    { from: name.toUpperCase(), to: withdrawn, edges: 'name' },
    { from: fold(name), to: fold(withdrawn), edges: 'name' },
  ];
}

/** A sort key leaves the graph and comes back where a search goes on, so its mark leads to one name only. */
function sortSwap(name: string, place: string): Swap {
  return { from: sortKey(name, '').trim(), to: `~${place}~`, edges: 'name' };
}

/** Replaces in every text of a value, however deep; maps keep their keys. Longer texts go first. */
function replacer(swaps: readonly Swap[]): Replace {
  const all = swaps
    .filter(({ from }) => from !== '')
    .toSorted((a, b) => b.from.length - a.from.length)
    .map((swap) => ({ ...swap, pattern: patternOf(swap) }));
  const replace = (value: unknown, patterns: typeof all): unknown => {
    if (typeof value === 'string') return patterns.reduce((text, { pattern, to }) => text.replace(pattern, to), value);
    if (Array.isArray(value)) return value.map((each) => replace(each, patterns));
    return value !== null && typeof value === 'object' ? within(value, patterns) : value;
  };
  const within = (value: object, patterns: typeof all): Row => {
    const own = patterns.some(({ unless }) => unless) ? patterns.filter((swap) => !isAnothers(value, swap)) : patterns;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner, own)]));
  };
  return (value) => within(value, all);
}

type Row = Readonly<Record<string, unknown>>;

function patternOf({ from, edges }: Swap): RegExp {
  const [before, after] = around[edges];
  return new RegExp(`${before}${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${after}`, 'gu');
}

/** Whether a row, or a map in it, speaks of a namesake by id and nowhere of the one who objected. */
function isAnothers(value: object, { unless }: Swap): boolean {
  if (!unless) return false;
  const text = JSON.stringify(value);
  const speaksOf = (patterns: readonly RegExp[]) => patterns.some((pattern) => text.search(pattern) >= 0);
  return speaksOf(unless.theirs) && !speaksOf(unless.ours);
}
