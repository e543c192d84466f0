import { isVouched } from './forerunner.ts';
import { readGroup } from './group.ts';
import { peopleLabels } from './labels.ts';
import type { Line } from './line.ts';
import type { Marked } from './marked.ts';
import { cut, trim } from './piece.ts';
import { isRowOfNames } from './side-by-side.ts';
import { headerOf, tellsPresence } from './table.ts';

/** In the head a group such as "For regionen:", or the head of a table of people, opens a list that has no label. */
export function withGroups(marks: readonly Marked[]): Marked[] {
  let inside = false;
  const listed = marks.some(({ label }) => label !== null && peopleLabels.has(label.label));
  return marks.map((mark, index) => {
    const { line, label } = mark;
    if (label) inside = peopleLabels.has(label.label);
    if (label || inside) return mark;
    if (!listed && opensUntitled(line, marks[index + 1])) {
      inside = true;
      return { ...mark, label: { label: 'UNTITLED', words: cut(line, 0, 0), rest: line } };
    }
    const header = /\t| {3}/.test(line.text) ? headerOf(line) : null;
    if (header && (header.length > 2 || tellsPresence(header))) {
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

/** Whether people are listed from here on, under no label at all: two rows of a person each, or one of three names. */
function opensUntitled(line: Line, next: Marked | undefined): boolean {
  const row = isVouched(line) && next !== undefined && next.label === null && isVouched(next.line);
  return row || isRowOfNames(line);
}
