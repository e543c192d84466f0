import { electionPeriod } from '../../domain/dates.ts';
import type { ExtractedPerson } from '../../domain/extract.ts';
import { groupBy } from '../../domain/group.ts';
import { electedOf, type Role, readRole } from '../../domain/roles.ts';
import type { MemberRow, SupplementRow } from '../seeds/people-lists.ts';
import type { Seeds } from '../seeds/seeds.ts';
import type { Directory } from './directory.ts';
import type { Appearance, Seat } from './seat.ts';
import { sittingsOf } from './sittings.ts';

/** Whether a name can be one person's: a lone given name can't. */
export const isFullName = (name: string) => name.trim().split(/\s+/).length > 1;

/**
 * Every person that a reviewed document names in full, as a seat. Who is listed, or is a member who is put down as away,
 * is a member; stand-ins, guests, speakers and people only named are none. Documents of no body of ours give persons and no membership.
 */
export function appearanceSeats(seeds: Seeds, names: Directory): Seat[] {
  const inOrder = seeds.supplements.toSorted((a, b) => (a.rowKey < b.rowKey ? -1 : 1));
  const supplements = groupBy(inOrder, (row) => `${row.document}\n${row.person}`);
  return sittingsOf(seeds, names).flatMap((sitting) =>
    sitting.file.extract.people
      .filter(({ name }) => isFullName(name))
      .map((person) =>
        seatOf({ sitting, person, supplements: supplements.get(`${sitting.file.name}\n${person.name}`) ?? [] }, names),
      ),
  );
}

function seatOf(seen: Pick<Appearance, 'sitting' | 'person' | 'supplements'>, names: Directory): Seat {
  const { sitting, person, supplements } = seen;
  const added = (property: SupplementRow['property']) =>
    supplements.find((row) => row.property === property)?.value ?? null;
  const kommune = person.side === 'GENERAL_PRACTICE' ? null : (person.kommune ?? added('kommune'));
  const kommuneId = idOf(names, kommune, { prefix: 'kommune', bodyId: sitting.bodyId });
  const partyOf = (letter: string | null) =>
    letter === null ? null : names.party(letter, kommuneId?.slice('kommune-'.length) ?? null);
  const letter = person.party ?? added('party');
  const office = person.offices.join(', ') || added('office') || '';
  const { side } = person;
  const represents = person.organisation ?? kommune;
  const elected =
    person.elected === 'UNKNOWN' ? electedOf({ side, office, partyLetter: letter ?? '' }) : person.elected;
  return {
    row: rowOf(seen, { letter: letter ?? '', office, represents: represents ?? '' }),
    bodyId: sitting.bodyId ?? '',
    regionId: sitting.bodyId === null ? null : names.regionOf(sitting.bodyId),
    side,
    role: roleOf(person),
    elected,
    partyId: partyOf(letter),
    representsId: represents === null ? kommuneId : (names.representedIn(sitting.bodyId, represents) ?? kommuneId),
    kommuneId,
    organisationId: idOf(names, person.organisation, { prefix: 'organisation', bodyId: sitting.bodyId }),
    seen: sitting.heldOn === null ? null : { from: sitting.heldOn, to: sitting.heldOn },
    period: sitting.heldOn === null ? null : electionPeriod(sitting.heldOn),
    isMember: sitting.bodyId !== null && sits(person),
    appearance: {
      ...seen,
      chaired: person.roles.some((role) => /^(mødeleder|ordstyrer|dirigent)\b/i.test(role)),
      printed: {
        partyId: partyOf(person.party),
        elected: person.elected,
        office: person.offices.join(', ') || null,
      },
    },
  };
}

/** Some layouts list those present and those away apart: to be away from a meeting one has to belong to it. */
function sits({ listed, state, capacity }: ExtractedPerson): boolean {
  if (state === 'STAND_IN' || capacity === 'GUEST' || capacity === 'SPEAKER') return false;
  return listed || (capacity === 'MEMBER' && (state === 'APOLOGY' || state === 'ABSENT'));
}

function idOf(
  names: Directory,
  name: string | null,
  { prefix, bodyId }: { prefix: 'kommune' | 'organisation'; bodyId: string | null },
): string | null {
  const id = name === null ? null : names.representedIn(bodyId, name);
  return id?.startsWith(`${prefix}-`) === true ? id : null;
}

/** A printed role that we know; else the list itself says "member" or "secretariat", and of others nothing. */
function roleOf({ roles, capacity }: ExtractedPerson): Role {
  const printed = roles.map(readRole).find((role) => role !== null);
  if (printed !== undefined && printed !== null) return printed;
  if (capacity === 'SECRETARIAT') return 'SEKRETARIAT';
  return capacity === 'MEMBER' ? 'MEDLEM' : 'NOT_STATED';
}

/** The appearance in the columns of a member list, which is what identity and ids read. */
function rowOf(
  { sitting, person }: Pick<Appearance, 'sitting' | 'person'>,
  said: { letter: string; office: string; represents: string },
): MemberRow {
  const { file, name } = sitting.file;
  return {
    file,
    line: 0,
    rowKey: person.name,
    body: sitting.file.extract.body?.asPrinted ?? '',
    person: person.name,
    party_letter: said.letter,
    side: person.side,
    function: person.roles.find((role) => readRole(role) !== null) ?? '',
    office: said.office,
    represents: said.represents,
    as_of: sitting.heldOn,
    source: name,
    party_source: null,
    office_source: null,
    name_source: null,
    inferred: [],
    note: null,
  };
}
