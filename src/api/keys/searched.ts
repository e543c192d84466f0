import { fold, words } from '../../domain/names.ts';
import { invalidArgument } from '../errors.ts';
import { atMost } from './at-most.ts';

/** A search as it is asked of the graph: everything folded, so that no letter of it is syntax of the full-text index. */
export interface Searched {
  /** For the full-text index: finds candidates. */
  readonly lucene: string;
  /** As asked, lower case: official codes and party letters are compared unfolded. */
  readonly key: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** What stood in quotation marks: these words beside each other, whole. */
  readonly phrases: readonly string[];
}

const quoted = /"([^"]*)"|»([^«]*)«|“([^”]*)”/g;

/** Words that count, quoted ones too. */
const most = 8;

/**
 * Reads a search: words that may each be the beginning of a word, and "phrases" that stand as they are.
 *
 * @throws INVALID_ARGUMENT for a text without a letter or digit, with more than eight words, or longer than any name
 */
export function readSearch(query: string, version: number): Searched {
  atMost('query', query);
  const phrases = [...query.matchAll(quoted)]
    .map(([, straight, danish, curly]) => fold(straight ?? danish ?? curly ?? ''))
    .filter((phrase) => phrase !== '');
  const loose = words(fold(query.replace(quoted, ' ')));
  const whole = phrases.flatMap(words);
  const all = [...loose, ...whole];
  if (all.length === 0) throw invalidArgument(`query: expected at least one letter or digit, got "${query}"`);
  if (all.length > most) throw invalidArgument(`query: expected at most ${most} words, got ${all.length}`);
  const wanted = [...loose.map((word) => `${word}*`), ...whole].map((word) => `+searchText:${word}`);
  return {
    lucene: [`+versionText:v${version}`, ...wanted].join(' '),
    key: query.normalize('NFC').toLowerCase().trim(),
    folded: fold(query),
    words: all,
    phrases,
  };
}
