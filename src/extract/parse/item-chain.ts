import { type ItemStart, isContentsLine } from './item-start.ts';
import type { ChosenStart, Marked } from './marked.ts';
import type { Piece } from './piece.ts';

interface Found extends ItemStart {
  readonly at: number;
}

/** The item starts of a document in order, and where its table of contents begins, if it has one before them. */
export interface Chosen {
  readonly starts: ChosenStart[];
  readonly contentsFrom: number | null;
}

/** Tells items of the agenda from lines of a table of contents and from numbered lists inside an item. */
export function chooseStarts(marked: readonly Marked[]): Chosen {
  const contentsLabel = marked.findIndex(({ label }) => label?.label === 'CONTENTS');
  const all = marked.flatMap(({ start }, at): Found[] => (start ? [{ ...start, at }] : []));
  const lines = all.filter(({ line }) => !isContentsLine(line));
  const strong = lines.filter((found) => found.strong);
  const found = strong.length > 0 ? strong : chain(lines, marked, contentsLabel);
  const groups = withoutContents(groupByNumber(found), marked);
  const starts = groups.map((group) => chosenOf(group, marked));
  const contentsFrom = contentsLabel >= 0 && contentsLabel < (starts[0]?.at ?? 0) ? contentsLabel : null;
  return { starts, contentsFrom };
}

/** Runs of neighbouring starts with one number: "Punkt 2: Status" and, below, "2 (Åben) Status" are one item. */
function groupByNumber(found: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (const start of found) {
    const last = groups.at(-1);
    if (last?.[0]?.number === start.number) last.push(start);
    else groups.push([start]);
  }
  return groups;
}

/** Drops the table of contents: of two groups with one number the one with nothing below it, else the later one. */
function withoutContents(groups: readonly Found[][], marked: readonly Marked[]): Found[][] {
  const size = (index: number) => {
    const from = groups[index]?.at(-1)?.at ?? 0;
    return (groups[index + 1]?.[0]?.at ?? marked.length) - from - 1;
  };
  const best = new Map<number, number>();
  groups.forEach((group, index) => {
    const number = group[0]?.number ?? 0;
    const other = best.get(number);
    if (other === undefined || size(other) === 0 || (size(other) < 3 && size(index) > size(other))) {
      best.set(number, index);
    }
  });
  return groups.filter((group, index) => best.get(group[0]?.number ?? 0) === index);
}

/** Items that bear a bare number: a row of rising numbers, each followed by something that belongs to an item. */
function chain(found: readonly Found[], marked: readonly Marked[], contentsLabel: number): Found[] {
  const anchored = found.filter((start) => isAnchored(start, marked) && !isProposal(start, marked));
  if (anchored.length > 0) return filled(rising(anchored), found, marked);
  const outside = found.filter((start) => !inList(start, marked, contentsLabel));
  const restart = outside.findLastIndex((start) => start.number === outside[0]?.number);
  const body = restart > 0 && isRun(outside.slice(0, restart)) ? outside.slice(restart) : outside;
  return withoutNested(body);
}

/** Whether a label of an item's own parts, or a case number, follows within the next lines. */
function isAnchored({ at, line }: Found, marked: readonly Marked[]): boolean {
  for (let next = at + 1; next <= at + 6; next += 1) {
    const mark = marked[next];
    if (!mark || (mark.start && mark.start.title.text !== '' && !mark.label)) return false;
    const label = mark.label?.label;
    // A case number just above the next item is that item's.
    if (label === 'CASE_NUMBER' && marked[next + 1]?.start) return false;
    if (label && ['RESUME', 'PROPOSAL', 'CASE', 'DECISION', 'CASE_NUMBER', 'EARLIER', 'OTHER'].includes(label))
      return true;
    if (next > at + 3 && line.heading === 0) return false;
  }
  return false;
}

/** The longest row of rising numbers; of two as long the later one, since a table of contents comes first. */
function rising(found: readonly Found[]): Found[] {
  const rows: Found[][] = [];
  for (const start of found) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && start.number > last.number && start.number < last.number + 30) row.push(start);
    else rows.push([start]);
  }
  return rows.reduce<Found[]>((best, row) => (row.length >= best.length ? row : best), []);
}

