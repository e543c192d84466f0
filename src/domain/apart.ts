import { groupBy } from './group.ts';

/** One of several things of one name, with what may be said beside it, the best first; null where it is not known. */
export interface Namesake {
  readonly id: string;
  readonly ways: readonly (string | null)[];
}

/** What is said beside a name: which of the ways, null for none, and whether the id too. */
export interface Beside {
  readonly way: number | null;
  readonly id: boolean;
}

/**
 * What tells things of one name apart: the first way that is known of each of them and different, so that all have
 * one kind of place, "Aalborg" and "Thisted". Where there is none, the best that is known of each, and the id beside
 * it where another has the same.
 *
 * @param namesakes  things of one name, at least two
 */
export function tellApart(namesakes: readonly Namesake[]): Map<string, Beside> {
  const most = Math.max(...namesakes.map(({ ways }) => ways.length));
  const way = Array.from({ length: most }, (_, place) => place).find((place) => {
    const said = namesakes.flatMap(({ ways }) => ways[place] ?? []);
    return new Set(said).size === namesakes.length;
  });
  if (way !== undefined) return new Map(namesakes.map(({ id }) => [id, { way, id: false }]));
  const best = namesakes.map(({ id, ways }) => ({ id, way: ways.findIndex((one) => one !== null), ways }));
  const alike = groupBy(best, ({ way: place, ways }) => ways[place] ?? '');
  return new Map(
    [...alike].flatMap(([said, all]) =>
      all.map(
        ({ id, way: place }) => [id, { way: place < 0 ? null : place, id: said === '' || all.length > 1 }] as const,
      ),
    ),
  );
}
