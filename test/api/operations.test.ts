import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { preparing } from '../../src/api/front/operations.ts';
import { limits } from '../../src/api/guards/limits.ts';
import { schema } from '../../src/api/schema.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = () => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

test('documents that nobody asked before do not fill the memory', () => {
  const prepare = preparing(schema, limits);
  const answer =
    'status sentences { text notes } columns { key } rows { cells notes } citations { number claim { citation } }';
  const ask = (number: number) => prepare(`query Ask${number}($slug: String!) { question(slug: $slug) { ${answer} } }`);
  expect(ask(0)).not.toBeNull();
  const before = heap();
  for (let number = 1; number <= 6_000; number += 1) ask(number);
  expect(heap() - before).toBeLessThan(50);
  expect(ask(6_000)).toBe(ask(6_000));
});
