import type { ClaimProperty } from '../../../domain/claim-properties.ts';
import { withoutPrefix } from '../../../domain/ids.ts';
import { slug } from '../../../domain/names.ts';
import { sides } from '../../../domain/roles.ts';
import type { Evidence } from '../../../domain/span.ts';
import { itemIdOf, stemOf } from '../../resolve/elements.ts';
import type { Resolved } from '../../resolve/persons.ts';
import type { Seat } from '../../resolve/seat.ts';
import type { Sitting } from '../../resolve/sittings.ts';
import type { EdgeRow, NodeRow } from '../graph-rows.ts';
import { descending, type MinutesContext, type Who } from './context.ts';

/** One row a person and meeting: listed or not, in which state, as what, for whom. All of it as that document has it. */
export function attendanceRows({ persons, ambiguous }: Resolved, context: MinutesContext): NodeRow[] {
  const seats = [...persons.flatMap((person) => person.seats), ...ambiguous.map(({ seat }) => seat)];
  const seatOf = new Map(seats.map((seat) => [seat.appearance?.person, seat]));
  return context.sittings.flatMap((sitting) =>
    sitting.file.extract.people.flatMap((person, index) => {
      const who = context.who(sitting, person.name);
      const seat = seatOf.get(person);
      return who === null ? [] : [attendanceRow({ sitting, person, who, index, seat }, context)];
    }),
  );
}

interface Attending {
  readonly sitting: Sitting;
  readonly person: Sitting['file']['extract']['people'][number];
  readonly who: Who;
  readonly index: number;
  readonly seat: Seat | undefined;
}

function attendanceRow({ sitting, person, who, index, seat }: Attending, context: MinutesContext): NodeRow {
  const id = `attendance-${stemOf(sitting)}-${who.personId ? withoutPrefix(who.personId) : slug(person.name)}`;
  const { heldOn, bodyId } = sitting;
  const standIn = person.standsInFor === null ? null : context.who(sitting, person.standsInFor);
  return {
    id,
    meetingId: sitting.id,
    heldOn,
    bodyId,
    documentId: sitting.documentId,
    ...who,
    asPrinted: person.asPrinted[0] ?? person.name,
    listed: person.listed,
    state: person.state,
    basis: person.basis,
    chaired: seat?.appearance?.chaired ?? false,
    capacity: person.capacity,
    role: seat?.role ?? 'NOT_STATED',
    roleAsPrinted: person.roles.join(', ') || null,
    office: person.offices.join(', ') || null,
    organisation: person.organisation,
    representsId: seat?.representsId ?? null,
    kommuneId: seat?.kommuneId ?? null,
    side: person.side,
    elected: person.elected,
    partyId: seat?.appearance?.printed.partyId ?? null,
    partyLetter: person.party,
    standsInForId: standIn?.personId ?? null,
    standsInForAsPrinted: person.standsInFor,
    items: person.items === null ? null : person.items.map(String),
    sortKey: `${sides.indexOf(person.side)} ${String(index).padStart(4, '0')} ${id}`,
    personSortKey: `${descending(heldOn)} ${id}`,
    claims: attendanceClaims({ id, person, sitting }, context),
  };
}

/**
 * What proves an attendance: its state with the places that say it, and what is printed beside the name, each with its
 * own. A presence that is inferred makes no printed letter or title so.
 */
function attendanceClaims(
  { id, person, sitting }: { id: string; person: Attending['person']; sitting: Sitting },
  { claims }: MinutesContext,
): string[] {
  const printed = ([] as [ClaimProperty, string | null][])
    .concat([['party', person.party]], [['represents', person.organisation]])
    .concat(person.offices.map((office) => ['office', office]))
    .concat(person.roles.map((role) => ['role', role]));
  const beside = printed.flatMap(([property, value]) => {
    const evidence = value === null ? [] : person.evidence.filter((place) => isExactly(place, value));
    return evidence.map((place) => ({ property, value: value ?? '', place }));
  });
  const rest = person.evidence.filter((place) => !beside.some((one) => one.place === place));
  const about = { about: id, sitting };
  return [
    ...claims.cite({
      ...about,
      property: 'attendance',
      value: person.state,
      original: person.name,
      basis: person.basis,
      evidence: rest.length > 0 ? rest : person.evidence,
    }),
    ...beside.flatMap(({ property, value, place }) => claims.cite({ ...about, property, value, evidence: [place] })),
  ];
}

const isExactly = (place: Evidence, text: string) => 'quote' in place && place.quote === text;

/** The items that somebody took part in, where presence differs by item. */
export function duringRows({ sittings }: MinutesContext, attendances: readonly NodeRow[]): EdgeRow[] {
  const sittingOf = new Map(sittings.map((sitting) => [sitting.id, sitting]));
  return attendances.flatMap((row) => {
    const sitting = sittingOf.get(String(row['meetingId']));
    const items = (row['items'] ?? []) as readonly string[];
    return items.flatMap((number) => {
      const to = sitting ? itemIdOf(sitting, Number(number)) : null;
      return to === null ? [] : [{ from: row.id, to }];
    });
  });
}
