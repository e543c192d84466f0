import type { IngestLock } from './lock.ts';
import type { GraphState } from './state.ts';

/**
 * After the first version in a graph the server counts what its indexes hold, and plans anew. It does so by itself too, but
 * later: whoever asks in between gets a plan made for an empty graph, and that plan stays. A claim was then looked for
 * through all claims, for each key that was asked.
 */
export async function replanFirst(lock: IngestLock, { versions }: GraphState): Promise<void> {
  if (versions.some(({ loaded }) => loaded)) return;
  await lock.write([{ statement: 'replan', parameters: {} }]);
}
