import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Arena, arena } from './arena.ts';
import { sweepArguments, sweepLinks, sweepTools } from './sweeps.ts';

const patience = 45 * 60_000;

let field: Arena;
beforeAll(async () => {
  field = await arena();
});
afterAll(() => field.close());

test('every argument of the schema, every odd value', { timeout: patience }, async () => {
  expect(await sweepArguments(field)).toBeGreaterThan(3_000);
});

test('every address, every odd text', { timeout: patience }, async () => {
  expect(await sweepLinks(field)).toBeGreaterThan(2_000);
});

test('every argument of every tool, every odd value', { timeout: patience }, async () => {
  expect(await sweepTools(field)).toBeGreaterThan(500);
});
