import type { Plugin } from 'graphql-yoga';
import { callerError } from '../errors.ts';
import { common } from '../headers.ts';

const packedRequest =
  'Content-Encoding: a request is read as it is, at most 100,000 bytes, and never unpacked; send it plain.';

/** Refuses packed requests, which may unpack to anything, and gives each answer the headers of `common`. */
export function useSent(): Plugin {
  return {
    onRequest: ({ request, endResponse }) => {
      const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
      if (encoding === '' || encoding === 'identity') return;
      const { message, extensions } = callerError('BAD_REQUEST', packedRequest);
      endResponse(
        new Response(`${JSON.stringify({ errors: [{ message, extensions }] })}\n`, {
          status: 415,
          headers: { 'content-type': 'application/json; charset=utf-8', 'accept-encoding': 'identity' },
        }),
      );
    },
    onResponse: ({ response: { headers } }) => {
      for (const [name, value] of Object.entries(common)) if (!headers.has(name)) headers.set(name, value);
    },
  };
}
