import { withoutPrefix } from '../../domain/ids.ts';
import { fold, sortKey } from '../../domain/names.ts';

/**
 * Everything a thing is found by: `keys` whole, for "one by key"; `searchText` for the full-text index. Codes and
 * letters are keys as they are: folded, the letter Ø would be an O.
 */
export function findable(id: string, names: readonly (string | null)[], codes: readonly (string | null)[] = []) {
  const present = names.filter((name): name is string => name !== null && name !== '');
  const folded = [...new Set(present.map(fold))];
  const short = withoutPrefix(id);
  const exact = codes.filter((code): code is string => code !== null).map((code) => code.toLowerCase());
  return {
    keys: [...new Set([...folded, fold(short), short, ...exact])],
    nameFolded: folded[0] ?? '',
    searchText: [...new Set([...folded, fold(short), ...exact.map(fold)])].join(' '),
    sortKey: sortKey(present[0] ?? '', id),
  };
}
