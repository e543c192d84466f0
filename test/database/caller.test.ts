import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overlayOf } from '../../src/graph/overlay.ts';
import { post, type World, world } from './world.ts';

let here: World;
let objections: Parameters<typeof overlayOf>[0] = [];

beforeAll(async () => {
  here = await world({ overlay: () => overlayOf(objections) });
});
afterAll(() => here.close());

describe("the caller's mistakes", () => {
  test.each([
    ['{ people(first: 0) { totalCount } }', 'INVALID_ARGUMENT', 'first: expected 1 to 100, got 0'],
    ['{ people(first: -5) { totalCount } }', 'INVALID_ARGUMENT', 'first: expected 1 to 100, got -5'],
    ['{ people(first: 101) { totalCount } }', 'INVALID_ARGUMENT', 'first: expected 1 to 100, got 101'],
    ['{ people(after: "abc") { totalCount } }', 'INVALID_CURSOR', 'after: "abc" is no cursor of ours'],
    [
      '{ people(party: "Venstr, Danmarks Liberale Parti") { totalCount } }',
      'INVALID_ARGUMENT',
      'did you mean "Venstre, Danmarks Liberale Parti"?',
    ],
    [
      '{ kommuner(region: "Region Midtjyland") { totalCount } }',
      'INVALID_ARGUMENT',
      'did you mean "Region Midtjylland"?',
    ],
    ['{ klynge(key: "horsens") { members(held: [YES]) { totalCount } } }', 'INVALID_ARGUMENT', 'needs a day'],
    [
      '{ klynge(key: "horsens") { members(virkningPaa: "2025-02-30") { totalCount } } }',
      'INVALID_ARGUMENT',
      'a day that exists',
    ],
    [
      '{ klynge(key: "horsens") { members(role: [FORMND]) { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Did you mean the enum value "FORMAND"',
    ],
    ['{ node(id: "klyng-horsens") { id } }', 'INVALID_ID', 'did you mean "klynge-…"?'],
    ['{ search(query: "  -  ") { totalCount } }', 'INVALID_ARGUMENT', 'at least one letter or digit'],
    ['{ search(query: "a b c d e f g h i") { totalCount } }', 'INVALID_ARGUMENT', 'at most 8 words'],
    [
      'query @registrering(version: "1", paa: "2026-01-01T00:00:00Z") { version { id } }',
      'INVALID_ARGUMENT',
      'exactly one',
    ],
    ['query @registrering { version { id } }', 'INVALID_ARGUMENT', 'exactly one'],
    ['query @registrering(version: null) { version { id } }', 'INVALID_ARGUMENT', 'exactly one'],
    ['query @registrering(version: "latest") { version { id } }', 'INVALID_ARGUMENT', 'expected a version as 7'],
    ['query @registrering(version: "77") { version { id } }', 'VERSION_UNKNOWN', 'was never published here'],
    ['query @registrering(version: "1-aaaaaaaaaaaa") { version { id } }', 'VERSION_UNKNOWN', 'version 1 is 1-'],
    [
      'query @registrering(paa: "2001-01-01T00:00:00Z") { version { id } }',
      'VERSION_UNKNOWN',
      'nothing was published before',
    ],
    ['query @registrering(paa: "yesterday") { version { id } }', 'INVALID_ARGUMENT', 'an instant with its time zone'],
    [
      'query @registrering(paa: "2026-11-31T10:00:00Z") { version { id } }',
      'INVALID_ARGUMENT',
      'an instant with its time zone',
    ],
    [
      'query @registrering(paa: "2026-11-22T24:00:00Z") { version { id } }',
      'INVALID_ARGUMENT',
      'an instant with its time zone',
    ],
    ['{ people(kommune: "") { totalCount } }', 'INVALID_ARGUMENT', 'kommune: "" is unknown'],
    [`{ search(query: "${'x'.repeat(201)}") { totalCount } }`, 'INVALID_ARGUMENT', 'at most 200 characters, got 201'],
    [`{ person(key: "${'x'.repeat(5000)}") { id } }`, 'INVALID_ARGUMENT', 'at most 200 characters, got 5000'],
    [
      `{ klynge(key: "horsens") { members(party: [${'"V",'.repeat(51)}]) { totalCount } } }`,
      'INVALID_ARGUMENT',
      'at most 50 values, got 51',
    ],
    ['{ changes(from: "1", to: "") { totalCount } }', 'INVALID_ARGUMENT', 'to: expected a version'],
    ['{ changes(from: "x") { totalCount } }', 'INVALID_ARGUMENT', 'from: expected a version'],
    [
      '{ klynger(first: 100) { nodes { members(first: 100) { nodes { person { memberships(first: 100) { nodes { id } } } } } } } }',
      'QUERY_TOO_COMPLEX',
      'ask for fewer rows',
    ],
  ])('%s', async (query, code, message) => {
    const { body } = await here.ask(query);
    expect(body.errors?.[0]?.message).toContain(message);
    expect(body.errors?.[0]?.extensions['code']).toBe(code);
  });

  test.each([
    ['GET', '?query=%7Bversion%7Bid%7D%7D&variables=%7Bbroken', 'variables and extensions: expected JSON objects'],
    ['GET', '?query=%7Bversion%7Bid%7D%7D&extensions=x', 'variables and extensions: expected JSON objects'],
    ['GET', '', 'query: expected a GraphQL operation, got nothing'],
    ['GET', '?query=', 'query: expected a GraphQL operation, got nothing'],
    ['POST', '{"query":null}', 'query: expected a GraphQL operation, got nothing'],
    ['POST', '{}', 'query: expected a GraphQL operation, got nothing'],
  ])('what is no request is 400: %s %s', async (method, sent, message) => {
    const address = 'http://127.0.0.1/graphql';
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const response = await (method === 'GET'
      ? here.api.server.fetch(`${address}${sent}`, { headers })
      : here.api.server.fetch(address, { method, headers, body: sent }));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('an unknown key and an unknown id are null, not errors', async () => {
    const { body } = await here.ask(
      '{ klynge(key: "horsesn") { id } node(id: "klynge-horsesn") { id } nodes(ids: ["person-nobody", "klynge-fyn"]) { id } }',
    );
    expect(body).toMatchObject({ data: { klynge: null, node: null, nodes: [null, { id: 'klynge-fyn' }] } });
    expect(body.errors).toBeUndefined();
    const facts = await here.ask('{ nodes(ids: ["covers-x", "same-name-as-x", "klynge-fyn"]) { id } }');
    expect(facts.body).toMatchObject({ data: { nodes: [null, null, { id: 'klynge-fyn' }] } });
  });

  test('a variable with a default pins the version too, and a raw one does not miss it', async () => {
    const { body } = await here.ask('query ($v: String = "1") @registrering(version: $v) { version { number } }');
    expect(body.data.version.number).toBe(1);
    const { body: asked } = await post(here.api, {
      query: 'query ($v: String = "99") @registrering(version: $v) { version { number } }',
    });
    expect(asked.errors?.[0]?.extensions['code']).toBe('VERSION_UNKNOWN');
  });

  test('a key with the syntax of the full-text index is a plain text', async () => {
    const hostile = [
      '*',
      'a OR b',
      '"',
      'x) OR versionText:v1',
      'AND',
      '\\',
      'a~',
      '{a TO z}',
      '-kuhnau',
      "Robert'); MATCH (n) DETACH DELETE n //",
    ];
    for (const key of hostile) {
      const { body, status } = await here.ask(
        'query ($k: String!) { person(key: $k) { id } search(query: $k) { totalCount } }',
        { k: key },
      );
      expect(status).toBe(200);
      for (const error of body.errors ?? []) expect(error.extensions['code']).toBe('INVALID_ARGUMENT');
    }
  });
});

describe('paging', () => {
  test('a cursor holds for its own list alone', async () => {
    const { body } = await here.ask(
      '{ people(first: 2) { pageInfo { endCursor } } klynge(key: "horsens") { members(first: 2) { pageInfo { endCursor } } } }',
    );
    const ofPeople = body.data.people.pageInfo.endCursor;
    const ofMembers = body.data.klynge.members.pageInfo.endCursor;
    const wrong = [
      `{ klynger(after: "${ofPeople}") { totalCount } }`,
      `{ versions(after: "${ofPeople}") { totalCount } }`,
      `{ changes(from: "1", after: "${ofPeople}") { totalCount } }`,
      `{ search(query: "a", after: "${ofPeople}") { totalCount } }`,
      `{ klynge(key: "randers") { members(after: "${ofMembers}") { totalCount } } }`,
      `{ people(after: "${ofPeople}!!") { totalCount } }`,
    ];
    for (const query of wrong)
      expect((await here.ask(query)).body.errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR');
  });

  test('pages cover the list once, in Danish order', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { body } = await here.ask(
        'query ($after: String) { kommuner(first: 30, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...body.data.kommuner.nodes.map((kommune: { name: string }) => kommune.name));
      expect(body.data.kommuner.totalCount).toBe(98);
      after = body.data.kommuner.pageInfo.hasNextPage ? body.data.kommuner.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(98);
    expect(new Set(seen).size).toBe(98);
    expect(seen.slice(0, 2)).toEqual(['Albertslund', 'Allerød']);
    expect(seen.slice(-4)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });

  test('members page by cursor inside a query, and search pages too', async () => {
    const { body } = await here.ask(
      '{ sundhedsraad(key: "fyn") { members(first: 5) { nodes { id } pageInfo { endCursor } } } search(query: "ha", first: 3) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }',
    );
    const { members } = body.data.sundhedsraad;
    const next = await here.ask(
      `{ sundhedsraad(key: "fyn") { members(first: 50, after: "${members.pageInfo.endCursor}") { nodes { id } } } search(query: "ha", first: 100, after: "${body.data.search.pageInfo.endCursor}") { nodes { id } } }`,
    );
    const ids = [...members.nodes, ...next.body.data.sundhedsraad.members.nodes].map((node: { id: string }) => node.id);
    expect(new Set(ids).size).toBe(21);
    expect(ids).toHaveLength(21);
    expect(3 + next.body.data.search.nodes.length).toBe(body.data.search.totalCount);
  });
});

test('an objection takes the name and the id, and leaves the seat', async () => {
  const question =
    '{ klynge(key: "horsens") { members { totalCount nodes { id person { id name names } evidence(property: "person") { value key } } } } search(query: "kuhnau") { nodes { id } } }';
  const before = (await here.ask(question)).body.data;
  objections = [{ person: 'person-anders-kuehnau', names: ['Anders Kühnau'] }];
  const { body } = await here.ask(question);
  expect(body.data.klynge.members.totalCount).toBe(before.klynge.members.totalCount);
  expect(JSON.stringify(body)).not.toMatch(/k(ü|u|ue)hnau/i);
  expect(body.data.klynge.members.nodes[0].person).toEqual({
    id: 'person-udgaaet-1',
    name: 'Udgået efter indsigelse',
    names: ['Udgået efter indsigelse'],
  });
  const { body: found } = await here.ask(
    '{ node(id: "person-udgaaet-1") { ... on Person { memberships { totalCount } } } }',
  );
  expect(found.data.node.memberships.totalCount).toBe(5);
  expect(body.data.search.nodes).toEqual([]);
  const forged = Buffer.from(`${body.extensions?.version} people person-anders-kuehnau`).toString('base64url');
  const { body: asked } = await here.ask(
    `{ node(id: "person-anders-kuehnau") { id } people(after: "${forged}") { totalCount nodes { id } } }`,
  );
  expect(asked.errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR');
  expect((await here.ask('{ person(key: "Anders Kühnau") { id } }')).body.data.person).toBeNull();
  objections = [];
});

test.each([
  ['/graphql/x', {}, 404],
  ['/graphql?query={__typename}', { headers: { accept: 'text/nothing' } }, 406],
  ['/graphql', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }, 415],
])('no refusal is empty: %s %j', async (path, init, status) => {
  const answer = await here.api.server.fetch(`http://127.0.0.1${path}`, init);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({
    errors: [{ message: expect.stringMatching(/\w/), extensions: { code: 'BAD_REQUEST' } }],
  });
});
