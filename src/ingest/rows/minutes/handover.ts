import { groupBy } from '../../../domain/group.ts';
import { initiativeId, itemIdOf, recommendationId } from '../../resolve/elements.ts';
import { worded } from '../findable.ts';
import type { EdgeRow, NodeRow } from '../graph-rows.ts';
import { belonging, type MinutesContext } from './context.ts';

/** What a body set going, and who owns it; one that several documents tell of is told by the first. */
export function initiativeRows({ sittings, claims, names }: MinutesContext): NodeRow[] {
  const rows = sittings.flatMap((sitting) =>
    sitting.file.extract.initiatives.map((initiative, index) => {
      const id = initiativeId(sitting, initiative);
      const { number, title, kind, targetGroup, status, owner, partners, item, evidence } = initiative;
      return {
        id,
        ...belonging(sitting, id, index),
        number,
        title,
        kind,
        targetGroup,
        status,
        ownerAsPrinted: owner,
        ownerId: owner === null ? null : names.representedIn(sitting.bodyId, owner),
        partnersAsPrinted: partners,
        partnerIds: partners.flatMap((partner) => names.representedIn(sitting.bodyId, partner) ?? []),
        itemId: itemIdOf(sitting, item),
        ...worded(id, title),
        claims: claims.cite({ about: id, property: 'initiative', value: title, evidence, sitting }),
      };
    }),
  );
  return [...groupBy(rows, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}

/** What a body hands on: from whom, to whom, and how far it got. */
export function recommendationRows({ sittings, claims, names }: MinutesContext): NodeRow[] {
  return sittings.flatMap((sitting) =>
    sitting.file.extract.recommendations.map((recommendation, index) => {
      const id = recommendationId(sitting, recommendation);
      const { number, title, stage, author, to, item, evidence } = recommendation;
      return {
        id,
        ...belonging(sitting, id, index),
        number,
        title,
        stage,
        authorAsPrinted: author,
        authorId: author === null ? null : names.body(author),
        toAsPrinted: to,
        toId: to === null ? null : names.body(to),
        itemId: itemIdOf(sitting, item),
        ...worded(id, title),
        claims: claims.cite({ about: id, property: 'recommendation', value: title, evidence, sitting }),
      };
    }),
  );
}

/** A recommendation whose receiver is one of our råd. A receiver in general ("the coming råd") is nobody's. */
export function handedToRows(recommendations: readonly NodeRow[]): EdgeRow[] {
  return recommendations.flatMap((row) => {
    const to = row['toId'];
    return typeof to === 'string' && to.startsWith('raad-')
      ? [
          {
            from: row.id,
            to,
            id: `handed-to-${row.id}-${to}`,
            stage: row['stage'] ?? 'UNKNOWN',
            claims: row['claims'] ?? [],
          },
        ]
      : [];
  });
}

/** The råd that a body's documents name as what comes after it: said, where FEEDS is derived. */
export function succeededByRows({ sittings, claims, names }: MinutesContext): EdgeRow[] {
  const said = sittings.flatMap((sitting) =>
    sitting.file.extract.successions.flatMap(({ asPrinted, evidence }) => {
      const to = names.body(asPrinted);
      if (sitting.bodyId === null || to === null || !to.startsWith('raad-')) return [];
      const id = `succeeded-by-${sitting.bodyId}-${to}`;
      const ids = claims.cite({ about: id, property: 'successor', value: to, original: asPrinted, evidence, sitting });
      return [{ id, from: sitting.bodyId, to, asPrinted, claims: ids }];
    }),
  );
  return [...groupBy(said, ({ id }) => id)].map(([id, rows]) => ({
    id,
    from: rows[0]?.from ?? '',
    to: rows[0]?.to ?? '',
    asPrinted: [...new Set(rows.map((row) => row.asPrinted))],
    claims: rows.flatMap((row) => row.claims),
  }));
}
