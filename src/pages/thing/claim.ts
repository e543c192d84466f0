import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both, same } from '../../questions/say.ts';
import { type Claim, claimFragment, sayClaim } from '../claims/claim.ts';
import { enumOf, type Language } from '../language.ts';
import { claimKind } from './kinds/claim.ts';
import { type Row, sayThing } from './named.ts';
import type { Found } from './operation.ts';

/** One claim with what it is about. */
export const claimOperation = `
query Bevis($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    ... on Claim {
      ...Shown
      ${claimKind.fields.map(({ select }) => select).join('\n      ')}
    }
  }
}
${claimFragment}`;

/** What a claim says, and of what: "Horsensklyngen, region: Region Midtjylland". A remark says itself. */
export function titleOfClaim({ id, row: { about }, evidence }: Found): Both {
  const [claim] = evidence;
  const named = sayThing(about)?.name ?? same(id);
  if (claim === undefined || claim.property === 'remark') return named;
  const { name, value } = sayClaim(claim);
  return both(`${named.da}, ${name.da}: ${value.da}`, `${named.en}, ${name.en}: ${value.en}`);
}

/** A claim, which is its own evidence; null where the id names none. */
export async function findClaim(
  id: string,
  { edition, language }: { edition: Edition; language: Language },
): Promise<Found | null> {
  const { node } = await edition.ask<{ node: (Claim & Row) | null }>(claimOperation, {
    id,
    language: enumOf(language),
  });
  return node === null ? null : { id: node.id, row: node, around: {}, evidence: [node] };
}
