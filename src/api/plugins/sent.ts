import type { Plugin } from 'graphql-yoga';
import { callerError } from '../errors.ts';
import { anyOrigin, common, ownOnly, preflight } from '../headers.ts';

const packedRequest =
  'Content-Encoding: a request is read as it is, at most 100,000 bytes, and never unpacked; send it plain.';

/**
 * Refuses packed requests, which may unpack to anything, answers what browsers ask before a request to another origin,
 * and gives each answer the headers of `common`.
 */
export function useSent(): Plugin {
  return {
    onRequest: ({ request, url, endResponse }) => {
      if (request.method === 'OPTIONS' && request.headers.has('access-control-request-method')) {
        const allowed = ownOnly.has(url.pathname) ? { 'content-length': '0' } : preflight;
        endResponse(new Response(null, { status: 204, headers: allowed }));
        return;
      }
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
    onResponse: ({ request, response: { headers } }) => {
      const open = ownOnly.has(new URL(request.url).pathname) ? common : { ...common, ...anyOrigin };
      // A picture on its own may be framed, and the older header would forbid it to a browser that knows no other.
      const framed = headers.get('content-security-policy')?.includes('frame-ancestors *') === true;
      for (const [name, value] of Object.entries(open)) {
        if (!headers.has(name) && !(framed && name === 'x-frame-options')) headers.set(name, value);
      }
    },
  };
}
