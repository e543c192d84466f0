import { withoutPrefix } from '../../domain/ids.ts';
import { fold, sortKey } from '../../domain/names.ts';

/**
 * Everything a thing is found by: `codes` as they are, before `keys`, which are folded too (folded, the letters Å and Æ
 * would be an A); `searchText` for the full-text index.
 */
export function findable(id: string, names: readonly (string | null)[], codes: readonly (string | null)[] = []) {
  const present = names.filter((name): name is string => name !== null && name !== '');
  const folded = [...new Set(present.map(fold))];
  const short = withoutPrefix(id);
  const exact = codes.filter((code): code is string => code !== null).map((code) => code.toLowerCase());
  return {
    codes: exact,
    keys: [...new Set([...folded, fold(short), short, ...exact])],
    nameFolded: folded[0] ?? '',
    foldedNames: [...new Set([...folded, ...exact.map(fold)])],
    searchText: [...new Set([...folded, fold(short), ...exact.map(fold)])].join(' '),
    sortKey: sortKey(present[0] ?? '', id),
  };
}

/**
 * What a heading or a remark is found by: its own words, and what else it is known by, as a case number. Where lists
 * show it in another order than by name, `wordKey` orders it in a search.
 */
export function worded(id: string, text: string, others: readonly (string | null)[] = []) {
  const also = others.filter((other): other is string => other !== null && other !== '');
  const foldedNames = [...new Set([text, ...also].map(fold))];
  return { nameFolded: fold(text), foldedNames, searchText: foldedNames.join(' '), wordKey: sortKey(text, id) };
}
