import type { VariablesOf } from 'gql.tada';
import { ask, graphql } from './graphql.ts';
import { say, sayDay } from './words.ts';

const operation = graphql(`
  query Find($text: String!, $kind: [SearchKind!]) {
    search(query: $text, kind: $kind, first: 12) {
      totalCount
      edges {
        kind
        node {
          __typename
          id
          ... on Person { name memberships(first: 1, elected: [YES, UNKNOWN]) { totalCount nodes { body { name } } } attendances(first: 1, elected: [YES, UNKNOWN]) { totalCount } }
          ... on Klynge { name region { name } }
          ... on Sundhedsraad { name region { name } }
          ... on Udvalg { name region { name } }
          ... on Kommune { name region { name } }
          ... on Region { name }
          ... on Organisation { name }
          ... on Theme { name nameEn }
          ... on Party { partyName: name letter }
          ... on Document { title }
          ... on Event { title date }
          ... on Meeting { heldOn body { name } }
          ... on AgendaItem { title }
          ... on Initiative { title }
          ... on Recommendation { title }
          ... on Remark { gist }
        }
      }
    }
  }
`);

/** A kind that can be looked for, as the API names it. */
export type SearchKind = NonNullable<VariablesOf<typeof operation>['kind']>[number];

/** One thing that was found. */
export interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  readonly name: string;
  /** What it is: "sundhedsklynge". */
  readonly what: string;
  /** What tells it from its namesakes: a region, a body, a day; empty for nothing. */
  readonly where: string;
}

/** What was found, and how many there are in all. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
}

const kinds: Readonly<Record<SearchKind, readonly [da: string, en: string]>> = {
  PERSON: ['person', 'person'],
  KLYNGE: ['sundhedsklynge', 'health cluster'],
  SUNDHEDSRAAD: ['sundhedsråd', 'health council'],
  UDVALG: ['udvalg', 'committee'],
  KOMMUNE: ['kommune', 'municipality'],
  REGION: ['region', 'region'],
  ORGANISATION: ['organisation', 'organisation'],
  PARTY: ['parti', 'party'],
  THEME: ['tema', 'theme'],
  DOCUMENT: ['kilde', 'source'],
  EVENT: ['begivenhed', 'event'],
  MEETING: ['møde', 'meeting'],
  AGENDA_ITEM: ['punkt', 'agenda item'],
  INITIATIVE: ['indsats', 'initiative'],
  RECOMMENDATION: ['anbefaling', 'recommendation'],
  REMARK: ['ytring', 'remark'],
};

const named: ReadonlySet<SearchKind> = new Set([
  'PERSON',
  'KLYNGE',
  'SUNDHEDSRAAD',
  'UDVALG',
  'KOMMUNE',
  'REGION',
  'PARTY',
]);

/** Fields that a node of any type may have: what is shown of it. */
interface Shown {
  readonly id: string;
  readonly name?: string | null;
  readonly nameEn?: string | null;
  readonly partyName?: string | null;
  readonly title?: string | null;
  readonly gist?: string | null;
  readonly heldOn?: string | null;
  readonly region?: { readonly name: string } | null;
  readonly body?: { readonly name: string } | null;
  readonly attendances?: { readonly totalCount: number };
  readonly memberships?: { readonly totalCount: number; readonly nodes: readonly { body: { name: string } }[] };
}

const isOfficial = ({ memberships, attendances }: Shown) =>
  memberships?.totalCount === 0 && attendances?.totalCount === 0;

/**
 * What bears the words, as one types: who and where before what was said there, since a heading often holds the name of
 * a body, and officials last; else in the order of the API.
 *
 * @param sought  the kinds to look among; null for all
 */
export async function find(words: string, sought: readonly SearchKind[] | null, signal: AbortSignal): Promise<Found> {
  const { search } = await ask(operation, { text: words, kind: sought === null ? null : [...sought] }, signal);
  const placed = search.edges.map(({ kind, node }) => {
    const shown = node as Shown;
    return { hit: hitOf(kind, shown), place: isOfficial(shown) ? 2 : named.has(kind) ? 0 : 1 };
  });
  const hits = placed.toSorted((left, right) => left.place - right.place).map(({ hit }) => hit);
  return { hits, total: search.totalCount };
}

function hitOf(kind: SearchKind, shown: Shown): Hit {
  const { id, name, nameEn, partyName, title, gist, heldOn, region, body, memberships } = shown;
  const [da, en] = kinds[kind];
  const day = heldOn ? sayDay(heldOn) : '';
  const own = kind === 'MEETING' ? body?.name : say(name ?? '', nameEn ?? name ?? '');
  return {
    id,
    kind,
    name: own || partyName || title || gist || day || id,
    what: isOfficial(shown) ? say('person, ikke folkevalgt her', 'person, not a politician here') : say(da, en),
    where: region?.name ?? (day || (body?.name ?? memberships?.nodes[0]?.body.name ?? '')),
  };
}
