import type { Span } from '../../domain/span.ts';

/** A run of the view's text and where it starts there. Everything a parser cuts out stays a piece, so it keeps its place. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The place of a piece in the view. */
export function spanOf(piece: Piece): Span {
  return { start: piece.start, end: piece.start + piece.text.length };
}

/** The part of a piece from `from` to `to`, counted in the piece. */
export function cut(piece: Piece, from: number, to = piece.text.length): Piece {
  return { text: piece.text.slice(from, to), start: piece.start + from };
}

/** A piece of a text that itself begins at `by`. */
export function moved(piece: Piece, by: number): Piece {
  return { text: piece.text, start: piece.start + by };
}

/** The piece without blanks, and without the given marks, at its ends. */
export function trim(piece: Piece, marks = ''): Piece {
  const { text } = piece;
  let from = text.length - text.trimStart().length;
  let to = Math.max(from, text.trimEnd().length);
  if (marks === '') return from === 0 && to === text.length ? { text, start: piece.start } : cut(piece, from, to);
  const loose = (letter: string) => marks.includes(letter) || letter.trim() === '';
  while (from < to && loose(text.charAt(from))) from += 1;
  while (to > from && loose(text.charAt(to - 1))) to -= 1;
  return cut(piece, from, to);
}

/** The pieces between the matches of `separator` (a global pattern), trimmed; empty ones are left out. */
export function split(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of matchesOf(piece.text, separator)) {
    parts.push(trim(cut(piece, from, match.index)));
    from = match.index + match[0].length;
  }
  parts.push(trim(cut(piece, from)));
  return parts.filter((part) => part.text !== '');
}

const nothing: readonly RegExpExecArray[] = [];

/** The matches of a global pattern: as `matchAll`, which makes a copy of the pattern each time. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return nothing;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The first match of a pattern as a piece; group 1 when the pattern has one, else the whole match. */
export function find(piece: Piece, pattern: RegExp): Piece | null {
  const match = pattern.exec(piece.text);
  if (!match) return null;
  const found = match[1] ?? match[0];
  const inside = match[1] === undefined ? 0 : match[0].indexOf(found);
  return { text: found, start: piece.start + match.index + inside };
}

/** One piece from the start of the first to the end of the last; the ends of lines between them become blanks. */
export function join(view: string, first: Piece, last: Piece): Piece {
  const text = view.slice(first.start, last.start + last.text.length);
  return { text: text.includes('\n') ? text.replace(/\n/g, ' ') : text, start: first.start };
}
