import type { ItemStart } from './item-start.ts';
import type { Labelled } from './labels.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';

/** A line with the label or the item start it holds. */
export interface Marked {
  readonly line: Line;
  readonly label: Labelled | null;
  readonly start: ItemStart | null;
}

/** Where an item starts: the index of its first line, of the line after its title, and its title lines. */
export interface ChosenStart {
  readonly at: number;
  readonly from: number;
  /** `null` for a part of an item, such as 2.1, whose title bears the number; `within` is then the item's. */
  readonly number: number | null;
  readonly within: number | null;
  readonly title: Piece;
  readonly titles: readonly Piece[];
}
