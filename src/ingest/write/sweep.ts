import type { IngestLock } from './lock.ts';
import type { GraphState } from './state.ts';

/** Nodes of all loaded versions together, below which none is swept; and the versions that are always kept. */
export const keep = { nodes: 2_000_000, versions: 5 };

/** Nodes in one transaction: few, since others read meanwhile. */
const batch = 1_000;

/** Removes a version's graph in small batches, the regions last: a half is known by them. */
export async function removeGraph(lock: IngestLock, version: number): Promise<void> {
  for (const last of [false, true]) {
    let removed: unknown;
    do {
      const [rows] = await lock.write([{ statement: 'sweep', parameters: { version, last, limit: batch } }]);
      removed = rows?.[0]?.['removed'];
    } while (typeof removed === 'number' && removed > 0);
  }
}

/** The numbers of the versions that are too old to stay loaded, oldest first. */
export function tooOld(state: GraphState, limits = keep): number[] {
  const loaded = state.versions.filter((version) => version.loaded).sort((a, b) => b.number - a.number);
  let nodes = 0;
  const old = loaded.filter((version, index) => {
    nodes += version.nodes;
    return index >= limits.versions && nodes >= limits.nodes && version.number !== state.published?.number;
  });
  return old.map((version) => version.number).reverse();
}

/** Sweeps the versions that are too old. Their names stay, their archives too. */
export async function sweepOld(lock: IngestLock, state: GraphState, limits = keep): Promise<number[]> {
  const old = tooOld(state, limits);
  for (const number of old) {
    // First the word, then the deed: a reader must never meet half of a version that still says it is loaded.
    await lock.write([{ statement: 'unloaded', parameters: { version: number } }]);
    await removeGraph(lock, number);
  }
  return old;
}
