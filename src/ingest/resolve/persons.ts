import { InvalidSeeds, KnownError } from '../../domain/errors.ts';
import { groupBy } from '../../domain/group.ts';
import { fold } from '../../domain/names.ts';
import type { IdRow } from '../seeds/people-lists.ts';
import type { Seeds } from '../seeds/seeds.ts';
import { type Cluster, clusters, decisionsOf, type Join } from './identity.ts';
import { conflict, likeness, nameKey, type Reason } from './rules.ts';
import type { Seat } from './seat.ts';
import { seatsOf } from './seats.ts';

/** A person: rows that are one, under one id. */
export interface Person {
  readonly id: string;
  /** The fullest form in which the lists print the name. */
  readonly name: string;
  /** Every form as printed, the fullest first. */
  readonly names: readonly string[];
  readonly seats: readonly Seat[];
  readonly joins: readonly Join[];
  /** Ids that once named this person or a part of it, and lead here. */
  readonly formerIds: readonly string[];
}

/** Two persons who may be one, or are easily taken for one. Never a merge. */
export interface Suggestion {
  readonly left: Person;
  readonly right: Person;
  readonly reason: Reason;
}

/** A name of a document that fits several persons: nobody's until a line of judgements.csv or ids.csv decides. */
export interface Ambiguous {
  readonly seat: Seat;
  readonly candidates: readonly string[];
}

export interface Resolved {
  readonly persons: readonly Person[];
  readonly suggestions: readonly Suggestion[];
  readonly ambiguous: readonly Ambiguous[];
}

/** A person of the lists has no line in people/ids.csv, or shares one with another. */
export class PersonWithoutId extends KnownError {
  readonly code = 'PERSON_WITHOUT_ID';
  override readonly name = 'PersonWithoutId';

  constructor(names: readonly string[]) {
    const shown = names.slice(0, 10).join('\n  ');
    const more = names.length > 10 ? `\n  and ${names.length - 10} more` : '';
    super(
      `people/ids.csv has no id for ${names.length === 1 ? 'a person' : `${names.length} persons`} of the lists:\n` +
        `  ${shown}${more}\nRun "npx sundhedsgraf ids", read the lines it adds, and run the command again.`,
    );
  }
}

/** A group of rows with the id its lines in ids.csv give it; `id` null where they give none that is its own. */
export interface Named extends Cluster {
  readonly id: string | null;
  readonly formerIds: readonly string[];
}

/**
 * Turns the rows of the member lists into persons.
 *
 * @throws PersonWithoutId when a person has no id of its own in ids.csv
 */
export function resolvePersons(seeds: Seeds): Resolved {
  const all = namedClusters(seeds);
  const { named, ambiguous } = withoutAmbiguous(all);
  const nameless = named.filter((cluster) => cluster.id === null);
  if (nameless.length > 0) {
    throw new PersonWithoutId(
      nameless.map(({ seats }) => `${seats[0]?.row.person} (${seats[0]?.row.file}: ${seats[0]?.row.rowKey})`),
    );
  }
  const persons = named.map(toPerson).sort((a, b) => (a.id < b.id ? -1 : 1));
  checkApart(persons);
  return { persons, suggestions: suggestionsOf(persons), ambiguous };
}

/**
 * Sets apart the names of documents that fit two persons or more, have no id of their own, and conflict with none. Who
 * is listed, or printed with a party, a kommune or an organisation, is somebody of that description, and no such name.
 */
export function withoutAmbiguous(all: readonly Named[]): {
  readonly named: readonly Named[];
  readonly ambiguous: readonly Ambiguous[];
} {
  const byName = groupBy(
    all.filter((cluster) => cluster.id !== null),
    ({ seats }) => nameKey(seats[0]?.row.person ?? ''),
  );
  const bearers = (cluster: Named) =>
    (byName.get(nameKey(cluster.seats[0]?.row.person ?? '')) ?? []).filter((other) =>
      cluster.seats.every((one) => other.seats.every((seat) => conflict(one, seat) === null)),
    );
  const isAmbiguous = (cluster: Named) =>
    cluster.id === null && cluster.seats.every(isBare) && bearers(cluster).length > 1;
  return {
    named: all.filter((cluster) => !isAmbiguous(cluster)),
    ambiguous: all.filter(isAmbiguous).flatMap((cluster) => {
      const candidates = bearers(cluster).flatMap(({ id }) => id ?? []);
      return cluster.seats.map((seat) => ({ seat, candidates: candidates.toSorted() }));
    }),
  };
}

