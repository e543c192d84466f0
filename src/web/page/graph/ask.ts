import type { ResultOf, VariablesOf } from 'gql.tada';
import { ask, graphql } from '../graphql.ts';
import type { Kind, Line } from './types.ts';
import { language } from './words.ts';

const searchOperation = graphql(`
query Find($query: String!, $kind: [SearchKind!]) {
  search(query: $query, kind: $kind, first: 8) {
    nodes {
      __typename
      id
      ... on Person { name }
      ... on Body { name region { name } }
      ... on Kommune { name region { name } }
      ... on Region { name }
      ... on Theme { name nameEn }
      ... on Meeting { heldOn body { name } }
      ... on Recommendation { title }
      ... on Initiative { title }
    }
  }
}`);

type SearchKind = NonNullable<VariablesOf<typeof searchOperation>['kind']>[number];

const kindOf: Readonly<Record<string, Kind>> = {
  Person: 'person',
  Klynge: 'klynge',
  Sundhedsraad: 'raad',
  Udvalg: 'udvalg',
  Kommune: 'kommune',
  Region: 'region',
  Meeting: 'moede',
  Recommendation: 'anbefaling',
  Initiative: 'indsats',
  Theme: 'tema',
};
const titled: ReadonlySet<string> = new Set(['Meeting', 'Recommendation', 'Initiative']);
const bodies: readonly SearchKind[] = ['KLYNGE', 'SUNDHEDSRAAD', 'UDVALG'];
/** What may be looked for where. */
export const sought = {
  ANY: [...bodies, 'PERSON', 'KOMMUNE', 'REGION', 'THEME', 'MEETING', 'RECOMMENDATION', 'INITIATIVE'],
  END: [...bodies, 'PERSON'],
  BODY: bodies,
} as const satisfies Record<string, readonly SearchKind[]>;

/** What was found, as it is offered. */
export interface Hit {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** What tells it from its namesakes; empty for nothing. */
  readonly beside: string;
}

export async function find(query: string, among: keyof typeof sought, signal: AbortSignal): Promise<Hit[]> {
  const { search } = await ask(searchOperation, { query, kind: [...sought[among]] }, signal);
  // Who and where before what was said and decided there: a heading often holds the name of the body.
  const first = ({ __typename }: { __typename: string }) => (titled.has(__typename) ? 1 : 0);
  return search.nodes
    .toSorted((left, right) => first(left) - first(right))
    .flatMap((node) => {
      const kind = kindOf[node.__typename];
      return kind === undefined ? [] : [{ id: node.id, kind, ...said(node) }];
    });
}

type Found = ResultOf<typeof searchOperation>['search']['nodes'][number];

function said(node: Found): Pick<Hit, 'name' | 'beside'> {
  if ('title' in node && node.title) return { name: node.title, beside: '' };
  if ('heldOn' in node) return { name: node.body?.name ?? node.id, beside: node.heldOn ?? '' };
  if ('nameEn' in node && node.nameEn) return { name: language === 'EN' ? node.nameEn : node.name, beside: '' };
  const beside = 'region' in node && node.region ? node.region.name : '';
  return { name: 'name' in node && node.name ? node.name : node.id, beside };
}

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
