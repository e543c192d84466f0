import type { Piece } from './piece.ts';

/** One line that says something: no blanks at its ends, no bullet, no mark of a page. */
export interface Line extends Piece {
  /** The level of a heading, 0 for none. */
  readonly heading: number;
  readonly bullet: boolean;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
  readonly index: number;
}

/**
 * A part of a line, or a line made anew. Lines and entries are copied field by field: the copies that `...` makes are of
 * a kind of their own for each place that makes them, and what reads many kinds is compiled again and again.
 */
export function lineOf({ text, start }: Piece, { bullet, heading, gap, index }: Omit<Line, keyof Piece>): Line {
  return { text, start, bullet, heading, gap, index };
}

/** The line at another place among the lines. */
export function lineAt(line: Line, index: number): Line {
  return { text: line.text, start: line.start, bullet: line.bullet, heading: line.heading, gap: line.gap, index };
}
