import type { Extract } from '../../domain/extract.ts';
import type { Evidence } from '../../domain/span.ts';
import { directory } from '../resolve/directory.ts';
import { type Person, resolvePersons } from '../resolve/persons.ts';
import type { Reason } from '../resolve/rules.ts';
import type { Seat } from '../resolve/seat.ts';
import { Problems } from '../seeds/csv.ts';
import type { Seeds } from '../seeds/seeds.ts';

/** One source's word on a person: what stands there, and where. */
export interface Printing {
  readonly asPrinted: string;
  /** The list or document, below the seeds folder. */
  readonly document: string;
  readonly key: string;
  readonly body: string;
  readonly party: string | null;
  readonly office: string | null;
  readonly represents: string | null;
  readonly seen: string | null;
  /** What the document says at that place; empty for a row of a list. */
  readonly quotes: readonly string[];
}

export interface Side {
  readonly person: string;
  readonly name: string;
  readonly printings: readonly Printing[];
}

/** Two persons who may be one: the only kind that is decided here, in judgements.csv. */
export interface Pair {
  readonly kind: 'SAME_NAME';
  readonly left: Side;
  readonly right: Side;
  readonly reason: Reason;
}

/** What waits for a person, each kind in an order of its own that stays from run to run. */
export interface Waiting {
  readonly pairs: readonly Pair[];
  readonly mentions: readonly {
    document: string;
    asPrinted: string;
    why: string;
    quotes: readonly string[];
    candidates: readonly string[];
  }[];
  readonly leads: readonly {
    name: string;
    kind: string;
    from: readonly string[];
    to: string;
    confidence: string;
    why: string;
  }[];
  readonly conflicts: readonly {
    document: string;
    path: string;
    why: string;
    values: readonly { value: string; quotes: readonly string[] }[];
  }[];
}

/**
 * All that waits: pairs no judgement speaks of, names that are nobody's, leads, and what documents contradict.
 *
 * @throws PersonWithoutId when a person of the lists has no id in people/ids.csv
 */
export function waiting(seeds: Seeds): Waiting {
  const { suggestions, ambiguous } = resolvePersons(seeds);
  const open = suggestions.filter(({ left, right }) => !judged(seeds, left, right));
  const names = directory(seeds, new Problems());
  return {
    pairs: open.map(({ left, right, reason }) => ({
      kind: 'SAME_NAME',
      left: sideOf(left),
      right: sideOf(right),
      reason,
    })),
    mentions: [
      ...ambiguous.map(({ seat, candidates }) => ({
        document: seat.row.file,
        asPrinted: seat.row.person,
        why: 'fits several persons',
        quotes: quotesOf(seat.appearance?.person.evidence ?? []),
        candidates,
      })),
      ...seeds.minutes.flatMap(({ file, extract }) => [
        ...extract.mentions.map((mention) => mentionOf(file, mention)),
        ...extract.successions
          .filter(({ asPrinted }) => names.body(asPrinted) === null)
          .map((named) => mentionOf(file, { ...named, why: 'a råd that no list has under this name' })),
      ]),
    ],
    leads: seeds.continuity.map(({ person, kind, from, to, confidence, why }) => ({
      name: person,
      kind,
      from,
      to,
      confidence,
      why,
    })),
    conflicts: seeds.minutes.flatMap(({ file, extract }) =>
      extract.conflicts.map((conflict) => conflictOf(file, conflict)),
    ),
  };
}

/** Whether a judgement speaks of the pair: a row of one side, judged against the id of the other. */
function judged({ judgements }: Seeds, left: Person, right: Person): boolean {
  const about = (one: Person, other: Person) =>
    judgements.some(
      (row) =>
        [other.id, ...other.formerIds].includes(row.person) &&
        one.seats.some((seat) => seat.row.file === row.document && seat.row.person === row.asPrinted),
    );
  return about(left, right) || about(right, left);
}

const sideOf = ({ id, name, seats }: Person): Side => ({ person: id, name, printings: seats.map(printingOf) });

function printingOf({ row, appearance }: Seat): Printing {
  return {
    asPrinted: row.person,
    document: row.file,
    key: row.rowKey,
    body: row.body,
    party: row.party_letter || null,
    office: row.office || null,
    represents: row.represents || null,
    seen: row.as_of,
    quotes: quotesOf(appearance?.person.evidence ?? []),
  };
}

function mentionOf(
  document: string,
  { asPrinted, why, evidence }: Extract['mentions'][number],
): Waiting['mentions'][number] {
  return { document, asPrinted, why, quotes: quotesOf(evidence), candidates: [] };
}

function conflictOf(
  document: string,
  { path, why, values }: Extract['conflicts'][number],
): Waiting['conflicts'][number] {
  return { document, path, why, values: values.map(({ value, evidence }) => ({ value, quotes: quotesOf(evidence) })) };
}

/** The quotes of some places, each once; a passage that may not be quoted is told by its position. */
function quotesOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map((place) => ('quote' in place ? place.quote : `${place.start}–${place.end}`)))];
}
