import type { View } from '../view/view.ts';
import type { Line } from './line.ts';
import { cut, join, matchesOf, type Piece, trim } from './piece.ts';
import { withoutRunningHeads } from './running-head.ts';

// A hyphen in front of a figure may be a minus; a dot made for lists never is.
const bullet = /^(?:(?:[-*+–—]|\u0335|o(?=\s{2,}))\s*(?=[^\s\d-])|[•·‣◦▪●○■]\s*(?=[^\s-]))/u;
const page = /^(?:(?:side|page)\s*[:!]?\s*\d+(?:\s*(?:af|of|\/)[!\s]*\d+)?|\d{1,3}\s*\/\s*\d{1,3}|-\s*\d+\s*-)$/i;
// What a site's own buttons leave in a copied page.
const button =
  /^(?:fold dette punkt (?:ind|ud)|luk alle punkter|fold alle ud|(?:tilbage )?til toppen|udskriv(?: hele dagsorde?ne?n?)?|tilbage til oversigt|til indholdsfortegnelse)\s*/i;

/** The lines of a view. Blank lines, the heads and numbers of pages and the words of a site's buttons are left out. */
export function linesOf(view: View): Line[] {
  const lines: Line[] = [];
  const pages = new Set<number>();
  let gap = false;
  let from = 0;
  while (from <= view.text.length) {
    const end = view.text.indexOf('\n', from);
    const to = end < 0 ? view.text.length : end;
    const line = readLine({ text: view.text.slice(from, to), start: from });
    if (line.text === '') {
      gap = true;
      if (line.page) pages.add(lines.length);
    } else {
      const { text, start, bullet } = line;
      lines.push({ text, start, bullet, heading: view.headings.get(from) ?? 0, gap, index: lines.length });
      gap = false;
    }
    from = to + 1;
  }
  return withoutRunningHeads(lines, pages);
}

// A line that opens with any other letter has no bullet, is no page number and no button: most lines are such.
const ordinary = /^(?!o\s|side|page|fold|luk|til|udskriv)\p{L}/iu;

// A button's words that a site glued to the title they unfold.
const glued = /(?<=\p{Ll})Klik her for at (?:folde|læse|se|vise|åbne) .{0,300}$/u;

function readLine(raw: Piece): Piece & { bullet: boolean; page: boolean } {
  const whole = trim(raw);
  const pressed = whole.text.includes('Klik her') ? glued.exec(whole.text) : null;
  const bare = pressed ? cut(whole, 0, pressed.index) : whole;
  if (bare.text === '' || ordinary.test(bare.text)) {
    return { text: bare.text, start: bare.start, bullet: false, page: false };
  }
  const marked = bullet.exec(bare.text);
  let rest = marked ? trim(cut(bare, marked[0].length)) : bare;
  const words = button.exec(rest.text);
  if (words) rest = trim(cut(rest, words[0].length));
  const numbered = page.test(rest.text);
  const noise = numbered || !/[\p{L}\p{N}]/u.test(rest.text);
  return { text: noise ? '' : rest.text, start: rest.start, bullet: marked !== null, page: numbered };
}

/** Lines as paragraphs: where a page broke a sentence, its lines become one piece again. Not for lists of people. */
export function paragraphsOf(view: string, lines: readonly Piece[]): Piece[] {
  const paragraphs: Piece[] = [];
  let last: Piece | null = null;
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before && last && isWrapped(last, line) && before.text.length < 4_000) {
      paragraphs[paragraphs.length - 1] = join(view, before, line);
    } else paragraphs.push(line);
    last = line;
  }
  return paragraphs;
}

function isWrapped(before: Piece, after: Piece): boolean {
  const plain = 'gap' in after && after.gap === false && 'bullet' in after && after.bullet === false;
  const heading = ('heading' in after && after.heading !== 0) || ('heading' in before && before.heading !== 0);
  return plain && !heading && before.text.length >= 50 && !/[.:;!?]$|\(\p{Lu}{1,2}\)$/u.test(before.text);
}

/** The cells of a line, where a tab or three blanks part them; a plain line is one cell. */
export function cellsOf(line: Piece): Piece[] {
  if (!/\t|\s{3}/.test(line.text)) return [cut(line, 0)];
  const cells: Piece[] = [];
  let from = 0;
  for (const match of matchesOf(line.text, /\s*\t\s*|\s{3,}/g)) {
    cells.push(cut(line, from, match.index));
    from = match.index + match[0].length;
  }
  cells.push(cut(line, from));
  return cells;
}
