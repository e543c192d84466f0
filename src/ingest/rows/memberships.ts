import type { ClaimProperty } from '../../domain/claim-properties.ts';
import { type Day, later } from '../../domain/dates.ts';
import { groupBy } from '../../domain/group.ts';
import { fourDays } from '../../domain/held.ts';
import { withoutPrefix } from '../../domain/ids.ts';
import { sortKey } from '../../domain/names.ts';
import { roles, sides } from '../../domain/roles.ts';
import type { Person } from '../resolve/persons.ts';
import type { Seat } from '../resolve/seat.ts';
import type { Claims } from './claims.ts';
import type { NodeRow } from './graph-rows.ts';
import type { NewestLists } from './lists-held.ts';
import { appearanceClaims } from './minutes/appearance-claims.ts';
import { descending } from './minutes/context.ts';

/** First day of a body, and the day after its last, where known. */
export type BodyDays = ReadonlyMap<string, { from: Day | null; to: Day | null }>;

/** The memberships of one person: the rows of one body and role are one membership, seen several times. */
export function membershipRows(
  person: Person,
  context: { bodies: BodyDays; lists: NewestLists; claims: Claims },
): NodeRow[] {
  const members = person.seats.filter((seat) => seat.isMember);
  const byRole = groupBy(members, (seat) => `${withoutPrefix(person.id)}-${seat.bodyId}-${roleSlug(seat)}`);
  return [...byRole].map(([name, seats]) => {
    const id = `membership-${name}-1`;
    const newestFirst = seats.toSorted((a, b) => order(b.seen?.to).localeCompare(order(a.seen?.to)));
    const [newest] = newestFirst;
    if (!newest) throw new Error(`a membership without a row: ${id}`);
    const side = known(newestFirst, (seat) => (seat.side === 'UNKNOWN' ? null : seat.side)) ?? 'UNKNOWN';
    return {
      id,
      personId: person.id,
      bodyId: newest.bodyId,
      role: newest.role,
      side,
      ...saidOf(newestFirst),
      ...inMinutes(newestFirst),
      ...seenOf(seats, context),
      note: newest.row.note,
      sortKey: `${roles.indexOf(newest.role)}${sides.indexOf(side)} ${sortKey(person.name, id)}`,
      claims: [...new Set(seats.flatMap((seat) => seatClaims(seat, id, context.claims)))],
      ...orderOf(seats, id),
    };
  });
}

/** The newest that any source knows of each property; an empty cell is "not found" and gives way. */
function saidOf(newestFirst: readonly Seat[]) {
  return {
    roleAsPrinted: known(newestFirst, ({ row }) => row.function || null),
    elected: known(newestFirst, ({ elected }) => (elected === 'UNKNOWN' ? null : elected)) ?? 'UNKNOWN',
    office: known(newestFirst, ({ row }) => row.office || null),
    partyId: known(newestFirst, ({ partyId }) => partyId),
    partyLetter: known(newestFirst, ({ row }) => row.party_letter || null),
    representsId: known(newestFirst, ({ representsId }) => representsId),
    representsAsPrinted: known(newestFirst, ({ row }) => row.represents || null),
  };
}

/** Who says so, and what the minutes alone say: second sources are never taken for theirs. */
function inMinutes(newestFirst: readonly Seat[]) {
  const appearances = newestFirst.flatMap(({ appearance }) => appearance ?? []);
  const printed = appearances.map((appearance) => appearance.printed);
  return {
    saidBy: [
      ...(appearances.length < newestFirst.length ? ['LIST'] : []),
      ...(appearances.length > 0 ? ['MINUTES'] : []),
      ...(appearances.some(({ supplements }) => supplements.length > 0) ? ['SUPPLEMENT'] : []),
    ],
    partyInMinutesId: known(printed, ({ partyId }) => partyId),
    electedInMinutes: known(printed, ({ elected }) => elected),
    officeInMinutes: known(printed, ({ office }) => office),
  };
}

function known<Row, Value>(rows: readonly Row[], value: (row: Row) => Value | null): Value | null {
  for (const row of rows) {
    const found = value(row);
    if (found !== null) return found;
  }
  return null;
}

function seenOf(seats: readonly Seat[], { bodies, lists }: { bodies: BodyDays; lists: NewestLists }) {
  const observedOn = seats.flatMap((seat) => (seat.seen === null ? [] : [seat.seen]));
  const body = bodies.get(seats[0]?.bodyId ?? '') ?? { from: null, to: null };
  return {
    observedOn: [...new Set(seats.flatMap((seat) => seat.row.as_of ?? []))].sort(),
    lastObserved: lastSeen(seats),
    current: seats.some((seat) => lists.isCurrent(seat)),
    ...fourDays({ validFrom: null, validTo: null, observedOn, body }),
  };
}

const lastSeen = (seats: readonly Seat[]) => seats.map(({ seen }) => seen?.to ?? null).reduce<Day | null>(later, null);

const orderOf = (seats: readonly Seat[], id: string) => ({ personSortKey: `${descending(lastSeen(seats))} ${id}` });

const order = (day: Day | undefined) => day ?? '0000-00-00';

const roleSlug = (seat: Seat) => seat.role.toLowerCase().replaceAll('_', '-');

function seatClaims({ row, appearance }: Seat, about: string, claims: Claims): string[] {
  if (appearance) return appearanceClaims(appearance, about, claims);
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
