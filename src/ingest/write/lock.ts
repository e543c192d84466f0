import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable, KnownError, StatementTimedOut } from '../../domain/errors.ts';
import type { Graph, Row, Step } from '../../graph/graph.ts';

/** Another ingest writes to the same graph. */
export class IngestRunning extends KnownError {
  readonly code = 'INGEST_RUNNING';
  override readonly name = 'IngestRunning';
}

/** Milliseconds without a word after which an ingest counts as gone; a batch takes far less. */
const patience = 10_000;

/** One ingest at a time. Every write renews the lock in its own transaction, so a lost lock stops the writer. */
export interface IngestLock {
  /** Writes the steps if this run still holds the lock. Returns the rows of each. */
  write(steps: readonly Step[]): Promise<Row[][]>;
  release(): Promise<void>;
}

/**
 * Takes the lock, waiting for an ingest that was killed to be given up.
 *
 * @throws IngestRunning when another ingest reports while we wait
 */
export async function takeLock(graph: Graph, progress: (line: string) => void): Promise<IngestLock> {
  const token = randomUUID();
  const take = () => ({ statement: 'lock', parameters: { token, now: Date.now(), patience } });
  let seen: unknown = null;
  for (;;) {
    const [rows] = await graph.write([take()]);
    const holder = rows?.[0];
    if (holder?.['token'] === token) break;
    if (seen !== null && holder?.['beat'] !== seen) {
      throw new IngestRunning(
        'another ingest is writing to this graph; wait until it is done and run the command again',
      );
    }
    if (seen === null) progress('an earlier ingest left its lock: waiting until it counts as gone (10 s at most)');
    seen = holder?.['beat'];
    await sleep(1_000);
  }
  const renew = () => ({ statement: 'renew', parameters: { token, now: Date.now() } });
  const ifOurs = (steps: readonly Step[]) => graph.write([...steps, renew()], { onlyIfLast: true });
  const lost = () =>
    new IngestRunning('this ingest was silent for too long and another took over; nothing of it was published');
  return {
    write: async (steps) => {
      // Last, so that two transactions do their work beside each other and take turns only at their ends.
      const results = await ifOurs(steps).catch(async (error: unknown) => {
        // Who slept meets what the other wrote before it meets the lock.
        if (!(error instanceof KnownError) && (await ifOurs([])).length === 0) throw lost();
        throw error;
      });
      if (results.length > 0) return results.slice(0, -1);
      throw lost();
    },
    release: async () => {
      try {
        await graph.write([{ statement: 'unlock', parameters: { token } }]);
      } catch (error) {
        // What went wrong before is the news; and what was published is published.
        if (!(error instanceof DatabaseUnavailable || error instanceof StatementTimedOut)) throw error;
        progress('the lock could not be given back; the next ingest waits 10 s for it');
      }
    },
  };
}
