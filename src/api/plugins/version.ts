import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../../graph/graph.ts';
import type { Context, Passages } from '../context.ts';
import { billOf } from '../guards/bill.ts';
import type { Limits } from '../guards/limits.ts';
import { pinnedVersion } from '../versions/pinned.ts';
import type { Published } from '../versions/published.ts';
import type { Visits } from './visits.ts';

interface Core {
  readonly graph: Graph;
  readonly published: Published;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly visits: Visits;
  readonly passages: Passages | null;
}

/**
 * Prices an operation and pins it to a version before anything runs, and says in the answer what it cost and which
 * version it was.
 */
export function useVersion({ graph, published, schema, limits, visits, passages }: Core): Plugin<Context> {
  return {
    onExecute: async ({ args, setResultAndStopExecution }) => {
      try {
        const { document, contextValue } = args;
        const operationName = args.operationName ?? null;
        const ordered = { schema, document, operationName, variables: args.variableValues ?? {} };
        const cost = billOf(ordered, limits);
        const visit = visits.of(contextValue.request);
        await visit.pay(cost ?? 1);
        const version = await pinnedVersion(graph, ordered, () => published.current());
        visit.noted.version = version.id;
        Object.assign(contextValue, { graph, version, batches: published.batches(version).of(visit.asker), passages });
        return {
          onExecuteDone: ({ result, setResult }) => {
            if (!('data' in result || 'errors' in result)) return;
            setResult({ ...result, extensions: { ...result.extensions, version: version.id, cost } });
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
