import { type Asset, loadAssets } from './assets.ts';
import { readExamples } from './examples.ts';
import { contentSecurityPolicy, page } from './page.ts';

const assetPaths = '/graphql/assets/';

/**
 * Answers a browser that opens `/graphql`, and the requests for the files of that page.
 *
 * @param prefix  the path below which readers find this server; "" for a host of its own
 * @returns the page for a GET of `/graphql` that accepts `text/html`, a file or 404 for anything under
 *          `/graphql/assets/`, `null` for all else: it is the API's
 */
export async function graphiql(request: Request, prefix = ''): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (request.method === 'GET' && pathname.startsWith(assetPaths)) return answerAsset(request, pathname);
  if (request.method === 'GET' && pathname === '/graphql' && wantsHtml(request)) return answerPage(prefix);
  return null;
}

function wantsHtml(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false;
}

async function answerPage(prefix: string): Promise<Response> {
  const [assets, examples] = await Promise.all([loadAssets(), readExamples()]);
  return new Response(page(assets, examples, prefix), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      vary: 'accept',
    },
  });
}

async function answerAsset(request: Request, pathname: string): Promise<Response> {
  const assets = await loadAssets();
  const asset = [...assets.values()].find(({ path }) => path === pathname);
  if (!asset) return new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain' } });
  return withAsset(asset, request.headers.get('accept-encoding') ?? '');
}

function withAsset({ type, gzipped }: Asset, accepted: string): Response {
  const headers = new Headers({
    'content-type': type,
    'content-security-policy': "default-src 'none'", // a worker's own: the page's does not bind it
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  if (!/\bgzip\b/.test(accepted)) {
    return new Response(new Blob([gzipped]).stream().pipeThrough(new DecompressionStream('gzip')), { headers });
  }
  headers.set('content-encoding', 'gzip');
  headers.set('content-length', String(gzipped.byteLength));
  return new Response(gzipped, { headers });
}
