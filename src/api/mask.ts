import { GraphQLError } from 'graphql';
import {
  AuthenticationFailed,
  DatabaseUnavailable,
  type KnownError,
  RequestCancelled,
  StatementTimedOut,
  TooManyStatements,
} from '../domain/errors.ts';

/** Where unexpected errors are told, with the request they belong to. */
export interface Log {
  error(fields: Record<string, unknown>, message: string): void;
}

/**
 * What a caller may see of an error: their own mistakes as they are, a database that is away or too slow as 503, all
 * else masked and logged with the request's id.
 */
export function masked(error: unknown, { requestId, log }: { requestId: string; log: Log }): Error {
  const cause = rootCause(error);
  if (cause instanceof DatabaseUnavailable || cause instanceof AuthenticationFailed) {
    log.error({ requestId, code: cause.code }, cause.message);
    return unavailable(error, requestId);
  }
  if (cause instanceof StatementTimedOut) {
    log.error({ requestId, code: cause.code }, cause.message);
    return timedOut(error, requestId);
  }
  if (cause instanceof TooManyStatements) return told(error, cause);
  // Nobody is there to read it: it is no fault, and nothing for the log.
  if (cause instanceof RequestCancelled) return told(error, cause);
  if (error instanceof GraphQLError && (cause === error || cause instanceof GraphQLError)) return coded(error);
  log.error({ requestId, err: cause }, 'unexpected error');
  return new GraphQLError(`Unexpected error; the log has it under ${requestId}`, {
    ...placed(error),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

function unavailable(error: unknown, requestId: string): GraphQLError {
  return new GraphQLError('The database does not answer right now; try again in a moment.', {
    ...placed(error),
    extensions: { code: 'DATABASE_UNAVAILABLE', requestId, http: { status: 503 } },
  });
}

function told(error: unknown, { code, message }: KnownError): GraphQLError {
  return new GraphQLError(message, { ...placed(error), extensions: { code } });
}

function timedOut(error: unknown, requestId: string): GraphQLError {
  return new GraphQLError('The answer took too long; ask for less in one operation, or try again in a moment.', {
    ...placed(error),
    extensions: { code: 'TIMEOUT', requestId, http: { status: 503 } },
  });
}

/** Errors of the language itself (syntax, unknown fields, wrong values) get a code too. */
function coded(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  return new GraphQLError(error.message, {
    ...placed(error),
    extensions: { ...error.extensions, code: 'INVALID_OPERATION' },
  });
}

function placed(error: unknown) {
  return error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}
