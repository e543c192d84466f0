import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import type { Shown } from './tables.ts';
import { words } from './words.ts';

/** "Lone Jakobi – Torben Hansen", "Horsensklyngen": whom the picture is about. */
export function titleOf({ dots, state: { fra, til, vis, organer } }: Pick<Shown, 'dots' | 'state'>): Both {
  const pair = fra !== null && til !== null;
  const [ids, between] = pair ? [[fra, til], ' – '] : [organer.length > 0 ? organer : vis, ', '];
  const names = ids.flatMap((id) => dots.get(id)?.name ?? []);
  if (names.length === 0) return words.title;
  const told = names.slice(0, 3);
  const rest = names.length - told.length;
  const join = (language: 'da' | 'en', more: string) =>
    `${told.map((name) => name[language]).join(between)}${rest > 0 ? ` ${more}` : ''}`;
  return both(`Graf: ${join('da', `og ${rest} til`)}`, `Graph: ${join('en', `and ${rest} more`)}`);
}
