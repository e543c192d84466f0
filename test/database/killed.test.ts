import { afterAll, beforeAll, expect, test } from 'vitest';
import { killIngests } from '../faults/kills.ts';
import { type World, world } from './world.ts';

// The short form of test/faults/ingests.test.ts.
let here: World;
beforeAll(async () => {
  here = await world({ loaded: false });
});
afterAll(() => here.close());

test('an ingest that is killed at any moment is noticed by no reader, and the next one finishes', async () => {
  const seed = Date.now() % 100_000;
  console.log(`seed ${seed}`);
  const { wrong, published, reads } = await killIngests(here, { kills: 2, seed });
  expect(wrong).toEqual([]);
  expect(published).toBeGreaterThanOrEqual(2);
  expect(reads).toBeGreaterThan(2);
}, 900_000);
