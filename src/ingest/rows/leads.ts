import { fold, slug, sortKey } from '../../domain/names.ts';
import { englishOf } from '../resolve/own-words.ts';
import type { Person } from '../resolve/persons.ts';
import type { Seeds } from '../seeds/seeds.ts';
import type { Claims } from './claims.ts';
import type { NodeRow } from './graph-rows.ts';

/** "Perhaps moved on": a lead to confirm, with the persons who bear the name. Never a fact. */
export function leadRows(seeds: Seeds, persons: readonly Person[], claims: Claims): NodeRow[] {
  const bearers = new Map<string, string[]>();
  for (const person of persons) {
    for (const name of new Set(person.names.map(fold))) bearers.set(name, [...(bearers.get(name) ?? []), person.id]);
  }
  const english = englishOf(seeds);
  return seeds.continuity.map((row) => {
    const [from] = row.from;
    const id = `lead-${slug(row.person)}-${from ?? 'unknown'}-${row.to}`;
    const names = [row.person, ...(row.also_as === null ? [] : [row.also_as])];
    return {
      id,
      kind: row.kind,
      name: row.person,
      alsoAs: row.also_as,
      fromIds: row.from,
      toId: row.to,
      confidence: row.confidence,
      why: row.why,
      whyEn: english(row.why),
      personIds: [...new Set(names.flatMap((name) => bearers.get(fold(name)) ?? []))].sort(),
      sortKey: sortKey(row.person, id),
      claims: claims.say({
        about: id,
        property: 'lead',
        value: row.to,
        basis: 'INFERRED',
        confidence: row.confidence,
        sources: row.source,
        row,
      }),
    };
  });
}
