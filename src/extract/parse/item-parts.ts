import { gather } from './gather.ts';
import type { ChosenStart, Marked } from './marked.ts';
import { cut, type Piece } from './piece.ts';

interface Part {
  readonly at: number;
  readonly whole: number;
  readonly part: number;
  readonly title: Piece;
}

// Most lines open with another letter.
const openings = '0123456789pdsPDS';
const numbered =
  /^(?:(?:punkt|pkt\.?|dagsordens?punkt|sag(?: nr\.?)?)\s*)?(?=\d)((\d{1,2})\.(\d{1,2})\.?(?:\s*[:)–-])?\s+["”»(]?\p{Lu})/iu;

/**
 * The starts with the parts of items that are decided one by one, such as 2.1 and 2.2, as starts of their own. They have
 * no number; the title keeps it. Numbered headings within the text of a case are none: nothing is decided below them.
 */
export function withParts(starts: readonly ChosenStart[], marked: readonly Marked[]): ChosenStart[] {
  const parts = gather(marked, partAt);
  if (parts.length < 2) return [...starts];
  const labelled = marked.some(({ label }) => label?.label === 'DECISION');
  if (starts.length === 0) {
    const decided = parts.filter((part, index) => !labelled || isDecided(part, parts[index + 1]?.at, marked));
    return decided.length > 1 ? parts.map((part) => startOf(part, null)) : [];
  }
  const owned = starts.map((start, index) => {
    const end = starts[index + 1]?.at ?? marked.length;
    const own = rising(parts.filter(({ at, whole }) => at >= start.from && at < end && whole === start.number));
    const apart = own.filter((part, each) => !labelled || isDecided(part, own[each + 1]?.at ?? end, marked));
    return apart.length * 2 > own.length ? own : [];
  });
  // A lone 4.1 is a part where others are; alone in the document it may be anything.
  const several = owned.some(({ length }) => length > 1);
  return starts.flatMap((start, index) => [
    start,
    ...(several ? (owned[index] ?? []).map((part) => startOf(part, start.number)) : []),
  ]);
}

function partAt({ line, label }: Marked, at: number): Part[] {
  const match =
    line.text.length <= 200 && !label && openings.includes(line.text.charAt(0)) ? numbered.exec(line.text) : null;
  if (!match?.[1] || /[.,;]$/.test(line.text) || !/^\p{Lu}$/u.test(match[1].slice(-1))) return [];
  const from = match[0].length - match[1].length;
  return [{ at, whole: Number(match[2]), part: Number(match[3]), title: cut(line, from) }];
}

/** The parts in order, each one more than the last. */
function rising(parts: readonly Part[]): Part[] {
  const row: Part[] = [];
  for (const part of parts) if (part.part === (row.at(-1)?.part ?? part.part - 1) + 1 && part.part < 60) row.push(part);
  return row;
}

/** Whether a decision stands below the part, before the next one. */
function isDecided({ at }: Part, next: number | undefined, marked: readonly Marked[]): boolean {
  return marked.slice(at + 1, next ?? marked.length).some(({ label }) => label?.label === 'DECISION');
}

function startOf({ at, title }: Part, within: number | null): ChosenStart {
  return { at, from: at + 1, number: null, within, title, titles: [title] };
}
