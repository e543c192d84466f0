import { GraphQLError } from 'graphql';
import { type Asker, askerOf } from '../../loaders/asker.ts';
import type { Budget, Left } from './budget.ts';
import type { Gate, Leave } from './gate.ts';
import type { Limits } from './limits.ts';
import type { Turns } from './turns.ts';

/** One request under way: until when it waits, and what it takes from its client's budget. */
export interface Visit {
  readonly asker: Asker;
  /** What became known on the way: for the log and the measures. */
  readonly noted: Noted;
  /**
   * Pays before anything runs, and waits for a place to run at.
   *
   * @throws RATE_LIMITED when the client's budget is used up; OVERLOADED when too many others run and wait
   */
  pay(cost: number): Promise<void>;
  /** Gives back what a page took that the caller had already. */
  giveBack(cost: number): Promise<void>;
  /** Whether there is no room for it now, before any work is done for it; it is counted as refused then. */
  isTurnedAway(): boolean;
}

/** What a request paid and which version it was answered from; null until that is known. */
export interface Noted {
  cost: number | null;
  version: string | null;
  /** Whether it was in memory, where it is a page that was looked for there. */
  kept?: boolean;
}

/** A visit that was let in, as whoever lets it in knows it. */
export interface Entered extends Visit {
  /**
   * Waits for a place to run at before it is known what it costs: whoever finds none has no work done for him.
   *
   * @throws OVERLOADED when too many others run and wait
   */
  come(): Promise<void>;
  left(): Left | null;
  /** The request is answered, or its caller has gone: its places are for others. */
  over(): void;
}

/** What turns a request away: too many under way, too many that wait, or a client's budget. */
export const refusers = ['door', 'queue', 'budget'] as const;
export type Refuser = (typeof refusers)[number];

/** What a request passes on its way. */
export interface Doors {
  readonly budget: Budget | null;
  readonly limits: Limits;
  readonly gate: Gate;
  readonly turns: Turns;
  readonly refused: (by: Refuser) => void;
}

/** Whether a client finds no room now; it is counted as refused then. */
export function hasNoRoom(client: string, { gate, refused }: Doors): boolean {
  if (gate.hasRoom(client)) return false;
  refused('queue');
  return true;
}

/** A request that was let in; `leave` gives its place under way to others. */
export function visitOf(
  { client, leave, signal }: { client: string; leave: Leave; signal: AbortSignal },
  doors: Doors,
): Entered {
  const { budget, limits, gate, turns, refused } = doors;
  let left: Left | null = null;
  let place: Promise<Leave> | null = null;
  const placed = async () => {
    const giveBack = await counted(gate.enter(client, asker.signal), { OVERLOADED: () => refused('queue') });
    await turns.take();
    return giveBack;
  };
  const come = async () => {
    place ??= placed();
    await place;
  };
  const asker = askerOf(signal, limits);
  const noted: Noted = { cost: null, version: null };
  const giveBack = async (cost: number) => {
    if (budget) left = await budget.giveBack(client, cost);
  };
  return {
    asker,
    noted,
    come,
    pay: async (cost) => {
      noted.cost = cost;
      if (budget) left = await counted(budget.take(client, cost), { RATE_LIMITED: () => refused('budget') });
      try {
        await come();
      } catch (error) {
        await giveBack(cost);
        throw error;
      }
    },
    giveBack,
    isTurnedAway: () => place === null && hasNoRoom(client, doors),
    left: () => left,
    over: () => {
      asker.done();
      place?.then(
        (giveBack) => giveBack(),
        () => {}, // it got none
      );
      leave();
    },
  };
}

/** Tells of a refusal with one of these codes. */
async function counted<Value>(asked: Promise<Value>, tell: Readonly<Record<string, () => void>>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GraphQLError) tell[String(error.extensions['code'])]?.();
    throw error;
  }
}
