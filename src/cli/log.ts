import { createHash } from 'node:crypto';
import pino, { type DestinationStream } from 'pino';
import type { Seen } from '../api/plugins/watched.ts';
import type { LogLevel } from '../config.ts';

/** What is told of errors and of requests: one JSON object a line. */
export interface RequestLog {
  error(fields: Record<string, unknown>, message: string): void;
  /** A line for a request that was answered: at `info`, and at `warn` where the server is to blame. */
  seen(seen: Seen): void;
}

/**
 * A log on stderr. It never has variables, documents, passwords or addresses of clients: only `lineOf` says what it has
 * of a request.
 *
 * @param to  where lines go; stderr when left out
 */
export function openLog(level: LogLevel, to: DestinationStream = pino.destination(2)): RequestLog {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: errorOf } }, to);
  return {
    error: (fields, message) => log.error(fields, message),
    seen: (seen) => {
      const blamed = seen.status >= 500;
      if (!log.isLevelEnabled(blamed ? 'warn' : 'info')) return;
      log[blamed ? 'warn' : 'info'](lineOf(seen), 'request');
    },
  };
}

/** What a log says of a request: a document by its hash alone, since people write values into it. */
function lineOf({ document, requestId, codes, ...seen }: Seen): Record<string, unknown> {
  const hash = document === null ? null : createHash('sha256').update(document).digest('hex').slice(0, 16);
  return {
    ...(requestId === null ? {} : { requestId }),
    ...seen,
    ...(hash === null ? {} : { hash }),
    ...(codes.length === 0 ? {} : { codes }),
  };
}

/** An error without what libraries hang on it: a driver's has the statement's parameters, a parser's the whole text. */
function errorOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? { code: error.code } : {};
  return { type: error.name, ...code, message: error.message, stack: error.stack };
}
