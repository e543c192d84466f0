import { groupBy } from '../../domain/group.ts';
import type { Problems } from './csv.ts';
import type { MemberRow } from './people-lists.ts';
import { memberLists, type Seeds } from './seeds.ts';

/**
 * A new `as_of` from a complete source says that all members were listed again: everyone else leaves the body's members.
 * One person entered so by mistake would empty the body, so a list that shrinks below half is refused.
 */
export function checkLists(seeds: Seeds, problems: Problems): void {
  const complete = new Map(seeds.sources.map((source) => [source.id, source.complete_in]));
  const listed = memberLists(seeds).filter(
    (row) => row.as_of !== null && row.file === `people/${complete.get(row.source)}.csv`,
  );
  for (const rows of groupBy(listed, (row) => row.body).values()) {
    const lists = [...groupBy(rows, (row) => row.as_of ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
    const [before, newest] = lists.slice(-2);
    if (before && newest && newest[1].length * 2 < before[1].length)
      problems.add(first(newest[1]), shrinks(before, newest));
  }
}

type List = readonly [string, readonly MemberRow[]];

const first = (rows: readonly MemberRow[]) => ({ file: rows[0]?.file ?? '', line: rows[0]?.line ?? 0 });

function shrinks([earlier, before]: List, [later, now]: List): string {
  const { body, source } = now[0] ?? { body: '', source: '' };
  return (
    `as_of "${later}": ${source} is complete, so this would leave ${body} with ${now.length} of ${before.length} members (${earlier}); ` +
    'enter the whole new list, or name a source that is not complete'
  );
}
