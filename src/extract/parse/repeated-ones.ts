import { opensAgenda } from './agenda-title.ts';
import type { Found } from './item-place.ts';
import type { Marked } from './marked.ts';

const fewest = 3;

/**
 * Items that a site numbers 1 each, as where a list was begun anew behind the text of every item: three at least, one of
 * them with a title that only agendas have, and no item 2 but in lists within an item. Empty for all other documents.
 */
export function repeatedOnes(found: readonly Found[], marked: readonly Marked[]): Found[] {
  if (found.some(({ strong }) => strong)) return [];
  // A copy from PDF or Word has no blank lines; elsewhere one stands above each item.
  const parted = marked.some(({ line }) => line.gap);
  const ones = found.filter(
    ({ number, at, line }) => number === 1 && (line.gap || !parted) && marked[at + 1]?.start?.number !== 2,
  );
  const listed = found.every(
    ({ number, at }) => number === 1 || marked[at - 1]?.start?.number === number - 1 || marked[at - 1]?.line.bullet,
  );
  const agenda = ones.filter(({ title }) => opensAgenda.test(title.text)).length;
  return listed && ones.length >= fewest && agenda > 0 ? ones : [];
}
