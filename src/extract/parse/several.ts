import { daysIn } from './danish-date.ts';
import { type Label, readLabel } from './labels.ts';
import type { Line } from './line.ts';

const opens: ReadonlySet<Label> = new Set<Label>(['DATE', 'PLACE', 'PRESENT', 'MEMBERS', 'START']);

/**
 * Whether a document holds more than one referat: two dates under Mødedato, or two titles "Referat …" that each have
 * a head of their own below, with other dates in title or head. A date in a case, or the approval of the last referat, makes no second one.
 */
export function holdsSeveral(lines: readonly Line[]): boolean {
  const labelled = new Set<string>();
  const titled = new Set<string>();
  lines.forEach((line, index) => {
    const first = line.text.charAt(0);
    if (!'mMrR'.includes(first)) return;
    if (/^mødedato/i.test(line.text)) {
      const day = daysIn(line)[0] ?? (lines[index + 1] ? daysIn(lines[index + 1] as Line)[0] : undefined);
      if (day) labelled.add(day.day);
    } else if (/^referat(?!\p{L})/iu.test(line.text) && line.text.length < 140 && hasHead(lines, index)) {
      const day = daysIn(line)[0] ?? dayBelow(lines, index);
      if (day) titled.add(day.day);
    }
  });
  return labelled.size > 1 || titled.size > 1;
}

function hasHead(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 6).some((line) => {
    const label = readLabel(line)?.label;
    return label !== undefined && opens.has(label);
  });
}

/** The day in the head below a title. */
function dayBelow(lines: readonly Line[], at: number) {
  const dated = lines.slice(at + 1, at + 6).find((line) => readLabel(line)?.label === 'DATE');
  return dated && daysIn(dated)[0];
}
