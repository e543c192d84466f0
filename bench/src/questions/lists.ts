import { cursorOf } from '../../../src/api/lists/page.ts';
import { type Answered, byId, type Given, type Pool, type Question } from './question.ts';

const people = (given: Given, { version, versionId }: Pool) => ({
  ours: {
    query: 'query ($after: String) { people(first: 20, after: $after) { nodes { id name } pageInfo { hasNextPage } } }',
    variables: {
      after: given['id'] === null ? null : cursorOf({ version: versionId, list: 'people' }, String(given['id'])),
    },
  },
  theirs: {
    query:
      'query ($version: Int!, $after: String) { peopleConnection(where: { version: { eq: $version } }, first: 20, after: $after, sort: [{ sortKey: ASC }]) { edges { node { id name } } pageInfo { hasNextPage } } }',
    variables: {
      version,
      after: given['place'] === null ? null : Buffer.from(`arrayconnection:${given['place']}`).toString('base64'),
    },
  },
});

const page: Pick<Question, 'ours' | 'theirs' | 'bare'> = {
  ours: {
    asked: (given, pool) => people(given, pool).ours,
    plain: ({ people: { nodes, pageInfo } }) => ({ nodes, more: pageInfo.hasNextPage }),
  },
  theirs: {
    asked: (given, pool) => people(given, pool).theirs,
    plain: ({ peopleConnection: { edges, pageInfo } }) => ({
      nodes: edges.map((edge: Answered) => edge.node),
      more: pageInfo.hasNextPage,
    }),
  },
  bare: {
    cypher:
      'MATCH (p:Person) WHERE p.version = $version AND p.sortKey > $after RETURN p.id AS id, p.name AS name ORDER BY p.version, p.sortKey LIMIT 21',
    parameters: (given, { version }) => ({ version, after: given['sortKey'] ?? '' }),
    plain: (rows) => ({ nodes: rows.slice(0, 20), more: rows.length > 20 }),
  },
};

export const firstPage: Question = {
  name: 'Q2p1',
  title: 'first 20 persons by name',
  given: () => [{ id: null, place: null, sortKey: null }],
  ...page,
};

export const deepPage: Question = {
  name: 'Q2deep',
  title: '20 persons by name, page 500 (page 100 at 10,000 nodes)',
  given: ({ deep }) => deep.map((person) => ({ ...person })),
  ...page,
};

export const members: Question = {
  name: 'Q3',
  title: '20 bodies, 10 members of each, with person and party',
  given: ({ klynger }) => klynger.slice(0, -20).map((klynge) => ({ ...klynge })),
  ours: {
    asked: ({ id }, { versionId }) => ({
      query:
        'query ($after: String) { klynger(first: 20, after: $after) { nodes { id name memberships(first: 10) { nodes { id role person { id name } party { id letter } } } } } }',
      variables: { after: cursorOf({ version: versionId, list: 'klynger' }, String(id)) },
    }),
    plain: ({ klynger }) =>
      klynger.nodes.map(({ id, name, memberships }: Answered) => ({ id, name, members: memberships.nodes })),
  },
  theirs: {
    asked: ({ sortKey }, { version }) => ({
      query:
        'query ($version: Int!, $after: String!) { klynges(where: { version: { eq: $version }, sortKey: { gt: $after } }, limit: 20, sort: [{ sortKey: ASC }]) { id name memberships(limit: 10, sort: [{ sortKey: ASC }]) { id role person { id name } party { id letter } } } }',
      variables: { version, after: sortKey },
    }),
    plain: ({ klynges }) =>
      klynges.map(({ id, name, memberships }: Answered) => ({
        id,
        name,
        members: memberships.map((one: Answered) => ({ ...one, person: one.person[0], party: one.party[0] ?? null })),
      })),
  },
  bare: {
    cypher: `MATCH (k:Klynge) WHERE k.version = $version AND k.sortKey > $after
WITH k ORDER BY k.version, k.sortKey LIMIT 20
CALL (k) {
  MATCH (m:Membership) WHERE m.version = $version AND m.bodyId = k.id AND m.sortKey > ''
  WITH m ORDER BY m.version, m.bodyId, m.sortKey LIMIT 10
  MATCH (person:Person)-[:HOLDS]->(m)
  OPTIONAL MATCH (m)-[:FOR]->(party:Party)
  WITH m, person, party ORDER BY m.sortKey
  RETURN collect({id: m.id, role: m.role, person: {id: person.id, name: person.name}, party: {id: party.id, letter: party.letter}}) AS members
}
RETURN k.id AS id, k.name AS name, members`,
    parameters: ({ sortKey }, { version }) => ({ version, after: sortKey }),
    plain: (rows) => rows,
  },
};

export const chain: Question = {
  name: 'Q4',
  title: 'person, seats held on a day, body, råd it feeds, kommuner of the råd',
  given: ({ persons }) => persons.map((id) => ({ id })),
  ours: {
    asked: ({ id }) => ({
      query:
        'query ($id: String!) { person(key: $id) { id name memberships(virkningPaa: "2025-06-01", held: [YES], first: 20) { nodes { id role body { id name ... on Klynge { feeds { sundhedsraad { id name kommuner { id name } } } } } } } } }',
      variables: { id },
    }),
    plain: ({ person }) => ({
      id: person.id,
      name: person.name,
      seats: byId(
        person.memberships.nodes.map(({ id, role, body }: Answered) => ({
          id,
          role,
          body: body.id,
          name: body.name,
          raad: raad((body.feeds ?? []).map((flow: Answered) => flow.sundhedsraad)),
        })),
      ),
    }),
  },
  theirs: {
    asked: ({ id }, { version }) => ({
      query:
        'query ($version: Int!, $id: String!, $day: String!) { people(where: { version: { eq: $version }, id: { eq: $id } }) { id name memberships(where: { sureFrom: { lte: $day }, sureTo: { gte: $day } }, limit: 20) { id role body { id name feeds { id name kommuner { id name } } } } } }',
      variables: { version, id, day: '2025-06-01' },
    }),
    plain: ({ people: [person] }) => ({
      id: person.id,
      name: person.name,
      seats: byId(
        person.memberships.map(({ id, role, body: [body] }: Answered) => ({
          id,
          role,
          body: body.id,
          name: body.name,
          raad: raad(body.feeds),
        })),
      ),
    }),
  },
  bare: {
    cypher: `MATCH (p:Person {version: $version, id: $id})
RETURN p.id AS id, p.name AS name, COLLECT {
  MATCH (p)-[:HOLDS]->(m:Membership)-[:IN]->(body:Body)
  WHERE m.sureFrom <= $day AND m.sureTo >= $day
  WITH m, body ORDER BY m.personSortKey LIMIT 20
  RETURN {id: m.id, role: m.role, body: body.id, name: body.name, raad: COLLECT {
    MATCH (body)-[:FEEDS]->(raad:Sundhedsraad)
    RETURN {id: raad.id, name: raad.name, kommuner: COLLECT { MATCH (raad)-[:COVERS]->(kommune) RETURN {id: kommune.id, name: kommune.name} }}
  }}
} AS seats`,
    parameters: ({ id }, { version }) => ({ version, id, day: '2025-06-01' }),
    plain: ([{ id, name, seats }]) => ({
      id,
      name,
      seats: byId(seats.map((seat: Answered) => ({ ...seat, raad: raad(seat.raad) }))),
    }),
  },
};

const raad = (found: readonly Answered[]) =>
  byId(found.map(({ id, name, kommuner }) => ({ id, name, kommuner: byId(kommuner) })));
