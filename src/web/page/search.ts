import { ask, graphql } from './graphql.ts';
import { say } from './words.ts';

const operation = graphql(`
  query Find($text: String!, $first: Int!) {
    search(query: $text, first: $first) {
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
          ... on Theme { name }
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

/** One thing that was found. */
export interface Hit {
  readonly id: string;
  readonly name: string;
  /** What it is, and where: "klynge, Region Midtjylland". */
  readonly about: string;
  /** Who and where stand before what was said there, and officials last. */
  readonly place: 0 | 1 | 2;
}

const kinds: Readonly<Record<string, readonly [da: string, en: string]>> = {
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

const named: ReadonlySet<string> = new Set([
  'Person',
  'Klynge',
  'Sundhedsraad',
  'Udvalg',
  'Kommune',
  'Region',
  'Party',
]);

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Fields that a node of any type may have: what is shown of it. */
interface Shown {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string | null;
  readonly partyName?: string | null;
  readonly title?: string | null;
  readonly gist?: string;
  readonly heldOn?: string | null;
  readonly region?: { readonly name: string };
  readonly body?: { readonly name: string } | null;
  readonly attendances?: { readonly totalCount: number };
  readonly memberships?: { readonly totalCount: number; readonly nodes: readonly { body: { name: string } }[] };
}

/** What bears the words, as one types; politicians before officials, else in the order of the API. */
export async function find(words: string, signal: AbortSignal): Promise<{ hits: Hit[]; total: number }> {
  const { search } = await ask(operation, { text: words, first: 12 }, signal);
  const hits = search.edges.map(({ kind, node }): Hit => {
    const shown = node as Shown;
    const official =
      shown.__typename === 'Person' && shown.memberships?.totalCount === 0 && shown.attendances?.totalCount === 0;
    const where = shown.region?.name ?? shown.body?.name ?? shown.memberships?.nodes[0]?.body.name;
    const [da, en] = kinds[kind] ?? [kind, kind];
    const what = official ? say('person, ikke folkevalgt her', 'person, not a politician here') : say(da, en);
    return {
      id: shown.id,
      name: text(shown.name) || text(shown.partyName) || text(shown.title) || text(shown.gist) || text(shown.heldOn),
      about: [what, ...(where === undefined ? [] : [where])].join(', '),
      place: official ? 2 : named.has(shown.__typename) ? 0 : 1,
    };
  });
  return {
    hits: hits.toSorted((left, right) => left.place - right.place),
    total: search.totalCount,
  };
}
