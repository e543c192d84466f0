import type { ResultOf } from 'gql.tada';
import { ask, graphql } from '../graphql.ts';
import type { Line } from './types.ts';
import { language } from './words.ts';

const claimsOperation = graphql(`
query Bevis($about: ID!, $language: Language!) {
  claims(about: $about, first: 100) {
    totalCount
    nodes {
      id
      property
      value
      valueName
      quote
      citation(language: $language)
    }
  }
}`);

type Claims = NonNullable<ResultOf<typeof claimsOperation>['claims']>;
export type Claim = Claims['nodes'][number];

/** What a thing or a line rests on: the claims, and how many there are in all. */
export async function evidenceOf(
  { about, property }: Pick<Line, 'about' | 'property'>,
  signal: AbortSignal,
): Promise<{ readonly claims: readonly Claim[]; readonly total: number }> {
  const { claims } = await ask(claimsOperation, { about, language }, signal);
  const all = claims?.nodes ?? [];
  if (property === null) return { claims: all, total: claims?.totalCount ?? 0 };
  const own = all.filter((claim) => claim.property === property);
  return { claims: own, total: own.length };
}
