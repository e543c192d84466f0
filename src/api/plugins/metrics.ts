import type { Plugin } from 'graphql-yoga';
import type { Measures } from '../measures.ts';

/** `/metrics`: the measures of this process, as Prometheus reads them. */
export function useMetrics(measures: Measures): Plugin {
  return {
    onRequest: async ({ url, request, endResponse }) => {
      if (url.pathname !== '/metrics') return;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        endResponse(new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } }));
        return;
      }
      const { type, body } = await measures.text();
      const headers = { 'content-type': type, 'cache-control': 'no-store' };
      endResponse(new Response(request.method === 'HEAD' ? null : body, { headers }));
    },
  };
}
