import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { openDatabase } from '../../../src/database/open.ts';
import { neo4jHere } from '../../neo4j-here.ts';

const options = { progress: () => {}, join: false };
const { uri, user, password } = neo4jHere();

test('the Neo4j that NEO4J_URI names is used as it is, and left as it is', async () => {
  const config = readConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' });
  const database = await openDatabase(config, options);
  expect(database).toMatchObject({ way: 'uri', joined: false, address: { uri, user, password, name: 'neo4j' } });
  await database.close();
  await (await openDatabase(config, options)).close();
});

test('a wrong password names the variables, and nothing else is tried', async () => {
  const config = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'not-this-one' });
  await expect(openDatabase(config, options)).rejects.toMatchObject({
    code: 'AUTH_FAILED',
    message: `${uri} refused the user name or password (Neo.ClientError.Security.Unauthorized): user "neo4j"; set NEO4J_USER and NEO4J_PASSWORD`,
  });
});

test('a missing password is told from a wrong one', async () => {
  await expect(openDatabase(readConfig({ NEO4J_URI: uri }), options)).rejects.toThrow(
    'NEO4J_PASSWORD is not set; set NEO4J_USER and NEO4J_PASSWORD',
  );
});

test('a database that is not there is an error', async () => {
  const config = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'elsewhere' });
  await expect(openDatabase(config, options)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});
