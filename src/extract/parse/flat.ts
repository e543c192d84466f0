import { opensAgenda } from './agenda-title.ts';
import { titleEnd } from './flat-title.ts';
import { gather } from './gather.ts';
import { type Label, peopleLabels, readLabel } from './labels.ts';
import { type Line, lineAt, lineOf } from './line.ts';
import { looksLikeName, nameAt } from './name.ts';
import { cut, matchesOf, type Piece, split, trim } from './piece.ts';

/** A number that may begin an item in a line that lost its breaks. */
interface Candidate {
  readonly line: number;
  readonly at: number;
  readonly number: number;
}

const longLine = 250;
const labelled = 62;
const word = /(?<![\p{L}\d(/-])\p{Lu}[\p{L}]/gu;
const number =
  /(?<=^|(?<!(?:^|[\s.(])(?:ad|kl|d|den|pkt|punkt|bilag|nr|side|sag|stk|kap|§|liste|til|og|fra|af|pr)\.?)\s)((?:Ad\.?\s(?:dagsordenens\s(?:punkt|pkt\.)\s)?)?(\d{1,3}))\s?[.:)]\s?(?!januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\p{Ll}+\s\d)(?=\p{L})/giu;
const alone =
  /(?<![\p{L}-])(?:Sagsoversigt|Indholdsfortegnelse|Indholdsliste|Punktoversigt|D A G S O R D E N)(?: Side(?! \d))?(?=\s|$)|(?<=[\p{Ll}.)] )(?:Resum[eé]|Sagsfremstilling|Indstilling|Beslutning|Baggrund|Økonomi)(?= \p{Lu})/gu;
// "… den 21. november Bo Prøve (C) deltog ikke": the text above ended without a stop.
const whoWasAway =
  /(?<=[\p{Ll}\d] )(?<!\s(?:og|samt|af|fra|for) )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){1,4} \(\p{Lu}{1,2}\) (?=(?:deltog|medvirkede) ikke|var fraværende|forlod)/gu;
// A line with none of these holds no label: most long lines are prose, and told by this alone.
const mayHoldLabels =
  /:|Afbud|Fraværende|[Dd]eltagere|Til ?stede|Tilstede|Ikke til|Fra |Sagsoversigt|Indhold|Punktoversigt|D A G S|Resum|Sagsfrem|Indstilling|Beslutning|Baggrund|Økonomi|deltog ikke|medvirkede|fraværende|forlod/;
const listHead = /(?:deltagere|medlemmer|til ?stede):\s*$/i;
// Behind the label, no next label within the length of a title: what follows is text.
const longAttachment = /^[^:]{2,30}:[^:]{150}/;
const loose =
  /^(?:Afbud(?: fra)?|Fraværende|Deltagere|Mødedeltagere|Til ?stede|Tilstedeværende(?: \p{Ll}+)?(?: af \p{L}+)?|Ikke til ?stede|Fra (?:administrationen|sekretariatet|forvaltningen|direktionen)) (?=\p{Lu}\p{Ll})/u;

/**
 * The lines with those parted that lost their breaks, as in a PDF copied page by page: a label with a colon, a list of
 * people, and an item's number each begin a line. Nothing is done to a document without a line of several labels.
 */
export function unfolded(lines: readonly Line[]): Line[] {
  const flat = lines.findIndex(isFlat);
  if (flat < 0) return [...lines];
  // A page before it that begins with an item lost its breaks too, though it says less.
  const first = lines.slice(0, flat).findLastIndex(({ text }) => !pageOfItem.test(text)) + 1;
  const pages = lines.map((line, at) => (at >= first && isPage(line) ? withoutPage(line) : line));
  const items = itemsIn(pages, first);
  return pages
    .flatMap((line, at) => {
      if (at < first || !isPage(lines[at] ?? line)) return [line];
      const starts = items.filter((item) => item.line === at).map((item) => item.at);
      const cuts = [...starts, ...labelsIn(line)].sort((left, right) => left - right);
      const ends = starts.map((start) => titleEnd(line, start, cuts.find((each) => each > start) ?? line.text.length));
      return partsOf(line, [...cuts, ...ends]);
    })
    .map(lineAt);
}

/** Whether a long line holds two labels, one of them above people, or three labels of any kind. */
function isFlat(line: Line): boolean {
  if (line.text.length <= longLine) return false;
  if (holdsAgenda(line)) return true;
  const labels = labelsIn(line);
  if (labels.some((at) => at > 0 && listsPeople(cut(line, at, at + 400)))) return true;
  const found = new Set(labels.flatMap((at) => readLabel(cut(line, at))?.label ?? []));
  return found.size > 2 || (found.size > 1 && [...found].some((label) => peopleLabels.has(label)));
}

