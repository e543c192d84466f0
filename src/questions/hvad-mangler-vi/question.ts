import { klyngeName } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import { organ } from '../parameters.ts';
import type { Answer, Asked, Question } from '../question.ts';
import { answer, both, claimsOf, column, danishColumn, sayDate } from '../say.ts';
import { word } from '../words.ts';
import { sayDoubt, sayEnds, sayMinutesHeld, sayNamedRaad, sayNoLists } from './held.ts';
import { type Body, isOf, type Meeting, splitOf } from './held-rows.ts';
import { sayNoParty, sayPromised, sayUnnamedKommune } from './promised.ts';

interface Result {
  readonly coverage: { readonly nodes: readonly Body[] };
  readonly meetings: { readonly nodes: readonly Meeting[] };
}

const columns = [
  column('organ', 'Organ', 'Body'),
  column('art', 'Art', 'Kind'),
  column('referater', 'Møder med referat', 'Meetings with minutes'),
  column('liste', 'Nyeste fuldstændige liste', 'Newest complete list'),
  danishColumn('lovet', 'Lovet i referater, mangler', 'Promised in minutes, missing'),
  danishColumn('bilag', 'Nævnte bilag, mangler', 'Named attachments, missing'),
  column('udenparti', 'Medlemmer uden parti', 'Members without party'),
  column('slutdag', 'Til og med', 'Through'),
];

/** Every klynge and råd has a row, those that we hold nothing of too: a list of what is there would hide them. */
export const hvadManglerVi: Question<Result> = {
  number: 22,
  slug: 'hvad-mangler-vi',
  title: both('Hvad mangler vi?', 'What is missing?'),
  titles: { organ: both('Hvad mangler vi om {organ}?', 'What is missing on {organ}?') },
  parameters: [organ({ required: false })],
  example: {},
  operation: readOperation('hvad-mangler-vi'),
  variables: ({ given }) => ({
    organ: given['organ']?.value ?? null,
    arter: given['organ']
      ? ['KLYNGE', 'SUNDHEDSRAAD', 'SUNDHEDSSAMARBEJDSUDVALG', 'SUNDHEDSKOORDINATIONSUDVALG', 'FAGLIGT_NIVEAU']
      : ['KLYNGE', 'SUNDHEDSRAAD'],
  }),
  pages: ['coverage'],
  answer: ({ coverage: { nodes }, meetings }, asked): Answer => {
    const elsewhere = asked.given['organ'] ? [] : meetings.nodes.filter(({ body }) => body === null);
    return answer({
      status: 'ANSWERED',
      sentences: [
        ...sayMinutesHeld(nodes, asked),
        ...(asked.given['organ'] ? [] : sayNamedRaad(nodes)),
        ...sayNoLists(nodes, asked),
        ...sayDoubt(nodes, asked),
        ...sayPromised(nodes, elsewhere),
        ...sayNoParty(nodes, asked),
        ...sayEnds(nodes, asked),
        ...elsewhere.flatMap(sayUnnamedKommune),
      ],
      columns,
      rows: nodes.map((node) => row(node, asked)),
    });
  },
};

function row(node: Body, asked: Asked) {
  const { body, announced, attachments, documentsHeld } = node;
  const { total, withoutParty, notSaid } = splitOf(node, asked);
  const list = listOf(node, asked);
  return {
    cells: [
      klyngeName(body),
      word('BodyKind', body.kind),
      documentsHeld === 0 ? both('intet referat', 'no minutes held') : documentsHeld,
      list === null ? both('ingen liste', 'no list held') : sayDate(list),
      announced.map(({ title }) => title).join('; ') || null,
      attachments.map(({ title }) => title).join('; ') || null,
      total === 0 ? null : withoutParty + notSaid,
      body.validTo === null || isOf('SUNDHEDSRAAD')(node) ? null : sayDate(lastDay(body.validTo)),
    ],
    claims: claimsOf([...announced, ...attachments]),
    about: body.id,
  };
}

/** With minutes alone, the list is that of their participants. */
const listOf = (node: Body, asked: Asked): string | null =>
  splitOf(node, asked).total === 0 ? null : node.body.listAsOf;

/** People read "til og med": the day before the first day without. */
function lastDay(validTo: string): string {
  const day = new Date(`${validTo}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
