import { existsSync } from 'node:fs';
import { connect as dial } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agents } from '../../src/agents/route.ts';
import { schema } from '../../src/api/schema.ts';
import { type Api, type ApiOptions, createApi } from '../../src/api/server.ts';
import { type Listener, listen } from '../../src/cli/listen.ts';
import { openLog } from '../../src/cli/log.ts';
import { parseStatement, readCatalogue } from '../../src/graph/catalogue.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { pages } from '../../src/pages/pages.ts';
import { graphiql } from '../../src/web/graphiql/graphiql.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { post, type World, world } from './world.ts';

let here: World;
let listener: Listener;
let version: string;
const opened: Api[] = [];
const lines: string[] = [];
const log = openLog('info', { write: (line: string) => void lines.push(line) });

/** A server as `serve` opens it. */
function open(graph: Graph, options: Partial<ApiOptions> = {}): Api {
  const ours = pages({ publicUrl: null, home: here.home, now: () => new Date() }, log);
  const theirs = agents({ publicUrl: null, pages: ours, log });
  const api = createApi({
    graph,
    log,
    tell: log.seen,
    pages: async (request, asking) =>
      (await graphiql(request)) ?? (await theirs(request, asking)) ?? ours(request, asking),
    ...options,
  });
  opened.push(api);
  return api;
}

let api: Api;
beforeAll(async () => {
  here = await world();
  api = open(here.graph, { metrics: true });
  await api.published.look();
  version = (await api.published.current()).id;
  listener = await listen('127.0.0.1', 0);
  listener.serve(api.listener);
});
afterAll(async () => {
  await listener.close();
  for (const one of opened) one.close();
  await here.close();
});

const get = (path: string, options: RequestInit = {}) =>
  fetch(`${listener.address}${path}`, { redirect: 'manual', ...options });
const html = { headers: { accept: 'text/html' } };
const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

describe('the headers of every kind of answer', () => {
  test.each([
    ['a page', '/klynge-horsens', {}, 'text/html; charset=utf-8'],
    ['JSON', '/klynge-horsens.json', {}, 'application/json; charset=utf-8'],
    ['CSV', '/klynge-horsens.csv', {}, /^text\/csv; charset=utf-8/],
    ['a citation', '/klynge-horsens.bib', {}, 'application/x-bibtex; charset=utf-8'],
    ['a feed', '/aendringer.atom', {}, 'application/atom+xml; charset=utf-8'],
    ['a lead', '/spoergsmaal/hvem-moedte-op?klynge=horsens&dato=i-dag', {}, null],
    ['GraphiQL', '/graphql', html, 'text/html; charset=utf-8'],
    ['a file that is not there', '/graphql/assets/x.js', {}, /^text\/plain/],
    ['an operation', '/graphql?query={__typename}', {}, /^application\/(graphql-response\+)?json; charset=utf-8/],
    ['a refused operation', '/graphql?query={', {}, /^application\/(graphql-response\+)?json; charset=utf-8/],
    ['no such page', '/x', {}, 'text/html; charset=utf-8'],
    ['a mistake', '/klynge-horsens?x=1', {}, 'text/html; charset=utf-8'],
    ['another method', '/om', { method: 'DELETE' }, 'text/html; charset=utf-8'],
    ['a call of a tool', '/mcp', { method: 'POST', headers: json, body: '{}' }, /^application\/json/],
    ['no call of a tool', '/mcp', {}, /^application\/json/],
    ['life', '/livez', {}, 'text/plain; charset=utf-8'],
    ['readiness', '/readyz', {}, 'text/plain; charset=utf-8'],
    ['measures', '/metrics', {}, /^text\/plain; version=0.0.4; charset=utf-8/],
    ['what to read first', '/llms.txt', {}, 'text/plain; charset=utf-8'],
    ['the files', '/data.json', {}, 'application/json; charset=utf-8'],
  ])('%s', async (_, path, options, type) => {
    const { headers } = await get(path, options);

    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("base-uri 'none'");
    if (type === null) expect(headers.get('content-type')).toBeNull();
    else expect(headers.get('content-type')).toEqual(typeof type === 'string' ? type : expect.stringMatching(type));
    for (const name of ['set-cookie', 'server', 'x-powered-by', 'access-control-allow-credentials']) {
      expect([name, headers.get(name)]).toEqual([name, null]);
    }
  });

  test('a file of a version, and the style sheet', async () => {
    const { path } = ((await (await get('/data.json')).json()) as { files: { path: string }[] }).files[0] ?? {
      path: '',
    };
    const sheet = /href="(\/sider\/[^"]+\.css)"/.exec(await (await get('/om')).text())?.[1] ?? '';
    for (const [of, type] of [
      [`/data/${version}/${path}`, /^(text\/csv|application\/json)/],
      [sheet, /^text\/css/],
    ] as const) {
      const { status, headers } = await get(of);
      expect([of, status]).toEqual([of, 200]);
      expect(headers.get('content-type')).toMatch(type);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });
});

