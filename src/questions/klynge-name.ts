import type { Both } from './question.ts';
import { both, sayList } from './say.ts';

/** A klynge with what tells it from its namesakes. */
export interface NamedKlynge {
  readonly id: string;
  readonly name: string;
  readonly region: { readonly name: string };
}

/** "Sundhedsklynge Syd (Region Hovedstaden)": names of a point of the compass exist in two regions. */
export const klyngeName = ({ id, name, region }: NamedKlynge): string =>
  id.startsWith('klynge-') && /\b(midt|nord|syd|vest)$/i.test(name) ? `${name} (${region.name})` : name;

/** "A, B og C", each told from its namesakes. */
export const sayKlynger = (klynger: readonly NamedKlynge[]): Both => sayList(klynger.map(klyngeName));

const words = {
  da: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const;

/** A count as it stands in a text: in letters below ten. */
export const sayNumber = (count: number): Both =>
  both(words.da[count] ?? String(count), words.en[count] ?? String(count));

/** The sentence with its first letter large. */
export const capital = ({ da, en }: Both): Both => {
  const large = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return both(large(da), large(en));
};
