import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { type Asker, askerOf } from '../../loaders/asker.ts';
import { type Budget, budgetHeaders, type Left } from '../guards/budget.ts';
import { clientOf } from '../guards/client.ts';
import type { Limits } from '../guards/limits.ts';

/** One request under way: until when it waits, and what it takes from its client's budget. */
export interface Visit {
  readonly asker: Asker;
  /** What became known on the way: for the log and the measures. */
  readonly noted: Noted;
  /** Pays before anything runs. @throws RATE_LIMITED when the client's budget is used up */
  pay(cost: number): Promise<void>;
  /** Gives back what a page took that the caller had already. */
  giveBack(cost: number): Promise<void>;
}

/** What a request paid and which version it was answered from; null until that is known. */
export interface Noted {
  cost: number | null;
  version: string | null;
}

export interface Visits {
  of(request: Request): Visit;
}

/** Knows each request from its first moment to its answer, and tells the client what is left of its budget. */
export function useVisits({ budget, proxies, limits }: { budget: Budget | null; proxies: number; limits: Limits }): {
  visits: Visits;
  plugin: Plugin;
} {
  const open = new WeakMap<Request, Visit & { left: () => Left | null }>();
  const begin = (request: Request, client: string) => {
    let left: Left | null = null;
    const noted: Noted = { cost: null, version: null };
    const visit = {
      asker: askerOf(request.signal, limits),
      noted,
      pay: async (cost: number) => {
        noted.cost = cost;
        if (budget) left = await budget.take(client, cost);
      },
      giveBack: async (cost: number) => {
        if (budget) left = await budget.giveBack(client, cost);
      },
      left: () => left,
    };
    open.set(request, visit);
    return visit;
  };
  const plugin: Plugin = {
    onRequest: ({ request, serverContext }) => {
      const { req } = serverContext as { req?: IncomingMessage };
      const forwarded = request.headers.get('x-forwarded-for');
      begin(request, clientOf({ remoteAddress: req?.socket.remoteAddress, forwarded }, proxies));
    },
    onResponse: ({ request, response }) => {
      const visit = open.get(request);
      visit?.asker.done();
      const left = visit?.left();
      if (!left) return;
      for (const [name, value] of Object.entries(budgetHeaders(left))) response.headers.set(name, value);
    },
  };
  return { visits: { of: (request) => open.get(request) ?? begin(request, 'unknown') }, plugin };
}
