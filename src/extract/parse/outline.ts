import { withAbsentGroups } from './absent-groups.ts';
import { unfolded } from './flat.ts';
import { gather } from './gather.ts';
import { chooseStarts } from './item-chain.ts';
import { isContentsLine, readItemStart } from './item-start.ts';
import { type Label, type Labelled, peopleLabels, readLabel } from './labels.ts';
import { type Line, lineOf } from './line.ts';
import type { ChosenStart, Marked } from './marked.ts';
import { caseNumberIn, documentIdIn } from './numbers.ts';
import { cut, type Piece, split } from './piece.ts';
import { partedLines } from './run-in.ts';
import { caseParts, soleCase } from './sole-case.ts';
import { withGroups } from './untitled.ts';

/** A labelled part: its label, what stands on the label's line, and the lines below up to the next label. */
export interface Section {
  /** `null` for what stands before the first label. */
  readonly label: Label | null;
  readonly words: Piece | null;
  readonly rest: Piece | null;
  readonly lines: Line[];
}

/** One item of the agenda as it stands in the document. */
export interface ItemPart {
  /** `null` for a case that bears no number. */
  readonly number: number | null;
  /** The number of the item it is a part of, as 2.1 is of 2. */
  readonly within: number | null;
  readonly title: Piece;
  /** Every line that says number and title, the contents' line first. */
  readonly titles: readonly Piece[];
  readonly sections: Section[];
}

/** The document cut into its head and its items. */
export interface Outline {
  readonly head: Section[];
  readonly items: ItemPart[];
  /** The lines of the table of contents, and the list's heading. */
  readonly contents: readonly Line[];
}

/** Cuts the lines of a document into head and items, by the marks of a referat and never by who wrote it. */
export function outlineOf(lines: readonly Line[]): Outline {
  const whole = unfolded(lines);
  const lined = gather(whole, (line, index) => partedLines(line, index, whole));
  const marked = withAbsentGroups(withStandIns(gather(lined, marksOf)));
  const chosen = chooseStarts(marked);
  const sole = chosen.starts.length === 0 ? soleCase(marked) : null;
  const first = chosen.starts[0]?.at ?? sole?.at ?? marked.length;
  const contentsFrom = Math.min(first, chosen.contentsFrom ?? first);
  // A list of people below the table of contents is the head's.
  const below = marked.slice(contentsFrom, first).findIndex(({ label }) => label && peopleLabels.has(label.label));
  const contentsTo = below < 0 ? first : contentsFrom + below;
  const top = [...marked.slice(0, contentsFrom), ...marked.slice(contentsTo, first)];
  // Where no item has a title, the parts of all items stand below the head, and only its first lines are its own.
  const untitled = chosen.starts.length === 0 && first === marked.length;
  const head = sectionsOf(withGroups(top.map((mark, at) => (untitled && at > 2 ? mark : withoutDecision(mark)))));
  const contents = marked.slice(contentsFrom, contentsTo).map(({ line }) => line);
  if (chosen.starts.length === 0) {
    const items = sole
      ? [{ ...sole, within: null, titles: [sole.title], sections: sectionsOf(marked.slice(first + 1)) }]
      : [];
    return { head, items, contents };
  }
  const items = chosen.starts.map((start, index) => itemOf(marked, start, chosen.starts[index + 1]?.at));
  [head, ...items.map(({ sections }) => sections)].forEach((sections, index) => {
    const number = sections.length > 1 && items[index] ? looseNumber(sections) : null;
    if (number) items[index]?.sections.unshift(number);
  });
  return { head, items, contents };
}

// A second list on the line of a first: "Deltagere: A, B. Afbud: C."
const inner =
  /(?<=[.;)]\s)(?=(?:afbud|fraværende|ikke mødt|referent|mødeleder|ordstyrer|gæster|observatører|stedfortrædere|suppleanter|øvrige|desuden deltog|fra (?:administration|forvaltning)en)[^:.,;]{0,30}:\s|(?:for|i stedet for) \p{Lu}[^.,:;]{4,50} (?:deltog|mødte)\s)/giu;

const several = /[.;)]\s(?:[^:]{3,60}:\s|for\s|i stedet\s)/i;

/** A line with what it starts or is labelled; one for each list of people on it. */
function marksOf(line: Line): Marked[] {
  const label = readLabel(line);
  if (!label || !peopleLabels.has(label.label) || !several.test(line.text)) return [markOf(line, label)];
  return split(line, inner).map((piece) => {
    const part = lineOf(piece, line);
    return markOf(part, readLabel(part));
  });
}

