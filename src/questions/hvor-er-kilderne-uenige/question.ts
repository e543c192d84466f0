import { readOperation } from '../operation.ts';
import { organ } from '../parameters.ts';
import type { Answer, Asked, Question, Sentence } from '../question.ts';
import { answer, both, claimsOf, column, sayCount, sayList, sentence } from '../say.ts';
import { word } from '../words.ts';
import { type Disagreement, type Mention, sayAbout, sayMention, saySides, sayWhy, sourcesOf } from './sides.ts';

interface Result {
  readonly disagreements: { readonly nodes: readonly Disagreement[] };
  readonly unresolvedMentions: { readonly nodes: readonly Mention[] };
}

/** Both sides of each, with their sources side by side; which one the graph follows stands in the reason. */
export const hvorErKilderneUenige: Question<Result> = {
  number: 21,
  slug: 'hvor-er-kilderne-uenige',
  title: both('Hvor er kilderne uenige eller uklare?', 'Where do sources disagree, or are unclear?'),
  titles: {
    organ: both(
      'Hvor er kilderne uenige eller uklare om {organ}?',
      'Where do sources disagree on {organ}, or are unclear?',
    ),
  },
  parameters: [organ({ required: false })],
  example: {},
  operation: readOperation('hvor-er-kilderne-uenige'),
  variables: ({ given }) => ({ organ: given['organ']?.value ?? null }),
  pages: ['disagreements'],
  answer: ({ disagreements, unresolvedMentions }, asked): Answer => {
    const found = disagreements.nodes.filter((one) => asked.sources === 'ALL' || byMinutesAlone(one));
    const unclear = unresolvedMentions.nodes;
    return answer({
      status: found.length + unclear.length === 0 ? 'UNKNOWN' : 'ANSWERED',
      sentences: [...sayFound(found, asked), ...sayUnclear(unclear)],
      columns: [
        column('hvad', 'Hvad det gælder', 'What it is about'),
        column('art', 'Mellem kilder eller i ét dokument', 'Between sources or within a document'),
        column('side1', 'Den ene siger', 'One says'),
        column('kilde1', 'Kilde', 'Source'),
        column('side2', 'Den anden siger', 'The other says'),
        column('kilde2', 'Kilde', 'Source'),
        column('hvorfor', 'Forklaring', 'Explanation'),
      ],
      rows: found.map(row),
    });
  },
};

/** Whether minutes say every side: then a second source has no part in it. */
const byMinutesAlone = ({ sides }: Disagreement) =>
  sides.every((side) => claimsOf([side]).length > 0 && claimsOf([side], 'MINUTES').length === claimsOf([side]).length);

function sayFound(found: readonly Disagreement[], { given, sources }: Asked): Sentence[] {
  const about = given['organ'] ? both(` om ${given['organ'].name}`, ` on ${given['organ'].name}`) : both('', '');
  const held = sources === 'ALL' ? both('kilderne', 'the sources') : both('referaterne', 'the minutes');
  if (found.length === 0) {
    return [
      sentence(
        `Vi har ikke fundet nogen uenighed${about.da} i ${held.da}; det betyder ikke, at der ingen er.`,
        `We have found no disagreement${about.en} in ${held.en}; that does not mean that there is none.`,
      ),
    ];
  }
  const count = sayCount(found.length, both('sted', 'place'), both('steder', 'places'));
  const within = found.filter(({ kind }) => kind === 'WITHIN_DOCUMENT').length;
  const kinds = [
    ...(within === 0 ? [] : [both(`${within} i ét dokument`, `${within} within one document`)]),
    ...(within === found.length
      ? []
      : [both(`${found.length - within} mellem kilder`, `${found.length - within} between sources`)]),
  ];
  const list = sayList(kinds);
  return [
    sentence(
      `Vi kender ${count.da}, hvor ${held.da} er uenige eller uklare${about.da}: ${list.da}.`,
      `We know ${count.en} where ${held.en} disagree or are unclear${about.en}: ${list.en}.`,
    ),
    ...found.map((one) => {
      const [subject, sides, why] = [sayAbout(one), saySides(one), sayWhy(one)];
      return sentence(
        `${subject.da}: ${sides.da}.${why.da}`,
        `${subject.en}: ${sides.en}.${why.en}`,
        claimsOf(one.sides),
      );
    }),
  ];
}

function sayUnclear(mentions: readonly Mention[]): Sentence[] {
  if (mentions.length === 0) return [];
  const count = sayCount(
    mentions.length,
    both('navn eller betegnelse i referaterne', 'name or description in the minutes'),
    both('navne eller betegnelser i referaterne', 'names or descriptions in the minutes'),
  );
  return [
    sentence(`${count.da} kan ikke knyttes til en bestemt person:`, `${count.en} cannot be tied to a certain person:`),
    ...mentions.map((mention) => {
      const text = sayMention(mention);
      return sentence(text.da, text.en, claimsOf([mention]));
    }),
  ];
}

function row(one: Disagreement) {
  const [first, ...others] = one.sides;
  return {
    cells: [
      sayAbout(one),
      word('DisagreementKind', one.kind),
      first ? both(first.da, first.en) : null,
      first ? sourcesOf([first]) : null,
      both(others.map(({ da }) => da).join('; '), others.map(({ en }) => en).join('; ')),
      sourcesOf(others),
      one.da === null ? null : both(one.da, one.en ?? one.da),
    ],
    claims: claimsOf(one.sides),
    about: one.id,
  };
}
