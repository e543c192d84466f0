import { GraphQLError, parse, type validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { callerError } from '../errors.ts';
import { tooBroad } from '../guards/breadth.ts';
import type { Limits } from '../guards/limits.ts';

/** What the parser says when it stops. */
const tooMany = /Document contains more tha[nt] \d+ tokens/;

/** Stops the parser at a number of tokens, and the rules before fields so many that comparing them takes long. */
export function useTokens({ tokens, breadth }: Pick<Limits, 'tokens' | 'breadth'>): Plugin {
  const bounded = (source: string) => {
    try {
      return parse(source, { maxTokens: tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError) || !tooMany.test(error.message)) throw error;
      throw callerError('DOCUMENT_TOO_LONG', `the document has more than ${tokens} tokens; ask in several operations`);
    }
  };
  return {
    onParse: ({ setParseFn }) => setParseFn(bounded as typeof parse),
    onValidate: ({ validateFn, setValidationFn }) => setValidationFn(bounds(validateFn as typeof validate, breadth)),
  };
}

/** Fragments that lead back to each other can exhaust the stack of the rules before the rule that refuses them. */
function bounds(check: typeof validate, breadth: number): typeof validate {
  return (schema, document, ...more) => {
    const refused = tooBroad(document, breadth);
    if (refused) return [refused];
    try {
      return check(schema, document, ...more);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return [callerError('QUERY_TOO_COMPLEX', 'the fragments of the document lead back to each other without end')];
    }
  };
}
