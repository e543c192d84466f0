import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { masked } from '../../src/api/mask.ts';
import { StatementTimedOut } from '../../src/domain/errors.ts';
import { known } from '../../src/graph/driver.ts';

/** What the driver throws when Neo4j has ended a statement; forced here, since how soon it ends one is Neo4j's own. */
const ended = Object.assign(new Error('The transaction has been terminated.'), {
  code: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
});

test('a statement that Neo4j ended is known, and keeps its cause', () => {
  const error = known(ended, 'bolt://127.0.0.1:7687');

  expect(error).toBeInstanceOf(StatementTimedOut);
  expect(error?.cause).toBe(ended);
});

test('it is TIMEOUT with 503 for the caller, told to the log, without a word of the database', () => {
  const logged: unknown[] = [];
  const originalError = known(ended, 'bolt://127.0.0.1:7687') ?? ended;

  const shown = masked(new GraphQLError('x', { originalError }), {
    requestId: 'r1',
    log: { error: (fields) => logged.push(fields) },
  }) as GraphQLError;

  expect(shown.extensions).toEqual({ code: 'TIMEOUT', requestId: 'r1', http: { status: 503 } });
  expect(shown.message).not.toMatch(/bolt|transaction|Neo4j/i);
  expect(logged).toEqual([{ requestId: 'r1', code: 'TIMEOUT' }]);
});
