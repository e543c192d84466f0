import { authorOf, countKinds, type Initiative, kindOf, type Recommendation, receiverOf } from '../handover.ts';
import { klyngeName } from '../klynge-name.ts';
import type { AnswerRow, Sentence } from '../question.ts';
import { type Remark, speakerOf } from '../remark.ts';
import {
  both,
  cell,
  claimsOf,
  column,
  danishColumn,
  dayCell,
  type Evidenced,
  sayCount,
  sayDate,
  sayList,
  sentence,
} from '../say.ts';
import { word } from '../words.ts';

/** What the minutes of one klynge hold for the council. */
export interface KlyngeFile {
  readonly id: string;
  readonly name: string;
  /** Of a klynge. */
  readonly region?: { readonly name: string };
  readonly meetings: {
    readonly totalCount: number;
    readonly nodes: readonly (Evidenced & {
      readonly id: string;
      readonly heldOn: string | null;
      readonly caseNumbers: readonly string[];
      readonly items: { readonly nodes: readonly { readonly attachments: readonly { readonly title: string }[] }[] };
    })[];
  };
  readonly initiatives: { readonly totalCount: number; readonly nodes: readonly Initiative[] };
  readonly recommendations: { readonly totalCount: number; readonly nodes: readonly Recommendation[] };
  readonly remarks: { readonly totalCount: number; readonly nodes: readonly Noted[] };
}

type Noted = Remark & { readonly item: { readonly number: number | null; readonly caseNumber: string | null } | null };

/** The name of the body, told from its namesakes where it is a klynge. */
export const fileName = ({ id, name, region }: Pick<KlyngeFile, 'id' | 'name' | 'region'>): string =>
  region ? klyngeName({ id, name, region }) : name;

/** Titles of the attachments that the minutes name and we do not hold, each once. */
export const attachmentsOf = (files: readonly KlyngeFile[]): string[] => [
  ...new Set(
    files.flatMap(({ meetings }) =>
      meetings.nodes.flatMap(({ items }) =>
        items.nodes.flatMap(({ attachments }) => attachments.map(({ title }) => title)),
      ),
    ),
  ),
];

/** What there is from a klynge: meetings, counts, case numbers. */
export function sayFile({ name, meetings, initiatives, recommendations, remarks }: KlyngeFile): Sentence {
  const days = sayList(meetings.nodes.flatMap(({ heldOn }) => (heldOn === null ? [] : [sayDate(heldOn)])));
  const cases = [...new Set(meetings.nodes.flatMap(({ caseNumbers }) => caseNumbers))];
  const counts = sayList([
    ...countKinds(initiatives.nodes),
    sayCount(recommendations.totalCount, both('anbefaling', 'recommendation'), both('anbefalinger', 'recommendations')),
    sayCount(remarks.totalCount, both('ytring', 'remark'), both('ytringer', 'remarks')),
  ]);
  const number =
    cases.length === 0 ? both('', '') : both(`; sagsnummer ${cases.join(', ')}`, `; case number ${cases.join(', ')}`);
  return sentence(
    `${name}: referat fra ${days.da} med ${counts.da}${number.da}.`,
    `${name}: minutes of ${days.en} with ${counts.en}${number.en}.`,
    claimsOf(meetings.nodes),
  );
}

export const fileColumns = [
  column('klynge', 'Klynge', 'Cluster'),
  column('art', 'Art', 'Kind'),
  column('nr', 'Nr.', 'No.'),
  danishColumn('tekst', 'Tekst', 'Text'),
  column('fra', 'Ejer, afsender eller taler', 'Owner, author or speaker'),
  column('til', 'Til', 'To'),
  column('trin', 'Trin eller status', 'Stage or status'),
  column('sagsnummer', 'Sagsnummer', 'Case number'),
  column('punkt', 'Punkt', 'Item'),
  column('moede', 'Møde', 'Meeting'),
];

/** The rows of a file: recommendations first, then initiatives, then what was said. */
export function rowsOf({ name, initiatives, recommendations, remarks }: KlyngeFile): AnswerRow[] {
  return [
    ...recommendations.nodes.map((one) => recommendationRow(name, one)),
    ...initiatives.nodes.map((one) => initiativeRow(name, one)),
    ...remarks.nodes.map((one) => remarkRow(name, one)),
  ];
}

interface Placed {
  readonly item: { readonly number: number | null; readonly caseNumber: string | null } | null;
  readonly meeting: { readonly heldOn: string | null } | null;
}

const placeOf = ({ item, meeting }: Placed) => [cell(item?.caseNumber), cell(item?.number), dayCell(meeting?.heldOn)];

const recommendationRow = (name: string, one: Recommendation): AnswerRow => ({
  cells: [
    name,
    both('anbefaling', 'recommendation'),
    one.number,
    one.title,
    authorOf(one),
    receiverOf(one),
    word('HandoverStage', one.stage),
    ...placeOf(one),
  ],
  claims: claimsOf([one]),
  about: one.id,
});

const initiativeRow = (name: string, one: Initiative): AnswerRow => ({
  cells: [
    name,
    kindOf(one.kind),
    one.number,
    one.title,
    one.ownerAsPrinted,
    null,
    word('InitiativeStatus', one.status),
    ...placeOf(one),
  ],
  claims: claimsOf([one]),
  about: one.id,
});

const remarkRow = (name: string, one: Noted): AnswerRow => ({
  cells: [
    name,
    both('ytring, i vores ord', 'remark, in our words'),
    null,
    one.gist,
    speakerOf(one),
    null,
    null,
    ...placeOf(one),
  ],
  claims: claimsOf([one]),
  about: one.id,
});
