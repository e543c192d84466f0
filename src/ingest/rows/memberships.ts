import type { ClaimProperty } from '../../domain/claim-properties.ts';
import { type Day, later } from '../../domain/dates.ts';
import { groupBy } from '../../domain/group.ts';
import { fourDays } from '../../domain/held.ts';
import { withoutPrefix } from '../../domain/ids.ts';
import { sortKey } from '../../domain/names.ts';
import { roles, sides } from '../../domain/roles.ts';
import type { Person } from '../resolve/persons.ts';
import type { Seat } from '../resolve/seats.ts';
import type { Claims } from './claims.ts';
import type { NodeRow } from './graph-rows.ts';
import type { NewestLists } from './lists-held.ts';

/** First day of a body, and the day after its last, where known. */
export type BodyDays = ReadonlyMap<string, { from: Day | null; to: Day | null }>;

/** The memberships of one person: the rows of one body and role are one membership, seen several times. */
export function membershipRows(
  person: Person,
  context: { bodies: BodyDays; lists: NewestLists; claims: Claims },
): NodeRow[] {
  const byRole = groupBy(person.seats, (seat) => `${withoutPrefix(person.id)}-${seat.bodyId}-${roleSlug(seat)}`);
  return [...byRole].map(([name, seats]) => {
    const id = `membership-${name}-1`;
    const newestFirst = seats.toSorted((a, b) => order(b.seen?.to).localeCompare(order(a.seen?.to)));
    const [newest] = newestFirst;
    if (!newest) throw new Error(`a membership without a row: ${id}`);
    const seen = seats.flatMap((seat) => (seat.seen === null ? [] : [seat.seen]));
    const body = context.bodies.get(newest.bodyId) ?? { from: null, to: null };
    const lastObserved = seen.map((interval) => interval.to).reduce<Day | null>(later, null);
    return {
      id,
      personId: person.id,
      bodyId: newest.bodyId,
      role: newest.role,
      roleAsPrinted: newest.row.function || null,
      side: newest.side,
      elected: newest.elected,
      office: newest.row.office || null,
      partyId: newest.partyId,
      partyLetter: newest.row.party_letter || null,
      representsId: newest.representsId,
      representsAsPrinted: newest.row.represents || null,
      observedOn: [...new Set(seats.flatMap((seat) => seat.row.as_of ?? []))].sort(),
      lastObserved,
      current: seats.some((seat) => context.lists.isCurrent(seat)),
      ...fourDays({ validFrom: null, validTo: null, observedOn: seen, body }),
      note: newest.row.note,
      sortKey: `${roles.indexOf(newest.role)}${sides.indexOf(newest.side)} ${sortKey(person.name, id)}`,
      personSortKey: `${descending(lastObserved)} ${id}`,
      claims: [...new Set(seats.flatMap((seat) => seatClaims(seat, id, context.claims)))],
    };
  });
}

const order = (day: Day | undefined) => day ?? '0000-00-00';

const roleSlug = (seat: Seat) => seat.role.toLowerCase().replaceAll('_', '-');

/** A key that puts the newest day first: each digit as what it lacks to nine; an unknown day comes last. */
function descending(day: Day | null): string {
  return day === null ? '~' : day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

function seatClaims({ row }: Seat, about: string, claims: Claims): string[] {
  const inferred = (column: string) => (row.inferred.includes(column) ? ('INFERRED' as const) : ('STATED' as const));
  const say = (
    property: ClaimProperty,
    value: string,
    { column, source }: { column: string; source: string | null },
  ) =>
    value === ''
      ? []
      : claims.say({ about, property, value, basis: inferred(column), sources: [source ?? row.source], row });
  return [
    ...say('person', row.person, { column: 'person', source: row.source }),
    ...(row.name_source === null ? [] : say('person', row.person, { column: 'person', source: row.name_source })),
    ...say('role', row.function, { column: 'function', source: row.source }),
    ...say('office', row.office, { column: 'office', source: row.office_source }),
    ...say('party', row.party_letter, { column: 'party_letter', source: row.party_source }),
    ...say('represents', row.represents, { column: 'represents', source: row.source }),
    ...say('observedOn', row.as_of ?? '', { column: 'as_of', source: row.source }),
  ];
}
