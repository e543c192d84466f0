import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { limits, pagePrice } from '../../src/api/guards/limits.ts';
import { packageRoot } from '../../src/config.ts';

const text = await readFile(`${packageRoot}/docs/limits.md`, 'utf8');
const row = (what: string) =>
  /\| ([\d,]+) \|/.exec(text.split('\n').find((line) => line.startsWith(`| ${what}`)) ?? '')?.[1];
const written = (number: number) => number.toLocaleString('en');

test.each([
  ["bytes of a request's body", limits.body],
  ['tokens of a document', limits.tokens],
  ['cost of an operation', limits.cost],
  ['fields one within the other', limits.depth],
  ['fields of an operation', limits.breadth],
  ['statements that one request causes', limits.statements],
  ['seconds of a whole request', limits.time / 1000],
  ['operations and pages that run at once', limits.running],
  ['operations and pages that wait for those', limits.waiting],
  ['seconds that one of them waits', limits.patience / 1000],
  ['requests under way at once, of all clients', limits.requests],
])('docs/limits.md tells the %s', (what, limit) => {
  expect(row(what)).toBe(written(limit));
});

test('every limit has a line, and the price of a page is told', () => {
  expect(Object.keys(limits)).toHaveLength(11);
  expect(text).toContain(`A stored question costs ${written(pagePrice)}, and so does a page.`);
});
