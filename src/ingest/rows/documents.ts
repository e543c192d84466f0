import type { Sitting } from '../resolve/sittings.ts';
import type { Seeds } from '../seeds/seeds.ts';
import { findable } from './findable.ts';
import type { NodeRow } from './graph-rows.ts';
import { recordedIn } from './minutes/meetings.ts';

/** One row a source: the document a list names, with its address and terms as far as they are known. */
export function documentRows(seeds: Seeds, sittings: readonly Sitting[]): NodeRow[] {
  const sittingOf = new Map(sittings.map((sitting) => [sitting.documentId, sitting]));
  const recorded = (id: string) => {
    const sitting = sittingOf.get(id);
    return sitting ? recordedIn(sitting) : {};
  };
  return seeds.sources.map((row) => {
    const id = `document-${row.id}`;
    return {
      id,
      title: row.title,
      kind: row.kind,
      publisher: row.publisher,
      url: row.address,
      sha256: row.sha256,
      licence: row.terms,
      retrievedOn: row.retrieved_on,
      note: row.note,
      ...recorded(id),
      ...findable(id, [row.title]),
    };
  });
}
