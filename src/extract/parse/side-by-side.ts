import { isGivenName, nameAt } from './name.ts';
import { cut, type Piece, split } from './piece.ts';

const between = /(?<=\p{Ll} \p{Lu}{2,5})\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/gu;

/** The persons of a row that stand side by side, each with the short name of who sent them: "Bo Prøve DH Ida Prøve". */
export function partedBySender(row: Piece): Piece[] {
  const parts = split(row, between);
  return parts.length > 1 && parts.every((part) => nameAt(part) !== null) ? parts : [row];
}

/** Whether two given names and no more stand there, as of people who are called by them: "Inge Lise", "Anne Marie". */
export function isCalledSo(words: readonly string[]): boolean {
  return words.length === 2 && words.every(isGivenName);
}

/** A line that names three people or more and nothing else, parted by commas: a list, whether it has a label or not. */
export function isRowOfNames(line: Piece): boolean {
  if (line.text.length > 2_000 || /[:;!?]/.test(line.text)) return false;
  const parts = split(cut(line, 0, line.text.replace(/\.$/, '').length), /,\s*|\s+(?:og|samt)\s+/gu);
  return (
    parts.length > 2 &&
    parts.every((part) => nameAt(part)?.piece.text === part.text && isGivenName(part.text.split(' ')[0] ?? ''))
  );
}
