import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits, pagePrice } from '../../src/api/guards/limits.ts';
import { createApi } from '../../src/api/server.ts';
import { listen } from '../../src/cli/listen.ts';
import { parseStatement, readCatalogue } from '../../src/graph/catalogue.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { connect } from '../../src/graph/graph.ts';
import { pages } from '../../src/pages/pages.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { type Answer, post, type World, world } from './world.ts';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const codes = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions['code']) ?? [];
const costOf = ({ body }: Answer) => (body.extensions as { cost?: number } | undefined)?.cost;

/** An operation of exactly this many tokens: its own three and one for each field. */
const tokens = (count: number) => `{ ${'__typename '.repeat(count - 3)}__typename }`;
/** As many fields side by side, each under an alias of its own. */
const wide = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`;
/** Fields one within the other: from people to their seats, to the people in those, and so on. */
const deep = (count: number) => {
  const steps = [
    'people(first: 1)',
    'nodes',
    ...Array(count).fill(['memberships(first: 1)', 'nodes', 'person']).flat(),
  ];
  return `{ ${steps.slice(0, count - 1).join(' { ')} { __typename ${'}'.repeat(count - 1)} }`;
};

describe('each limit', () => {
  test('tokens: at it, over it, far over it', async () => {
    expect(codes(await here.ask(tokens(limits.tokens)))).not.toContain('DOCUMENT_TOO_LONG');
    expect(codes(await here.ask(tokens(limits.tokens + 1)))).toEqual(['DOCUMENT_TOO_LONG']);
    expect(codes(await here.ask(tokens(8_000)))).toEqual(['DOCUMENT_TOO_LONG']);
  });

  test('breadth: at it, over it, far over it', async () => {
    expect(codes(await here.ask(wide(limits.breadth)))).toEqual([]);
    expect(codes(await here.ask(wide(limits.breadth + 1)))).toEqual(['QUERY_TOO_COMPLEX']);
    expect(codes(await here.ask(wide(900)))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  test('depth: at it, over it, far over it', async () => {
    expect(codes(await here.ask(deep(limits.depth)))).toEqual([]);
    expect(codes(await here.ask(deep(limits.depth + 1)))).toEqual(['QUERY_TOO_COMPLEX']);
    expect(codes(await here.ask(deep(200)))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  test('fragments that lead back to each other are refused, however many', async () => {
    const circle = (count: number) => {
      const next = (from: number) => from % count;
      const parts = Array.from(
        { length: count },
        (_, n) => `fragment f${n} on Query { klynger { nodes { id name } } ...f${next(n + 1)} ...f${next(n + 2)} }`,
      );
      return `{ ...f0 ...f1 } ${parts.join(' ')}`;
    };
    for (const count of [2, 20, 140]) {
      const [code] = codes(await here.ask(circle(count)));
      expect(['GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_COMPLEX']).toContain(code);
    }
  });

  test('body: at it, over it, far over it', async () => {
    const sized = async (bytes: number) => {
      const body = JSON.stringify({ query: '{ __typename }', variables: { x: '' } });
      const padded = body.replace('""', `"${'x'.repeat(bytes - body.length)}"`);
      const headers = { 'content-type': 'application/json' };
      const response = await here.api.server.fetch('http://x/graphql', { method: 'POST', headers, body: padded });
      return [response.status, codes({ status: 0, body: (await response.json()) as Answer['body'] })];
    };
    expect(await sized(limits.body)).toEqual([200, []]);
    expect(await sized(limits.body + 1)).toEqual([413, ['REQUEST_ENTITY_TOO_LARGE']]);
    expect(await sized(5_000_000)).toEqual([413, ['REQUEST_ENTITY_TOO_LARGE']]);
  });

  test('statements: at it and over it', async () => {
    const ask = async (statements: number) => {
      const api = createApi({ graph: here.graph, log: console, keepAnswers: false, limits: { statements } });
      const answer = await post(api, {
        query: '{ klynger { totalCount } parties { totalCount } kommuner { totalCount } }',
      });
      api.close();
      return codes(answer);
    };
    here.asked();
    expect(await ask(1_000)).toEqual([]);
    expect(here.asked()).toHaveLength(3);
    expect(await ask(3)).toEqual([]);
    expect(new Set(await ask(2))).toEqual(new Set(['TOO_MANY_STATEMENTS']));
  });
});

describe('the cost of an operation', () => {
  const people = (first: number | '$n') =>
    `people(first: ${first}) { nodes { memberships(first: ${first}) { nodes { id } } } }`;

  test('is the same however it is written', async () => {
    const literal = await here.ask(`{ ${people(40)} }`);
    const asVariable = await here.ask(`query ($n: Int) { ${people('$n')} }`, { n: 40 });
    const asDefault = await here.ask(`query ($n: Int = 40) { ${people('$n')} }`);
    const inFragment = await here.ask(`query { ...all } fragment all on Query { ${people(40)} }`);
    const inline = await here.ask(`{ ... on Query { ${people(40)} } }`);
    const url = `http://x/graphql?query=${encodeURIComponent(`{ ${people(40)} }`)}`;
    const got = { status: 0, body: await (await here.api.server.fetch(url)).json() } as Answer;
    const cost = costOf(literal);
    expect(cost).toBeGreaterThan(1_600);
    expect([asVariable, asDefault, inFragment, inline, got].map(costOf)).toEqual(Array(5).fill(cost));
  });

  test('of comparing two versions is that of a page, however few rows are asked for', async () => {
    const one = costOf(await here.ask('{ changes(first: 1) { nodes { id } } }')) ?? 0;
    expect(one).toBeGreaterThanOrEqual(pagePrice);
  });

  test('is refused over the limit by every way, and let through just under it', async () => {
    const under = await here.ask(`{ ${people(100)} }`);
    expect(codes(under)).toEqual([]);
    const each = costOf(under) ?? 0;
    const copies = Math.floor(limits.cost / each);
    const times = (count: number) =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${people(100)}`).join(' ')} }`;
    expect(codes(await here.ask(times(copies)))).toEqual([]);
    expect(codes(await here.ask(times(copies + 1)))).toEqual(['QUERY_TOO_COMPLEX']);
    const spread = `query { ${Array.from({ length: copies + 1 }, (_, n) => `...f${n}`).join(' ')} } ${Array.from({ length: copies + 1 }, (_, n) => `fragment f${n} on Query { a${n}: ${people(100)} }`).join(' ')}`;
    expect(codes(await here.ask(spread))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  test('is that of the operation that runs, of several in a document', async () => {
    const query = `query cheap { __typename } query dear { ${Array.from({ length: 30 }, (_, n) => `a${n}: ${people(100)}`).join(' ')} }`;
    const run = (operationName: string) => post(here.api, { query, operationName });
    expect(codes(await run('cheap'))).toEqual([]);
    expect(codes(await run('dear'))).toEqual(['QUERY_TOO_COMPLEX']);
  });
});

describe('a budget a minute', () => {
  const asked = '{ parties(first: 10) { nodes { name } } }';

  const budgeted = async (rate: number) => {
    const api = createApi({ graph: here.graph, log: console, rate, keepAnswers: false });
    await api.published.look();
    const ask = async (query: string, address = '192.0.2.1') => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
      const request = new Request('http://x/graphql', init);
      const response = await api.server.handleRequest(request, {
        req: { socket: { remoteAddress: address } },
      } as never);
      return { response, body: (await response.json()) as Answer['body'] };
    };
    return { ask, close: () => api.close() };
  };

  test('tells what is left, refuses at its end with when to come back, and counts each client alone', async () => {
    const cost = costOf(await here.ask(asked)) ?? 0;
    const { ask, close } = await budgeted(2 * cost);
    const first = await ask(asked);
    expect(first.response.headers.get('ratelimit-policy')).toBe(`"cost";q=${2 * cost};w=60`);
    expect(first.response.headers.get('ratelimit')).toBe(`"cost";r=${cost};t=60`);
    expect((await ask(asked)).response.headers.get('ratelimit')).toMatch(/^"cost";r=0;t=\d+$/);

    const refused = await ask(asked);
    expect(refused.response.status).toBe(429);
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
    expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(asked, '192.0.2.2')).response.status).toBe(200);
    close();
  });

  test('an answer that is kept costs nothing', async () => {
    const cost = costOf(await here.ask(asked)) ?? 0;
    const api = createApi({ graph: here.graph, log: console, rate: cost });
    await api.published.look();
    const listener = await listen('127.0.0.1', 0);
    listener.serve(api.listener);
    const ask = async (query: string) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
      const response = await fetch(`${listener.address}/graphql`, init);
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    };
    const first = await ask(asked);
    expect(first.body.errors).toBeUndefined();
    expect(await ask(asked)).toEqual({ status: 200, body: first.body });
    expect((await ask('{ kommuner(first: 10) { nodes { name } } }')).status).toBe(429);
    await listener.close();
    api.close();
  });

  test('an operation dearer than the whole budget says so', async () => {
    const { ask, close } = await budgeted(5);
    expect((await ask(asked)).body.errors?.[0]?.message).toMatch(
      /of a budget of 5 a minute; ask for less in one operation/,
    );
    close();
  });

  test('a page costs as a stored question does, nothing where the reader has it already, and is refused in words', async () => {
    const ours = pages({ publicUrl: null, home: here.home, now: () => new Date() }, console);
    const api = createApi({ graph: here.graph, log: console, rate: 2 * pagePrice, pages: ours, keepAnswers: false });
    await api.published.look();
    const open = (headers: Record<string, string> = {}) =>
      api.server.handleRequest(new Request('http://x/spoergsmaal', { headers }), {
        req: { socket: { remoteAddress: '192.0.2.9' } },
      } as never);
    const first = await open();
    const left = (response: Response) => /r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1];
    expect([first.status, left(first)]).toEqual([200, String(pagePrice)]);
    const same = await open({ 'if-none-match': first.headers.get('etag') ?? '' });
    expect([same.status, left(same)]).toEqual([304, String(pagePrice)]);
    expect((await open()).status).toBe(200);
    const refused = await open();
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await refused.text()).toContain('end én adresse kan få i minuttet');
    api.close();
  });

  test('is off by default', async () => {
    const response = await here.api.server.fetch('http://x/graphql?query={__typename}');
    expect(response.headers.get('ratelimit')).toBeNull();
  });
});

