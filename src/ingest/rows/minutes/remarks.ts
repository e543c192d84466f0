import { itemIdOf, remarkId } from '../../resolve/elements.ts';
import { worded } from '../findable.ts';
import type { EdgeRow, NodeRow } from '../graph-rows.ts';
import { belonging, type MinutesContext } from './context.ts';

/** What the minutes credit to a person or an organisation, in our words. Who is not named stays an organisation. */
export function remarkRows({ sittings, claims, names, who }: MinutesContext): NodeRow[] {
  return sittings.flatMap((sitting) =>
    sitting.file.extract.remarks.map((remark, index) => {
      const id = remarkId(sitting, remark);
      const { by, onBehalfOf, kind, gist, item, evidence } = remark;
      const speaker = by === null ? null : who(sitting, by);
      return {
        id,
        ...belonging(sitting, id, index),
        gist,
        kind,
        byAsPrinted: by,
        byId: speaker?.personId ?? speaker?.mentionId ?? null,
        onBehalfOfAsPrinted: onBehalfOf,
        onBehalfOfId: onBehalfOf === null ? null : names.representedIn(sitting.bodyId, onBehalfOf),
        itemId: itemIdOf(sitting, item),
        ...worded(id, gist),
        claims: claims.cite({ about: id, property: 'remark', value: gist, original: by, evidence, sitting }),
      };
    }),
  );
}

/** A remark is by the person where one is named, and by the organisation it speaks for. */
export function byRows(remarks: readonly NodeRow[], recommendations: readonly NodeRow[]): EdgeRow[] {
  const to = (row: NodeRow, ...columns: string[]) =>
    columns.flatMap((column) => {
      const id = row[column];
      return typeof id === 'string' ? [{ from: row.id, to: id }] : [];
    });
  return [
    ...remarks.flatMap((row) => to(row, 'byId', 'onBehalfOfId')),
    ...recommendations.flatMap((row) => to(row, 'authorId')),
  ];
}
