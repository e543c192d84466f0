import { chain, deepPage, firstPage, members } from './lists.ts';
import { type Answered, byId, day, type Question } from './question.ts';

const byNode: Question = {
  name: 'Q1',
  title: 'a membership by id, 8 scalars',
  given: ({ memberships }) => memberships.map((id) => ({ id })),
  ours: {
    asked: ({ id }) => ({
      query:
        'query ($id: ID!) { node(id: $id) { ... on Membership { id role side elected lastObserved sureFrom sureTo current } } }',
      variables: { id },
    }),
    plain: ({ node }) => node,
  },
  theirs: {
    asked: ({ id }, { version }) => ({
      query:
        'query ($version: Int!, $id: String!) { memberships(where: { version: { eq: $version }, id: { eq: $id } }) { id role side elected lastObserved sureFrom sureTo current } }',
      variables: { version, id },
    }),
    plain: ({ memberships: [found] }) => found,
  },
  bare: {
    cypher:
      'MATCH (m:Membership {version: $version, id: $id}) RETURN m.id AS id, m.role AS role, m.side AS side, m.elected AS elected, m.lastObserved AS lastObserved, m.sureFrom AS sureFrom, m.sureTo AS sureTo, m.current AS current',
    parameters: ({ id }, { version }) => ({ version, id }),
    plain: ([row]) => row,
  },
};

const roles = ['FORMAND', 'NAESTFORMAND', 'MEDFORMAND', 'MEDLEM'];

const counts: Question = {
  name: 'Q5',
  title: 'members of a body by role, counted as of a day',
  given: ({ klynger }) => klynger.map(({ id }) => ({ id })),
  ours: {
    asked: ({ id }) => ({
      query: `query ($id: String!) { klynge(key: $id) { ${roles.map((role) => `${role}: memberships(virkningPaa: "${day}", role: [${role}], first: 1) { heldCounts { yes } }`).join(' ')} } }`,
      variables: { id },
    }),
    plain: ({ klynge }) => roles.map((role) => klynge[role].heldCounts.yes),
  },
  theirs: {
    asked: ({ id }, { version }) => ({
      query: `query ($version: Int!, $id: String!) { klynges(where: { version: { eq: $version }, id: { eq: $id } }) { ${roles
        .map(
          (role) =>
            `${role}: membershipsConnection(where: { node: { role: { eq: "${role}" }, sureFrom: { lte: "${day}" }, sureTo: { gte: "${day}" } } }) { aggregate { count { nodes } } }`,
        )
        .join(' ')} } }`,
      variables: { version, id },
    }),
    plain: ({ klynges: [klynge] }) => roles.map((role) => klynge[role].aggregate.count.nodes),
  },
  bare: {
    cypher:
      'MATCH (m:Membership) WHERE m.version = $version AND m.bodyId = $id AND m.sureFrom <= $day AND m.sureTo >= $day RETURN m.role AS role, count(*) AS yes',
    parameters: ({ id }, { version }) => ({ version, id, day }),
    plain: (rows) => roles.map((role) => rows.find((row) => row.role === role)?.yes ?? 0),
  },
};

const lucene = (name: string) => name.split(' ').map((word) => `+searchText:${word}*`).join(' ');

const search: Question = {
  name: 'Q6',
  title: 'persons by two words of a folded name, in full order',
  given: ({ names }) => names.map((name) => ({ name })),
  ours: {
    asked: ({ name }) => ({
      query:
        'query ($query: String!) { search(query: $query, kind: [PERSON], first: 20) { nodes { id ... on Person { name } } } }',
      variables: { query: name },
    }),
    plain: ({ search: { nodes } }) => byId(nodes),
  },
  theirs: {
    asked: ({ name }) => ({
      query:
        'query ($phrase: String!) { peopleByText(phrase: $phrase, first: 20, sort: [{ score: DESC }, { node: { sortKey: ASC } }]) { edges { node { id name } } } }',
      variables: { phrase: lucene(String(name)) },
    }),
    plain: ({ peopleByText: { edges } }) => byId(edges.map((edge: Answered) => edge.node)),
  },
  bare: {
    cypher:
      "CALL db.index.fulltext.queryNodes('bench_person_text', $phrase) YIELD node, score RETURN node.id AS id, node.name AS name ORDER BY score DESC, node.sortKey LIMIT 20",
    parameters: ({ name }) => ({ phrase: lucene(String(name)) }),
    plain: (rows) => byId(rows as { id: string }[]),
  },
};

const distance: Question = {
  name: 'Q7',
  title: 'length of the shortest way between two persons, through seats',
  given: ({ persons }) =>
    persons.slice(0, -1).map((from, place) => ({ from, to: persons[(place * 7 + 13) % persons.length] ?? from })),
  ours: {
    asked: (given) => ({
      query: 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length } }',
      variables: { ...given },
    }),
    plain: ({ paths }) => paths.length,
  },
  theirs: {
    asked: (given, { version }) => ({
      query: 'query ($version: Int!, $from: String!, $to: String!) { distance(version: $version, from: $from, to: $to) }',
      variables: { version, ...given },
    }),
    plain: ({ distance: found }) => found,
  },
  bare: {
    cypher: `MATCH (one:Person {version: $version, id: $from}), (other:Person {version: $version, id: $to})
MATCH path = shortestPath((one)-[:SAT_IN*1..8]-(other)) RETURN length(path) AS length`,
    parameters: (given, { version }) => ({ version, ...given }),
    plain: ([row]) => row?.length ?? null,
  },
};

/** The questions of the benchmark. */
export const questions: readonly Question[] = [byNode, firstPage, deepPage, members, chain, counts, search, distance];
