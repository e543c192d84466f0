import { groupBy } from '../../../domain/group.ts';
import { slug, sortKey } from '../../../domain/names.ts';
import { itemId, stemOf } from '../../resolve/elements.ts';
import type { Sitting } from '../../resolve/sittings.ts';
import type { Seeds } from '../../seeds/seeds.ts';
import { findable, worded } from '../findable.ts';
import type { NodeRow } from '../graph-rows.ts';
import { belonging, descending, type MinutesContext } from './context.ts';

/** One row a meeting that a document records. */
export function meetingRows({ sittings, claims }: MinutesContext): NodeRow[] {
  return sittings.map((sitting) => {
    const { id, bodyId, documentId, heldOn, file } = sitting;
    const { meeting, body, caseNumbers } = file.extract;
    const asPrinted = body?.asPrinted ?? null;
    const named = `${asPrinted ?? 'Møde'} ${heldOn ?? ''}`.trim();
    return {
      id,
      bodyId,
      bodyAsPrinted: asPrinted,
      documentId,
      heldOn,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: meeting.place,
      virtual: meeting.virtual,
      caseNumbers,
      ...findable(id, [named], caseNumbers),
      wordKey: sortKey(named, id),
      sortKey: `${descending(heldOn)} ${id}`,
      claims: [
        ...claims.cite({ about: id, property: 'heldOn', value: heldOn ?? '', evidence: meeting.evidence, sitting }),
        ...claims.cite({
          about: id,
          property: 'name',
          value: asPrinted ?? '',
          evidence: body?.evidence ?? [],
          sitting,
        }),
      ],
    };
  });
}

/** One row an item of an agenda; `outcome` is absent where nothing stands under the decision. */
export function itemRows({ sittings, claims }: MinutesContext): NodeRow[] {
  return sittings.flatMap((sitting) =>
    sitting.file.extract.items.map((item, index) => {
      const id = itemId(sitting, item);
      const { evidence } = item;
      return {
        id,
        ...belonging(sitting, id, index),
        number: item.number,
        title: item.title,
        kind: item.kind,
        outcome: item.outcome,
        caseNumber: item.caseNumber,
        documentNumber: item.documentId,
        plannedStart: item.plannedStart,
        plannedEnd: item.plannedEnd,
        proposals: item.proposals,
        attachmentIds: item.attachments.map(({ title }) => attachmentId(sitting, item.number, title)),
        ...worded(id, item.title, [item.caseNumber]),
        claims: [
          ...claims.cite({ about: id, property: 'item', value: item.title, evidence, sitting }),
          ...(item.outcome === null
            ? []
            : claims.cite({
                about: id,
                property: 'outcome',
                value: item.outcome,
                evidence: evidence.slice(-1),
                sitting,
              })),
        ],
      };
    }),
  );
}

const attachmentId = (sitting: Sitting, number: number | null, title: string) =>
  `document-attachment-${stemOf(sitting)}-${number ?? 'x'}-${slug(title).slice(0, 80)}`;

/** The documents that items name as attachments: named, not held. One named twice under an item is one. */
export function attachmentRows({ sittings, claims }: MinutesContext): NodeRow[] {
  const rows = sittings.flatMap((sitting) =>
    sitting.file.extract.items.flatMap((item) =>
      item.attachments.map(({ title, documentId, evidence }) => {
        const id = attachmentId(sitting, item.number, title);
        return {
          id,
          title,
          kind: 'ATTACHMENT',
          publisher: 'ikke oplyst',
          licence: 'ingen licens fundet',
          documentNumber: documentId,
          ...findable(id, [title]),
          claims: claims.cite({ about: id, property: 'attachment', value: title, evidence, sitting }),
        };
      }),
    ),
  );
  return [...groupBy(rows, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}

/** What a reviewed document is, beside what sources.csv says of it. */
export function recordRows(seeds: Seeds, { sittings }: MinutesContext): NodeRow[] {
  const listed = new Set(seeds.sources.map(({ id }) => `document-${id}`));
  return sittings
    .filter(({ documentId }) => !listed.has(documentId))
    .map((sitting) => {
      const { document } = sitting.file.extract;
      const title = document.title ?? sitting.file.name;
      return {
        id: sitting.documentId,
        title,
        kind: document.kind === 'SAG' ? 'OFFICIAL_CASE' : 'OFFICIAL_MINUTES',
        publisher: document.publisher ?? 'ikke oplyst',
        url: document.url,
        licence: 'ingen licens fundet',
        ...recordedIn(sitting),
        ...findable(sitting.documentId, [title]),
      };
    });
}

/** What only the document itself tells of itself. */
export function recordedIn({ file }: Sitting) {
  const { document, caseNumbers } = file.extract;
  const { sha256, length, mediaType, agendaSite } = document;
  return { sha256, length, mediaType, agendaSite, caseNumbers };
}
