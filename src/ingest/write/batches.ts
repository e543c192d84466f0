import type { Row } from '../../graph/graph.ts';
import type { Pace } from './pace.ts';

/** Writes batches, a few at a time; after a failure none is begun any more. */
export async function inTurns<Batch>(
  all: Iterable<Batch>,
  { sideBySide }: Pace,
  write: (batch: Batch) => Promise<void>,
): Promise<void> {
  const rest = all[Symbol.iterator]();
  let failed = false;
  const worker = async () => {
    for (let next = rest.next(); !failed && !next.done; next = rest.next()) {
      await write(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: sideBySide }, worker));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/** Items in batches that are one transaction each. */
export function* batches<Item extends { readonly properties: Row }>(
  items: Iterable<Item>,
  most: Pace,
): Iterable<readonly Item[]> {
  let open: Item[] = [];
  let letters = 0;
  for (const item of items) {
    open.push(item);
    letters += lettersOf(item.properties);
    if (open.length < most.rows && letters < most.letters) continue;
    yield open;
    [open, letters] = [[], 0];
  }
  if (open.length > 0) yield open;
}

/** About how much text a row holds: what makes one batch larger than another. */
function lettersOf(properties: Row): number {
  let letters = 50;
  for (const value of Object.values(properties)) {
    if (typeof value === 'string') letters += value.length;
    else if (Array.isArray(value)) letters += 30 * value.length;
  }
  return letters;
}