describe('other origins', () => {
  const headers = { origin: 'https://evil.example', cookie: 'a=b', authorization: 'Basic eDp5' };

  test('may read, and never with credentials', async () => {
    const asked = {
      ...headers,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    for (const answer of [
      await get('/graphql', { method: 'OPTIONS', headers: asked }),
      await get('/graphql?query={__typename}', { headers }),
    ]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  test('can change nothing: there is no mutation, nothing that knows who asks, and a form of theirs is no operation', async () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
    const plain = await get('/graphql', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/plain' },
      body: '{}',
    });
    expect(plain.status).toBe(415);
    const mine = await (await get('/graphql?query={__typename}', { headers })).text();
    expect(await (await get('/graphql?query={__typename}')).text()).toBe(mine);
  });

  test('cannot call tools from a page under a name of their own', async () => {
    const body = '{"jsonrpc":"2.0","id":1,"method":"tools/list"}';
    expect((await get('/mcp', { method: 'POST', headers: { ...json, ...headers }, body })).status).toBe(403);
  });
});

describe('what is sent packed', () => {
  test.each(['gzip', 'deflate', 'br', 'x-gzip', 'gzip, gzip', 'GZIP'])(
    '%s is refused, and not unpacked',
    async (encoding) => {
      const bomb = gzipSync(Buffer.alloc(20_000_000, 32));
      for (const path of ['/graphql', '/mcp', '/om']) {
        const answer = await get(path, {
          method: 'POST',
          headers: { ...json, 'content-encoding': encoding },
          body: bomb,
        });
        expect([path, answer.status]).toEqual([path, 415]);
        expect(await answer.text()).toContain('never unpacked');
      }
    },
  );

  test('bytes that only call themselves plain are no operation', async () => {
    const answer = await get('/graphql', { method: 'POST', headers: json, body: gzipSync('{"query":"{__typename}"}') });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('BAD_REQUEST')]);
  });
});

