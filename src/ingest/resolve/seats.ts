import { electionPeriod, type Interval, readInterval } from '../../domain/dates.ts';
import { groupBy } from '../../domain/group.ts';
import { type Elected, electedOf, type Role, readRole, type Side } from '../../domain/roles.ts';
import { Problems } from '../seeds/csv.ts';
import type { MemberRow } from '../seeds/people-lists.ts';
import { memberLists, type Seeds } from '../seeds/seeds.ts';
import { type Appearance, appearanceSeats } from './appearances.ts';
import { type Directory, directory } from './directory.ts';

/** One row of a member list with its words resolved: who sat where, by name. Whose name it is, identity decides. */
export interface Seat {
  readonly row: MemberRow;
  readonly bodyId: string;
  readonly regionId: string | null;
  readonly side: Side;
  readonly role: Role;
  readonly elected: Elected;
  readonly partyId: string | null;
  /** Region, kommune or organisation; `null` where the list names none, or a group that is none. */
  readonly representsId: string | null;
  readonly kommuneId: string | null;
  readonly organisationId: string | null;
  readonly seen: Interval | null;
  /** First year of the election period, when the observation lies in one. */
  readonly period: number | null;
  /** Whether the row makes a membership; a stand-in or guest of a meeting has none. */
  readonly isMember: boolean;
  /** Set where the row is a person of a reviewed document, and not a row of a list. */
  readonly appearance: Appearance | null;
}

/**
 * Resolves every row of the member lists, oldest bodies first and then by the row's key, so that the order of the lines
 * in a file decides nothing; then the persons of the reviewed documents. Rows that cannot be resolved were refused when
 * the seeds were read.
 */
export function seatsOf(seeds: Seeds): Seat[] {
  const names = directory(seeds, new Problems());
  return [...listSeats(seeds, names), ...appearanceSeats(seeds, names)];
}

function listSeats(seeds: Seeds, names: Directory): Seat[] {
  const byKey = (rows: readonly MemberRow[]) => rows.toSorted((a, b) => (a.rowKey < b.rowKey ? -1 : 1));
  const inOrder = [...groupBy(memberLists(seeds), (row) => row.file).values()].flatMap(byKey);
  return inOrder.map((row) => {
    const bodyId = names.body(row.body) ?? '';
    const representsId = names.represented(row.represents)?.id ?? null;
    const kommuneId = representsId?.startsWith('kommune-') ? representsId : null;
    const seen = row.as_of === null ? null : readInterval(row.as_of);
    return {
      row,
      bodyId,
      regionId: names.regionOf(bodyId),
      side: row.side,
      role: readRole(row.function) ?? 'NOT_STATED',
      elected: electedOf({ side: row.side, office: row.office, partyLetter: row.party_letter }),
      partyId:
        row.party_letter === '' ? null : names.party(row.party_letter, kommuneId?.slice('kommune-'.length) ?? null),
      representsId,
      kommuneId,
      organisationId: representsId?.startsWith('organisation-') ? representsId : null,
      seen,
      period: periodOf(seen),
      isMember: true,
      appearance: null,
    };
  });
}

function periodOf(seen: Interval | null): number | null {
  if (seen === null) return null;
  const first = electionPeriod(seen.from);
  return first === electionPeriod(seen.to) ? first : null;
}
