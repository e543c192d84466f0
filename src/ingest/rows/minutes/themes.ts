import { elementOf } from '../../resolve/elements.ts';
import type { Seeds } from '../../seeds/seeds.ts';
import { findable } from '../findable.ts';
import type { EdgeRow, NodeRow } from '../graph-rows.ts';
import type { MinutesContext } from './context.ts';

/** Our own words for what recurs. No source says them, so a theme has no claims. */
export function themeRows(seeds: Seeds): NodeRow[] {
  return seeds.themes.map(({ id, name, name_en: nameEn, note }) => ({
    id,
    name,
    nameEn,
    note,
    ...findable(id, [name, nameEn]),
    claims: [],
  }));
}

/** Which item, initiative, remark or recommendation is about which theme, by whose judgement. */
export function themeLinkRows(seeds: Seeds, { sittings }: MinutesContext): EdgeRow[] {
  return seeds.themeLinks.flatMap((row) => {
    const sitting = sittings.find(({ file }) => file.name === row.document);
    const from = sitting ? elementOf(sitting, row.part, row.element) : null;
    return from === null
      ? []
      : [{ from, to: row.theme, id: `about-${from}-${row.theme}`, by: row.by, why: row.why, claims: [] }];
  });
}
