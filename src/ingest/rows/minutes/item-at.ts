import type { Extract } from '../../../domain/extract.ts';

/**
 * The number of the item under which a place stands: of the item whose own evidence is the last before it. `null` before
 * the first item, and in a document whose items bear no numbers.
 */
export function itemAt(items: Extract['items'], start: number): number | null {
  let found: { start: number; number: number | null } | null = null;
  for (const { number, evidence } of items) {
    for (const place of evidence) {
      if (place.start <= start && (found === null || place.start > found.start)) found = { start: place.start, number };
    }
  }
  return found?.number ?? null;
}
