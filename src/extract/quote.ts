import { hash } from 'node:crypto';
import { type Evidence, longestQuote, type Span } from '../domain/span.ts';
import { type Piece, spanOf } from './parse/piece.ts';
import type { View } from './view/view.ts';

/** Turns pieces of the view into evidence: places in the document, with the words where they may be quoted. */
export type Cite = (pieces: readonly (Piece | null | undefined)[]) => Evidence[];

/**
 * Makes the function that cites one document.
 *
 * @param text      the document's text, into which positions count
 * @param contacts  contact details as places in the view, in order; nothing that holds one is quoted
 * @returns         evidence in the given order, each place once; a piece with nothing of the document behind it is left out
 */
export function citing(text: string, view: View, contacts: readonly Span[]): Cite {
  const cited = (span: Span): Evidence | null => {
    const { start, end } = view.toSource(span);
    if (end <= start) return null;
    const quote = text.slice(start, end);
    if (quote.length <= longestQuote && !holdsAny(contacts, span)) return { start, end, quote };
    return { start, end, quoteSha256: hash('sha256', quote) };
  };
  return (pieces) => {
    const seen = new Set<number>();
    const found: Evidence[] = [];
    for (const piece of pieces) {
      const evidence = piece && piece.text !== '' ? cited(spanOf(piece)) : null;
      if (!evidence) continue;
      const place = evidence.start * (text.length + 1) + evidence.end;
      if (!seen.has(place)) found.push(evidence);
      seen.add(place);
    }
    return found;
  };
}

/** Whether a run shares a letter with one of the runs, which are in order and apart from each other. */
function holdsAny(ordered: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = ordered[low];
  return next !== undefined && next.start < end;
}
