import type { Interval } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/group.ts';
import { fold } from '../../../domain/names.ts';
import type { Person } from '../../resolve/persons.ts';
import type { Seat } from '../../resolve/seat.ts';
import type { Claims } from '../claims.ts';
import type { NodeRow } from '../graph-rows.ts';
import type { Found } from './found.ts';

/** One value of a seat, at a time, by one source. */
interface Observed {
  readonly property: 'party' | 'office';
  readonly value: string;
  readonly seen: Interval | null;
  readonly source: string;
}

/**
 * A party or an office that two sources give differently for one seat at one time. Later is no disagreement: people
 * change party and office. An office in more words ("borgmester Hedensted Kommune") is the same office.
 */
export function observations(
  persons: readonly Person[],
  { facts, claims }: { facts: ReadonlyMap<string, readonly NodeRow[]>; claims: Claims },
): Found[] {
  return persons.flatMap((person) =>
    [...groupBy(seatsIn(person), ({ bodyId }) => bodyId)].flatMap(([bodyId, seats]) =>
      (['party', 'office'] as const).flatMap((property) => {
        const values = differing(seats.flatMap(observed).filter((one) => one.property === property));
        if (values.length === 0) return [];
        const here = (facts.get(person.id) ?? []).filter((fact) => fact['bodyId'] === bodyId);
        const said = here.flatMap((fact) => claims.of(fact.id)).filter((claim) => claim['property'] === property);
        return {
          about: bodyId,
          with: person.id,
          property,
          bodyId,
          why: whys[property],
          sides: values.map((value) => ({
            value,
            claims: said.filter((claim) => value.split(', ').includes(String(claim['value']))).map(({ id }) => id),
          })),
        };
      }),
    ),
  );
}

/** Whoever only stood in or was a guest has no seat that two sources could tell of. */
const seatsIn = ({ seats }: Person) => seats.filter(({ isMember }) => isMember);

const whys = {
  party: {
    da: 'to kilder giver personen hver sit parti på samme tid',
    en: 'two sources give the person different parties at one time',
  },
  office: {
    da: 'to kilder giver personen hver sin stilling på samme tid',
    en: 'two sources give the person different offices at one time',
  },
} as const;

/** What a row says; for a person of a document, what it prints and what each second source adds. */
function observed({ row, seen, appearance }: Seat): Observed[] {
  const of = (property: Observed['property'], value: string | null, source: string) =>
    value === null || value === '' ? [] : [{ property, value, seen, source }];
  if (appearance === null) {
    return [
      ...of('party', row.party_letter, row.party_source ?? row.source),
      ...of('office', row.office, row.office_source ?? row.source),
    ];
  }
  const { person, supplements } = appearance;
  return [
    ...of('party', person.party, row.source),
    ...of('office', person.offices.join(', '), row.source),
    ...supplements.flatMap(({ property, value, source }) =>
      property === 'kommune' ? [] : of(property, value, source.join(';')),
    ),
  ];
}

function differing(all: readonly Observed[]): string[] {
  const clashing = all.filter((one) => all.some((other) => clash(one, other)));
  return [...new Set(clashing.map(({ value }) => value))].sort();
}

function clash(one: Observed, other: Observed): boolean {
  if (one.source === other.source || one.seen === null || other.seen === null) return false;
  if (one.seen.from > other.seen.to || other.seen.from > one.seen.to) return false;
  const [left, right] = [fold(one.value), fold(other.value)];
  return one.property === 'party' ? one.value !== other.value : !left.includes(right) && !right.includes(left);
}
