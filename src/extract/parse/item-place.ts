import type { ItemStart } from './item-start.ts';
import type { Label } from './labels.ts';
import type { Marked } from './marked.ts';
import { caseNumberIn } from './numbers.ts';

/** A line that may begin an item, and where it stands among all lines. */
export interface Found extends ItemStart {
  readonly at: number;
}

const furthest = 6;
/** A line of what a case is filed under: its number, a document's, who wrote it, whether it is open. */
export const entered =
  /^(?:(?:sag|sags?nr|sagsid|dok(?:ument)?(?:nr|id)?|j\.? ?nr|brevid|initialer|sagsbeh(?:andler)?)\.?:? ?[\p{L}\d./ -]{0,30}|åbent?(?: (?:punkt|sag))?|lukket(?: (?:punkt|sag))?|[\d./-]+)$/iu;

/** Whether a label of an item's own parts, or a case number, follows within the next lines. */
export function isAnchored({ at, line }: Found, marked: readonly Marked[]): boolean {
  const end = at + furthest;
  // The numbers of case and document stand between a title and the first part, and don't count as text.
  let skipped = 0;
  for (let next = at + 1; next <= end + skipped; next += 1) {
    const mark = marked[next];
    if (mark && skipped < furthest && !mark.label && entered.test(mark.line.text)) skipped += 1;
    if (!mark || (mark.start && mark.start.title.text !== '' && !mark.label)) return false;
    const label = mark.label?.label;
    if (next === at + 1 && !label && caseNumberIn(mark.line)?.text === mark.line.text) return true;
    // A case number just above the next item is that item's.
    if (label === 'CASE_NUMBER' && marked[next + 1]?.start) return false;
    if (label && ['RESUME', 'PROPOSAL', 'CASE', 'DECISION', 'CASE_NUMBER', 'EARLIER', 'OTHER'].includes(label))
      return true;
    if (next > at + 3 + skipped && line.heading === 0) return false;
  }
  return false;
}

/** Whether a numbered line stands in the list of proposals or in the case text of a labelled part. */
export function inList(
  { at, line, number }: Found,
  marked: readonly Marked[],
  contentsLabel: number,
  labels: readonly Label[] = ['PROPOSAL', 'ATTACHMENTS'],
): boolean {
  if (line.heading > 0) return false;
  // A list begins with 1: a higher number that comes first is the next item.
  let first = number;
  for (let before = at - 1; before >= 0 && before > at - 40; before -= 1) {
    const label = marked[before]?.label;
    first = label ? first : (marked[before]?.start?.number ?? first);
    if (label && first > 1 && label.label === 'ATTACHMENTS') return false;
    // What stands behind "Bilag:" on its line is the whole list.
    const whole = label?.label === 'ATTACHMENTS' && label.rest.text !== '';
    if (label) return labels.includes(label.label) && before > contentsLabel && !whole;
  }
  return false;
}

/** Whether the document is the page of one item, as some sites print them: it begins with the item's number, and the
 *  lower numbers below are a list in its decision. */
export function isPage(found: readonly Found[], marked: readonly Marked[]): boolean {
  const [first] = found;
  const decided = marked.findIndex(({ label }) => label?.label === 'DECISION');
  if (first?.at !== 0 || decided < 0) return false;
  const inner = found.find(({ number }) => number < first.number);
  return !inner || inner.at > decided;
}

/** Whether the numbers rise from the first line to the last. */
export function isRising(found: readonly Found[]): boolean {
  const row = [...found].sort((left, right) => left.at - right.at);
  return row.every(({ number }, index) => index === 0 || number > (row[index - 1]?.number ?? 0));
}

/** The row with the numbers it lacks, where a line with just that number stands in just that place. */
export function filled(row: readonly Found[], found: readonly Found[], marked: readonly Marked[]): Found[] {
  const all = [...row];
  const numbers = new Set(row.map(({ number }) => number));
  // A line of a table of contents, one below the other, goes behind a line with the same number further down.
  const alone = new Set(found.filter((_, index) => !touches(found, index)).map(({ number }) => number));
  found.forEach((start, index) => {
    if (numbers.has(start.number) || (alone.has(start.number) && touches(found, index))) return;
    if (isNested(found, index, all) || isProposal(start, marked) || proposed(start, marked)) return;
    const last = all.findLast(({ at }) => at < start.at);
    const next = all.find(({ at }) => at > start.at);
    const follows = last ? last.number === start.number - 1 : start.number === 1 || next?.number === start.number + 1;
    if (!follows || (next && next.number <= start.number)) return;
    all.splice(last ? all.indexOf(last) + 1 : 0, 0, start);
    numbers.add(start.number);
  });
  return all;
}

function touches(found: readonly Found[], index: number): boolean {
  const start = found[index] as Found;
  const [before, after] = [found[index - 1], found[index + 1]];
  const next = (one: Found | undefined, other: Found | undefined) =>
    one !== undefined && other !== undefined && other.at === one.at + 1 && other.number === one.number + 1;
  return next(before, start) || next(start, after);
}

/** Whether a number goes on with a list inside an item: the number before it stands just above, and is no item. */
function isNested(found: readonly Found[], index: number, row: readonly Found[]): boolean {
  const [start, before] = [found[index], found[index - 1]];
  return (
    !!start && !!before && before.number === start.number - 1 && before.at === start.at - 1 && !row.includes(before)
  );
}

function proposed(start: Found, marked: readonly Marked[]): boolean {
  return inList(start, marked, -1, ['PROPOSAL']);
}

/** Whether a numbered line is one of the proposals: under Indstilling, and a sentence rather than a title. */
export function isProposal({ at, line, title }: Found, marked: readonly Marked[]): boolean {
  if (line.heading > 0) return false;
  const above = marked.slice(Math.max(0, at - 30), at).findLast(({ label }) => label !== null);
  const proposes =
    /[.,;]$|^(?:at|\p{L}+er)(?!\p{L})|^\p{L}*(?:udvalget|rådet|bestyrelsen|klyngen|gruppen|forum) \p{L}+er(?!\p{L})|\sog$/iu.test(
      title.text,
    );
  return above?.label?.label === 'PROPOSAL' && proposes;
}

/** Whether half of the numbers of a list, and two at least, come again with their titles: a table of contents with notes. */
export function comesAgain(listed: readonly Found[], body: readonly Found[]): boolean {
  const key = ({ number, title }: Found) => `${number} ${title.text.slice(0, 12).toLowerCase()}`;
  const later = new Set(body.map(key));
  const numbers = new Set(body.map(({ number }) => number));
  const common = listed.filter(({ number }) => numbers.has(number));
  const same = common.filter((start) => later.has(key(start))).length;
  return same > 1 && same * 2 >= common.length;
}
