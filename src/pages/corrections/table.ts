import { danishDay } from '../../domain/danish-time.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import { inOne, type Language } from '../language.ts';
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

const whole = both('det hele', 'all of it');

/**
 * One row for each property that was said before; what went whole is one row, with its name. The last cell is null for
 * what is no longer said; no other is. Cells in the order of the columns.
 */
export function rowsOf({ version, change }: Correction, language: Language): (string | null)[][] {
  const say = (text: Both) => inOne(text, language);
  const head = [
    version.id,
    danishDay(new Date(version.publishedAt)),
    `${say(change.sort)}: ${say(change.name)}`,
    change.id,
    say(word('ChangeKind', change.kind)),
  ];
  if (change.kind === 'REMOVED') return [[...head, say(whole), say(change.name), null]];
  return change.fields.map(({ property, label, before, after }) => [
    ...head,
    label ? say(label) : property,
    before && say(before),
    after && say(after),
  ]);
}
