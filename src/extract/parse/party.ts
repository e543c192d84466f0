import { remembered } from './memo.ts';
import type { Piece } from './piece.ts';

/** A party as written, before the document's own way of writing has been told. */
export interface PartyWord {
  readonly piece: Piece;
  /** The letter, or the name of a list that has none. `press` is the letter if the source writes as the press does. */
  readonly letter: string;
  readonly press: string;
}

const abbreviations: Readonly<Record<string, string>> = {
  sf: 'F',
  df: 'O',
  la: 'I',
  el: 'Ø',
  rv: 'B',
  kf: 'C',
  dd: 'Æ',
  kd: 'K',
  nb: 'D',
  alt: 'Å',
  'rad.v.': 'B',
  'rad.v': 'B',
  'rad. v.': 'B',
  'soc.dem': 'A',
  'soc.dem.': 'A',
  'soc. dem.': 'A',
};
// One letter in the press is another party's letter on the ballot.
const pressLetters: Readonly<Record<string, string>> = { S: 'A', K: 'C', R: 'B' };

const names: readonly (readonly [RegExp, string])[] = [
  [/^socialdemokrat(?:iet|erne|en|er)?s?$/i, 'A'],
  [/^(?:det )?(?:radikale venstre|de radikale|radikale|radikal)s?$/i, 'B'],
  [/^(?:det |de )?konservativ(?:e|t)?(?: folkeparti)?s?$/i, 'C'],
  [/^nye borgerliges?$/i, 'D'],
  [/^(?:sf|sf'eren|sf-er(?:en)?|(?:sf ?[-–] ?)?socialistisk folkepartis?)$/i, 'F'],
  [/^borgernes partis?$/i, 'H'],
  [/^liberal alliances?$/i, 'I'],
  [/^kristendemokrat(?:erne|en)s?$/i, 'K'],
  [/^moderat(?:erne|en)s?$/i, 'M'],
  [/^dansk folkepartis?$/i, 'O'],
  [/^frie grønnes?$/i, 'Q'],
  [/^slesvigsk partis?$/i, 'S'],
  [/^(?:venstres?|venstremanden|venstre, danmarks liberale parti)$/i, 'V'],
  [/^danmarksdemokrat(?:erne|en)s?$/i, 'Æ'],
  [/^enhedslisten?s?(?: ?[-–] ?de rød-grønne)?$/i, 'Ø'],
  [/^alternativets?$/i, 'Å'],
];
const local =
  /^(?:(?!(?:indholds|bilags|deltager|punkt|sags|navne|vente|emne|aktions|opgave))[\p{Lu}][\p{L}]*-?listen?|nyt? \p{Lu}\p{L}+|psykiatri-?listen|løsgænger|u\.?f\.?p\.?|u\.?p\.?|uden for partierne|udenfor partierne)$/iu;

// How every name in the two lists above begins: most words are told apart by this alone.
const opening =
  /^(?:soc|rad|de |det |kon|nye|sf|bor|lib|kri|mod|dan|fri|sle|ven|enh|alt|nyt? |psy|løs|u\.?[fp]|uden|\p{Lu}[\p{L}]*-?liste)/iu;

/** Reads a whole piece as a party: a letter, an abbreviation of the press, a full name or a local list; else `null`. */
export function readParty(piece: Piece): PartyWord | null {
  const party = partyOf(piece.text);
  return party && { piece, letter: party.letter, press: party.press };
}

const partyOf = remembered((printed: string): Omit<PartyWord, 'piece'> | null => {
  const text = printed.replace(/^liste\s+/i, '');
  if (/^[A-ZÆØÅ]$/.test(text)) return { letter: text, press: pressLetters[text] ?? text };
  const short = abbreviations[text.toLowerCase()];
  if (short && /\p{Lu}/u.test(text)) return { letter: short, press: short };
  if (text.length > 40 || !opening.test(text)) return null;
  for (const [pattern, letter] of names) if (pattern.test(text)) return { letter, press: letter };
  return local.test(text) ? { letter: text, press: text } : null;
});

/**
 * Whether a document writes parties as the press does, (S), (K), (R): it says so by an abbreviation no ballot has, or
 * by those letters where the ballot's own letters for the same parties are nowhere.
 */
export function writesAsPress(words: readonly PartyWord[]): boolean {
  const letters = new Set(words.map(({ piece }) => piece.text));
  if (letters.has('A')) return false;
  if (words.some(({ piece }) => abbreviations[piece.text.toLowerCase()] !== undefined)) return true;
  const ballot = ['B', 'C', 'F', 'O', 'I', 'Ø', 'Å', 'Æ'].filter((letter) => letters.has(letter)).length;
  return ballot === 0 || ['S', 'K', 'R'].filter((letter) => letters.has(letter)).length > 1;
}
