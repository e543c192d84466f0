import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/api/server.ts';
import { DatabaseUnavailable } from '../../src/domain/errors.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { Line } from './line.ts';
import { type Answer, post, type World, world } from './world.ts';

let loaded: World;
let line: Line;
let graph: Graph;
let api: Api;
const logged: string[] = [];

beforeAll(async () => {
  loaded = await world();
  line = await Line.to(neo4jHere());
  graph = connect(line.of(neo4jHere()), { timeout: 9_000 });
  api = createApi({ graph, log: { error: (_, message) => logged.push(message) } });
});
afterAll(async () => {
  api.close();
  await graph.close();
  await line.close();
  await loaded.close();
});

const question = { query: '{ klynge(key: "horsens") { name } }' };
const ready = async () => (await api.server.fetch('http://127.0.0.1/readyz')).status;

test('the database goes away between two queries and comes back, without a restart of the API', async () => {
  expect((await post(api, question)).body.data).toEqual({ klynge: { name: 'Horsensklyngen' } });

  line.sever();
  const away = await post(api, { query: '{ klynge(key: "randers") { name } }' });
  expect(away.status).toBe(503);
  expect(away.body.errors).toEqual([
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'DATABASE_UNAVAILABLE', requestId: expect.any(String) }),
    }),
  ]);
  expect(JSON.stringify(away.body)).not.toContain('bolt://');
  expect(logged.join()).toContain('bolt://');
  await expect.poll(ready, { timeout: 10_000 }).toBe(503);
  expect((await api.server.fetch('http://127.0.0.1/livez')).status).toBe(200);

  line.mend();
  await expect.poll(ready, { timeout: 10_000 }).toBe(200);
  expect((await post(api, { query: '{ klynge(key: "randers") { name } }' })).body.data).toEqual({
    klynge: { name: 'Randersklyngen' },
  });
});

let alias = 0;
const klynger = () => {
  alias += 1;
  return post(api, { query: `{ a${alias}: klynger(first: 100) { nodes { name hospitals aliases } } }` });
};
const codes = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions['code']) ?? [];
const listed = ({ body }: Answer) => JSON.stringify(Object.values(body.data ?? {}));

test('a connection that breaks in the middle of a result is an error, never a part of it or nothing', async () => {
  const whole = await klynger();
  const right = listed(whole);
  expect(Object.values(whole.body.data)[0]).toMatchObject({ nodes: { length: 22 } });
  let broken = 0;
  for (const bytes of [0, 1, 40, 200, 700, 1_500, 3_000, 5_000, 9_000]) {
    line.breakAfter = bytes;
    const told = await klynger();
    line.mend();
    if (told.status === 200) expect(listed(told)).toBe(right);
    else {
      broken += 1;
      expect([told.status, ...codes(told)]).toEqual([503, 'DATABASE_UNAVAILABLE']);
      expect(listed(told)).not.toContain('name');
    }
    await expect.poll(async () => listed(await klynger()), { timeout: 30_000 }).toBe(right);
  }
  expect(broken).toBeGreaterThan(3);
});

test('a slow line makes answers late, and not wrong', async () => {
  const right = listed(await klynger());
  line.delay = 150;
  expect(listed(await klynger())).toBe(right);
  line.mend();
});

test('a server slow to let a connection in is an error for a reader, and is waited for by an ingest', async () => {
  const fresh = connect(line.of(neo4jHere()));
  line.delay = 1_000;
  // To be let in takes three pieces of an answer.
  await expect(fresh.read('lookup.ids', { version: 1, prefix: 'klynge-', after: '', limit: 1 })).rejects.toThrow(
    DatabaseUnavailable,
  );
  expect((await readState(fresh)).published).toMatchObject({ number: 1 });
  line.mend();
  await fresh.close();
});

test('a server that falls silent is an error in time, is told by /readyz, and is left for new connections', async () => {
  await Promise.all(Array.from({ length: 8 }, klynger));
  const right = listed(await klynger());
  line.silence();
  const told = await Promise.all(Array.from({ length: 8 }, klynger));
  expect(new Set(told.flatMap(codes))).toEqual(new Set(['TIMEOUT']));
  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([503]));
  expect(await ready()).toBe(503);

  line.mend();
  await expect.poll(ready, { timeout: 60_000 }).toBe(200);
  expect(listed(await klynger())).toBe(right);
  await expect.poll(() => line.connections, { timeout: 60_000 }).toBeLessThan(20);
});
