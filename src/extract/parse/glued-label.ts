import { readLabel } from './labels.ts';
import type { Line } from './line.ts';

// "1. Meddelelser fra formandenReferat": an item's title and the label of its first part.
const title = /^\d{1,3}\.\s.*\p{Ll}(?=(?:Referat|Beslutning|Indstilling|Sagsfremstilling|Resum[eé])$)/u;

/** "BilagBeslutning": two labels that a site glued together; where the first ends, else 0. */
export function labelEnd({ text, start }: Line): number {
  const titled = text.length < 250 ? title.exec(text)?.[0].length : undefined;
  if (titled !== undefined) return titled;
  const first =
    text.length < 50 && !text.includes(' ') ? /^\p{Lu}\p{Ll}{3,20}(?=\p{Lu}\p{Ll}{3,25}:?$)/u.exec(text)?.[0] : null;
  if (!first) return 0;
  const both = [first, text.slice(first.length)].every((each) => readLabel({ text: each, start }) !== null);
  return both ? first.length : 0;
}
