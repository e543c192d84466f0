import { randomUUID } from 'node:crypto';
import { GraphQLError, parse } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import { type Asking, askingOf } from './asking.ts';
import type { Context } from './context.ts';
import { usePacked } from './encoding.ts';
import { health } from './health.ts';
import { type Log, masked } from './mask.ts';
import { useRequested } from './requested.ts';
import { schema } from './schema.ts';
import { pinnedVersion } from './versions/pinned.ts';
import { followPublished, type Published } from './versions/published.ts';

/** Answers a request for a page, or nothing when it is not one of its own. */
export type Pages = (request: Request, asking: Asking) => Promise<Response | null>;

export interface ApiOptions {
  readonly graph: Graph;
  readonly log: Log;
  /** Pages beside the API: GraphiQL, answers and things. */
  readonly pages?: Pages;
}

/** The API without a port: `fetch` answers a request, and it is a listener for node:http. */
export interface Api {
  readonly server: YogaServerInstance<Record<never, never>, Record<never, never>>;
  readonly published: Published;
  readonly asking: Asking;
  close(): void;
}

interface Requested {
  readonly requestId: string;
}

/** Builds the server; its plugins are the life of a request, in order. */
export function createApi({ graph, log, pages }: ApiOptions): Api {
  const published = followPublished(graph);
  const asking = askingOf({ graph, published, schema, log });
  const server = createYoga<Record<never, never>, Requested & Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: 100_000,
    cors: { origin: '*', credentials: false },
    logging: false,
    context: () => ({ requestId: randomUUID() }) as Requested & Context,
    maskedErrors: {
      maskError: (error) => masked(error, { requestId: randomUUID(), log }),
    },
    plugins: [
      useHealth(published),
      usePages(pages, asking),
      useRequested(),
      useLimits(),
      useVersion(graph, published),
      usePacked(),
    ],
  });
  return { server: server as never, published, asking, close: () => published.stop() };
}

function useHealth(published: Published): Plugin {
  return {
    onRequest: ({ url, endResponse }) => {
      const answer = health(url.pathname, published);
      if (answer) endResponse(answer);
    },
  };
}

function usePages(pages: Pages | undefined, asking: Asking): Plugin {
  return {
    onRequest: async ({ request, endResponse }) => {
      const answer = await pages?.(request, asking);
      if (answer) endResponse(answer);
    },
  };
}

/** More tokens than any question needs; the parser stops there. */
const maxTokens = 3_000;

function useLimits(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn(((source: string) => parse(source, { maxTokens })) as typeof parse),
  };
}

/** Pins the request to a version before anything runs, and says in the answer which it was. */
function useVersion(graph: Graph, published: Published): Plugin<Context> {
  return {
    onExecute: async ({ args, setResultAndStopExecution }) => {
      try {
        const version = await pinnedVersion(
          graph,
          {
            schema: args.schema,
            document: args.document,
            operationName: args.operationName ?? null,
            variables: args.variableValues ?? {},
          },
          () => published.current(),
        );
        Object.assign(args.contextValue, { graph, version, batches: published.batches(version) });
        return {
          onExecuteDone: ({ result, setResult }) => {
            if ('data' in result || 'errors' in result) {
              setResult({ ...result, extensions: { ...result.extensions, version: version.id } });
            }
          },
        };
      } catch (error) {
        const wrapped = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
        setResultAndStopExecution({ errors: [wrapped] });
        return undefined;
      }
    },
  };
}
