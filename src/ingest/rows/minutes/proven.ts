import { addDays } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/group.ts';
import type { Sitting } from '../../resolve/sittings.ts';
import type { Claims } from '../claims.ts';
import type { EdgeRow, NodeRow } from '../graph-rows.ts';

/**
 * Our lists of bodies name minutes among their sources, but a row of a list says nothing of where in them it stands.
 * What the documents themselves say of the same facts is added here as claims of their own, with its place.
 */

/** A klynge, and beside its row what minutes of its own say of its last day: the event of its end, on the same day. */
export function withEnd(row: NodeRow, sittings: readonly Sitting[], claims: Claims): NodeRow {
  const end = row['validTo'];
  if (typeof end !== 'string') return row;
  const lastDay = addDays(end, -1);
  const said = sittings
    .filter(({ bodyId }) => bodyId === row.id)
    .flatMap((sitting) =>
      sitting.file.extract.events
        .filter(({ kind, precision, date }) => kind === 'END' && precision === 'DAY' && date === lastDay)
        .flatMap(({ title, evidence }) =>
          claims.cite({ about: row.id, property: 'lastDay', value: lastDay, original: title, evidence, sitting }),
        ),
    );
  return { ...row, claims: [...(row['claims'] as string[]), ...said] };
}

/**
 * Coverage, and beside its row the members whom a document lists for the kommune: of each document the first place that
 * says whom one of them sits for.
 */
export function withMembers(covers: readonly EdgeRow[], memberships: readonly NodeRow[], claims: Claims): EdgeRow[] {
  const key = (body: unknown, kommune: unknown) => `${body} ${kommune}`;
  const members = groupBy(memberships, (row) => key(row['bodyId'], row['representsId']));
  return covers.map((row) => {
    const places = (members.get(key(row.from, row.to)) ?? [])
      .flatMap(({ id }) => claims.of(id))
      .filter((claim) => claim['property'] === 'represents' && typeof claim['start'] === 'number')
      .sort((a, b) => Number(a['start']) - Number(b['start']));
    const firsts = [...groupBy(places, (claim) => claim['documentId']).values()].flatMap(([first]) => first?.id ?? []);
    return { ...row, claims: [...(row['claims'] as string[]), ...firsts] };
  });
}
