import { cut, matchesOf, type Piece, trim } from './piece.ts';

// Longer runs are no sentence anybody wrote; they are cut, so that no pattern ever runs over a whole document.
const longest = 1500;
const stop = /[.!?](?=\s+["”'(]?[\p{Lu}\d])|[.!?]$/gu;
const shortened =
  /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\p{Ll}|d|kl|nr|pkt|jf|bl\.a|f\.eks|mv|m\.v|ca|evt|inkl|ekskl|adm|kst|mio|mia|kr|vedr|hhv|dvs|tlf|stk|st|dr|chr|joh|afd|pr|p\.t|ift|mhp|v|co|chr|\d{1,2})$/iu;

// "… valgte model A. Herefter …": here the capital is the last word of a sentence.
const lettered =
  /(?:model|forslag|gruppe|bilag|liste|type|løsning|scenarie|alternativ|placering|mulighed|variant|kategori|spor) \p{Lu}$/iu;

/** The sentences of a piece; a dot after an initial, a number or a common abbreviation ends none. */
export function sentencesOf(piece: Piece): Piece[] {
  const sentences: Piece[] = [];
  let from = 0;
  const push = (to: number) => {
    for (let at = from; at < to; at += longest) {
      const sentence = trim(cut(piece, at, Math.min(to, at + longest)));
      if (sentence.text !== '') sentences.push(sentence);
    }
    from = to;
  };
  for (const match of matchesOf(piece.text, stop)) {
    const end = match.index + match[0].length;
    const before = piece.text.slice(Math.max(from, match.index - 16), match.index);
    if (match[0] === '.' && end < piece.text.length && shortened.test(before) && !lettered.test(before)) continue;
    push(end);
  }
  push(piece.text.length);
  return sentences;
}
