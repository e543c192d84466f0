import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { type Budget, budgetHeaders } from '../guards/budget.ts';
import { clientOf } from '../guards/client.ts';
import { Gate, type Leave, retryAfter } from '../guards/gate.ts';
import type { Limits } from '../guards/limits.ts';
import { Turns } from '../guards/turns.ts';
import { type Entered, hasNoRoom, type Refuser, type Visit, visitOf } from '../guards/visit.ts';

export interface Visits {
  of(request: Request): Visit;
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
  /** Whether there is no room for such a request now; it is counted as refused then. */
  turnsAway: (request: IncomingMessage) => boolean;
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
  const callerOf = ({ headers, socket }: IncomingMessage) => {
    const forwarded = headers['x-forwarded-for'];
    const text = typeof forwarded === 'string' ? forwarded : null;
    return clientOf({ remoteAddress: socket.remoteAddress, forwarded: text }, proxies);
  };
  const enter = (request: IncomingMessage, response: ServerResponse) => {
    const client = callerOf(request);
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
  return {
    enter,
    turnsAway: (request) => hasNoRoom(callerOf(request), doors),
    visits: { of: (request) => open.get(request) ?? begin(request, nobody) },
    plugin,
  };
}

const nobody = { client: 'unknown', leave: () => {} };

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