/** Whether a numbered line stands in the list of proposals or in the case text of a labelled part. */
function inList({ at, line }: Found, marked: readonly Marked[], contentsLabel: number): boolean {
  if (line.heading > 0) return false;
  for (let before = at - 1; before >= 0 && before > at - 40; before -= 1) {
    const label = marked[before]?.label?.label;
    if (label) return ['PROPOSAL', 'ATTACHMENTS'].includes(label) && before > contentsLabel;
  }
  return false;
}

/** The row with the numbers it lacks, where a line with just that number stands in just that place. */
function filled(row: readonly Found[], found: readonly Found[], marked: readonly Marked[]): Found[] {
  const all = [...row];
  const numbers = new Set(row.map(({ number }) => number));
  found.forEach((start, index) => {
    const before = found[index - 1];
    const nested = before && before.number === start.number - 1 && before.at === start.at - 1 && !row.includes(before);
    if (numbers.has(start.number) || nested || isProposal(start, marked) || inList(start, marked, -1)) return;
    const last = all.findLast(({ at }) => at < start.at);
    const next = all.find(({ at }) => at > start.at);
    const follows = last ? last.number === start.number - 1 : start.number === 1;
    if (!follows || (next && next.number <= start.number)) return;
    all.splice(last ? all.indexOf(last) + 1 : 0, 0, start);
    numbers.add(start.number);
  });
  return all;
}

/** Whether a numbered line is one of the proposals: under Indstilling, and a sentence rather than a title. */
function isProposal({ at, line, title }: Found, marked: readonly Marked[]): boolean {
  if (line.heading > 0) return false;
  const above = marked.slice(Math.max(0, at - 30), at).findLast(({ label }) => label !== null);
  const proposes = /[.,;]$|^(?:at|\p{L}+er)(?!\p{L})|\sog$/iu.test(title.text);
  return above?.label?.label === 'PROPOSAL' && proposes;
}

/** Whether the starts stand one below the other with nothing between, as in a table of contents. */
function isRun(found: readonly Found[]): boolean {
  return found.length > 1 && found.every((start, index) => start.at - (found[index - 1]?.at ?? start.at - 1) === 1);
}

/** The outer row of numbers: an inner list starts again at 1, and its numbers follow each other line by line. */
function withoutNested(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let inner: Found | null = null;
  for (const start of found) {
    const last = kept.at(-1);
    const continues: boolean =
      inner !== null && start.number === inner.number + 1 && start.at === inner.at + 1 && start.line.heading === 0;
    if (!last || (start.number > last.number && start.number <= last.number + 3 && !continues)) {
      kept.push(start);
      inner = null;
    } else if (start.number === 1 || continues) inner = start;
  }
  return kept.length > 1 || kept[0]?.line.heading ? kept : [];
}

/** The title of a group of starts: its first non-empty one, else the line after the number, else the line before it. */
function chosenOf(group: readonly Found[], marked: readonly Marked[]): ChosenStart {
  const first = group[0] as Found;
  const last = group.at(-1) as Found;
  const printed = group.filter(({ title }) => title.text !== '').map(({ title }) => title);
  const number = first.number;
  if (printed[0]) {
    const { title, from } = continued(printed[0], first, marked);
    return { at: first.at, from: group.length > 1 ? first.at + 1 : from, number, title, titles: printed };
  }
  const next = marked[last.at + 1];
  if (next && isTitleLike(next)) {
    return { at: first.at, from: last.at + 2, number, title: next.line, titles: [first.line, next.line] };
  }
  const before = marked[first.at - 1];
  if (before && isTitleLike(before)) {
    return { at: first.at - 1, from: last.at + 1, number, title: before.line, titles: [before.line, first.line] };
  }
  return { at: first.at, from: last.at + 1, number, title: first.line, titles: [first.line] };
}

function isTitleLike({ line, label, start }: Marked): boolean {
  return (
    label === null &&
    start === null &&
    line.text.length <= 220 &&
    !/[.:]$/.test(line.text) &&
    !/^[\d/-]+$/.test(line.text)
  );
}

/** A title broken over two lines goes on in small letters on the next one; its text is no longer one run of the view. */
function continued(title: Piece, first: Found, marked: readonly Marked[]): { title: Piece; from: number } {
  const next = marked[first.at + 1];
  const goesOn =
    next && !next.line.gap && !next.label && !next.start && !next.line.bullet && /^\p{Ll}/u.test(next.line.text);
  if (!goesOn || next.line.text.length > 120 || /[.:]$/.test(next.line.text)) return { title, from: first.at + 1 };
  return { title: { text: `${title.text} ${next.line.text}`, start: title.start }, from: first.at + 2 };
}
