import { gather } from './gather.ts';
import { labelEnd } from './glued-label.ts';
import { headingEnd } from './heading-end.ts';
import { type Line, lineOf } from './line.ts';
import { cut, split } from './piece.ts';
import { sentencesOf } from './sentences.ts';

// Where a site lost the break before an item: "Eventuelt1. Velkomst", "Godkendt.11. Status".
const glued = /(?<=\p{L}{4}\.?)(?=\d{1,3}\. {1,2}\p{Lu}\p{Ll}[^\n]{2,150}$)/gu;
const numbered = /^\d{1,3}\s?[.)]\s/;
const longTitle = 130;

/** The lines of one line: an item's title stands alone, also where it was glued to the text above, or its text run in. */
export function partedLines(line: Line, index: number, lines: readonly Line[]): Line[] {
  const parts =
    /\d\. /.test(line.text) && /\p{L}\.?\d{1,3}\. /u.test(line.text) && !/[.,;:]$/.test(line.text)
      ? split(line, glued)
      : [line];
  return gather(parts, (part) => {
    const own = lineOf(part, line);
    const at = headingEnd(own) || labelEnd(own);
    return at > 0 ? [lineOf(cut(own, 0, at), line), lineOf(trimmed(own, at), line)] : runIn(own, lines[index + 1]);
  });
}

/** "3. Budget. Rådet talte om …": a long numbered line of several sentences is a title and its text. */
function runIn(line: Line, next: Line | undefined): Line[] {
  // A page breaks the text within a sentence, and it goes on in small letters.
  const broken = next && !next.gap && /^\p{Ll}/u.test(next.text) ? next.text.length : 0;
  if (line.text.length + broken < longTitle || line.heading > 0 || !numbered.test(line.text)) return [line];
  const number = numbered.exec(line.text)?.[0].length ?? 0;
  const first = sentencesOf(cut(line, number))[0];
  const end = first ? first.start + first.text.length - line.start : line.text.length;
  if (broken === 0 && !/[.!?]$/.test(line.text)) return [line];
  if (end > longTitle || line.text.length + broken - end < 60) return [line];
  return [lineOf(cut(line, 0, end), line), lineOf(trimmed(line, end), line)];
}

function trimmed(line: Line, from: number): { readonly text: string; readonly start: number } {
  const blanks = /^:?\s*/.exec(line.text.slice(from))?.[0].length ?? 0;
  return cut(line, from + blanks);
}
