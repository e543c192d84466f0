import type { Line } from './line.ts';
import { cut, type Piece, trim } from './piece.ts';

/** A line that may begin an item of the agenda. */
export interface ItemStart {
  readonly line: Line;
  readonly number: number;
  /** What stands behind the number; may be empty. */
  readonly title: Piece;
  /** A word such as "Punkt" or "(Åben)" says that it is an item; a bare number doesn't. */
  readonly strong: boolean;
  /** The strength is only that the line says open or closed, as one item among others may. */
  readonly marker: boolean;
  /** "Ad 2)" opens an item in some minutes, and in others one part of a decision. */
  readonly ad: boolean;
}

// A line that opens with another letter starts no item: most lines are told by this alone.
const openings = '0123456789adnpsADNPS';
const named =
  /^(?:(?:ad\.?\s+)?(?:punkt|pkt\.?|dagsordens?(?:ens )?punkt|sag(?: nr\.?)?)|ad\.?)\s*(?:nr\.?\s*)?(\d{1,3})(?![\d/]|-\d|\.\d)\s*([.:)–-]*)\s*/i;
const opened = /^(?:punkt\s*)?(\d{1,3})\.?\s*[-–]?\s*\((?:åben|lukket|åbent|offentlig)[^)]{0,30}\)\s*[-:]?\s*/i;
const marked = /^(\d{1,3})\.?\s+(?:åben|lukket)\s*[-–:]\s+/i;
const signed = /^nr\.?\s?(\d{1,3})\s+[-–]\s+(?=\p{Lu})/iu;
const bare = /^(\d{1,3})\s*[.):](?!\d)\s*(?=\S)/;
// A site that broke the line behind the number.
const alone = /^(\d{1,3})\.$/;
const headed = /^(\d{1,3})\s+(?=\p{Lu})/u;
// A site that lost the blank: "38Godkendelse".
const gluedNumber = /^(\d{1,3})(?=\p{Lu}\p{Ll}{3})/u;
const dots = /\s*(?:\.{3,}|…+|(?:\. ){3,}|\t)\s*(?:\d{0,3}|[ivxl]{1,6})\s*$/;

/** Reads a line as the start of an item, or `null`. */
export function readItemStart(line: Line): ItemStart | null {
  if (line.text.length > 400 || !openings.includes(line.text.charAt(0))) return null;
  const strong = opened.exec(line.text) ?? marked.exec(line.text) ?? named.exec(line.text) ?? signed.exec(line.text);
  if (strong) {
    const title = withoutSpeaker(titleOf(cut(line, strong[0].length)));
    const says = title.text === '' || /^[\p{Lu}\d"'»”(]/u.test(title.text) || /[:.)]/.test(strong[2] ?? ':');
    return says && !/^[-–,]/.test(title.text) && !isProse(title.text, strong[2])
      ? start(line, strong, title, true)
      : null;
  }
  const weak = bare.exec(line.text) ?? (line.heading > 0 || line.text.includes('\t') ? headed.exec(line.text) : null);
  if (!weak) {
    const number = alone.exec(line.text);
    return number ? start(line, number, cut(line, line.text.length), false) : null;
  }
  const title = titleOf(cut(line, weak[0].length));
  const fits = title.text.length <= 220 && (line.heading > 0 || /^[\p{Lu}\d"'»”(]/u.test(title.text));
  return fits ? start(line, weak, title, false) : null;
}

function start(line: Line, match: RegExpExecArray, title: Piece, strong: boolean): ItemStart {
  const marker = strong && /^\d/.test(match[0]);
  return { line, number: Number(match[1]), title, strong, marker, ad: /^ad\.?\s/i.test(match[0]) };
}

/** Reads a number without a sign in front of a title, "2 Budget": only where a document has no other items. */
export function readBareStart(line: Line): ItemStart | null {
  const match = line.text.length > 160 || /[,;:]$|\p{L}{4}\.$/u.test(line.text) ? null : headed.exec(line.text);
  return match ? start(line, match, titleOf(cut(line, match[0].length)), false) : null;
}

/** Reads a number glued to its title, "38Godkendelse": only where several rise through the document. */
export function readGluedStart(line: Line): ItemStart | null {
  const match = line.text.length > 220 || /[,;]$/.test(line.text) ? null : gluedNumber.exec(line.text);
  return match ? start(line, match, titleOf(cut(line, match[0].length)), false) : null;
}

/** "Pkt. 3 (Malou)": who brings the item up is not its title. */
function withoutSpeaker(title: Piece): Piece {
  return /^\([^()]{1,40}\)$/.test(title.text) ? cut(title, title.text.length) : title;
}

/** "Punkt 7 blev drøftet først." is a sentence about an item. */
function isProse(title: string, sign: string | undefined): boolean {
  return sign === '' && /^(?:og|blev|er|var|flyttes|udsættes|udgår|behandles)(?!\p{L})/iu.test(title);
}

/** The title without the dots and the page number of a table of contents. */
function titleOf(piece: Piece): Piece {
  const tail = dots.exec(piece.text);
  return trim(tail ? cut(piece, 0, tail.index) : piece);
}

/** Whether a line is one of a table of contents by its dots and page number. */
export function isContentsLine(line: Line): boolean {
  const tail = line.text.slice(-60);
  return (
    (tail.includes('..') || tail.includes('. .') || tail.includes('…')) &&
    /(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{0,3}$/.test(tail)
  );
}
