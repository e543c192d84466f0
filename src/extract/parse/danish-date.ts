import { isDay } from '../../domain/dates.ts';
import { cut, matchesOf, type Piece } from './piece.ts';

const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const short = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|sept|okt|nov|dec';
const order = [...months.split('|')];

const written = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.?[\\s-]{1,2}(${months}|${short})\\.?,?[\\s-]{1,2}(\\d{4})(?!\\d)|(?<!\\p{L})(${months}) (\\d{1,2}), (\\d{4})(?!\\d)`,
  'giu',
);
const digits =
  /(?<!\d)(?<!\d[-./])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[-./](\d{1,2})[-./ ](\d{4})|(\d{1,2})\/(\d{1,2})[- ](\d{2}))(?!\d)(?![-/]\d)/g;

/** A day written in a text, and the run that writes it. */
export interface WrittenDay {
  readonly day: string;
  readonly piece: Piece;
}

/** The days a text writes out in full, in order: "6. marts 2025", "06-03-2025", "6/3 2025", "6/3-25", "2025-03-06". */
export function daysIn(piece: Piece): WrittenDay[] {
  if (!/\d{4}|\d\/\d/.test(piece.text)) return [];
  const found: WrittenDay[] = [];
  for (const match of matchesOf(piece.text, written)) {
    const month = monthOf(match[2] ?? match[4] ?? '');
    push(found, piece, match, [match[3] ?? match[6], month, match[1] ?? match[5]]);
  }
  for (const match of matchesOf(piece.text, digits)) {
    const short = match[9] ? `20${match[9]}` : undefined;
    push(found, piece, match, [
      match[1] ?? match[6] ?? short,
      match[2] ?? match[5] ?? match[8],
      match[3] ?? match[4] ?? match[7],
    ]);
  }
  return found.sort((left, right) => left.piece.start - right.piece.start);
}

function push(
  found: WrittenDay[],
  piece: Piece,
  match: RegExpMatchArray,
  parts: readonly (string | undefined)[],
): void {
  const [year, month, day] = parts.map((part) => (part ?? '').padStart(2, '0'));
  const text = `${year}-${month}-${day}`;
  const index = match.index ?? 0;
  if (isDay(text)) found.push({ day: text, piece: cut(piece, index, index + match[0].length) });
}

/** The number of a Danish month, whole or shortened, as two digits. */
export function monthOf(word: string): string {
  const index = order.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3)));
  return String(index + 1).padStart(2, '0');
}

const clock = '(?:[01]?\\d|2[0-3])[:.][0-5]\\d';
const range = new RegExp(
  `(?<![\\d.:])(?:kl\\.?\\s*)?(${clock})(?:\\s*(?:-|–|—|til)\\s*(?:kl\\.?\\s*)?(${clock}))?(?![\\d:]|\\.\\d)`,
  'iu',
);
const hours = /(?<!\p{L})kl\.?\s*(\d{1,2})(?:\s*(?:-|–|til)\s*(\d{1,2}))?(?![\d:.]\d)/iu;

/** One time or a span of time written in a text: `HH:MM`, local Danish. */
export interface WrittenTime {
  readonly from: string;
  readonly to: string | null;
  readonly piece: Piece;
}

/** The first time a text writes: "kl. 9.00", "14:00 - 16:00", "kl. 10-12"; dates do not count as times. */
export function timeIn(piece: Piece): WrittenTime | null {
  if (!/\d[:.]\d|kl\.?\s*\d/iu.test(piece.text)) return null;
  const bare = withoutDays(piece);
  const match = range.exec(bare) ?? hours.exec(bare);
  const [from, to] = [match?.[1], match?.[2]].map((text) => (text === undefined ? null : asTime(text)));
  if (!match || !from) return null;
  return { from, to: to ?? null, piece: cut(piece, match.index, match.index + match[0].length) };
}

/** The text with its days as signs: in pieces, since a text of one line may hold many. */
function withoutDays(piece: Piece): string {
  const bare: string[] = [];
  let from = 0;
  for (const { piece: day } of daysIn(piece)) {
    const at = day.start - piece.start;
    if (at < from) continue;
    bare.push(piece.text.slice(from, at), '#'.repeat(day.text.length));
    from = at + day.text.length;
  }
  return bare.join('') + piece.text.slice(from);
}

function asTime(text: string): string | null {
  const [hour, minute = '00'] = text.split(/[:.]/);
  return Number(hour) < 24 ? `${(hour ?? '').padStart(2, '0')}:${minute}` : null;
}
