import { readOperation } from '../operation.ts';
import { version } from '../parameters.ts';
import type { AnswerRow, Question, Sentence } from '../question.ts';
import { answer, both, column, sayCount, sayDate, sayList, sentence } from '../say.ts';
import { word } from '../words.ts';

interface Version {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: string;
}

interface Change {
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly layer: 'THING' | 'FACT';
  readonly name: string | null;
  readonly fields: readonly {
    readonly property: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface Result {
  readonly changes: { readonly from: Version | null; readonly to: Version; readonly nodes: readonly Change[] };
  readonly evidence: { readonly totalCount: number };
}

/** By thing and fact, whatever the source: a version is a whole graph, and what the minutes say is a part of it. */
export const hvadErAendret: Question<Result> = {
  number: 24,
  slug: 'hvad-er-aendret',
  title: both('Hvad er ændret siden sidste indlæsning?', 'What changed since the last load?'),
  parameters: [
    version(
      'fra',
      both('Den tidligere udgave; ellers den før den senere', 'The earlier version; else the one before the later'),
    ),
    version(
      'til',
      both('Den senere udgave; ellers den, der svares ud fra', 'The later version; else the one that answers'),
    ),
  ],
  example: {},
  operation: readOperation('hvad-er-aendret'),
  variables: ({ given }) => ({ fra: given['fra']?.value ?? null, til: given['til']?.value ?? null }),
  pages: ['changes'],
  answer: ({ changes: { from, to, nodes }, evidence }) => {
    if (from === null) return answer({ status: 'UNKNOWN', sentences: [sayFirst(to)], asOf: dayOf(to) });
    return answer({
      status: 'ANSWERED',
      sentences: [...sayChanges(nodes, { from, to }), ...sayEvidence(evidence.totalCount, nodes.length)],
      columns: [
        column('hvad', 'Hvad', 'What'),
        column('lag', 'Lag', 'Layer'),
        column('aendring', 'Ændring', 'Change'),
        column('egenskab', 'Egenskab', 'Property'),
        column('foer', 'Før', 'Before'),
        column('efter', 'Efter', 'After'),
      ],
      rows: nodes.flatMap(rowsOf),
      asOf: dayOf(to),
    });
  },
};

/** The local Danish day of an instant. */
const dayOf = ({ publishedAt }: Version): string =>
  new Date(publishedAt).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

const layers = { THING: both('ting', 'thing'), FACT: both('faktum', 'fact') };

function sayVersion(one: Version) {
  const day = sayDate(dayOf(one));
  return both(`udgave ${one.number} (${day.da})`, `version ${one.number} (${day.en})`);
}

function sayFirst(only: Version): Sentence {
  const { da, en } = sayVersion(only);
  return sentence(
    `Der er ingen udgave før ${da} at sammenligne med. En ny indlæsning af de samme filer giver ingen ny udgave.`,
    `There is no version before ${en} to compare with. A second load of the same files makes no new version.`,
  );
}

function sayChanges(changes: readonly Change[], { from, to }: { from: Version; to: Version }): Sentence[] {
  const span = both(
    `Fra ${sayVersion(from).da} til ${sayVersion(to).da}`,
    `From ${sayVersion(from).en} to ${sayVersion(to).en}`,
  );
  if (changes.length === 0)
    return [
      sentence(`${span.da} er ingen ting og ingen fakta ændret.`, `${span.en} no thing and no fact has changed.`),
    ];
  const by = (wanted: Partial<Change>) =>
    changes.filter((change) => Object.entries(wanted).every(([key, value]) => change[key as 'kind'] === value)).length;
  const things = sayCount(by({ layer: 'THING' }), both('ting', 'thing'), both('ting', 'things'));
  const facts = sayCount(by({ layer: 'FACT' }), both('faktum', 'fact'), both('fakta', 'facts'));
  const kinds = (['ADDED', 'CHANGED', 'REMOVED'] as const).flatMap((kind) => {
    const count = by({ kind });
    const { da, en } = word('ChangeKind', kind);
    return count === 0 ? [] : [both(`${count} ${da}`, `${count} ${en}`)];
  });
  const said = sayList(kinds);
  return [
    sentence(
      `${span.da} er der forskel på ${things.da} og ${facts.da}: ${said.da}.`,
      `${span.en} ${things.en} and ${facts.en} differ: ${said.en}.`,
    ),
  ];
}

function sayEvidence(count: number, others: number): Sentence[] {
  if (count === 0 && others === 0) return [];
  const { da, en } = sayCount(
    count,
    both('påstand eller kilde', 'claim or source'),
    both('påstande og kilder', 'claims and sources'),
  );
  return [
    sentence(
      `Af beviset er der forskel på ${da}; de tælles for sig.`,
      `Of the evidence ${en} differ${count === 1 ? 's' : ''}; counted apart.`,
    ),
  ];
}

/** One row for each property that changed; what came or went whole is one row. */
function rowsOf({ id, kind, layer, name, fields }: Change): AnswerRow[] {
  const head = [name ?? id, layers[layer], word('ChangeKind', kind)];
  if (kind !== 'CHANGED' || fields.length === 0) return [{ cells: [...head, null, null, null], claims: [], about: id }];
  return fields.map(({ property, before, after }) => ({
    cells: [...head, property, plain(before), plain(after)],
    claims: [],
    about: id,
  }));
}

/** The values come as JSON: a text is shown without its quotation marks, a list as one line. */
function plain(json: string | null): string | null {
  if (json === null) return null;
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
