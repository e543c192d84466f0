import type { Config } from '../config.ts';
import { AuthenticationFailed, CannotStart, DatabaseUnavailable } from '../domain/errors.ts';
import { reach } from '../graph/driver.ts';
import { type Database, neverEnds } from './database.ts';

/**
 * Uses the Neo4j that `NEO4J_URI` names, as it is.
 *
 * @throws DatabaseUnavailable when nothing answers there; AuthenticationFailed naming the variables to look at
 */
export async function openGiven({ uri, user, password, name }: Config['database']): Promise<Database> {
  if (uri === null) throw new DatabaseUnavailable('NEO4J_URI is not set');
  if (/\/\/[^/]*@/.test(uri)) {
    throw new CannotStart(
      'NEO4J_URI: user and password do not belong in the address; set NEO4J_USER and NEO4J_PASSWORD',
    );
  }
  const address = { uri, user, password: password ?? '', name };
  try {
    await reach(address);
  } catch (error) {
    if (!(error instanceof AuthenticationFailed)) throw error;
    const given = password === null ? 'NEO4J_PASSWORD is not set' : `user "${user}"`;
    throw new AuthenticationFailed(`${error.message}: ${given}; set NEO4J_USER and NEO4J_PASSWORD`, { cause: error });
  }
  const description = `Neo4j at ${uri} (NEO4J_URI); it is not ours to stop`;
  return { way: 'uri', address, joined: false, description, ended: neverEnds, close: async () => {} };
}
