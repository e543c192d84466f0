import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What a caller does wrong before anything is read of the operation. */
const said: Readonly<Record<number, string>> = {
  404: 'There is nothing at that address; the API is at /graphql.',
  405: 'The API takes GET and POST.',
  406: 'Accept: expected application/json or application/graphql-response+json.',
  415: 'Content-Type: expected application/json, with the operation as "query".',
};

/** Letters of a message: some repeat what a caller sent, which may be 100 kB. */
const longest = 500;

/** No refusal is empty: where only a status would be sent, the answer says what was expected. None is a book either. */
export function useTold(): Plugin {
  return {
    onResultProcess: ({ result, setResult }) => {
      if (!('errors' in result) || !result.errors?.some(({ message }) => message.length > longest)) return;
      setResult({ ...result, errors: result.errors.map(shortened) });
    },
    onResponse: ({ response, setResponse, request, fetchAPI }) => {
      const message = said[response.status];
      if (message === undefined || response.body !== null || request.method === 'HEAD') return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('content-type', 'application/json; charset=utf-8');
      headers.delete('content-length');
      const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
      setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
    },
  };
}

function shortened(error: GraphQLError): GraphQLError {
  if (error.message.length <= longest) return error;
  const message = `${error.message.slice(0, longest).replace(/\p{Cs}$/u, '')}…`;
  const { nodes = null, path = null, extensions } = error;
  return new GraphQLError(message, { nodes, path, extensions });
}
