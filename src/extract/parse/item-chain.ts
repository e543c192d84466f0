import { headedStarts, withClosing } from './headed.ts';
import { withParts } from './item-parts.ts';
import { comesAgain, type Found, filled, inList, isAnchored, isPage, isProposal, isRising } from './item-place.ts';
import { isContentsLine, readBareStart, readGluedStart } from './item-start.ts';
import { chosenOf } from './item-title.ts';
import type { ChosenStart, Marked } from './marked.ts';
import { repeatedOnes } from './repeated-ones.ts';

/** The item starts of a document in order, and where its table of contents begins, if it has one before them. */
export interface Chosen {
  readonly starts: ChosenStart[];
  readonly contentsFrom: number | null;
}

/** Tells items of the agenda from lines of a table of contents and from numbered lists inside an item. */
export function chooseStarts(marked: readonly Marked[]): Chosen {
  const contentsLabel = marked.findIndex(({ label }) => label?.label === 'CONTENTS');
  const all = marked.flatMap(({ start }, at): Found[] => (start ? [{ ...start, at }] : []));
  const lines = withoutRepeated(all.filter(({ line }) => !isContentsLine(line)));
  const plain = strongOf(lines, marked) ?? chain(lines, marked, contentsLabel);
  const found = gluedRow(marked) ?? (plain.length > 0 ? plain : bareChain(marked, contentsLabel));
  const ones = repeatedOnes(lines, marked);
  const groups =
    ones.length > 0 ? ones.map((start) => [start]) : withoutContents(withoutRun(groupByNumber(found)), marked);
  const starts = withParts(
    groups.map((group) => chosenOf(group, marked, all)),
    marked,
  );
  const contentsFrom = contentsLabel >= 0 && contentsLabel < (starts[0]?.at ?? 0) ? contentsLabel : null;
  return { starts: starts.length > 0 ? withClosing(starts, marked) : headedStarts(marked), contentsFrom };
}

/** Items whose number is glued to the title: two at least, rising, and parts of an item below most of them. */
function gluedRow(marked: readonly Marked[]): Found[] | null {
  const row = marked.flatMap(({ line, label }, at): Found[] => {
    const start = label ? null : readGluedStart(line);
    return start ? [{ ...start, at }] : [];
  });
  const parts = row.filter((start) => isAnchored(start, marked)).length;
  return row.length > 1 && parts * 2 > row.length && isRising(row) ? row : null;
}

/** Items whose number has no sign behind it; at least two, and each with parts of its own or in the row of those. */
function bareChain(marked: readonly Marked[], contentsLabel: number): Found[] {
  const bare = marked.flatMap(({ line, label }, at): Found[] => {
    const start = label ? null : readBareStart(line);
    return start ? [{ ...start, at }] : [];
  });
  if (!bare.some((start) => isAnchored(start, marked))) return [];
  const found = chain(withoutRepeated(bare), marked, contentsLabel);
  return found.length > 1 ? found : [];
}

/** The starts that a word says to be items; those with "Ad" only where nothing else is an item. `null` for none. */
function strongOf(lines: readonly Found[], marked: readonly Marked[]): Found[] | null {
  const strong = lines.filter((found) => found.strong);
  const named = strong.filter(({ ad }) => !ad);
  const plain = lines.filter((found) => !found.strong && isAnchored(found, marked) && !isProposal(found, marked));
  // "Punkt 27 udsat." in a decision names an item, and begins none.
  if (plain.length > named.length && named.every((found) => isNamedOnly(found, marked))) return null;
  const among = plain.length > named.length && named.every(({ marker }) => marker) && isRising([...named, ...plain]);
  if (named.length > 0) return among ? null : named;
  return strong.length > 0 && plain.length === 0 ? strong : null;
}

/** Whether nothing of an item stands below, or the line is the first below Beslutning. */
function isNamedOnly(found: Found, marked: readonly Marked[]): boolean {
  return marked[found.at - 1]?.label?.label === 'DECISION' || !isAnchored(found, marked);
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

/** Drops a first run of lines, one below the other, that all come again with number and title: a table of contents. */
function withoutRepeated(found: readonly Found[]): Found[] {
  let length = 1;
  while (isNext(found[length - 1], found[length])) length += 1;
  const key = ({ number, title }: Found) => `${number} ${title.text.slice(0, 20).toLowerCase()}`;
  const later = new Set(found.slice(length).map(key));
  const repeated = length > 1 && found.slice(0, length).every((start) => later.has(key(start)));
  return repeated ? found.slice(length) : [...found];
}

/** Whether a start stands on the next line, with a higher number. */
function isNext(before: Found | undefined, after: Found | undefined): boolean {
  return before !== undefined && after !== undefined && after.at === before.at + 1 && after.number > before.number;
}

/** Drops a first run of lines, one below the other, whose numbers all come again: a table of contents. */
function withoutRun(groups: readonly Found[][]): Found[][] {
  let length = 1;
  while (isNext(groups[length - 1]?.at(-1), groups[length]?.[0])) length += 1;
  const later = new Set(groups.slice(length).map((group) => group[0]?.number));
  const repeated = length > 1 && groups.slice(0, length).every((group) => later.has(group[0]?.number));
  return repeated ? groups.slice(length) : [...groups];
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
  const page = isPage(found, marked);
  const all = page ? found.filter(({ number }) => number >= (found[0]?.number ?? 0)) : found;
  const anchored = all.filter((start) => isAnchored(start, marked) && !isProposal(start, marked));
  if (anchored.length > 0) return filled(rising(anchored), found, marked);
  const outside = all.filter((start) => !inList(start, marked, contentsLabel));
  const restart = outside.findLastIndex((start) => start.number === outside[0]?.number);
  const listed = outside.slice(0, Math.max(0, restart));
  const again = isRun(listed) || (contentsLabel >= 0 && comesAgain(listed, outside.slice(restart)));
  const body = restart > 0 && again ? outside.slice(restart) : outside;
  return withoutNested(body, page);
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
  // A row that begins with 1 behind higher numbers is a list within the last of those.
  const isInner = (row: Found[], best: Found[]) => row[0]?.number === 1 && (best[0]?.number ?? 1) > 1;
  const beats = (row: Found[], best: Found[]) => row.length > best.length - (isInner(row, best) ? 0 : 1);
  return rows.reduce<Found[]>((best, row) => (beats(row, best) ? row : best), []);
}

/** Whether the starts stand one below the other with nothing between, as in a table of contents. */
function isRun(found: readonly Found[]): boolean {
  return found.length > 1 && found.every((start, index) => start.at - (found[index - 1]?.at ?? start.at - 1) === 1);
}

/** The outer row of numbers: an inner list starts again at 1, and its numbers follow each other line by line. */
function withoutNested(found: readonly Found[], page: boolean): Found[] {
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
  return kept.length > 1 || kept[0]?.line.heading || page ? kept : [];
}
