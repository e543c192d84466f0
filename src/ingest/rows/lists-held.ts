import type { Day } from '../../domain/dates.ts';
import { groupBy } from '../../domain/group.ts';
import type { Seat } from '../resolve/seat.ts';
import type { SourceRow } from '../seeds/reference-lists.ts';

/** A body's newest complete member list: as of when, from which source, and what is doubtful about it. */
export interface HeldList {
  readonly asOf: string;
  readonly lastDay: Day;
  readonly documentId: string;
  readonly doubt: string | null;
  readonly doubtEn: string | null;
}

/** Which list answers "who sits there", body by body. */
export interface NewestLists {
  readonly of: ReadonlyMap<string, HeldList>;
  /** Whether the row is on its body's newest complete list, or was seen later; every row, where no list is complete. */
  isCurrent(seat: Seat): boolean;
}

/**
 * A source is complete for a body and an `as_of` when reference/sources.csv says so of the list the row stands in; a
 * referat's participant list is complete for its day.
 */
export function newestLists(seats: readonly Seat[], sources: readonly SourceRow[]): NewestLists {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const complete = seats.filter(({ row, seen, appearance, isMember }) => {
    if (appearance) return isMember && seen !== null;
    const list = sourceOf.get(row.source)?.complete_in;
    return seen !== null && list !== undefined && list !== null && row.file.endsWith(`/${list}.csv`);
  });
  const of = new Map<string, HeldList>();
  for (const [bodyId, rows] of groupBy(complete, (seat) => seat.bodyId)) {
    const newest = rows.reduce((a, b) => ((b.seen?.to ?? '') > (a.seen?.to ?? '') ? b : a));
    const source = sourceOf.get(newest.row.source);
    const doubtful = source?.doubt_in.includes(bodyId) === true;
    of.set(bodyId, {
      asOf: newest.row.as_of ?? '',
      lastDay: newest.seen?.to ?? '',
      documentId: newest.appearance?.sitting.documentId ?? `document-${newest.row.source}`,
      doubt: doubtful ? source.doubt : null,
      doubtEn: doubtful ? source.doubt_en : null,
    });
  }
  return {
    of,
    isCurrent: ({ bodyId, row, seen }) => {
      const list = of.get(bodyId);
      return list === undefined || row.as_of === list.asOf || (seen !== null && seen.from > list.lastDay);
    },
  };
}
