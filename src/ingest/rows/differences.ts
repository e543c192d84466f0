/** What became of one id between two versions. */
export interface Difference {
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
}

/** The ids whose digests differ, by id. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Difference[] {
  const found: Difference[] = [];
  for (const [id, digest] of after) {
    if (!before.has(id)) found.push({ id, kind: 'ADDED' });
    else if (before.get(id) !== digest) found.push({ id, kind: 'CHANGED' });
  }
  for (const id of before.keys()) if (!after.has(id)) found.push({ id, kind: 'REMOVED' });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
