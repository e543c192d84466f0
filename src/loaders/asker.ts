import { setMaxListeners } from 'node:events';
import { RequestCancelled, StatementTimedOut, TooManyStatements } from '../domain/errors.ts';

/** A request as batches see it: when it stops waiting, and how many statements it has caused. */
export interface Asker {
  readonly signal: AbortSignal;
  /** Notes a statement. @throws TooManyStatements past the limit; RequestCancelled, StatementTimedOut when it is over */
  asks(statement: string): void;
  /** Statements so far. */
  asked(): number;
  /** Runs a statement when its turn has come: the connections are for all requests, and one takes but a few. */
  inTurn<Value>(run: () => Promise<Value>): Promise<Value>;
  /** The promise, or the end of the request when that comes first. */
  wait<Value>(promise: Promise<Value>): Promise<Value>;
  /** The request is answered: nothing is to be watched any more. */
  done(): void;
}

/** How far one request may go. */
export interface AskerLimits {
  readonly statements: number;
  /** Milliseconds from now. */
  readonly time: number;
}

/** Statements of one request that run at a time. */
export const atOnce = 10;

/** A request that begins now and ends with `cancelled`, or when its time is up. */
export function askerOf(cancelled: AbortSignal | null, { statements, time }: AskerLimits): Asker {
  const end = new AbortController();
  const { signal } = end;
  setMaxListeners(0, signal); // every statement under way listens
  let [asked, late] = [0, false];
  const timer = setTimeout(() => {
    late = true;
    end.abort();
  }, time);
  timer.unref();
  const gone = () => end.abort();
  cancelled?.addEventListener('abort', gone, { once: true });
  if (cancelled?.aborted) gone();
  const over = () =>
    late
      ? new StatementTimedOut(`the request took longer than ${time / 1000} s`)
      : new RequestCancelled('the caller has gone');
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(over()), { once: true });
    if (signal.aborted) reject(over());
  });
  ended.catch(() => {}); // who waits is told; nobody need wait
  return {
    signal,
    asks: () => {
      if (signal.aborted) throw over();
      asked += 1;
      if (asked > statements) {
        throw new TooManyStatements(
          `the operation needs more than ${statements} statements; ask in several operations`,
        );
      }
    },
    asked: () => asked,
    inTurn: turnsOf(signal),
    wait: (promise) => Promise.race([promise, ended]),
    done: () => {
      clearTimeout(timer);
      cancelled?.removeEventListener('abort', gone);
    },
  };
}

function turnsOf(signal: AbortSignal): Asker['inTurn'] {
  const line: (() => void)[] = [];
  let running = 0;
  // Others may wait for the same statement: it is not held up by a request that is over.
  signal.addEventListener('abort', () => {
    for (const go of line.splice(0)) go();
  });
  return async (run) => {
    if (running >= atOnce && !signal.aborted) await new Promise<void>((go) => line.push(go));
    running += 1;
    try {
      return await run();
    } finally {
      running -= 1;
      line.shift()?.();
    }
  };
}

/** Runs a statement for all who wait for it, and ends it when the last of them is gone. */
export async function whileAnyWaits<Value>(
  askers: ReadonlySet<Asker>,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const all = new AbortController();
  const waiting = new Set(askers);
  const leave = [...askers].map((asker) => {
    const gone = () => {
      waiting.delete(asker);
      if (waiting.size === 0) all.abort();
    };
    if (asker.signal.aborted) gone();
    asker.signal.addEventListener('abort', gone, { once: true });
    return () => asker.signal.removeEventListener('abort', gone);
  });
  try {
    return await run(all.signal);
  } finally {
    for (const done of leave) done();
  }
}
