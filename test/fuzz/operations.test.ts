import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Arena, arena } from './arena.ts';
import { roundOfMutations, roundOfOperations } from './rounds.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const patience = 15 * 60_000;

let field: Arena;
beforeAll(async () => {
  field = await arena();
});
afterAll(() => field.close());

test('random operations of the schema', { timeout: patience }, async () => {
  expect(await roundOfOperations(field, runs)).toBeGreaterThan(runs / 3);
});

test('broken operations', { timeout: patience }, () => roundOfMutations(field, runs));
