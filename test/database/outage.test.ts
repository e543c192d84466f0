import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Api, createApi } from '../../src/api/server.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { post, type World, world } from './world.ts';

/** A line to the real server that can be cut and mended. */
class Line {
  readonly server: Server;
  private readonly open = new Set<Socket>();
  private cut = false;

  constructor(port: number) {
    this.server = createServer((socket) => {
      if (this.cut) return socket.destroy();
      const other = dial(port, '127.0.0.1');
      for (const end of [socket, other]) {
        this.open.add(end);
        end.on('close', () => this.open.delete(end)).on('error', () => end.destroy());
      }
      return socket
        .pipe(other)
        .pipe(socket)
        .on('close', () => other.destroy());
    });
  }

  sever(): void {
    this.cut = true;
    for (const socket of this.open) socket.destroy();
  }

  mend(): void {
    this.cut = false;
  }
}

let loaded: World;
let line: Line;
let graph: Graph;
let api: Api;
const logged: string[] = [];

beforeAll(async () => {
  loaded = await world();
  const { uri, ...rest } = inject('neo4j');
  line = new Line(Number(new URL(uri).port));
  await new Promise<void>((resolve) => line.server.listen(0, '127.0.0.1', resolve));
  const port = (line.server.address() as { port: number }).port;
  graph = connect({ uri: `bolt://127.0.0.1:${port}`, ...rest });
  api = createApi({ graph, log: { error: (_, message) => logged.push(message) } });
});
afterAll(async () => {
  api.close();
  await graph.close();
  line.server.close();
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
