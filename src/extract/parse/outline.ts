import { readGroup } from './group.ts';
import { chooseStarts } from './item-chain.ts';
import { isContentsLine, readItemStart } from './item-start.ts';
import { type Label, peopleLabels, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import type { ChosenStart, Marked } from './marked.ts';
import { cut, type Piece, trim } from './piece.ts';
import { headerOf } from './table.ts';

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
  const marked = lines.map((line): Marked => {
    const start = readItemStart(line);
    const label = start?.strong ? null : readLabel(line);
    // A bullet is an entry of a list, unless it opens a list of people, as older regional sites print it.
    return { line, start, label: line.bullet && label && !peopleLabels.has(label.label) ? null : label };
  });
  const chosen = chooseStarts(marked);
  const first = chosen.starts[0]?.at ?? soleCase(marked) ?? marked.length;
  const contentsFrom = Math.min(first, chosen.contentsFrom ?? first);
  const head = sectionsOf(withGroups(marked.slice(0, contentsFrom).map(withoutDecision)));
  const contents = marked.slice(contentsFrom, first).map(({ line }) => line);
  if (chosen.starts.length === 0) {
    const title = marked[first]?.line;
    const items = title
      ? [{ number: null, title, titles: [title], sections: sectionsOf(marked.slice(first + 1)) }]
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

/** In the head the word Referat, or Beslutninger, is the title of the document. */
function withoutDecision(mark: Marked): Marked {
  return mark.label?.label === 'DECISION' || mark.label?.label === 'PROPOSAL' ? { ...mark, label: null } : mark;
}

/** In the head a group such as "For regionen:", or the head of a table of people, opens a list that has no label. */
function withGroups(marks: readonly Marked[]): Marked[] {
  let inside = false;
  return marks.map((mark) => {
    const { line, label } = mark;
    if (label) inside = peopleLabels.has(label.label);
    if (label || inside) return mark;
    if (line.text.includes('\t') && (headerOf(line)?.length ?? 0) > 2) {
      inside = true;
      return { ...mark, label: { label: 'MEMBERS', words: cut(line, 0, 0), rest: line } };
    }
    if (!line.text.endsWith(':')) return mark;
    const group = readGroup(line);
    if (!group || group.role) return mark;
    inside = true;
    return { ...mark, label: { label: 'MEMBERS', words: trim(line, ':'), rest: cut(line, line.text.length) } };
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
  return { number: start.number, title: start.title, titles: start.titles, sections: sectionsOf(body, skipped, start) };
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
  marked.forEach(({ line, label }, index) => {
    const title = at + index < from || (titles.size > 0 && holds(line, titles));
    if (title) sections.push({ label: null, words: null, rest: null, lines: [] });
    else if (label) sections.push({ label: label.label, words: label.words, rest: restOf(label.rest), lines: [] });
    else if (!isContentsLine(line)) sections.at(-1)?.lines.push(line);
  });
  return sections;
}

function restOf(rest: Piece): Piece | null {
  return rest.text === '' ? null : rest;
}

/** A case without numbers: its last heading, or else the line above its first part, where that can be a title. */
function soleCase(marked: readonly Marked[]): number | null {
  const parts: readonly Label[] = ['CASE', 'DECISION', 'PROPOSAL', 'RESUME'];
  const body = marked.findIndex(
    ({ label, line }) => label !== null && parts.includes(label.label) && line.text !== 'Referat',
  );
  if (body < 1) return null;
  const heading = marked.slice(0, body).findLastIndex(({ line, label }) => line.heading > 0 && label === null);
  if (heading >= 0) return heading;
  const last = marked[body - 1];
  const numbered = last?.label?.label === 'CASE_NUMBER' || /^[\d/-]+( |$)/.test(last?.line.text ?? '');
  const at = numbered ? body - 2 : body - 1;
  const above = marked[at];
  const title = above && above.label === null && above.line.text.length < 200 && !/[.:,]$/.test(above.line.text);
  return title ? at : null;
}