function markOf(line: Line, label: Labelled | null): Marked {
  const start = readItemStart(line);
  // A bullet is an entry of a list, unless it opens a list of people or a part of a case, as some sites print them.
  const entry = line.bullet && label !== null && !peopleLabels.has(label.label) && !opensPart(label);
  return { line, start, label: start?.strong || entry ? null : label };
}

/** Whether a label that stands alone on its line opens a part of a case; "Referat" may be an entry of any list. */
function opensPart({ label, words, rest }: Labelled): boolean {
  return caseParts.has(label) && rest.text === '' && words.text !== 'Referat';
}

/** In the head the word Referat, or Beslutninger, is the title of the document. */
function withoutDecision(mark: Marked): Marked {
  return mark.label?.label === 'DECISION' || mark.label?.label === 'PROPOSAL' ? { ...mark, label: null } : mark;
}

const comesFor = /^(?:stedfortræder|suppleant)(?:er)?$/i;

/** Below those who were away the word Stedfortræder opens the list of who came; elsewhere it says who somebody was. */
function withStandIns(marks: readonly Marked[]): Marked[] {
  let away = false;
  return marks.map((mark) => {
    if (mark.label || mark.start) away = mark.label?.label === 'APOLOGY' || mark.label?.label === 'ABSENT';
    if (!away || mark.label || !comesFor.test(mark.line.text)) return mark;
    return { ...mark, label: { label: 'STAND_INS', words: mark.line, rest: cut(mark.line, mark.line.text.length) } };
  });
}

/** Takes a case number off the end of a part: it stands above the next item, and is that item's. */
function looseNumber(sections: Section[]): Section | null {
  const last = sections.at(-1);
  const loose = last?.label === 'CASE_NUMBER' && last.lines.length === 0 && sections.some(({ label }) => isPart(label));
  return loose ? (sections.pop() ?? null) : null;
}

function isPart(label: Label | null): boolean {
  return label !== null && label !== 'CASE_NUMBER';
}

function itemOf(marked: readonly Marked[], start: ChosenStart, end: number | undefined): ItemPart {
  const skipped = new Set(start.titles.map((title) => title.start));
  const body = marked.slice(start.at, end);
  const { number, within, title, titles } = start;
  return { number, within, title, titles, sections: sectionsOf(body, skipped, start) };
}

function holds(line: Line, starts: ReadonlySet<number>): boolean {
  for (const at of starts) if (at >= line.start && at < line.start + line.text.length) return true;
  return false;
}

const nowhere = { at: 0, from: 0 };

/** The sections of a run of lines. A line that is the item's title ends the part before it, and is in none. */
function sectionsOf(
  marked: readonly Marked[],
  titles: ReadonlySet<number> = new Set(),
  { at, from } = nowhere,
): Section[] {
  const sections: Section[] = [{ label: null, words: null, rest: null, lines: [] }];
  const decision = marked.findLastIndex(({ label }) => label?.label === 'DECISION');
  marked.forEach(({ line, label }, index) => {
    const title = at + index < from || (titles.size > 0 && holds(line, titles));
    if (title) sections.push({ label: null, words: null, rest: null, lines: [] });
    else if (label) sections.push({ label: label.label, words: label.words, rest: restOf(label.rest), lines: [] });
    else if (!isContentsLine(line)) {
      // "Sagsforløb: HAR" is one line; below it the part before it goes on.
      const [before, ended] = [sections.at(-2), sections.at(-1)];
      if (ended?.label === 'EARLIER' && ended.rest && goesOnBelow(ended.rest, line))
        sections.push({ label: before?.label ?? 'CASE', words: before?.words ?? null, rest: null, lines: [] });
      // What stands below a case number is the case, or where nothing else tells a decision, the decision.
      const last = sections.at(-1);
      if (last?.label === 'CASE_NUMBER' && last.rest && !isNumber(line)) {
        sections.push({ label: decision >= index ? 'CASE' : null, words: null, rest: null, lines: [] });
      }
      sections.at(-1)?.lines.push(line);
    }
  });
  return sections;
}

function goesOnBelow({ text }: Piece, line: Line): boolean {
  return text.length < 40 && !text.endsWith('.') && (line.gap || /^\p{Lu}.{40,}\.$/u.test(line.text));
}

function isNumber(line: Line): boolean {
  return /^[\d/.-]+$/.test(line.text) || caseNumberIn(line) !== null || documentIdIn(line) !== null;
}

function restOf(rest: Piece): Piece | null {
  return rest.text === '' ? null : rest;
}
