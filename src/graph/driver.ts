import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import {
  AuthenticationFailed,
  CannotStart,
  DatabaseUnavailable,
  type KnownError,
  StatementTimedOut,
} from '../domain/errors.ts';

/** Where a Neo4j answers and who we are there. `name` is the database, `null` for the server's default. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly name: string | null;
}

/** Connections to a Neo4j that a process may have. */
export const mostConnections = 50;

/**
 * Opens a driver with our limits in place of the driver's: it fails in seconds where the defaults wait half a minute.
 * Nothing is sent yet; `reach` is the first word to the server.
 *
 * @param wait  milliseconds for a connection to be free or to be opened: few where somebody waits for a page
 */
export function openDriver(address: DatabaseAddress, wait = 2_000): Driver {
  checkNoPassword(address.uri);
  try {
    new URL(address.uri); // The driver itself meets a port that can't be only at the first statement.
    return driverOf(address, wait);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `NEO4J_URI: expected neo4j://, neo4j+s://, bolt:// or bolt+s:// with a host and port: ${why}`,
      { cause: error },
    );
  }
}

/** An address is told in logs and messages, so nothing secret may stand in it. */
function checkNoPassword(uri: string): void {
  if (!/^[^/?#]*\/\/[^/?#]*@/.test(uri)) return;
  throw new CannotStart('NEO4J_URI: expected no user or password in it; NEO4J_USER and NEO4J_PASSWORD are for those');
}

function driverOf(address: DatabaseAddress, wait: number): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    maxConnectionPoolSize: mostConnections,
    connectionAcquisitionTimeout: wait,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
    disableLosslessIntegers: true,
    userAgent: 'sundhedsgraf',
  });
}

/**
 * Goes through the server's door and asks nothing: for a server that has just said that it is ready, and that takes its
 * time over a first statement.
 *
 * @throws AuthenticationFailed when user or password is refused, DatabaseUnavailable when nothing answers
 */
export async function greet(address: DatabaseAddress): Promise<void> {
  await meet(address, (driver) => driver.getServerInfo());
}

/**
 * Asks the server once whether it lets us in and has the database.
 *
 * @throws AuthenticationFailed when user or password is refused, DatabaseUnavailable when nothing answers
 */
export async function reach(address: DatabaseAddress): Promise<void> {
  const database = address.name === null ? {} : { database: address.name };
  await meet(address, (driver) => driver.executeQuery('RETURN 1', {}, database));
}

async function meet(address: DatabaseAddress, word: (driver: Driver) => Promise<unknown>): Promise<void> {
  const driver = openDriver(address);
  try {
    await word(driver);
  } catch (error) {
    throw known(error, address.uri) ?? stranger(error, address.uri) ?? error;
  } finally {
    await driver.close();
  }
}

/** Something answers and is no Neo4j, as a web server, or no database for data, as `system`. */
function stranger(error: unknown, uri: string): KnownError | null {
  if (!isNeo4jError(error)) return null;
  const said = error.message.trim().split('\n')[0];
  return new DatabaseUnavailable(`${uri} is no Neo4j database: ${said}; look at NEO4J_URI and NEO4J_DATABASE`, {
    cause: error,
  });
}

/** The driver's own words; a server that is killed in the middle of one of its own is a ProtocolError. */
const unavailable = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError']);

/** What a server says of itself and not of a statement, as when it starts, stops or has no disk left. */
const ailing = /^Neo\.(TransientError|DatabaseError)\.|^Neo\.ClientError\.Database\./;

/** What it says where a database may only be read. */
const readOnly = /^Neo\.ClientError\.(General\.\w*ReadOnly|Cluster\.NotALeader)/;

/** What it says where somebody else's data or rules stand where ours should. */
const occupied = /^Neo\.\w+\.Schema\.(ConstraintCreationFailed|\w+AlreadyExists)$/;

/** The driver's error as one of ours; `null` for what is no matter of reaching the database. */
export function known(error: unknown, uri: string): KnownError | null {
  if (!isNeo4jError(error)) return null;
  if (error.code === 'Neo.ClientError.Security.Forbidden') {
    const help = 'give it the rights to read, to write, and to make constraints and indexes';
    return new AuthenticationFailed(`${uri} does not let NEO4J_USER do this: ${error.message}; ${help}`, {
      cause: error,
    });
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new AuthenticationFailed(`${uri} refused the user name or password (${error.code})`, { cause: error });
  }
  if (/OutOfMemory/.test(error.code)) {
    const help = 'give it more with server.memory.heap.max_size or db.memory.transaction.max';
    return new DatabaseUnavailable(`${uri} has too little memory for this: ${error.message}; ${help}`, {
      cause: error,
    });
  }
  if (readOnly.test(error.code)) {
    return new DatabaseUnavailable(`${uri} takes no writes: ${error.message}`, { cause: error });
  }
  if (occupied.test(error.code)) {
    const help = 'give the program a database of its own, with NEO4J_URI or NEO4J_DATABASE';
    return new CannotStart(`${uri} holds what stands in the way: ${error.message}; ${help}`, { cause: error });
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseUnavailable(`${uri} has no such database: ${error.message}; look at NEO4J_DATABASE`, {
      cause: error,
    });
  }
  const poolExhausted = error.message.includes('Connection acquisition timed out');
  if (unavailable.has(error.code) || poolExhausted || ailing.test(error.code)) {
    // The driver's list of a cluster's members, empty here, has a page of figures that help nobody.
    const said = error.message.replace(/ Known routing table: .*$/s, '');
    return new DatabaseUnavailable(`${uri} does not answer: ${said}`, { cause: error });
  }
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new StatementTimedOut(`${uri} ended a statement that ran past its time`, { cause: error });
  }
  return null;
}

/** A reading statement that failed: its name and the driver's code. What the driver says has the values in it. */
export function withoutValues(error: unknown, statement: string): unknown {
  if (!isNeo4jError(error) || !error.code.startsWith('Neo.')) return error;
  return new Error(`cypher/read/${statement}.cypher failed: ${error.code}`, { cause: error });
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
