import { kindOf } from '../../domain/ids.ts';
import { kindNames } from '../kinds.ts';
import { readOperation } from '../operation.ts';
import { version } from '../parameters.ts';
import { sayProperty } from '../property-names.ts';
import type { AnswerRow, Both, Question } from '../question.ts';
import { answer, both, column } from '../say.ts';
import { word } from '../words.ts';
import { type Change, dayOf, sayChanges, sayEvidence, sayFirst, type Version } from './sentences.ts';

interface Result {
  readonly changes: { readonly from: Version | null; readonly to: Version; readonly nodes: readonly Change[] };
  readonly evidence: { readonly totalCount: number };
}

/** By thing and fact, whatever the source: a version is a whole graph, and what the minutes say is a part of it. */
export const hvadErAendret: Question<Result> = {
  number: 24,
  slug: 'hvad-er-aendret',
  title: both('Hvad er ændret siden sidste indlæsning?', 'What changed since the last load?'),
  titles: {
    fra: both('Hvad er ændret siden udgave {fra}?', 'What changed since version {fra}?'),
    til: both('Hvad er ændret med udgave {til}?', 'What changed with version {til}?'),
  },
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
      sentences: [...sayChanges(nodes, { from, to }), ...sayEvidence(evidence.totalCount)],
      columns: [
        column('hvad', 'Hvad', 'What'),
        column('art', 'Art', 'Kind'),
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

const all = both('(det hele)', '(all of it)');
const there = both('er her', 'is here');
const notThere = both('er her ikke', 'is not here');

/** Property, before and after of what came or went whole: that it was not here is known, and not left unsaid. */
const whole: Readonly<Record<Change['kind'], readonly (Both | null)[]>> = {
  ADDED: [all, notThere, there],
  REMOVED: [all, there, notThere],
  CHANGED: [null, null, null],
};

/** One row for each property that changed; what came or went whole is one row. */
function rowsOf({ id, kind, name, nameEn, fields }: Change): AnswerRow[] {
  const head = [both(name ?? id, nameEn ?? id), sortOf(id), word('ChangeKind', kind)];
  if (kind !== 'CHANGED' || fields.length === 0) return [{ cells: [...head, ...whole[kind]], claims: [], about: id }];
  return fields.map(({ property, before, after }) => ({
    cells: [...head, sayProperty(property), plain(before), plain(after)],
    claims: [],
    about: id,
  }));
}

/** "Plads", "Kommune": what the id names. */
function sortOf(id: string): Both | null {
  const kind = kindOf(id);
  return kind === null ? null : kindNames[kind];
}

/** The values come as JSON: a text is shown without its quotation marks, a list as one line. */
function plain(json: string | null): string | null {
  if (json === null) return null;
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
