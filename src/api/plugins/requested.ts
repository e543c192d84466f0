import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { callerError } from '../errors.ts';

const badRequest = (message: string) => callerError('BAD_REQUEST', message, { http: { status: 400 } });

/** Refuses with 400 what is no request of GraphQL: no query, or variables in an address that are no JSON. */
export function useRequested(): Plugin {
  return {
    onRequestParse: ({ requestParser, setRequestParser }) => {
      if (!requestParser) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (error instanceof SyntaxError) throw badRequest('variables and extensions: expected JSON objects');
          // What the parser of JSON said has pieces of the body, and is ours to know.
          if (error instanceof GraphQLError) {
            delete error.extensions['originalError'];
            error.extensions['http'] = { status: 400 };
          }
          throw error;
        }
      });
    },
    onParams: ({ params }) => {
      if (params.query === undefined || params.query === null || params.query === '') {
        throw badRequest('query: expected a GraphQL operation, got nothing');
      }
    },
  };
}
