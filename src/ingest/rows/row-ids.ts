import { edgeTypes, nodeLabels, type RowSource, rowDigest } from './graph-rows.ts';

/** Every thing, fact and claim of a version: id and digest. */
export function rowIds(rows: RowSource): Map<string, string> {
  const ids = new Map<string, string>();
  for (const label of nodeLabels) for (const row of rows.nodes[label]) ids.set(row.id, rowDigest(row));
  for (const type of edgeTypes) {
    for (const row of rows.edges[type]) if (typeof row['id'] === 'string') ids.set(row['id'], rowDigest(row));
  }
  return ids;
}
