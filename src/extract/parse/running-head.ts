import { readLabel } from './labels.ts';
import { type Line, lineAt } from './line.ts';

// Behind no other blank, so that a row of blanks is tried once and not from each of its blanks.
const tail = /(?<!\s)\s+(?:side|page)\s*:?\s*\d{1,4}(?:\s*(?:af|of|\/)\s*\d{1,4})?$/i;

const isDigit = (letter = '') => letter >= '0' && letter <= '9';

/** What a line says once its page number and every other number are left out. */
function bare(text: string): string {
  return text.replace(tail, '').replace(/\d+/g, '#').trim();
}

/**
 * The lines without the heads and feet of pages: a line that ends with a page number, or stands beside one, and comes
 * again on half of the pages. At the top of the document it is kept, where it is the title as well.
 *
 * @param pages  the indexes of the lines before which a page number stood on a line of its own
 */
export function withoutRunningHeads(lines: readonly Line[], pages: ReadonlySet<number>): Line[] {
  const seen = new Map<string, number>();
  const tailed = lines.map(({ text }) => isDigit(text.at(-1)) && tail.test(text));
  const beside = lines.map((line, index) => {
    const numbered = tailed[index - 1] || tailed[index] || tailed[index + 1];
    const near = (numbered || pages.has(index) || pages.has(index + 1)) && mayBeHead(line);
    if (near) seen.set(bare(line.text), (seen.get(bare(line.text)) ?? 0) + 1);
    return near;
  });
  const ends = tailed.filter((each) => each).length;
  const least = Math.max(2, Math.max(pages.size, ends) / 2);
  if (![...seen.values()].some((times) => times >= least)) return [...lines];
  const top = 5;
  return lines
    .filter(({ text, heading, index }, at) => {
      const said = bare(text);
      if (!beside[at] || heading > 0 || (seen.get(said) ?? 0) < least) return true;
      return index < top && !tail.test(text);
    })
    .map(lineAt);
}

/** A label or a sentence at the top of a page is none, however often it comes. */
function mayBeHead(line: Line): boolean {
  return (
    line.text.length < 140 && /\p{L}{3}/u.test(line.text) && !/[.,;:!?]$/.test(line.text) && readLabel(line) === null
  );
}
