import type { Person, Suggestion } from '../resolve/persons.ts';
import { findable } from './findable.ts';
import type { EdgeRow, NodeRow } from './graph-rows.ts';

/** One row a person, proven by what proves their memberships and attendances. Joins are kept as JSON, one string each: Neo4j has no nested values. */
export function personRow(person: Person, facts: readonly NodeRow[]): NodeRow {
  return {
    id: person.id,
    name: person.name,
    names: person.names,
    joins: person.joins.map((join) =>
      JSON.stringify({
        basis: join.basis,
        reasonDa: join.reason.da,
        reasonEn: join.reason.en,
        by: join.by,
        on: join.on,
        between: join.between,
      }),
    ),
    ...findable(person.id, person.names),
    claims: [...new Set(facts.flatMap((row) => row['claims'] as string[]))],
  };
}

/** An id that once named a person leads to the person it names now. */
export function formerIdRows(persons: readonly Person[]): NodeRow[] {
  return persons.flatMap((person) => person.formerIds.map((id) => ({ id, to: person.id })));
}

/** A suggestion goes from the id that sorts first; it has no direction in meaning. */
export function sameNameRows(suggestions: readonly Suggestion[]): EdgeRow[] {
  return suggestions.map(({ left, right, reason }) => ({
    from: left.id,
    to: right.id,
    id: `same-name-as-${left.id}-${right.id}`,
    reasonDa: reason.da,
    reasonEn: reason.en,
    claims: [],
  }));
}
