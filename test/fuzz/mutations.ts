import fc from 'fast-check';
import type { Operation } from './operations.ts';
import { hostile } from './texts.ts';

/** A body as it goes to `/graphql`, and how. */
export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly type: string;
  readonly body: string;
}

/** Operations that were broken: a piece lost, doubled or put elsewhere, odd letters within, wrong values around. */
export const mutated = (operations: fc.Arbitrary<Operation>): fc.Arbitrary<Sent> =>
  fc
    .record({
      operation: operations,
      cuts: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), how: fc.nat(9), what: fc.nat() }), {
        minLength: 1,
        maxLength: 3,
      }),
      around: fc.nat(19),
      type: fc.nat(29),
    })
    .map(({ operation, cuts, around, type }) => {
      const query = cuts.reduce(
        (text, { at, how, what }) => broken(text, Math.floor(at * text.length), { how, what }),
        operation.query,
      );
      const body = wrapped({ query, variables: operation.variables }, around);
      return { method: type === 0 ? 'GET' : 'POST', type: types[type % 12] ?? 'application/json', body };
    });

const types: readonly string[] = [
  'application/json',
  'application/graphql',
  'application/json; charset=utf-7',
  'text/plain',
  '; ;',
];
const odd: readonly string[] = [
  ...Object.values(hostile).filter((text) => text.length < 1_000),
  '"""',
  '"',
  '{',
  '}',
  '(',
  ')',
  '...',
  '@skip(if: true)',
  '@include(if: $x)',
  '$v0',
  '&',
  '|',
  '!',
  '#',
  '\ufeff',
  '\\u{110000}',
  '9'.repeat(400),
  '-0.0e999',
  'null',
  'true',
  'on',
  'fragment',
  'mutation',
  'subscription',
  '__schema { types { name } }',
  '[[[[[[[[[[]]]]]]]]]]',
];

/** Names, numbers, texts and signs, as a parser takes them. */
const token = /"(?:[^"\\]|\\.)*"|[_A-Za-z]\w*|-?\d+(?:\.\d+)?|\.\.\.|\S/gu;

function broken(text: string, at: number, { how, what }: { how: number; what: number }): string {
  const tokens = [...text.matchAll(token)].map(([one]) => one);
  const place = tokens.length === 0 ? 0 : what % tokens.length;
  const changed = (...instead: string[]) => tokens.toSpliced(place, 1, ...instead).join(' ');
  if (how === 0) return changed();
  if (how === 1) return changed(tokens[place] ?? '', tokens[place] ?? '');
  if (how === 2) return changed(tokens[(what * 7) % tokens.length] ?? '');
  if (how === 3) return changed(odd[what % odd.length] ?? '');
  if (how === 4) return text.slice(0, at);
  if (how === 5) return `${text.slice(0, at)}${odd[what % odd.length]}${text.slice(at)}`;
  if (how === 6) return `${text}\n${text}`;
  if (how === 7) return text.replaceAll(/first: \d+/g, `first: ${[0, -1, 2_147_483_648, 1e300, 100][what % 5]}`);
  if (how === 8) return text.replaceAll('{ __typename', `{ ${'__typename '.repeat(what % 60)}`);
  return text.slice(at) + text.slice(0, at);
}

function wrapped({ query, variables }: Operation, around: number): string {
  if (around === 0) return query;
  if (around === 1) return JSON.stringify({ query, variables }).slice(0, -3);
  const odd: Readonly<Record<number, unknown>> = {
    2: { query: [query], variables },
    3: { query, variables: [variables] },
    4: { query, variables: 'x' },
    5: { query, variables, operationName: '__proto__' },
    6: { query, variables, operationName: 7 },
    7: [
      { query, variables },
      { query, variables },
    ],
    8: null,
    9: { query, variables, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    10: { query, variables: Object.fromEntries(Object.keys(variables).map((name) => [name, { deep: [[null]] }])) },
    11: { query, variables: Object.fromEntries(Object.keys(variables).map((name) => [name, -1e308])) },
    12: { query, variables: Object.fromEntries(Object.keys(variables).map((name) => [name, null])) },
    13: { query, variables, toString: 1, constructor: { prototype: {} } },
  };
  return JSON.stringify(around in odd ? odd[around] : { query, variables });
}
