import type { ClaimProperty } from '../../../domain/claim-properties.ts';
import type { Appearance } from '../../resolve/seat.ts';
import type { SupplementRow } from '../../seeds/people-lists.ts';
import type { Claims } from '../claims.ts';
import { saying } from './context.ts';

/** What a document says of a membership, place by place, and what second sources add: each the claim of its own source. */
export function appearanceClaims(appearance: Appearance, about: string, claims: Claims): string[] {
  const { sitting, person, supplements } = appearance;
  const cite = (property: ClaimProperty, value: string, seen: { text?: string; basis?: 'STATED' | 'INFERRED' } = {}) =>
    claims.cite({
      about,
      property,
      value,
      basis: seen.basis ?? 'STATED',
      evidence: saying(person.evidence, seen.text ?? value),
      sitting,
    });
  const [first = person.name] = person.asPrinted;
  return [
    ...cite('person', person.name, { text: first }),
    ...person.roles.flatMap((role) => cite('role', role)),
    ...person.offices.flatMap((office) => cite('office', office)),
    ...(person.party === null ? [] : cite('party', person.party)),
    ...(person.organisation === null ? [] : cite('represents', person.organisation)),
    ...cite('observedOn', sitting.heldOn ?? '', { text: first, basis: 'INFERRED' }),
    ...supplements.flatMap((row) => supplementClaims(row, about, claims)),
  ];
}

const propertyOf = { party: 'party', office: 'office', kommune: 'represents' } as const;

function supplementClaims(row: SupplementRow, about: string, claims: Claims): string[] {
  const original = row.original === null ? {} : { original: row.original };
  return claims.say({
    about,
    property: propertyOf[row.property],
    value: row.value,
    ...original,
    sources: row.source,
    row,
  });
}
