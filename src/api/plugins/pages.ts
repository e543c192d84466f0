import type { Plugin } from 'graphql-yoga';
import { type Asking, askingOf, type Core } from '../asking.ts';
import { pagePrice } from '../guards/limits.ts';
import type { Visits } from './visits.ts';

/** Answers a request for a page, or nothing when it is not one of its own. */
export type Pages = (request: Request, asking: Asking) => Promise<Response | null>;

/** Pages ask the API within their request: what the caller no longer waits for is ended. */
export function usePages(pages: Pages | undefined, { visits, ...core }: Core & { visits: Visits }): Plugin {
  return {
    onRequest: async ({ request, endResponse }) => {
      const visit = visits.of(request);
      const answer = await pages?.(request, askingOf(core, visit));
      if (!answer) return;
      // The caller has these bytes already; what was kept was not paid for.
      if (answer.status === 304 && visit.noted.cost !== null) await visit.giveBack(pagePrice);
      endResponse(answer);
    },
  };
}
