/**
 * A mistake we know: a stable code, and a message that says what, where and what to do.
 * The command line prints the message alone; anything that is not a `KnownError` is a defect and keeps its stack.
 */
export abstract class KnownError extends Error {
  abstract readonly code: string;
}

/** One or more rows of the seeds are wrong. Nothing is written. `problems` holds one line for each, file first. */
export class InvalidSeeds extends KnownError {
  readonly code = 'INVALID_SEEDS';
  override readonly name = 'InvalidSeeds';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the seeds, nothing was written:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** No Neo4j to talk to, or the one there was does not answer. `tried` names each way and how it ended. */
export class DatabaseUnavailable extends KnownError {
  readonly code = 'DATABASE_UNAVAILABLE';
  override readonly name = 'DatabaseUnavailable';
}

/** A statement or a whole request ran past its time and was ended. */
export class StatementTimedOut extends KnownError {
  readonly code = 'TIMEOUT';
  override readonly name = 'StatementTimedOut';
}

/** Whoever asked has gone: nobody waits for the answer any more. */
export class RequestCancelled extends KnownError {
  readonly code = 'REQUEST_CANCELLED';
  override readonly name = 'RequestCancelled';
}

/** An operation would send more statements than one may. */
export class TooManyStatements extends KnownError {
  readonly code = 'TOO_MANY_STATEMENTS';
  override readonly name = 'TooManyStatements';
}

/** Neo4j refused the user or the password. */
export class AuthenticationFailed extends KnownError {
  readonly code = 'AUTH_FAILED';
  override readonly name = 'AuthenticationFailed';
}

/** Something is in the way of a command: a port, a lock, a missing program, a wrong setting. */
export class CannotStart extends KnownError {
  readonly code = 'CANNOT_START';
  override readonly name = 'CannotStart';
}