/** Whether 1, 2 and 3 each begin a title in the line, and one of them is a title that only agendas have. */
function holdsAgenda({ text }: Line): boolean {
  if (!text.includes('1. ') || !text.includes('2. ') || !text.includes('3. ')) return false;
  const starts = matchesOf(text, number).filter((match) => startsTitle(text, match));
  const first = starts.findIndex((_, index) =>
    [1, 2, 3].every((each, step) => Number(starts[index + step]?.[2]) === each),
  );
  return (
    first >= 0 &&
    starts.slice(first, first + 3).some((each) => opensAgenda.test(text.slice(titleAt(each), titleAt(each) + 30)))
  );
}

/** Whether a label within the line is followed by three names parted by commas. */
function listsPeople(line: Piece): boolean {
  const label = readLabel(line);
  if (!label || !peopleLabels.has(label.label)) return false;
  return (
    split(label.rest, /,\s*/g)
      .slice(0, 3)
      .filter((part) => nameAt(part) !== null).length > 2
  );
}

const titleAt = (match: RegExpMatchArray) => (match.index ?? 0) + match[0].length;

const pageOfItem = /^\d{1,3} \d{1,3}\. \p{Lu}/u;
const pageNumber = /^\d{1,3}\s+(?:!\s+)?(?=\p{Lu}|\d{1,3}[.:)]\s)/u;

function isPage({ text }: Line): boolean {
  return text.length > longLine / 2 || pageNumber.test(text);
}

/** A line of a page without the page's number in front. */
function withoutPage(line: Line): Line {
  const page = pageNumber.exec(line.text)?.[0].length ?? 0;
  return page === 0 ? line : lineOf(cut(line, page), line);
}

/** Where labels begin and where a list under a label without a colon does. */
function labelsIn(line: Line): number[] {
  const found: number[] = [];
  if (!mayHoldLabels.test(line.text)) return found;
  const words = matchesOf(line.text, word);
  let colon = line.text.indexOf(':');
  for (const { index } of words) {
    if (colon < index && colon >= 0) colon = line.text.indexOf(':', index);
    if (colon < 0 || colon - index > labelled) continue;
    const head = /^(?:[^:.;,!?]|(?<=nr)\.){2,60}:(?=\s|$)/.exec(line.text.slice(index, index + labelled))?.[0];
    const label = head ? readLabel(cut(line, index, index + head.length)) : null;
    if (!head || !label || joinsAnother(line, index, label.label)) continue;
    found.push(index);
    // A label that must stand alone on its line gets one.
    if (!readLabel(cut(line, index, index + head.length + 20))) found.push(index + head.length);
  }
  for (const { index } of words) {
    const match = loose.exec(line.text.slice(index, index + 80))?.[0];
    const name = match ? nameAt(line, index + match.length) : null;
    if (match && name && looksLikeName(name.words)) found.push(index, index + match.length);
  }
  for (const { index } of matchesOf(line.text, whoWasAway)) found.push(index);
  for (const { index, 0: text } of matchesOf(line.text, alone)) found.push(index, index + text.length);
  return found;
}

/** "Deltagere: Afbud: X, Y": two labels before one list, as where columns were lost; nothing says whose list it is. */
function joinsAnother(line: Line, at: number, label: Label): boolean {
  if (label === 'ATTACHMENTS') return longAttachment.test(line.text.slice(at, at + 200));
  return (label === 'APOLOGY' || label === 'ABSENT') && listHead.test(line.text.slice(Math.max(0, at - 20), at));
}

/** The numbers that follow each other, and those of a second row, which a table of contents comes before. */
function itemsIn(lines: readonly Line[], first: number): Candidate[] {
  const all = gather(lines, ({ text }, line): Candidate[] =>
    line < first
      ? []
      : matchesOf(text, number)
          .filter((match) => startsTitle(text, match))
          .map((match) => ({ line, at: match.index, number: Number(match[2]) })),
  );
  const lastOf = new Map(all.map(({ number: each }, index) => [each, index]));
  const kept: Candidate[] = [];
  for (const [index, each] of all.entries()) {
    const last = kept.at(-1);
    const follows = last ? each.number === last.number + 1 : each.number > 0;
    const restarts = last !== undefined && each.number === kept[0]?.number && each.line > (kept[0]?.line ?? 0);
    const begins = (lastOf.get(each.number + 1) ?? -1) > index;
    if ((follows && (last || begins)) || (restarts && (begins || index === all.length - 1))) kept.push(each);
  }
  return kept;
}

function partsOf(line: Line, cuts: readonly number[]): Line[] {
  const at = [...new Set([0, ...cuts, line.text.length])].sort((left, right) => left - right);
  const pieces = at.slice(0, -1).map((from, index): Piece => trim(cut(line, from, at[index + 1])));
  return pieces
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, start }, index) => {
      const { heading, gap, index: at } = line;
      return { text, start, bullet: false, heading, gap: index > 0 || gap, index: at };
    });
}

/** The pattern ignores case, so the capital behind the number is asked here. */
function startsTitle(text: string, match: RegExpExecArray): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(match.index + match[0].length).slice(0, 2));
}
