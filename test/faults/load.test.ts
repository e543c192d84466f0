import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../database/world.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { type Drive, drive } from './load/drive.ts';
import { type Serving, serving } from './load/serving.ts';

// The short form of `npm run test:load`: shares of one another, and no times of a clock.
let here: World;
let server: Serving;
beforeAll(async () => {
  here = await world();
  server = await serving(neo4jHere(), { SUNDHEDSGRAF_HOME: here.home });
}, 600_000);
afterAll(async () => {
  await server.stop();
  await here.close();
});

const clients = Array.from({ length: 8 }, (_, n) => `192.0.2.${n + 1}`);
const driven = (how: Partial<Drive>) =>
  drive({ origin: server.origin, asked: server.asked, connections: 16, seconds: 15, fresh: true, clients, ...how });

test('under four times the load that it carries, a server answers most of what it can and refuses the rest with a word', async () => {
  await driven({ seconds: 30 });
  const peak = await driven({});
  const over = await driven({ connections: 400, rate: Math.max(8, 4 * peak.rate) });
  const after = await driven({ connections: 1 });
  console.log(JSON.stringify({ peak, over, after }));
  expect(peak.refused).toBe(0);
  expect(over.other).toEqual({});
  expect(over.refused).toBeGreaterThan(0);
  expect(over.rate / peak.rate).toBeGreaterThan(0.5);
  expect(after.refused).toBe(0);
}, 900_000);

test('a client that asks without end leaves others their turn', async () => {
  const [, polite] = await Promise.all([
    driven({ connections: 200, clients: ['198.51.100.1'] }),
    driven({ connections: 2, rate: 1, clients: ['198.51.100.2'] }),
  ]);
  console.log(JSON.stringify({ polite }));
  expect(polite.answered).toBeGreaterThan(0);
  expect(polite.refused).toBeLessThanOrEqual(polite.answered / 4);
}, 900_000);
