import { RequestCancelled } from '../../domain/errors.ts';
import { callerError } from '../errors.ts';

/** How many may be behind a gate at once. */
export interface GateSize {
  /** Those that do their work. */
  readonly running: number;
  /** Those that wait for them; 0 where nobody waits. */
  readonly waiting: number;
  /** Milliseconds that one waits at most. */
  readonly patience: number;
}

/** Gives a place back; again is no harm. */
export type Leave = () => void;

/** Seconds after which a caller that was refused may try again. */
export const retryAfter = 2;

/** What a caller of the API is told when there is more to do than can be done. */
export const tooMuchToDo = 'The server has more to do than it can; try again in a moment.';

/** More was asked at once than can be answered: said at once, since a caller that waits long asks twice. */
export const overloaded = () =>
  callerError('OVERLOADED', tooMuchToDo, {
    http: { status: 503, headers: { 'retry-after': String(retryAfter) } },
  });

/**
 * A gate with places behind it and a room before it, so that what is begun is also done.
 *
 * One client may hold as many places, running and waiting together, as are free: alone it gets half of them, and what it
 * leaves is there for the next. Those who wait come in by turns of the clients, however long the line of each. So nobody
 * keeps others out, and nobody need be known beforehand.
 */
export class Gate {
  private readonly size: GateSize;
  private readonly held = new Map<string, number>();
  /** Who waits, by client; the client whose turn is next stands first. */
  private readonly lines = new Map<string, Set<() => void>>();
  private taken = 0;
  private working = 0;

  constructor(size: GateSize) {
    this.size = size;
  }

  /** Takes a place at once, or none. */
  tryEnter(client: string): Leave | null {
    if (this.working >= this.size.running) return null;
    const giveBack = this.take(client);
    return giveBack && this.work(giveBack);
  }

  /**
   * Takes a place, at once or when its turn has come.
   *
   * @throws OVERLOADED with 503 when there is no room, or no turn in time; RequestCancelled when the caller has gone
   */
  async enter(client: string, signal: AbortSignal): Promise<Leave> {
    const giveBack = this.take(client);
    if (!giveBack) throw overloaded();
    if (this.working < this.size.running) return this.work(giveBack);
    try {
      return await this.turn({ client, signal, giveBack });
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  /** Whether a client finds a place now, to run or to wait; none is taken. */
  hasRoom(client: string): boolean {
    const free = this.size.running + this.size.waiting - this.taken;
    return (this.held.get(client) ?? 0) < free;
  }

  private take(client: string): Leave | null {
    if (!this.hasRoom(client)) return null;
    this.taken += 1;
    this.held.set(client, (this.held.get(client) ?? 0) + 1);
    return once(() => {
      this.taken -= 1;
      const left = (this.held.get(client) ?? 1) - 1;
      if (left === 0) this.held.delete(client);
      else this.held.set(client, left);
    });
  }

  private work(giveBack: Leave): Leave {
    this.working += 1;
    return once(() => {
      this.working -= 1;
      giveBack();
      this.next();
    });
  }

  private turn({ client, signal, giveBack }: { client: string; signal: AbortSignal; giveBack: Leave }): Promise<Leave> {
    return new Promise((resolve, reject) => {
      const line = this.lines.get(client) ?? new Set();
      this.lines.set(client, line);
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        line.delete(come);
        if (line.size === 0) this.lines.delete(client);
      };
      const come = () => {
        leave();
        resolve(this.work(giveBack));
      };
      const give = (error: Error) => {
        leave();
        reject(error);
      };
      const gone = () => give(new RequestCancelled('the caller has gone'));
      const timer = setTimeout(() => give(overloaded()), this.size.patience);
      signal.addEventListener('abort', gone, { once: true });
      if (signal.aborted) gone();
      else line.add(come);
    });
  }

  /** Lets in the first of the line whose turn it is; that line is the last then. */
  private next(): void {
    const [first] = this.lines;
    if (!first) return;
    const [client, line] = first;
    const [come] = line;
    this.lines.delete(client);
    this.lines.set(client, line);
    come?.();
  }
}

function once(act: () => void): Leave {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
