import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Asking, Refused } from '../../src/api/asking.ts';
import { stylesheet } from '../../src/pages/frame/stylesheet.ts';
import { pages } from '../../src/pages/pages.ts';
import { respond } from '../../src/pages/response.ts';

const logged: string[] = [];
const log = { error: (_: object, message: string) => void logged.push(message) };
const page = pages({ publicUrl: null, home: '/nowhere', now: () => new Date('2026-11-23T12:00:00Z') }, log);

/** No version to ask: what these tests are about is decided before one is. */
const refusing = (error: Error): Asking => ({
  edition: () => Promise.reject(error),
  get patient() {
    return refusing(error);
  },
  standing: () => null,
  isTurnedAway: () => false,
  kept: () => {},
  objections: () => '0',
  objected: () => 0,
});
const away = refusing(new Refused('away', { code: 'DATABASE_UNAVAILABLE' }));

async function ask(path: string, method = 'GET', asking = away): Promise<{ response: Response; text: string }> {
  const response = await page(new Request(`http://127.0.0.1${path}`, { method }), asking);
  if (response === null) throw new Error(`${path} is none of the pages`);
  return { response, text: await response.text() };
}

test('the API and GraphiQL are none of theirs', async () => {
  expect(await page(new Request('http://127.0.0.1/graphql'), away)).toBeNull();
  expect(await page(new Request('http://127.0.0.1/graphql/assets/x.js'), away)).toBeNull();
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is 405, and told what is allowed', async (method) => {
  const { response } = await ask('/spoergsmaal', method);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test.each([
  ['/..%2f..%2fetc/passwd', 404],
  ['/%2e%2e/%2e%2e/package', 404],
  ['/spoergsmaal/a/b', 404],
  ['/kilde/klynge-horsens', 404],
  ['/kilde', 404],
  ['/Klynge-Horsens', 404],
  ['/nothing', 404],
  ['/constructor', 404],
  ['/%E0%A4%A', 400],
  ['/%00', 404],
  [`/${'a'.repeat(301)}`, 414],
  ['/spoergsmaal/ingen-af-dem', 404],
])('%s is %d, as a page in Danish', async (path, status) => {
  const { response, text } = await ask(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-robots-tag')).toBe('noindex');
  expect(text).toContain('<html lang="da">');
  expect(text).toMatch(/<h1>(Findes ikke|Adressen )/);
});

test('a hostile address is text on the page that refuses it', async () => {
  const hostile = encodeURIComponent('"><script>alert(1)</script>');
  const { response, text } = await ask(`/spoergsmaal/hvem-sad-i-klyngen?${hostile}=1&sprog=en`);
  expect(response.status).toBe(400);
  expect(text).toContain('&quot;&gt;&lt;script&gt;');
  expect(text).not.toContain('<script');
});

test('a mistake has the form that was asked for', async () => {
  const json = await ask('/spoergsmaal/hvem-sad-i-klyngen.json?klyng=horsens');
  expect(JSON.parse(json.text).errors[0].extensions).toEqual({ code: 'INVALID_ARGUMENT' });
  expect(json.response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const text = await ask('/klynge-horsens.csv?x=1');
  expect(text.text).toMatch(/^Adressen tager ingen parameter »x«/);
  expect(text.response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  // What cannot be read at all too: a picture or a feed is refused in a text, not as a page.
  for (const path of ['/billede/overgang.svg?om=1&om=2', '/aendringer.atom?x=1&x=2', '/billede%2Fovergang.svg']) {
    expect([path, (await ask(path)).response.headers.get('content-type')]).toEqual([path, 'text/plain; charset=utf-8']);
  }
});

test('a database that is away is 503; a defect is 500, logged, and not shown', async () => {
  const gone = await ask('/spoergsmaal');
  expect([gone.response.status, gone.response.headers.get('retry-after')]).toEqual([503, '5']);
  const broken = await ask('/spoergsmaal', 'GET', refusing(new Error('a secret')));
  expect(broken.response.status).toBe(500);
  expect(broken.text).not.toContain('a secret');
  expect(logged).toEqual(['unexpected error of a page']);
});

test('a version that is not loaded is 410 with the command that brings it back', async () => {
  const swept = refusing(new Refused('swept', { code: 'VERSION_NOT_LOADED', version: '2-9c1f00aa12bd' }));
  const { response, text } = await ask('/klynge-horsens?version=2', 'GET', swept);
  expect(response.status).toBe(410);
  expect(text).toContain('npx sundhedsgraf restore 2-9c1f00aa12bd');
});

test('the stylesheet is named by its content, kept for good, and loads nothing', async () => {
  const { response, text } = await ask(stylesheet.path);
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(text).not.toMatch(/url\((?!#)|@import|https?:/);
  expect(text.length).toBeLessThan(40_000);
});

describe('caches', () => {
  const sent = { type: 'text/html; charset=utf-8', text: '<p>ø' };
  const answer = (headers: Record<string, string> = {}, objections = '0', method = 'GET') =>
    respond(new Request('http://127.0.0.1/x', { headers, method }), sent, { holding: 'VERSION', objections });

  test('the tag depends on bytes and objections, and who has it gets 304', async () => {
    const tag = (await answer()).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await answer({}, 'other')).headers.get('etag')).not.toBe(tag);
    for (const known of [tag, `"a", ${tag}`, `W/${tag}`, '*']) {
      const same = await answer({ 'if-none-match': known });
      expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, tag, '']);
    }
    expect((await answer({ 'if-none-match': '"a"' })).status).toBe(200);
  });

  test('a page is asked for anew in any version, since it names scripts that an update takes away; data is kept', async () => {
    const kept = (type: string) =>
      respond(new Request('http://127.0.0.1/x'), { ...sent, type }, { holding: 'VERSION', objections: '0' });
    expect((await answer()).headers.get('cache-control')).toBe('public, max-age=10, must-revalidate');
    for (const type of ['application/json; charset=utf-8', 'image/svg+xml; charset=utf-8']) {
      expect((await kept(type)).headers.get('cache-control')).toBe('public, max-age=86400, immutable');
    }
  });

  test('HEAD has the headers of GET, and no body', async () => {
    const head = await answer({}, '0', 'HEAD');
    expect([...head.headers]).toEqual([...(await answer()).headers]);
    expect(head.headers.get('content-length')).toBe('5');
    expect(await head.text()).toBe('');
  });

  describe('packed', () => {
    const long = { ...sent, text: '<p>Sundhedsråd</p>'.repeat(100) };
    const ask = (headers: Record<string, string>, method = 'GET') =>
      respond(new Request('http://127.0.0.1/x', { headers, method }), long, { holding: 'VERSION', objections: '0' });

    test.each([
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const)('%s: the same text, under a tag of its own', async (encoding, unpack) => {
      const [plain, packed] = [await ask({}), await ask({ 'accept-encoding': encoding })];
      const bytes = Buffer.from(await packed.arrayBuffer());
      expect(unpack(bytes).toString()).toBe(long.text);
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(packed.headers.get('content-length')).toBe(String(bytes.length));
      const tag = packed.headers.get('etag') ?? '';
      expect(tag).toBe(plain.headers.get('etag')?.replace(/"$/, `-${encoding}"`));
      const again = await ask({ 'accept-encoding': encoding, 'if-none-match': tag });
      expect([again.status, again.headers.get('etag'), again.headers.get('vary')]).toEqual([
        304,
        tag,
        'accept-encoding',
      ]);
      expect((await ask({ 'if-none-match': tag })).status).toBe(200);
    });

    test('as it is where nobody asks for it or it is short, and both vary', async () => {
      for (const one of [await ask({}), await answer({ 'accept-encoding': 'gzip, br' })]) {
        expect(one.headers.get('content-encoding')).toBeNull();
        expect(one.headers.get('vary')).toBe('accept-encoding');
      }
    });

    test('HEAD says the encoding and the tag, and packs nothing', async () => {
      const [get, head] = [await ask({ 'accept-encoding': 'br' }), await ask({ 'accept-encoding': 'br' }, 'HEAD')];
      expect(await head.text()).toBe('');
      for (const name of ['content-encoding', 'etag', 'vary'])
        expect(head.headers.get(name)).toBe(get.headers.get(name));
    });
  });

  test('a page runs our own scripts alone, is framed by nobody and asks nobody else', async () => {
    expect((await answer()).headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
  });
});
