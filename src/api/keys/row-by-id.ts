import type { Batches, KeyedRow } from '../../loaders/batches.ts';
import { neighbours } from './selected.ts';

/**
 * The row of a thing by its id, as the statement named after its kind returns it; undefined where there is none.
 *
 * @param beside  what comes with a membership; all there is, when left out
 */
export async function rowById(
  batches: Batches,
  { kind, id }: { kind: string; id: string },
  beside: readonly string[] = neighbours,
): Promise<KeyedRow | undefined> {
  const [row] = await batches.rows(kind, id, kind === 'Membership' ? { neighbours: beside } : {});
  return row;
}
