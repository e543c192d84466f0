import { matchesOf } from '../parse/piece.ts';
import { addLetters } from './letters.ts';
import { type View, ViewWriter } from './view.ts';

const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g;
const heading = /^\s{0,3}(#{1,6})\s+/;
const rule = /^\s*\|?[\s:|-]*-{3,}[\s:|-]*$/;

// Marks of Markdown and remains of HTML inside a line; each bounded, so that a line is read in linear time.
const mark =
  /\*\*|__|\\(?=[-\\.*_#()[\]!+>|])|<\/?(?:p|br|b|i|u|em|strong|span|div|font|a|sup|sub|li|ul|ol|td|tr|th|table|h[1-6])(?:\s[^<>]{0,300})?\/?>|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|\]\((?:https?:|mailto:|\/)[^()\s]{0,500}\)|(?<![\p{L}\p{N}*])\*(?=[^\s*][^*\n]{0,300}[^\s*]\*(?!\*))|(?<=[^\s*])\*(?=$|[\s.,;:)])/giu;

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  shy: '',
};

// What a line can hold that its view lacks or shows otherwise; a line with none of it is seen as it stands.
// Accents, which stand behind their letters, are between others here: a line that is looked at for nothing is read alike.
const notable =
  /-(?:--|\n)|[#|*_\\<&\]\r\f\v\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u2060]|[\u0300-\u1fff\u20d0-\u20ff\u2c00-\uffff]/g;

/** The view of a text or Markdown file. */
export function viewText(text: string): View {
  const writer = new ViewWriter();
  let from = 0;
  while (from < text.length) {
    notable.lastIndex = from;
    const found = notable.test(text);
    const line = found ? from + text.slice(from, notable.lastIndex - 1).lastIndexOf('\n') + 1 : text.length;
    writer.add(text.slice(from, line), from, line);
    from = found ? addLine(writer, text, line) : line;
  }
  return writer.build();
}

/** Adds the line that starts at `from`, and its end; returns where the next one starts. */
function addLine(writer: ViewWriter, text: string, from: number): number {
  lineEnd.lastIndex = from;
  const match = lineEnd.exec(text);
  if (!match) {
    addWords(writer, text.slice(from), from);
    return text.length;
  }
  const after = match.index + match[0].length;
  const broken = text[match.index - 1] === '-' && isBroken(text, match.index, after);
  addWords(writer, text.slice(from, broken ? match.index - 1 : match.index), from);
  if (!broken) writer.add('\n', match.index, after);
  return after;
}

/** Whether a word goes on in the next line: "Over-", "gaard"; but "sundheds-", "og" stays two. */
function isBroken(text: string, end: number, next: number): boolean {
  return (
    /\p{L}\p{Ll}-$/u.test(text.slice(Math.max(0, end - 3), end)) &&
    /^\p{Ll}{2}/u.test(text.slice(next, next + 2)) &&
    !/^(?:og|eller|samt|til|i|på)(?!\p{L})/u.test(text.slice(next, next + 6))
  );
}

function addWords(writer: ViewWriter, line: string, from: number): void {
  if (line.includes('---') && rule.test(line)) return;
  const head = line.includes('#') ? heading.exec(line) : null;
  if (head?.[1]) writer.heading(head[1].length);
  const start = head?.[0].length ?? 0;
  const row = line.includes('|') && /^\s*\|.*\|\s*$/.test(line);
  if (row) addRow(writer, line, from);
  else addMarked(writer, line.slice(start), from + start);
}

function addRow(writer: ViewWriter, line: string, from: number): void {
  const first = line.indexOf('|') + 1;
  const last = line.lastIndexOf('|');
  let at = first;
  while (at < last) {
    const next = line.indexOf('|', at);
    addMarked(writer, line.slice(at, next), from + at);
    if (next < last) writer.add('\t', from + next, from + next + 1);
    at = next + 1;
  }
}

function addMarked(writer: ViewWriter, text: string, from: number): void {
  if (!/[*_\\<&\]]/.test(text)) {
    addLetters(writer, text, from);
    return;
  }
  let done = 0;
  let open = 0; // stars that open emphasis and are not closed yet; another star is the mark of a note
  for (const match of matchesOf(text, mark)) {
    const { index } = match;
    addLetters(writer, text.slice(done, index), from + done);
    done = index + match[0].length;
    if (match[0] === '*') open += opens(text, index) ? 1 : -1;
    const kept = match[0] === '*' && open < 0;
    if (kept) open = 0;
    writer.add(kept ? '*' : shown(match[0]), from + index, from + done);
  }
  addLetters(writer, text.slice(done), from + done);
}

function opens(text: string, at: number): boolean {
  return /\S/.test(text[at + 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}

/** What a reader sees of a mark: a blank for a tag that parts words, the letter of an entity, nothing of the others. */
function shown(found: string): string {
  if (/^<\/?(?:p|br|div|li|td|tr|th|h\d)\b/i.test(found)) return ' ';
  if (!found.startsWith('&')) return '';
  const code = /^&#(x?)([\da-f]+);$/i.exec(found);
  if (!code) return named[found.slice(1, -1)] ?? found;
  const point = Number.parseInt(code[2] ?? '', code[1] ? 16 : 10);
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}