/** The whole answer to an address that no client of ours would send as it stands. */
async function raw(path: string): Promise<string> {
  const socket = dial(Number(new URL(listener.address).port), '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

describe('paths out of a folder', () => {
  const up = [
    '../../../package.json',
    '..%2f..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '..\\..\\package.json',
    '....//....//package.json',
    '/etc/passwd',
    '%00',
    '.',
    '..',
    'datapackage.json/../../../docker/auth',
    'CON',
    'people.csv%00.json',
  ];

  test.each(up)('%s leads nowhere', async (path) => {
    for (const folder of ['/sider/', '/graphql/assets/', `/data/${version}/`, '/data/', '/', '//']) {
      const answer = await raw(`${folder}${path}`);
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
      // A browser and Node read the dots before we do: what is left may be the front page, and nothing else.
      const front = status === 200 && answer.includes('id="min-kommune"');
      expect([folder, front || (status >= 300 && status < 500)], answer.slice(0, 300)).toEqual([folder, true]);
      expect(answer).not.toMatch(/"dependencies"|root:x|neo4j\//);
    }
  });

  test('a name that no file has makes the server write none', async () => {
    const home = join(here.home, 'other');
    const api = open(here.graph, { pages: pages({ publicUrl: null, home, now: () => new Date() }, log) });
    expect((await api.server.fetch(`http://127.0.0.1/data/${version}/passwd`)).status).toBe(404);
    expect(existsSync(home)).toBe(false);
  });

  test('a version with a path in it is no version', async () => {
    for (const one of ['..%2f..', `${version}%2f..%2f..`, '1-aaaaaaaaaaaa%2f..']) {
      expect([400, 404]).toContain((await get(`/data/${one}/people.csv`)).status);
    }
  });
});

test('/metrics counts requests, seconds, cost, statements, kept answers, and says which version and how ready', async () => {
  const body = JSON.stringify({ query: '{ klynge(key: "horsens") { name } nope: person(key: "Nanna Navn") { id } }' });
  const headers = { 'content-type': 'application/json' };
  for (let times = 0; times < 2; times += 1) await get('/graphql', { method: 'POST', headers, body });
  const measured = await (await get('/metrics')).text();
  const value = (name: string) =>
    Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(measured)?.[1]);

  expect(value('sundhedsgraf_requests_total{route="graphql",status="200"}')).toBeGreaterThanOrEqual(2);
  expect(value('sundhedsgraf_request_seconds_count{route="graphql"}')).toBeGreaterThanOrEqual(2);
  expect(value('sundhedsgraf_request_cost_sum')).toBeGreaterThan(1);
  expect(value('sundhedsgraf_request_statements_sum')).toBeGreaterThan(1);
  expect(value('sundhedsgraf_answers_kept_total{outcome="hit"}')).toBeGreaterThanOrEqual(1);
  expect(value('sundhedsgraf_answers_kept_total{outcome="miss"}')).toBeGreaterThanOrEqual(1);
  expect([value('sundhedsgraf_ready'), value('sundhedsgraf_version_number')]).toEqual([1, 1]);
  expect(value('sundhedsgraf_database_sessions_most')).toBe(50);
  expect(measured).not.toMatch(/Nanna|127\.0\.0\.1/);
  expect((await open(here.graph).server.fetch('http://127.0.0.1/metrics')).status).toBe(404);
});

describe('the log', () => {
  const secret = 'hemmeligt-kodeord-7f3a';
  const name = 'Nanna Hemmelig Navnesen';

  /** An API whose lookups fail in the database, with the value in the message. */
  function broken(): Graph {
    const catalogue = new Map(readCatalogue());
    const lookup = readCatalogue().get('read/lookup.key');
    const made = parseStatement(
      'lookup.key',
      'read',
      'RETURN date($key) AS id, 0 AS rank, [$version, $kind, $lucene, $folded, $withheld] AS used',
    );
    catalogue.set('read/lookup.key', { ...made, parameters: lookup?.parameters ?? [] });
    return connect(neo4jHere(), { catalogue });
  }

  test('tells of each request its operation, hash, version, cost, statements and ms, and never what was asked', async () => {
    lines.length = 0;
    const query = 'query Finder($key: String!) { person(key: $key) { id } }';
    await post(api, { query, variables: { key: name } });
    await post(api, { query: `{ person(key: "${name}") { id } search(query: "${name}") { totalCount } }` });
    await get(`/spoergsmaal/soeg?${new URLSearchParams({ tekst: name })}`, {
      headers: { 'x-forwarded-for': '203.0.113.9' },
    });
    const told = lines.map((line) => JSON.parse(line));

    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({
      route: 'graphql',
      method: 'POST',
      status: 200,
      operation: 'Finder',
      version,
      kept: false,
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      cost: expect.any(Number),
      statements: expect.any(Number),
      ms: expect.any(Number),
    });
    expect(told[0].statements).toBeGreaterThan(0);
    expect(told[2]).toMatchObject({ route: 'spoergsmaal', version, cost: 2_000 });
    expect(lines.join()).not.toMatch(/Nanna|nanna|Navnesen|127\.0\.0\.1|203\.0\.113|Find.*\{/);
  });

  test('has no password, value or name on any way that goes wrong', async () => {
    lines.length = 0;
    const address = neo4jHere();
    const graphs = [
      broken(),
      connect({ ...address, user: 'nobody', password: secret }),
      connect({ ...address, uri: 'bolt://127.0.0.1:1', password: secret }),
    ];
    const variables = { key: name };
    const answers: string[] = [];
    for (const graph of graphs) {
      const one = open(graph);
      const { body } = await post(one, {
        query: 'query Finder($key: String!) { person(key: $key) { id } }',
        variables,
      });
      const page = await one.server.fetch(
        `http://127.0.0.1/spoergsmaal/hvilke-roller-havde?${new URLSearchParams({ person: name })}`,
      );
      const odd = await post(one, { query: 'query ($key: Int!) { person(key: $key) { id } }', variables });
      const cut = await one.server.fetch('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: json,
        body: `{"query": "${name}`,
      });
      const [error] = body.errors ?? [];
      expect(error?.extensions['code']).toMatch(/^(INTERNAL_SERVER_ERROR|DATABASE_UNAVAILABLE|TIMEOUT)$/);
      expect(error?.message).toMatch(/\w/);
      answers.push(JSON.stringify(body), await page.text(), JSON.stringify(odd.body), await cut.text());
      one.close();
      await graph.close();
    }

    expect(lines.join('')).toMatch(/lookup\.key\.cypher failed: Neo\./);
    expect(lines.join('')).toMatch(/AUTH_FAILED/);
    expect(lines.join('')).toMatch(/DATABASE_UNAVAILABLE/);
    expect(lines.join('')).not.toContain(secret);
    expect(lines.join('')).not.toMatch(/Nanna|Navnesen/);
    expect(answers.join('')).not.toContain(secret);
    expect(answers.join('')).not.toMatch(/bolt:|Neo\.|\.cypher|\n\s+at /);
  });

  test('of an unexpected error has the id that the answer has', async () => {
    lines.length = 0;
    const graph = broken();
    const { body } = await post(open(graph), { query: '{ person(key: "x y") { id } }' });
    await graph.close();
    const id = body.errors?.[0]?.extensions['requestId'];

    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const told = lines.map((line) => JSON.parse(line));
    expect(told.filter(({ requestId }) => requestId === id).map(({ msg }) => msg)).toEqual([
      'unexpected error',
      'request',
    ]);
  });

  test('has no password that somebody put into the address', () => {
    const address = { ...neo4jHere(), uri: `bolt://neo4j:${secret}@127.0.0.1:1` };
    expect(() => openDriver(address)).toThrow(/^(?!.*hemmeligt).*NEO4J_PASSWORD/);
  });
});