/** Two persons under one id: only a mergedInto can do that, and it has to give way to the lists or to a judgement. */
function checkApart(persons: readonly Person[]): void {
  const twice = [...groupBy(persons, (person) => person.id).values()].filter((same) => same.length > 1);
  if (twice.length === 0) return;
  throw new InvalidSeeds(
    twice.map(
      (same) =>
        `people/ids.csv: ${same[0]?.id} would be two persons: ${same
          .map(({ name }) => name)
          .sort()
          .join(' and ')}; ` + 'where they are one, say so in judgements.csv, else remove the mergedInto',
    ),
  );
}

/** Groups the rows and looks their ids up. An id of two groups stays with the one that holds its first line. */
export function namedClusters(seeds: Seeds): Named[] {
  const seats = seatsOf(seeds);
  const merged = new Map(
    seeds.ids.flatMap((line) => (line.mergedInto === null ? [] : [[line.id, line.mergedInto] as const])),
  );
  const linesOf = groupBy(seeds.ids, (line) => `${line.source} ${line.key}`);
  const order = new Map<IdRow, number>(seeds.ids.map((line, index) => [line, index]));
  const found = clusters(seats, decisionsOf(seeds.judgements, seats, seeds.ids)).map((cluster) => ({
    cluster,
    lines: cluster.seats
      .flatMap(({ row }) => linesOf.get(`${row.file} ${row.rowKey}`) ?? [])
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }));
  const owner = ownersOf(seeds.ids, found);
  return found.map(({ cluster, lines }) => {
    const ids = [...new Set(lines.map((line) => line.id).filter((id) => owner.get(id) === cluster))];
    const current = ids.map((id) => merged.get(id) ?? id);
    const judged = seeds.judgements.find((row) => row.judgement === 'SAME' && current.includes(row.person));
    const id = judged?.person ?? current[0] ?? null;
    const former = new Set([...ids, ...[...merged].filter(([, to]) => to === id).map(([from]) => from)]);
    return { ...cluster, id, formerIds: [...former].filter((old) => old !== id).sort() };
  });
}

/** Which group an id belongs to: the one that holds the first of its lines. */
function ownersOf(
  ids: readonly IdRow[],
  found: readonly { cluster: Cluster; lines: readonly IdRow[] }[],
): Map<string, Cluster> {
  const holder = new Map(found.flatMap(({ cluster, lines }) => lines.map((line) => [line, cluster] as const)));
  const owner = new Map<string, Cluster>();
  for (const line of ids) {
    const cluster = holder.get(line);
    if (cluster && !owner.has(line.id)) owner.set(line.id, cluster);
  }
  return owner;
}

const isBare = ({ appearance, isMember, partyId, kommuneId, organisationId }: Seat) =>
  appearance !== null && !isMember && partyId === null && kommuneId === null && organisationId === null;

function toPerson(cluster: Named): Person {
  const names = [...new Set(cluster.seats.flatMap(printedNames))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  return {
    id: cluster.id ?? '',
    name: names[0] ?? '',
    names,
    seats: cluster.seats,
    joins: cluster.joins,
    formerIds: cluster.formerIds,
  };
}

const printedNames = ({ row, appearance }: Seat) => [row.person, ...(appearance?.person.asPrinted ?? [])];

/** Every pair of persons whose names are alike, by id. Only names that share their first word are compared. */
function suggestionsOf(persons: readonly Person[]): Suggestion[] {
  const byFirstWord = groupBy(persons, (person) => fold(person.name).split(' ')[0] ?? '');
  const suggestions: Suggestion[] = [];
  for (const namesakes of byFirstWord.values()) {
    for (const [index, left] of namesakes.entries()) {
      for (const right of namesakes.slice(index + 1)) {
        const reason = likeness(left.seats, right.seats);
        if (reason !== null) suggestions.push({ left, right, reason });
      }
    }
  }
  return suggestions;
}
