import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { known, reach } from '../../src/graph/driver.ts';

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

test.each([
  ['Neo.ClientError.Security.Forbidden', 'AUTH_FAILED', 'give it the rights to read, to write'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'DATABASE_UNAVAILABLE', 'takes no writes'],
  ['Neo.ClientError.Cluster.NotALeader', 'DATABASE_UNAVAILABLE', 'takes no writes'],
  ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'CANNOT_START', 'give the program a database of its own'],
  ['Neo.ClientError.Schema.ConstraintWithNameAlreadyExists', 'CANNOT_START', 'give the program a database of its own'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE', 'look at NEO4J_DATABASE'],
])('%s is %s and says: %s', (neo4j, code, words) => {
  expect(known(thrown(neo4j), uri)).toMatchObject({ code, message: expect.stringContaining(words) });
});

test('a cluster without members is told without the list of them', () => {
  const message = 'No routing servers available. Known routing table: RoutingTable[database=default database]';
  expect(known(thrown('ServiceUnavailable', message), uri)?.message).toBe(
    `${uri} does not answer: No routing servers available.`,
  );
});

test.each([
  ['a web server', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ['another program', 'SSH-2.0-OpenSSH_9.6\r\n'],
])('where %s answers, that is said', async (_, word) => {
  const server = createServer((socket) => socket.on('error', () => undefined).end(word));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `bolt://127.0.0.1:${(server.address() as { port: number }).port}`;
  const answer = reach({ uri: address, user: 'neo4j', password: 'x', name: null });
  await expect(answer).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringMatching(/^bolt:\S+ is no Neo4j database: .*; look at NEO4J_URI and NEO4J_DATABASE$/),
  });
  server.close();
});

test('a statement that is wrong stays a defect of ours', () => {
  expect(known(thrown('Neo.ClientError.Statement.SyntaxError'), uri)).toBeNull();
  expect(known(thrown('Neo.ClientError.Schema.ConstraintValidationFailed'), uri)).toBeNull();
});
