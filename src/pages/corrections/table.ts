import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import { danishDay, inOne, type Language } from '../language.ts';
import type { Correction } from './found.ts';

export const columns: readonly (readonly [key: string, label: Both])[] = [
  ['rettet_med', both('Rettet med udgave', 'Corrected with version')],
  ['dag', both('Dag', 'Day')],
  ['hvad', both('Hvad', 'What')],
  ['id', both('Id', 'Id')],
  ['aendring', both('Ændring', 'Change')],
  ['egenskab', both('Egenskab', 'Property')],
  ['foer', both('Før', 'Before')],
  ['efter', both('Efter', 'After')],
];

/** One row for each property that changed; what went whole is one row. Cells in the order of the columns. */
export function rowsOf({ version, change }: Correction, language: Language): (string | null)[][] {
  const say = (text: Both) => inOne(text, language);
  const head = [
    version.id,
    danishDay(new Date(version.publishedAt)),
    `${say(change.sort)}: ${say(change.name)}`,
    change.id,
    say(word('ChangeKind', change.kind)),
  ];
  if (change.fields.length === 0) return [[...head, null, null, null]];
  return change.fields.map(({ property, label, before, after }) => [
    ...head,
    label ? say(label) : property,
    before && say(before),
    after && say(after),
  ]);
}
