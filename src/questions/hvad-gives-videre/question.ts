import { authorOf, type Recommendation, receiverOf, sayRecommendations } from '../handover.ts';
import { missingMinutes, newestMeeting, type WithMeetings } from '../held-minutes.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import type { Answer, Question } from '../question.ts';
import { answer, both, cell, claimsOf, column, danishColumn, dayCell, sentence } from '../say.ts';
import { word } from '../words.ts';

interface Result {
  readonly recommendations: { readonly nodes: readonly Recommendation[] };
  readonly klynger: { readonly nodes: readonly WithMeetings[] };
}

const columns = [
  column('klynge', 'Klynge', 'Cluster'),
  column('nr', 'Nr.', 'No.'),
  danishColumn('anbefaling', 'Hvad der gives videre', 'What is handed over'),
  column('fra', 'Fra', 'From'),
  column('til', 'Til', 'To'),
  column('trin', 'Trin', 'Stage'),
  column('punkt', 'Punkt', 'Item'),
  column('udfald', 'Udfald', 'Outcome'),
  column('sagsnummer', 'Sagsnummer', 'Case number'),
  column('moede', 'Møde', 'Meeting'),
];

/** The stage is what the minutes say, and no more: what is recommended may never have been sent. */
export const hvadGivesVidere: Question<Result> = {
  number: 13,
  slug: 'hvad-gives-videre',
  title: both(
    'Hvad vil klyngerne give videre til sundhedsrådene?',
    'What do the clusters want to hand over to the health councils?',
  ),
  titles: {
    klynge: both(
      'Hvad vil {klynge} give videre til sundhedsrådene?',
      'What does {klynge} want to hand over to the health councils?',
    ),
  },
  parameters: [klynge({ required: false })],
  example: { klynge: 'holbaek' },
  operation: readOperation('hvad-gives-videre'),
  variables: ({ given }) => ({ klynge: given['klynge']?.value ?? null }),
  pages: ['recommendations'],
  answer: ({ recommendations: { nodes: all }, klynger }, { given }): Answer => {
    const asked = given['klynge'];
    const about = klynger.nodes.filter(({ id }) => asked === undefined || id === asked.value);
    const { missing, sentences } = missingMinutes(about);
    const [only] = about;
    const silent =
      all.length === 0 && about.length === 1 && only && only.meetings.totalCount > 0
        ? [
            sentence(
              `Referaterne fra ${only.name} nævner intet, der gives videre.`,
              `The minutes of ${only.name} name nothing to hand over.`,
            ),
          ]
        : [];
    return answer({
      status: all.length === 0 ? 'UNKNOWN' : missing.length > 0 ? 'PARTLY' : 'ANSWERED',
      asOf: newestMeeting(about),
      sentences: [...sayRecommendations(all), ...silent, ...sentences],
      columns,
      rows: all.map(row),
      missing,
    });
  },
};

const row = (one: Recommendation) => ({
  cells: [
    cell(one.body?.name),
    one.number,
    one.title,
    authorOf(one),
    receiverOf(one),
    word('HandoverStage', one.stage),
    cell(one.item?.number),
    one.item?.outcome ? word('Outcome', one.item.outcome) : null,
    cell(one.item?.caseNumber),
    dayCell(one.meeting?.heldOn),
  ],
  claims: claimsOf([one]),
  about: one.id,
});
