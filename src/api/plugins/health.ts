import type { Plugin } from 'graphql-yoga';
import type { Published } from '../versions/published.ts';

/** `/livez`: the program runs. `/readyz`: it can answer, that is, the database answered lately and has a version. */
export function useHealth(published: Published): Plugin {
  return {
    onRequest: ({ url, endResponse }) => {
      const answer = health(url.pathname, published);
      if (answer) endResponse(answer);
    },
  };
}

function health(path: string, published: Published): Response | null {
  if (path === '/livez') return text(200, 'ok');
  if (path !== '/readyz') return null;
  const { ready, reason } = published.state();
  return ready ? text(200, 'ok') : text(503, reason);
}

const text = (status: number, body: string) =>
  new Response(`${body}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
