import type { Plugin } from 'graphql-yoga';

/** What a caller does wrong before anything is read of the operation. */
const said: Readonly<Record<number, string>> = {
  404: 'There is nothing at that address; the API is at /graphql.',
  405: 'The API takes GET and POST.',
  406: 'Accept: expected application/json or application/graphql-response+json.',
  415: 'Content-Type: expected application/json, with the operation as "query".',
};

/** No refusal is empty: where only a status would be sent, the answer says what was expected. */
export function useTold(): Plugin {
  return {
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
