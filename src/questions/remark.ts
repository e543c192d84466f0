import type { AnswerRow, Both, Sentence } from './question.ts';
import { both, cell, claimsOf, column, danishColumn, dayCell, sayDate, sentence } from './say.ts';
import { word } from './words.ts';

/** What the minutes report that somebody said: in our words, never as a quotation. */

interface Speaker {
  readonly id: string;
  readonly name?: string;
  readonly asPrinted?: string;
}

export interface Remark {
  readonly id: string;
  readonly gist: string;
  readonly kind: string;
  readonly by: Speaker | null;
  readonly byAsPrinted: string | null;
  readonly onBehalfOf: Speaker | null;
  readonly onBehalfOfAsPrinted: string | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly item: { readonly number: number | null; readonly title: string } | null;
  readonly meeting: { readonly heldOn: string | null } | null;
  readonly evidence: readonly { readonly id: string; readonly start: number | null; readonly end: number | null }[];
}

const nameOf = (speaker: Speaker | null, asPrinted: string | null): string | null =>
  speaker?.name ?? speaker?.asPrinted ?? asPrinted;

/** "Henrik Idriss Kise for PLO"; "kommunal side, ingen nævnt ved navn" where nobody is named. */
export function speakerOf(remark: Remark): Both {
  const by = nameOf(remark.by, remark.byAsPrinted);
  const of = nameOf(remark.onBehalfOf, remark.onBehalfOfAsPrinted);
  if (by !== null) return both(of === null ? by : `${by} for ${of}`, of === null ? by : `${by} for ${of}`);
  if (of === null) return both('ikke nævnt ved navn', 'not named');
  return both(`${of}, ingen nævnt ved navn`, `${of}, nobody named`);
}

/** "tegn 3359–3390": where in the document it stands, in UTF-16 code units; null where the claims give no place. */
function placeOf({ evidence }: Remark): Both | null {
  const spans = evidence.flatMap(({ start, end }) => (start === null || end === null ? [] : [`${start}–${end}`]));
  return spans.length === 0 ? null : both(`tegn ${spans.join(', ')}`, `characters ${spans.join(', ')}`);
}

/** "Randersklyngen, 16. juni 2025, punkt 2". */
function meetingOf({ body, meeting, item }: Remark): Both {
  const on = meeting?.heldOn ? sayDate(meeting.heldOn) : null;
  const da = [body?.name, on?.da, item?.number ? `punkt ${item.number}` : null];
  const en = [body?.name, on?.en, item?.number ? `item ${item.number}` : null];
  return both(da.filter(Boolean).join(', '), en.filter(Boolean).join(', '));
}

export function sayRemark(remark: Remark): Sentence {
  const [who, where] = [speakerOf(remark), meetingOf(remark)];
  return sentence(
    `${who.da} (${where.da}): ${remark.gist}`,
    `${who.en} (${where.en}): ${remark.gist}`,
    claimsOf([remark]),
  );
}

export const remarkColumns = [
  column('taler', 'Hvem', 'Who'),
  column('art', 'Art', 'Kind'),
  danishColumn('ytring', 'Ytring i vores ord', 'Remark in our words (Danish)'),
  column('organ', 'Organ', 'Body'),
  column('moede', 'Møde', 'Meeting'),
  column('punkt', 'Punkt', 'Item'),
  column('sted', 'Sted i referatet', 'Place in the minutes'),
];

export const remarkRow = (remark: Remark): AnswerRow => ({
  cells: [
    speakerOf(remark),
    word('RemarkKind', remark.kind),
    remark.gist,
    cell(remark.body?.name),
    dayCell(remark.meeting?.heldOn),
    cell(remark.item?.number),
    placeOf(remark),
  ],
  claims: claimsOf([remark]),
  about: remark.id,
});
