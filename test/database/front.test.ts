import { request as ask, createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/api/server.ts';
import { type World, world } from './world.ts';

let here: World;
const servers: Server[] = [];
/** The short way with answers kept and without, and the long way alone. */
let ways: Readonly<Record<'kept' | 'plain' | 'long', number>>;
const seen: string[] = [];

beforeAll(async () => {
  here = await world();
  const log = { error: (fields: object, message: string) => console.error(message, fields) };
  const kept = createApi({ graph: here.graph, log, tell: ({ status, kept }) => seen.push(`${status} ${kept}`) });
  const plain = createApi({ graph: here.graph, log, keepAnswers: false });
  const open = async (listener: Parameters<typeof createServer>[1]) => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  ways = {
    kept: await open(kept.listener),
    plain: await open(plain.listener),
    long: await open(plain.server as never),
  };
  servers.forEach((server) => {
    server.once('close', () => [kept, plain].map((api) => api.close()));
  });
});
afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  await here.close();
});

interface Told {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Telling {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function tell(port: number, { method = 'POST', path = '/graphql', headers = {}, body = '' }: Telling): Promise<Told> {
  return new Promise((resolve, reject) => {
    const sent = ask(
      { port, method, path, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const text = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const body = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
const klynge = '{ klynge(key: "horsens") { name feeds { sundhedsraad { name } } } }';

/** Requests of every sort: plain ones, odd ones, wrong ones. */
const requests: Readonly<Record<string, Telling>> = {
  plain: { body: body(klynge) },
  'with variables': {
    body: body('query ($key: String!) { klynge(key: $key) { name } }', { variables: { key: 'fyn' } }),
  },
  'one of two operations': {
    body: body('query A { version { id } } query B { regioner { nodes { id } } }', { operationName: 'B' }),
  },
  'no operation of that name': { body: body('query A { version { id } }', { operationName: 'C' }) },
  'another origin': { body: body(klynge), headers: { origin: 'https://example.dk' } },
  'the newer media type': { body: body(klynge), headers: { accept: 'application/graphql-response+json' } },
  'a media type we have not': { body: body(klynge), headers: { accept: 'text/html' } },
  'packed, and large': {
    body: body('{ kommuner(first: 100) { nodes { id name } } }'),
    headers: { 'accept-encoding': 'gzip' },
  },
  'an error in a field': { body: body('{ node(id: "nothing-of-ours") { id } version { id } }') },
  'a syntax error': { body: body('{ klynge(') },
  'an unknown field': { body: body('{ nothing }') },
  'a missing variable': { body: body('query ($key: String!) { klynge(key: $key) { name } }') },
  'too much': {
    body: body(
      '{ people(first: 100) { nodes { memberships(first: 100) { nodes { evidence(first: 100) { id } } } } } }',
    ),
  },
  'no query': { body: '{}' },
  'no JSON': { body: 'klynge' },
  'an empty body': { body: '' },
  'another content type': { body: body(klynge), headers: { 'content-type': 'text/plain' } },
  'by address': { method: 'GET', path: `/graphql?query=${encodeURIComponent(klynge)}` },
  'by address, with variables': {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent('query ($key: String!) { klynge(key: $key) { name } }')}&variables=${encodeURIComponent('{"key":"fyn"}')}`,
  },
  'by address, variables that are no JSON': {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(klynge)}&variables=x`,
  },
};

/** What two ways must agree on; a request's own id and what the short way alone sends are left out. */
function comparable({ status, headers, text }: Told) {
  const { date, connection, vary, etag, 'content-length': length, ...rest } = headers;
  const varies = (vary ?? '').split(', ').filter((name) => name !== 'accept');
  // What is packed may be of another length; what it unpacks to may not.
  return { status, headers: { ...rest, vary: varies.sort(), length: rest['content-encoding'] ? null : length }, text };
}

describe('the short way and the long one', () => {
  for (const [name, request] of Object.entries(requests)) {
    test(`say the same, with the same headers: ${name}`, async () => {
      const long = comparable(await tell(ways.long, request));
      expect(comparable(await tell(ways.plain, request))).toEqual(long);
      expect(comparable(await tell(ways.kept, request))).toEqual(long);
      expect(comparable(await tell(ways.kept, request))).toEqual(long);
    });
  }
});

test('an answer that was given before costs no statement, and its tag is enough to get 304', async () => {
  const request = { method: 'GET', path: `/graphql?query=${encodeURIComponent('{ klynge(key: "fyn") { id name } }')}` };
  const first = await tell(ways.kept, request);
  here.asked();
  seen.splice(0);
  const again = await tell(ways.kept, request);
  expect(again.text).toBe(first.text);
  const tag = String(first.headers.etag);
  expect(tag).toMatch(/^"[0-9a-f]{16}"$/);
  const none = await tell(ways.kept, { ...request, headers: { 'if-none-match': tag } });
  expect([none.status, none.text, none.headers.etag]).toEqual([304, '', tag]);
  expect((await tell(ways.kept, { ...request, headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  expect(here.asked()).toEqual([]);
  expect(seen).toEqual(['200 true', '304 true', '200 true']);
});

test('what many ask at once is asked once', async () => {
  const request = { body: body('{ sundhedsraadene { nodes { id fedBy { klynge { name } } } } }') };
  here.asked();
  const answers = await Promise.all(Array.from({ length: 12 }, () => tell(ways.kept, request)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(here.asked()).toEqual(['Query.sundhedsraadene', 'Sundhedsraad.fedBy']);
});

test('a newer version has answers of its own', async () => {
  const request = { body: body('{ kommune(key: "0615") { population } version { number } }') };
  const before = await tell(ways.kept, request);
  await here.edit('reference/municipalities.csv', ',671714,', ',671715,');
  await here.load();
  await expect.poll(async () => (await tell(ways.kept, request)).text, { timeout: 10_000 }).not.toBe(before.text);
});
