import type { Piece } from './piece.ts';

const time = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[-–]\s*\d{1,2}[.:]\d{2}\.?$/i;
const word = '(?:orient(?:ering)?|beslut|(?:tema)?drøftelse|debat|info(?:rmation)?)';
const kind = new RegExp(`^${word}\\.?(?:\\s?(?:og|/|&|,)\\s?${word}\\.?)*$`, 'i');

/**
 * The lines below an item's title without its time and, below that, the kind of the item ("Orient."), as in a table
 * whose columns stand one below the other: they say what was planned, and not what was decided. A title that ends with
 * a colon goes on in a list.
 */
export function withoutColumns(lines: readonly Piece[], title: Piece): readonly Piece[] {
  const listed = title.text.endsWith(':') ? lines.findIndex((line) => !isBullet(line)) : 0;
  const below = listed < 0 ? lines : lines.slice(listed);
  const at = below.findIndex(({ text }) => time.test(text));
  if (at < 0) return below;
  const kinds = kind.test(below[at + 1]?.text ?? '') ? 2 : 1;
  return [...below.slice(0, at), ...below.slice(at + kinds)];
}

function isBullet(line: Piece): boolean {
  return 'bullet' in line && line.bullet === true;
}
