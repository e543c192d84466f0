import { readLabel } from './labels.ts';
import type { Line } from './line.ts';

/** "BilagBeslutning": two labels that a site glued together; where the first ends, else 0. */
export function labelEnd({ text, start }: Line): number {
  const first =
    text.length < 50 && !text.includes(' ') ? /^\p{Lu}\p{Ll}{3,20}(?=\p{Lu}\p{Ll}{3,25}:?$)/u.exec(text)?.[0] : null;
  if (!first) return 0;
  const both = [first, text.slice(first.length)].every((each) => readLabel({ text: each, start }) !== null);
  return both ? first.length : 0;
}
