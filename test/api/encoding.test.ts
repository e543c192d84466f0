import { gunzipSync } from 'node:zlib';
import { createSchema, createYoga } from 'graphql-yoga';
import { expect, test } from 'vitest';
import { acceptedEncoding, usePacked } from '../../src/api/encoding.ts';

test.each([
  [null, null],
  ['', null],
  ['identity', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['GZIP;q=0.8, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['gzip;q=x', null],
])('Accept-Encoding %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { text(times: Int!): String! }',
    resolvers: { Query: { text: (_: unknown, { times }: { times: number }) => 'klynge '.repeat(times) } },
  }),
  plugins: [usePacked()],
  logging: false,
});

const ask = async (times: number, accepted: string | null) =>
  yoga.fetch(`http://127.0.0.1/graphql?query={text(times:${times})}`, {
    headers: accepted === null ? {} : { 'accept-encoding': accepted },
  });

test('an answer of the API is packed where it is long and the client takes it', async () => {
  const packed = await ask(1_000, 'gzip');
  const bytes = Buffer.from(await packed.arrayBuffer());
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('content-length')).toBe(String(bytes.length));
  expect(bytes.length).toBeLessThan(1_000);
  expect(JSON.parse(gunzipSync(bytes).toString()).data.text).toHaveLength(7_000);

  for (const plain of [await ask(1_000, null), await ask(1, 'gzip')]) {
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toContain('accept-encoding');
    expect(JSON.parse(await plain.text()).data.text).toMatch(/^klynge /);
  }
});
