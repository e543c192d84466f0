import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import { askerOf } from '../loaders/asker.ts';
import { type Asking, askingOf } from './asking.ts';
import type { Context, Passages } from './context.ts';
import { usePacked } from './encoding.ts';
import { frontOf } from './front/front.ts';
import { budgetOf } from './guards/budget.ts';
import { type Limits, limits as usual } from './guards/limits.ts';
import { type Log, masked } from './mask.ts';
import { measuresOf } from './measures.ts';
import { type Given, useGiven } from './plugins/given.ts';
import { useHealth } from './plugins/health.ts';
import { useMetrics } from './plugins/metrics.ts';
import { type Pages, usePages } from './plugins/pages.ts';
import { useRequested } from './plugins/requested.ts';
import { useSent } from './plugins/sent.ts';
import { useTokens } from './plugins/tokens.ts';
import { useTold } from './plugins/told.ts';
import { useVersion } from './plugins/version.ts';
import { useVisits } from './plugins/visits.ts';
import { type Seen, useWatched } from './plugins/watched.ts';
import { schema } from './schema.ts';
import { planAhead } from './versions/plan-ahead.ts';
import { followPublished, type Published } from './versions/published.ts';

export interface ApiOptions {
  readonly graph: Graph;
  readonly log: Log;
  /** Pages beside the API: GraphiQL, answers and things. */
  readonly pages?: Pages;
  /** Cost that one client may cause in a minute; null for no budget. */
  readonly rate?: number | null;
  /** How many proxies of ours a request passes. */
  readonly proxies?: number;
  /** Limits in place of the usual ones. */
  readonly limits?: Partial<Limits>;
  /** Where the documents themselves are read; null where the server has none. */
  readonly passages?: Passages | null;
  /** Whether an operation that was answered before is answered from memory; true by default. */
  readonly keepAnswers?: boolean;
  /** Whether rows are kept, and statements shared, for as long as a version; else for a request. True by default. */
  readonly keepRows?: boolean;
  /** Whether a database that has just begun is made to plan its statements before they are asked; false by default. */
  readonly planAhead?: boolean;
  /** Told of each request that was answered. */
  readonly tell?: (seen: Seen) => void;
  /** Whether `/metrics` is there; false by default. */
  readonly metrics?: boolean;
}

/** The API without a port. */
export interface Api {
  /** For node:http: the short way of plain requests, and the long way of all others. */
  readonly listener: RequestListener;
  /** The long way alone: `fetch` answers a request. */
  readonly server: YogaServerInstance<Record<never, never>, Record<never, never>>;
  readonly published: Published;
  readonly asking: Asking;
  /** The API for one call of a program beside us: under the limits of a request, until the signal ends it. */
  within(signal: AbortSignal): Asking;
  close(): void;
}

/** Builds the server; its plugins are the life of a request, in order. */
export function createApi(options: ApiOptions): Api {
  const {
    graph,
    log,
    pages,
    rate = null,
    proxies = 0,
    limits: own,
    keepAnswers = true,
    keepRows = true,
    passages = null,
  } = options;
  const limits = { ...usual, ...own };
  const published = followPublished(graph, {
    log,
    keepRows,
    ...(options.planAhead ? { onReady: planAhead(graph, log) } : {}),
  });
  const core = { graph, published, schema, log, limits, passages, keepAnswers };
  const measures = options.metrics ? measuresOf(graph, published) : null;
  const tell = (seen: Seen) => {
    measures?.seen(seen);
    options.tell?.(seen);
  };
  const given: Given = new WeakMap();
  const { visits, plugin, enter, turnsAway } = useVisits({
    budget: rate === null ? null : budgetOf(rate),
    proxies,
    limits,
    refused: (by) => measures?.refused(by),
  });
  const server = createYoga<Record<never, never>, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: limits.body,
    cors: false, // useSent says it
    logging: false,
    maskedErrors: {
      maskError: (error) => masked(error, { requestId: randomUUID(), log }),
    },
    plugins: [
      useHealth(published),
      ...(measures ? [useMetrics(measures)] : []),
      plugin,
      ...(measures || options.tell ? [useWatched(tell, visits)] : []),
      useSent(),
      usePages(pages, { ...core, visits }),
      useRequested(),
      useGiven(given),
      useTold(),
      useTokens(limits),
      useVersion({ ...core, visits }),
      usePacked(),
    ],
  });
  // Whoever runs the program pays nobody.
  const free = {
    noted: { cost: null, version: null },
    pay: async () => {},
    giveBack: async () => {},
    isTurnedAway: () => false,
  };
  return {
    server: server as never,
    listener: frontOf({
      ...core,
      long: server as unknown as RequestListener,
      enter,
      turnsAway,
      given,
      tell: measures || options.tell ? tell : null,
    }),
    published,
    asking: askingOf(core),
    within: (signal) => askingOf(core, { asker: askerOf(signal, limits), ...free }),
    close: () => {
      published.stop();
      measures?.close();
    },
  };
}
