import { readOperation } from '../operation.ts';
import { organ, person, tema } from '../parameters.ts';
import type { Answer, Asked, Question } from '../question.ts';
import { type Remark, remarkColumns, remarkRow, sayRemark } from '../remark.ts';
import { answer, both, sayCount, sentence } from '../say.ts';

interface Result {
  readonly remarks: { readonly nodes: readonly Remark[] };
  readonly meetings: { readonly totalCount: number };
}

/** So many remarks are said one by one; more are in the table alone. */
const saidOneByOne = 12;

/** As reported, in our words, with position; an unnamed speaker stays an organisation. */
export const hvadSagdeDe: Question<Result> = {
  number: 30,
  slug: 'hvad-sagde-de',
  title: both('Hvad sagde de, ifølge referaterne?', 'What did they say, according to the minutes?'),
  titles: {
    person: both('Hvad sagde {person}, ifølge referaterne?', 'What did {person} say, according to the minutes?'),
    organ: both(
      'Hvad blev der sagt i {organ}, ifølge referaterne?',
      'What was said in {organ}, according to the minutes?',
    ),
    tema: both(
      'Hvad blev der sagt om temaet {tema}, ifølge referaterne?',
      'What was said on the theme {tema}, according to the minutes?',
    ),
  },
  parameters: [organ({ required: false }), person({ required: false }), tema({ required: false })],
  example: { person: 'frank-schmidt-hansen' },
  operation: readOperation('hvad-sagde-de', 'speaking'),
  variables: ({ given }) => ({
    organ: given['organ']?.value ?? null,
    person: given['person']?.value ?? null,
    tema: given['tema']?.value ?? null,
  }),
  pages: ['remarks'],
  answer: ({ remarks: { nodes: all }, meetings }, asked): Answer => {
    const scope = scopeOf(asked);
    const days = all.flatMap(({ meeting }) => meeting?.heldOn ?? []).sort();
    if (all.length === 0) return none(scope, meetings.totalCount === 0 ? (asked.given['organ']?.name ?? null) : null);
    const count = sayCount(all.length, both('ytring', 'remark'), both('ytringer', 'remarks'));
    return answer({
      status: 'ANSWERED',
      asOf: days.at(-1) ?? null,
      sentences: [
        sentence(
          `${new Set(days).size === 1 ? 'Referatet' : 'Referaterne'} gengiver ${count.da}${scope.da}. Ordene er vores, ikke citater.`,
          `The minutes report ${count.en}${scope.en}. The words are ours, in Danish, and no quotations.`,
        ),
        ...(all.length > saidOneByOne ? [] : all.map(sayRemark)),
      ],
      columns: remarkColumns,
      rows: all.map(remarkRow),
    });
  },
};

/** " af Bo Libergren i Sundhedsklynge Lillebælt om Overlevering til sundhedsrådene". */
function scopeOf({ given }: Asked) {
  const { person: by, organ: at, tema: about } = given;
  return both(
    [by && ` af ${by.name}`, at && ` fra ${at.name}`, about && ` om temaet »${about.name}«`].filter(Boolean).join(''),
    [by && ` by ${by.name}`, at && ` from ${at.name}`, about && ` on the theme "${about.nameEn ?? about.name}"`]
      .filter(Boolean)
      .join(''),
  );
}

function none(scope: { da: string; en: string }, unheld: string | null): Answer {
  return answer({
    status: 'UNKNOWN',
    sentences: [
      unheld !== null
        ? sentence(`Vi har ingen referater fra ${unheld}.`, `We hold no minutes of ${unheld}.`)
        : sentence(
            `Referaterne, vi har, gengiver ingen ytringer${scope.da}.`,
            `The minutes we hold report no remarks${scope.en}.`,
          ),
      sentence(
        'Det betyder ikke, at der ikke blev sagt noget; et referat gengiver sjældent alt.',
        'That does not mean that nothing was said; minutes seldom report everything.',
      ),
    ],
    missing: [both(`Et referat, der gengiver ytringer${scope.da}.`, `Minutes that report remarks${scope.en}.`)],
  });
}
