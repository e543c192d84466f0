import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/api/server.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { pages } from '../../src/pages/pages.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { Line } from './line.ts';
import { type Answer, type World, world } from './world.ts';

let here: World;
let line: Line;
let graph: Graph;
let api: Api;
let server: Server;
let origin: string;

beforeAll(async () => {
  here = await world();
  line = await Line.to(neo4jHere());
  graph = connect(line.of(neo4jHere()), { timeout: 60_000 });
  const ours = pages({ publicUrl: null, home: here.home, now: () => new Date() }, console);
  // One proxy of ours, so that a test may be many clients.
  api = createApi({
    graph,
    log: console,
    pages: ours,
    proxies: 1,
    metrics: true,
    limits: { requests: 40, running: 2, waiting: 14, patience: 60_000, time: 120_000 },
  });
  await api.published.look();
  server = createServer(api.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  api.close();
  await graph.close();
  await line.close();
  await here.close();
});

interface Told {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: Answer['body'];
}

let asked = 0;
/** An operation that nobody asked before: an answer from memory needs no place. */
async function ask(client: string, alias = `a${++asked}`): Promise<Told> {
  const query = `{ ${alias}: klynger(first: 3) { totalCount nodes { name } } }`;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': client };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as Answer['body'],
  };
}

const codeOf = ({ body }: Told) => body.errors?.[0]?.extensions['code'];
const many = (client: string, count: number) => Promise.all(Array.from({ length: count }, () => ask(client)));
const answered = ({ status, body }: Told) => status === 200 && Object.values(body.data ?? {})[0] !== undefined;
const isRight = ({ body }: Told) => (Object.values(body.data)[0] as { totalCount: number }).totalCount === 22;

test('more than fit are refused at once with a word and a time, and what was taken in is answered right', async () => {
  line.delay = 300;
  const [greedy, other] = await Promise.all([many('192.0.2.1', 35), many('192.0.2.2', 3)]);
  line.mend();

  const taken = greedy.filter(answered);
  expect(taken.length).toBeGreaterThanOrEqual(2);
  expect(taken.length).toBeLessThan(35);
  expect(taken.every(isRight)).toBe(true);
  for (const refused of greedy.filter((told) => !answered(told))) {
    expect([refused.status, refused.retryAfter, codeOf(refused)]).toEqual([503, '2', 'OVERLOADED']);
  }
  expect(other.every(answered)).toBe(true);
  const measured = await (await fetch(`${origin}/metrics`)).text();
  const refused = [...measured.matchAll(/^sundhedsgraf_refused_total\{by="(\w+)"\} (\d+)$/gm)];
  const by = Object.fromEntries(refused.map(([, name = '', count]) => [name, Number(count)]));
  expect(by).toEqual({ door: expect.any(Number), queue: expect.any(Number), budget: 0 });
  expect((by['door'] ?? 0) + (by['queue'] ?? 0)).toBe(35 - taken.length);
});

test('what the door turns away is counted, though nobody looks at what it asked', async () => {
  const narrow = createApi({ graph, log: console, metrics: true, limits: { requests: 2 } });
  await narrow.published.look();
  const listener = createServer(narrow.listener);
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  line.delay = 500;
  const told = await Promise.all(
    ['a', 'b', 'c'].map((name) => fetch(`${address}/graphql?query={${name}:klynger(first:3){totalCount}}`)),
  );
  line.mend();
  const refused = told.filter(({ status }) => status === 503).length;
  const measured = await (await fetch(`${address}/metrics`)).text();
  narrow.close();
  listener.closeAllConnections();
  listener.close();
  expect(refused).toBeGreaterThan(0);
  expect(measured).toContain(`sundhedsgraf_refused_total{by="door"} ${refused}\n`);
});

test('all is as before once they have gone: every place was given back', async () => {
  for (let round = 0; round < 5; round += 1) {
    const told = await Promise.all(['192.0.2.3', '192.0.2.4'].map((client) => many(client, 3)));
    expect(told.flat().every(answered)).toBe(true);
  }
});

test('an answer from memory needs no place, and neither does a look at the health', async () => {
  expect(answered(await ask('192.0.2.5', 'kept'))).toBe(true);
  line.delay = 300;
  const crowd = Promise.all(Array.from({ length: 5 }, (_, n) => many(`198.51.100.${n}`, 4)));
  let all = false;
  void crowd.then(() => {
    all = true;
  });
  expect(answered(await ask('192.0.2.5', 'kept'))).toBe(true);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  expect(all).toBe(false);
  line.mend();
  await crowd;
});

test('a page says it in words, in the reader’s language; one that is kept is shown all the same', async () => {
  const client = '192.0.2.6';
  const page = async (path: string) => {
    const response = await fetch(`${origin}${path}`, { headers: { 'x-forwarded-for': client } });
    const { date: _, 'content-length': _length, ...headers } = Object.fromEntries(response.headers);
    return { status: response.status, headers, text: await response.text() };
  };
  const kept = await page('/klynge-aarhus');
  const before = await queued();
  line.delay = 1_000;
  let full = () => {};
  const turnedAway = new Promise<void>((resolve) => {
    full = resolve;
  });
  const crowd = Array.from({ length: 20 }, async () => {
    if ((await ask(client)).status === 503) full();
  });
  // Every place is taken now, and by the client who asks for one more.
  await turnedAway;
  const version = api.published.seen()?.id;
  const paths = ['/klynge-horsens?sprog=en', `/klynge-horsens?sprog=en&version=${version}`, '/klynge-horsens.json'];
  const [refused, ofVersion, asJson, again] = await Promise.all([...paths, '/klynge-aarhus'].map(page));
  const counted = (await queued()) - before;
  line.mend();
  const told = await Promise.all(crowd);

  expect(told.length).toBe(20);
  expect([refused?.status, refused?.headers['retry-after']]).toEqual([503, '2']);
  expect(refused?.text).toContain('more to do than it can');
  expect(refused?.text).not.toContain('version=');
  // Written each time, and with its version in its links: else the same.
  expect(ofVersion?.status).toBe(503);
  expect(ofVersion?.headers).toEqual(refused?.headers);
  expect(ofVersion?.text.replaceAll(/(\?|&amp;)version=[\w-]+/g, '')).not.toBe(ofVersion?.text);
  expect(JSON.parse(asJson?.text ?? '').errors[0].extensions.code).toBe('OVERLOADED');
  expect(again).toEqual(kept);
  expect(counted).toBeGreaterThanOrEqual(4);
});

async function queued(): Promise<number> {
  const measured = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^sundhedsgraf_refused_total\{by="queue"\} (\d+)$/m.exec(measured)?.[1]);
}
