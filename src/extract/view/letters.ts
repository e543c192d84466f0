import type { ViewWriter } from './view.ts';

// Blanks that look like a blank, marks nobody sees, and letters written as a base and an accent (NFD).
const special = /[\u00a0\u2000-\u200f\u202f\u2060\ufeff\u00ad]|\p{M}/u;
const piece = /[\u00a0\u2000-\u200a\u202f]|[\u00ad\u200b-\u200f\u2060\ufeff]|\P{M}\p{M}+/gu;

/** Adds text of the document letter by letter as a reader sees it: plain blanks, no soft hyphens, composed letters. */
export function addLetters(writer: ViewWriter, raw: string, from: number): void {
  if (!special.test(raw)) {
    writer.add(raw, from, from + raw.length);
    return;
  }
  let done = 0;
  for (const match of raw.matchAll(piece)) {
    const { index } = match;
    writer.add(raw.slice(done, index), from + done, from + index);
    done = index + match[0].length;
    writer.add(seen(match[0]), from + index, from + done);
  }
  writer.add(raw.slice(done), from + done, from + raw.length);
}

function seen(run: string): string {
  if (run.length > 1) return run.normalize('NFC');
  return /[\u00a0\u2000-\u200a\u202f]/.test(run) ? ' ' : '';
}
