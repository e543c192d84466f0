import { getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { tooBroad } from '../../src/api/guards/breadth.ts';
import { limits } from '../../src/api/guards/limits.ts';

const same = (count: number) => 'klynger { __typename } '.repeat(count);
const { breadth } = limits;

test.each([
  ['fields of one name', (count: number) => `{ ${same(count / 2)} }`],
  ['a fragment', (count: number) => `{ ...f } fragment f on Query { ${same(count / 2)} }`],
  [
    'two fragments',
    (count: number) =>
      `{ ...f ...g } ${['f', 'g'].map((f) => `fragment ${f} on Query { ${same(count / 4)} }`).join(' ')}`,
  ],
  ['one that is spread twice', (count: number) => `{ ...f ... { ...f } } fragment f on Query { ${same(count / 4)} }`],
  ['an operation that does not run', (count: number) => `query a { __typename } query b { ${same(count / 2)} }`],
])('%s: at the limit and over it', (_, document) => {
  expect(tooBroad(parse(document(breadth)), breadth)).toBeNull();
  expect(tooBroad(parse(document(breadth + 4)), breadth)?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
});

test('fragments that double without end, or lead back to themselves, are counted in no time', () => {
  const doubling = Array.from({ length: 400 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
  const document = parse(`{ ...f0 } ${doubling.join(' ')} fragment f400 on Query { a }`);
  expect(tooBroad(document, breadth)?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
  expect(tooBroad(parse('{ ...f } fragment f on Query { a ...f }'), breadth)).toBeNull();
});

test('what tools ask of a schema is let through', () => {
  const all = {
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  };
  expect(tooBroad(parse(getIntrospectionQuery({ ...all, oneOf: true })), breadth)).toBeNull();
});
