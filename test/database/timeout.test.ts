import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createApi } from '../../src/api/server.ts';
import { connect } from '../../src/graph/graph.ts';
import { post, type World, world } from './world.ts';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

test('a statement past its time is TIMEOUT with 503, told to the log and never an empty answer', async () => {
  const logged: unknown[] = [];
  const slow = connect(inject('neo4j'), { timeout: 1 });
  const api = createApi({ graph: slow, log: { error: (fields) => logged.push(fields) } });
  try {
    const { status, body } = await post(api, { query: '{ people(first: 100) { totalCount nodes { name } } }' });

    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT', requestId: expect.any(String) });
    expect(JSON.stringify(body)).not.toMatch(/Neo4j|bolt|MATCH/);
    expect(logged).toContainEqual(expect.objectContaining({ code: 'TIMEOUT' }));
  } finally {
    api.close();
    await slow.close();
  }
});
