import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { graphiql } from '../../src/web/graphiql/graphiql.ts';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-encoding': 'gzip, br' };

const ask = (path: string, headers: Record<string, string> = browser) =>
  graphiql(new Request(`http://127.0.0.1:4000${path}`, { headers }));

async function get(path: string, headers?: Record<string, string>): Promise<Response> {
  const response = await ask(path, headers);
  if (!response) throw new Error(`no answer to GET ${path}`);
  return response;
}

async function openPage(): Promise<{ response: Response; html: string; paths: string[] }> {
  const response = await get('/graphql');
  const html = await response.text();
  return { response, html, paths: [...new Set(html.match(/\/graphql\/assets\/[\w.-]+/g))].sort() };
}

// The first answer waits for the bundle to be unpacked.
beforeAll(async () => {
  await openPage();
}, 60_000);

describe('the page', () => {
  test('is small, and names no other host', async () => {
    const { response, html } = await openPage();

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('vary')).toBe('accept');
    expect(html.length).toBeLessThan(20_000);
    expect(html).not.toMatch(/(https?:)?\/\/[a-z0-9]/i);
  });

  test('runs no inline script, and its policy lets it load and ask nothing but its own host', async () => {
    const { response, html } = await openPage();

    const scripts = html.match(/<script[^>]*>/g);
    expect(scripts).toEqual([
      '<script type="application/json" id="settings">',
      expect.stringMatching(/^<script defer src="\/graphql\/assets\/graphiql\.[0-9a-f]{16}\.js">$/),
      expect.stringMatching(/^<script defer src="\/graphql\/assets\/boot\.[0-9a-f]{16}\.js">$/),
    ]);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'",
    );
  });

  test('is not for a program that asks for JSON, nor for a POST, nor at another path', async () => {
    expect(await ask('/graphql', { accept: 'application/json' })).toBeNull();
    expect(await ask('/graphql?query={__typename}', {})).toBeNull();
    expect(await ask('/')).toBeNull();
    expect(await ask('/graphql-other')).toBeNull();
    const post = new Request('http://127.0.0.1:4000/graphql', { method: 'POST', headers: browser, body: '{}' });
    expect(await graphiql(post)).toBeNull();
  });

  test('opens for a link that brings a query', async () => {
    expect((await get('/graphql?query={__typename}')).headers.get('content-type')).toMatch(/^text\/html/);
  });
});

describe('the assets', () => {
  test('are the ones the page names, each under the hash of its content, for good', async () => {
    const { paths } = await openPage();

    const names = paths.map((path) => path.replace(/\.[0-9a-f]{16}\./, '.'));
    expect(names.sort()).toEqual([
      '/graphql/assets/boot.js',
      '/graphql/assets/editor.worker.js',
      '/graphql/assets/graphiql.css',
      '/graphql/assets/graphiql.js',
      '/graphql/assets/graphql.worker.js',
      '/graphql/assets/icon.svg',
      '/graphql/assets/json.worker.js',
      '/graphql/assets/page.css',
    ]);
    for (const path of paths) {
      const response = await get(path);
      const content = gunzipSync(await response.arrayBuffer());
      expect(path).toContain(`.${createHash('sha256').update(content).digest('hex').slice(0, 16)}.`);
      expect(Object.fromEntries(response.headers)).toEqual({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'gzip',
        'content-length': expect.stringMatching(/^\d+$/),
        'content-security-policy': "default-src 'none'",
        'content-type': typeOf(path),
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  test('come uncompressed to a client that knows no gzip', async () => {
    const path = (await openPage()).paths.find((name) => name.includes('/icon.')) ?? '';

    const response = await get(path, { 'accept-encoding': 'identity' });

    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('<title>sundhedsgraf</title>');
  });

  test('of another name, or of a hash gone by, are 404', async () => {
    expect((await get('/graphql/assets/boot.js')).status).toBe(404);
    expect((await get('/graphql/assets/boot.0000000000000000.js')).status).toBe(404);
    expect(await ask('/graphql/assets/../../package.json')).toBeNull();
    expect((await get('/graphql/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

function typeOf(path: string): string {
  if (path.endsWith('.svg')) return 'image/svg+xml';
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
}
