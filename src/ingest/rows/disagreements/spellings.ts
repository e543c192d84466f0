import type { Person, Suggestion } from '../../resolve/persons.ts';
import { nameKey } from '../../resolve/rules.ts';
import type { Claims } from '../claims.ts';
import type { NodeRow } from '../graph-rows.ts';
import type { Found } from './found.ts';

/**
 * Names that are nearly alike, in two sources: perhaps one person, spelt in two ways. Namesakes whose names are quite
 * alike are no disagreement, and two rows of one list are two persons by that list.
 */
export function spellings(
  suggestions: readonly Suggestion[],
  { facts, claims }: { facts: ReadonlyMap<string, readonly NodeRow[]>; claims: Claims },
): Found[] {
  const naming = ({ id }: Person) =>
    (facts.get(id) ?? [])
      .flatMap((fact) => claims.of(fact.id))
      .filter(({ property }) => property === 'person' || property === 'attendance')
      .map((claim) => claim.id);
  return suggestions.filter(differs).map(({ left, right, reason }) => ({
    about: left.id,
    with: right.id,
    property: 'name',
    bodyId: null,
    sides: [left, right].map((person) => ({ value: person.name, claims: naming(person) })),
    why: { da: `${reason.da}; måske samme person`, en: `${reason.en}; perhaps the same person` },
  }));
}

function differs({ left, right }: Suggestion): boolean {
  const apart = (values: (person: Person) => readonly string[]) => {
    const mine = new Set(values(left));
    return !values(right).some((value) => mine.has(value));
  };
  return (
    apart(({ names }) => names.map(nameKey)) &&
    apart(({ seats }) => seats.map(({ row }) => `${row.file} ${row.source}`))
  );
}
