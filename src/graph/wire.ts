import type { Driver } from 'neo4j-driver';
import { StatementTimedOut } from '../domain/errors.ts';

/** A driver, and how many use it. */
interface Used {
  readonly driver: Driver;
  users: number;
  /** Nobody new uses it: it is closed with its last user. */
  left: boolean;
}

/**
 * The driver of a graph. A server that lost its power leaves connections on which nothing is ever said again, and the
 * driver waits there for good: so each use has an end, and one that met silence leaves the driver for a new one. What
 * still runs on the old one goes on, to its own end.
 */
export class Wire {
  private readonly open: () => Driver;
  private readonly uri: string;
  private current: Used;

  constructor(open: () => Driver, uri: string) {
    this.open = open;
    this.uri = uri;
    this.current = { driver: open(), users: 0, left: false };
  }

  /**
   * Runs some work with the driver.
   *
   * @param within  milliseconds until it must have ended, one way or the other
   * @throws StatementTimedOut when it has not
   */
  async use<Result>(within: number, work: (driver: Driver) => Promise<Result>): Promise<Result> {
    const used = this.current;
    used.users += 1;
    try {
      return await inTime(work(used.driver), { within, uri: this.uri });
    } catch (error) {
      if (error instanceof Silence) this.leave(used);
      throw error;
    } finally {
      used.users -= 1;
      if (used.left && used.users === 0) void used.driver.close();
    }
  }

  /** Closes what is open; a server that says nothing is not waited for. */
  async close(): Promise<void> {
    await Promise.race([this.current.driver.close(), after(closing)]);
  }

  private leave(used: Used): void {
    if (used.left) return;
    used.left = true;
    if (this.current === used) this.current = { driver: this.open(), users: 0, left: false };
  }
}

/** Milliseconds that a server has to say good-bye. */
const closing = 2_000;

class Silence extends StatementTimedOut {}

async function inTime<Result>(
  work: Promise<Result>,
  { within, uri }: { within: number; uri: string },
): Promise<Result> {
  const end = new AbortController();
  const late = after(within, end.signal).then(() => {
    throw new Silence(`${uri} said nothing for ${within / 1000} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    end.abort();
  }
}

/** Resolves after so many milliseconds; never once it is aborted. */
function after(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    timer.unref();
    signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
