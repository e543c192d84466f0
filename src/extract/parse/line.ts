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