describe('a request that is over', () => {
  // Burns for minutes when nobody ends it.
  const burning =
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN c AS id';
  const catalogue = new Map(readCatalogue());
  const header = '// @param version int\n// @param direction string\n';
  catalogue.set('read/Query.regioner', {
    ...parseStatement('Query.regioner', 'read', `${header}${burning}`),
    parameters: readCatalogue().get('read/Query.regioner')?.parameters ?? [],
  });
  let server: Server;
  let url: string;
  const graph = () => connect(neo4jHere(), { catalogue, timeout: 60_000 });

  const running = async () => {
    const driver = openDriver(neo4jHere());
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'WITH a * b' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
    );
    await driver.close();
    return records.length;
  };
  const until = async (count: number) => {
    for (let left = 100; left > 0 && (await running()) !== count; left -= 1) await sleep(50);
    return running();
  };
  const open = async (time: number) => {
    const burns = graph();
    const api = createApi({ graph: burns, log: { error: () => {} }, limits: { time } });
    await api.published.look();
    server = createServer(api.listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?query={regioner{nodes{id}}}`;
    return async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      api.close();
      await burns.close();
    };
  };

  test('because the caller has gone ends its statement in Neo4j', async () => {
    const close = await open(60_000);
    const gone = new AbortController();
    const answer = fetch(url, { signal: gone.signal });
    expect(await until(1)).toBe(1);
    gone.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    expect(await until(0)).toBe(0);
    await close();
  });

  test('is not over for others who wait for the same statement', async () => {
    const close = await open(60_000);
    const gone = new AbortController();
    const [first, second] = [new AbortController(), gone].map(({ signal }) => fetch(url, { signal }).catch(String));
    expect(await until(2)).toBeGreaterThan(0);
    gone.abort();
    await second;
    await sleep(300);
    expect(await running()).toBeGreaterThan(0);
    await close();
    await first;
    expect(await until(0)).toBe(0);
  });

  test('because its time is up is TIMEOUT with 503, and its statement is ended', async () => {
    const close = await open(700);
    const response = await fetch(url);
    expect(response.status).toBe(503);
    expect(codes({ status: 503, body: (await response.json()) as Answer['body'] })).toEqual(['TIMEOUT']);
    expect(await until(0)).toBe(0);
    await close();
  });
});

test('introspection stays on, and nests no deeper than tools need', async () => {
  const fields = (inner: string) => `{ __schema { types { fields { type { ${inner} } } } } }`;
  expect(codes(await here.ask(fields('name')))).toEqual([]);
  const deeper = 'fields { type { fields { type { fields { name } } } } }';
  expect(codes(await here.ask(fields(deeper)))).not.toEqual([]);
});
