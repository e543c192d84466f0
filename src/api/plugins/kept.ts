import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../../graph/graph.ts';
import type { Context } from '../context.ts';
import { keptAnswers } from '../guards/kept.ts';
import type { Published } from '../versions/published.ts';

/**
 * Answers an operation that was answered before at the same version and objections, with the same bytes. It takes
 * nothing from anybody's budget.
 */
export function useKept({ graph, published }: { graph: Graph; published: Published }): Plugin<Context> {
  const kept = keptAnswers();
  const keys = new WeakMap<Request, string>();
  return {
    onParams: async ({ request, params, setResult }) => {
      const { query, operationName, variables, extensions } = params;
      const version = published.seen();
      if (version === null || extensions !== undefined) return;
      const key = JSON.stringify([version.id, graph.overlay().digest, query, operationName ?? null, variables ?? null]);
      const answer = kept.get(key);
      if (answer) setResult(answer);
      else keys.set(request, key);
    },
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result }) => {
        const key = keys.get(args.contextValue.request);
        if (key !== undefined && 'data' in result) kept.keep(key, result, args.document);
      },
    }),
  };
}
