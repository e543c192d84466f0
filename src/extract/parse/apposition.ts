import { officeAt } from './office.ts';
import { cut, matchesOf, type Piece, trim } from './piece.ts';

/** An office or a role that stands in front of a name, parted from it by a comma. */
export interface Apposition {
  readonly piece: Piece;
  readonly role: boolean;
}

const before =
  /(?:^|[\s(])((?:\p{L}[\p{L}/-]* ){0,3}?\p{L}[\p{L}/-]{3,40}(?: (?:af|for|i|på|ved|fra) [^,.;:()]{2,70})?), $/u;
const definite = /^(\p{L}*(?:formand|forperson|direktør|chef|leder|borgmester|konsulent|læge))en$/iu;

/** Reads "Leder af Nyby Center, Bo Prøve, fortalte" and "Formanden, Bo Prøve, bød velkommen" backwards from the name. */
export function appositionBefore(sentence: Piece, at: number): Apposition | null {
  if (sentence.text[at - 2] !== ',') return null;
  const from = Math.max(0, at - 130);
  const match = before.exec(sentence.text.slice(from, at));
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const start = from + match.index + match[0].indexOf(words);
  for (const { index } of matchesOf(words, /(?<![\p{L}/-])\p{L}/gu)) {
    const piece = cut(sentence, start + index, start + words.length);
    const stem = definite.exec(piece.text)?.[1];
    const office = officeAt(stem ? cut(piece, 0, stem.length) : piece);
    if (office && /^(?:$|(?:af|for|i|på|ved|fra)\s)/.test(office.rest.text)) {
      const ordinal =
        /[1-4]\. $/.exec(sentence.text.slice(Math.max(0, start + index - 3), start + index))?.[0].length ?? 0;
      const whole = cut(sentence, start + index - ordinal, start + index + office.piece.text.length);
      return { piece: trim(whole), role: office.role };
    }
  }
  return null;
}
