import { electionPeriod, type Interval, readInterval } from '../../domain/dates.ts';
import { groupBy } from '../../domain/group.ts';
import { electedOf, readRole } from '../../domain/roles.ts';
import { Problems } from '../seeds/csv.ts';
import type { MemberRow } from '../seeds/people-lists.ts';
import { memberLists, type Seeds } from '../seeds/seeds.ts';
import { appearanceSeats } from './appearances.ts';
import { type Directory, directory } from './directory.ts';
import type { Seat } from './seat.ts';

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
