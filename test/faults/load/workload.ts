import { questions } from '../../../src/questions/all.ts';

/** One request of a workload, as it goes over the wire. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  /** The host that it is asked at; the server's address where none is named. */
  readonly host?: string;
}

const names = ['Anders', 'Jensen', 'Horsens', 'Nielsen', 'Kræft', 'Aarhus', 'Lone', 'Ældre', 'Odense', 'Hansen'];

const post = (query: string, variables: Record<string, unknown>): Asked => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

const ask = `query Ask($slug: String!, $parameters: [ParameterInput!]) {
  question(slug: $slug, parameters: $parameters) {
    status sentences { text notes } columns { key } rows { cells notes } citations { number claim { citation } }
  }
}`;
const search = 'query Find($text: String!) { search(query: $text, first: 10) { totalCount nodes { id } } }';
const path = 'query Way($from: ID!, $to: ID!) { paths(from: $from, to: $to) { status paths { nodes { id } } } }';

/**
 * What readers ask, in about the shares they do: every stored question with its example, searches, ways between two
 * persons, and the pages of questions.
 */
export function workload(persons: readonly string[]): readonly Asked[] {
  const stored = questions.map(({ slug, example }) => {
    const parameters = Object.entries(example).map(([name, value]) => ({ name, value }));
    return post(ask, { slug, parameters });
  });
  const pages = questions.map(({ slug, example }) => ({
    method: 'GET' as const,
    path: `/spoergsmaal/${slug}?${new URLSearchParams(example as Record<string, string>)}`,
  }));
  const searches = names.map((text) => post(search, { text }));
  const ways = persons.slice(1).map((to, index) => post(path, { from: persons[index], to }));
  return [...stored, ...pages, ...searches, ...ways.slice(0, 20)];
}

/** The same operation under a name, or the same page at a host, that nobody used before: no answer that is kept fits it. */
export function unseen(asked: Asked, number: number): Asked {
  if (asked.body === undefined) return { ...asked, host: `host-${number}.example` };
  return { ...asked, body: asked.body.replace(/query (\w+)/, `query $1${number}`) };
}
