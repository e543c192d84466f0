import { missingMinutes, newestMeeting, type WithMeetings } from '../held-minutes.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import type { Answer, Asked, Both, Question } from '../question.ts';
import { answer, both, claimsOf, column, type Evidenced, sayCount, sayList, sentence } from '../say.ts';

/** A part of minutes that is about a theme. */
interface Part extends Evidenced {
  readonly id: string;
  readonly body: { readonly id: string; readonly name: string } | null;
}

interface Parts {
  readonly nodes: readonly Part[];
}

interface Theme {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly initiatives: Parts;
  readonly items: Parts;
  readonly recommendations: Parts;
  readonly remarks: Parts;
}

interface Result {
  readonly themes: { readonly nodes: readonly Theme[] };
  readonly klynger: { readonly nodes: readonly WithMeetings[] };
}

const columns = [
  column('tema', 'Tema', 'Theme'),
  column('antal_klynger', 'Antal klynger', 'Number of clusters'),
  column('klynger', 'Klynger', 'Clusters'),
  column('indsatser', 'Indsatser', 'Initiatives'),
  column('anbefalinger', 'Anbefalinger', 'Recommendations'),
  column('punkter', 'Punkter', 'Items'),
  column('ytringer', 'Ytringer', 'Remarks'),
];

/** A theme recurs where it is met in at least two bodies. The themes are ours, and the answer says so. */
export const hvilkeTemaerGaarIgen: Question<Result> = {
  number: 12,
  slug: 'hvilke-temaer-gaar-igen',
  title: both('Hvilke temaer går igen på tværs af klynger?', 'Which themes recur across clusters?'),
  titles: {
    klynge: both(
      'Hvilke temaer har {klynge} til fælles med andre klynger?',
      'Which themes does {klynge} share with other clusters?',
    ),
  },
  parameters: [klynge({ required: false })],
  example: {},
  operation: readOperation('hvilke-temaer-gaar-igen'),
  variables: () => ({}),
  pages: ['themes'],
  answer: ({ themes, klynger }, asked): Answer => {
    const recurring = themes.nodes.filter((theme) => recurs(theme, asked));
    const only = klynger.nodes.filter(({ id }) => id === asked.given['klynge']?.value);
    const about = only.length > 0 ? only : klynger.nodes;
    const { missing, sentences } = missingMinutes(about);
    return answer({
      status: recurring.length === 0 ? 'UNKNOWN' : missing.length > 0 ? 'PARTLY' : 'ANSWERED',
      asOf: newestMeeting(about),
      sentences: [
        ...(recurring.length === 0 && missing.length > 0 ? [] : [counted(recurring.length, asked)]),
        ...recurring.map(sayTheme),
        ...sentences,
      ],
      columns,
      rows: recurring.map(row),
      missing,
    });
  },
};

const partsOf = ({ initiatives, items, recommendations, remarks }: Theme): Part[] =>
  [initiatives, recommendations, items, remarks].flatMap(({ nodes }) => nodes);

function bodiesOf(theme: Theme): Map<string, string> {
  return new Map(partsOf(theme).flatMap(({ body }) => (body === null ? [] : [[body.id, body.name] as const])));
}

function recurs(theme: Theme, { given }: Asked): boolean {
  const bodies = bodiesOf(theme);
  const asked = given['klynge']?.value;
  return bodies.size > 1 && (asked === undefined || bodies.has(asked));
}

function counted(count: number, { given }: Asked) {
  const klynge = given['klynge']?.name;
  const themes = sayCount(count, both('tema', 'theme'), both('temaer', 'themes'));
  const ours = both('Temaerne er vores, ikke kildernes.', "The themes are ours, not the sources'.");
  const [da, en] =
    klynge === undefined
      ? [
          `${themes.da} går igen i referater fra mindst to klynger.`,
          `${themes.en} ${count === 1 ? 'recurs' : 'recur'} in the minutes of at least two clusters.`,
        ]
      : [
          `${klynge} har ${themes.da} til fælles med andre klynger.`,
          `${klynge} shares ${themes.en} with other clusters.`,
        ];
  return sentence(`${da} ${ours.da}`, `${en} ${ours.en}`);
}

function sayTheme(theme: Theme) {
  const bodies = sayList([...bodiesOf(theme).values()].sort((a, b) => a.localeCompare(b, 'da')));
  const parts = sayList(countsOf(theme));
  return sentence(
    `${theme.name}: ${bodies.da} (${parts.da}).`,
    `${theme.nameEn}: ${bodies.en} (${parts.en}).`,
    claimsOf(partsOf(theme)),
  );
}

function countsOf({ initiatives, items, recommendations, remarks }: Theme): Both[] {
  const parts = [
    [initiatives, both('indsats', 'initiative'), both('indsatser', 'initiatives')],
    [recommendations, both('anbefaling', 'recommendation'), both('anbefalinger', 'recommendations')],
    [items, both('punkt', 'item'), both('punkter', 'items')],
    [remarks, both('ytring', 'remark'), both('ytringer', 'remarks')],
  ] as const;
  return parts.flatMap(([{ nodes }, one, many]) => (nodes.length === 0 ? [] : [sayCount(nodes.length, one, many)]));
}

function row(theme: Theme) {
  const bodies = [...bodiesOf(theme).values()].sort((a, b) => a.localeCompare(b, 'da'));
  return {
    cells: [
      both(theme.name, theme.nameEn),
      bodies.length,
      bodies.join(', '),
      theme.initiatives.nodes.length,
      theme.recommendations.nodes.length,
      theme.items.nodes.length,
      theme.remarks.nodes.length,
    ],
    claims: claimsOf(partsOf(theme)),
    about: theme.id,
  };
}
