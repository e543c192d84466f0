import { expect, test } from 'vitest';
import { known } from '../../src/graph/driver.ts';

const uri = 'bolt://127.0.0.1:7687';
/** What the driver throws; forced here, since a server that ails does so as it likes. */
const thrown = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test.each([
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.DatabaseError.General.UnknownError',
  'Neo.ClientError.Database.DatabaseNotFound',
])('%s is a database that does not answer now', (code) => {
  expect(known(thrown(code), uri)).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});

test('too little memory says where to give more', () => {
  const error = known(thrown('Neo.TransientError.General.MemoryPoolOutOfMemoryError'), uri);
  expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('too little memory') });
});

test('a statement that is wrong stays a defect of ours', () => {
  expect(known(thrown('Neo.ClientError.Statement.SyntaxError'), uri)).toBeNull();
  expect(known(thrown('Neo.ClientError.Schema.ConstraintValidationFailed'), uri)).toBeNull();
});
