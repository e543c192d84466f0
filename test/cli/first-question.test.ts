import { expect, test } from 'vitest';
import type { Api } from '../../src/api/server.ts';
import { ask } from '../../src/cli/first-question.ts';

/** An API that says this to everything; the real one is asked by `test/database/cli.test.ts`. */
const saying = (body: unknown) => ({ server: { fetch: async () => Response.json(body) } }) as unknown as Api;

const shown = { address: 'http://127.0.0.1:4000', counts: { Klynge: 22 } };

test('a first question that is not answered in time is told, and the addresses are shown all the same', async () => {
  const text = await ask(saying({ data: null, errors: [{ message: 'the request took longer than 30 s' }] }), shown);

  expect(text).toContain('  intet svar endnu: the request took longer than 30 s');
  expect(text).toContain('GraphiQL   http://127.0.0.1:4000/graphql');
  expect(text).not.toContain('Bevis');
});

test('lists without the klynge that is asked about are told too', async () => {
  expect(await ask(saying({ data: { klynge: null } }), shown)).toContain('intet svar: klyngen står ikke i listerne');
});
