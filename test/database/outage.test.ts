import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Api, createApi } from '../../src/api/server.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { Line } from './line.ts';
import { post, type World, world } from './world.ts';

let loaded: World;
let line: Line;
let graph: Graph;
let api: Api;
const logged: string[] = [];

beforeAll(async () => {
  loaded = await world();
  line = await Line.to(inject('neo4j'));
  graph = connect(line.of(inject('neo4j')));
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
