import type { Batches, KeyedRow } from '../../loaders/batches.ts';
import { type Brought, everything } from './selected.ts';

/**
 * The row of a thing by its id, as the statement named after its kind returns it; undefined where there is none.
 *
 * @param brought  what a membership's row brings; all there is, when left out
 */
export async function rowById(
  batches: Batches,
  { kind, id }: { kind: string; id: string },
  brought: Brought = everything,
): Promise<KeyedRow | undefined> {
  const [row] = await batches.rows(kind, id, kind === 'Membership' ? { ...brought } : {});
  return row;
}
