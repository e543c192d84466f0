import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Arena, arena } from '../fuzz/arena.ts';
import { roundOfMutations, roundOfOperations } from '../fuzz/rounds.ts';
import { sweepArguments, sweepLinks, sweepTools } from '../fuzz/sweeps.ts';

// The short form of test/fuzz/, which `npm run test:faults` runs whole.
const patience = 300_000;

let field: Arena;
beforeAll(async () => {
  field = await arena();
});
afterAll(() => field.close());

test('a hundred random operations', { timeout: patience }, async () => {
  expect(await roundOfOperations(field, 100)).toBeGreaterThan(25);
});

test('two hundred broken operations', { timeout: patience }, () => roundOfMutations(field, 200));

test('some arguments with odd values', { timeout: patience }, async () => {
  expect(await sweepArguments(field, 41)).toBeGreaterThan(100);
});

test('some addresses with odd texts', { timeout: patience }, async () => {
  expect(await sweepLinks(field, 29)).toBeGreaterThan(80);
});

test('some calls of tools with odd values', { timeout: patience }, async () => {
  expect(await sweepTools(field, 11)).toBeGreaterThan(50);
});
