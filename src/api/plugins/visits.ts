import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Asker, askerOf } from '../../loaders/asker.ts';
import { type Budget, budgetHeaders, type Left } from '../guards/budget.ts';
import { clientOf } from '../guards/client.ts';
import { Gate, type Leave, retryAfter } from '../guards/gate.ts';
import type { Limits } from '../guards/limits.ts';
import { Turns } from '../guards/turns.ts';

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
}

/** What a request paid and which version it was answered from; null until that is known. */
export interface Noted {
  cost: number | null;
  version: string | null;
  /** Whether it was in memory, where it is a page that was looked for there. */
  kept?: boolean;
}

export interface Visits {
  of(request: Request): Visit;
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

interface Doors {
  readonly budget: Budget | null;
  readonly limits: Limits;
  readonly gate: Gate;
  readonly turns: Turns;
  readonly refused: (by: Refuser) => void;
}

/**
 * Knows each request from its first moment to its answer, tells the client what is left of its budget, and lets in no
 * more at once than can be answered.
 */
export function useVisits({
  proxies,
  ...given
}: {
  budget: Budget | null;
  proxies: number;
  limits: Limits;
  refused: (by: Refuser) => void;
}): {
  visits: Visits;
  plugin: Plugin;
  /** Lets in a request that goes the short way; null when there are too many. */
  enter: (request: IncomingMessage, response: ServerResponse) => Entered | null;
} {
  const open = new WeakMap<Request, Entered>();
  const door = new Gate({ running: given.limits.requests, waiting: 0, patience: 0 });
  const doors = { ...given, gate: new Gate(given.limits), turns: new Turns() };
  const begin = (request: Request, { client, leave }: { client: string; leave: Leave }) => {
    const visit = visitOf({ client, leave, signal: request.signal }, doors);
    open.set(request, visit);
    return visit;
  };
  const plugin: Plugin = {
    onRequest: ({ request, serverContext, endResponse }) => {
      const { req, res } = serverContext as { req?: IncomingMessage; res?: ServerResponse };
      const forwarded = request.headers.get('x-forwarded-for');
      const client = clientOf({ remoteAddress: req?.socket.remoteAddress, forwarded }, proxies);
      const leave = door.tryEnter(client);
      if (!leave) {
        given.refused('door');
        return endResponse(refusal());
      }
      const visit = begin(request, { client, leave });
      // A caller that goes while it still sends is never answered.
      res?.once('close', visit.over);
    },
    onResponse: ({ request, response }) => {
      const visit = open.get(request);
      visit?.over();
      const left = visit?.left();
      if (!left) return;
      for (const [name, value] of Object.entries(budgetHeaders(left))) response.headers.set(name, value);
    },
  };
  const enter = (request: IncomingMessage, response: ServerResponse) => {
    const forwarded = request.headers['x-forwarded-for'];
    const text = typeof forwarded === 'string' ? forwarded : null;
    const client = clientOf({ remoteAddress: request.socket.remoteAddress, forwarded: text }, proxies);
    const leave = door.tryEnter(client);
    if (!leave) return null;
    const gone = new AbortController();
    const visit = visitOf({ client, leave, signal: gone.signal }, doors);
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
      visit.over();
    });
    return visit;
  };
  return { enter, visits: { of: (request) => open.get(request) ?? begin(request, nobody) }, plugin };
}

const nobody = { client: 'unknown', leave: () => {} };

function visitOf(
  { client, leave, signal }: { client: string; leave: Leave; signal: AbortSignal },
  { budget, limits, gate, turns, refused }: Doors,
): Entered {
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

/** Said without looking at what was asked: who has no time for the work has none for a page of words either. */
const refusal = () =>
  new Response(
    `${JSON.stringify({
      errors: [
        {
          message:
            'Serveren har mere at lave, end den kan nå; prøv igen om lidt. / The server has more to do than it can; try again in a moment.',
          extensions: { code: 'OVERLOADED' },
        },
      ],
    })}\n`,
    { status: 503, headers: { 'content-type': 'application/json; charset=utf-8', 'retry-after': String(retryAfter) } },
  );
