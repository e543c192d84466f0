import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagePrice } from '../../src/api/guards/limits.ts';
import { createApi } from '../../src/api/server.ts';
import { pages } from '../../src/pages/pages.ts';
import { questions } from '../../src/questions/all.ts';
import { type Paged, paged } from './paged.ts';

let our: Paged;
beforeAll(async () => {
  our = await paged();
});
afterAll(() => our.close());

const setting = () => ({ publicUrl: null, home: our.here.home, now: () => new Date('2026-11-22T23:30:00Z') });

/** A server beside the others, of this test alone. */
function opened({ keepAnswers = true, rate = null }: { keepAnswers?: boolean; rate?: number | null } = {}) {
  const api = createApi({ graph: our.here.graph, log: console, pages: pages(setting(), console), keepAnswers, rate });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await api.server.fetch(`http://127.0.0.1${path}`, { redirect: 'manual', headers });
    const { ratelimit, 'ratelimit-policy': _, ...sent } = Object.fromEntries(response.headers);
    const left = ratelimit === undefined ? null : Number(/r=(\d+)/.exec(ratelimit)?.[1]);
    return { status: response.status, sent, left, bytes: Buffer.from(await response.arrayBuffer()).toString('base64') };
  };
  return { api, get };
}

const examples = questions.map(({ slug, example }) => `/spoergsmaal/${slug}?${new URLSearchParams(example as never)}`);
const addresses = [
  '/',
  '/om',
  '/kort',
  '/graf',
  '/klynge-horsens',
  '/klynge-horsens.json',
  '/spoergsmaal',
  ...examples,
];

test('a page that was asked before is sent again: the same bytes and headers, no statement', async () => {
  const { api, get } = opened();
  await api.published.look();
  for (const path of addresses) {
    const first = await get(path, { 'accept-encoding': 'br' });
    our.here.asked();
    expect(await get(path, { 'accept-encoding': 'br' }), path).toEqual(first);
    expect(first.status === 302 ? [] : our.here.asked(), path).toEqual([]);
  }
  api.close();
});

test('what tells which versions are loaded, or lists files, is asked for anew', async () => {
  const { api, get } = opened();
  await api.published.look();
  for (const path of ['/aendringer', '/rettelser', '/data']) {
    await get(path);
    our.here.asked();
    await get(path);
    expect(our.here.asked().length, path).toBeGreaterThan(0);
  }
  api.close();
});

test('a page that is kept costs its reader nothing, and 304 of it gives nothing back', async () => {
  const { api, get } = opened({ rate: 3 * pagePrice });
  await api.published.look();
  const first = await get('/klynge-horsens');
  const tag = { 'if-none-match': String(first.sent['etag']) };
  for (let times = 0; times < 3; times += 1) expect((await get('/klynge-horsens', tag)).status).toBe(304);
  const next = await get('/klynge-aarhus');
  expect([first.left, next.left]).toEqual([2 * pagePrice, pagePrice]);
  api.close();
});

test('with pages kept and without, the same is said while versions and objections change', async () => {
  const [keeping, plain] = [opened(), opened({ keepAnswers: false })];
  const asked = [...addresses, '/person-anders-kuehnau', `/klynge-horsens?version=${our.first}`];
  const same = async () => {
    const said: string[] = [];
    for (const path of asked) {
      const one = await keeping.get(path);
      expect(one, path).toEqual(await plain.get(path));
      expect(await keeping.get(path), path).toEqual(one);
      said.push(one.bytes);
    }
    return said;
  };
  await Promise.all([keeping.api.published.look(), plain.api.published.look()]);
  const before = await same();
  await our.here.edit('people/klynge_members.csv', /^Horsensklyngen,Bruno Melgaard Jensen,.*\n/m, '');
  await our.here.load();
  await Promise.all([keeping.api.published.look(), plain.api.published.look()]);
  const after = await same();
  expect(after).not.toEqual(before);
  expect(after.at(-1)).toBe(before.at(-1));
  our.objections = [{ person: 'person-anders-kuehnau', names: ['Anders Kühnau'] }];
  const objected = await same();
  our.objections = [];
  expect(objected.at(-2)).not.toBe(after.at(-2));
  expect(await same()).toEqual(after);
  keeping.api.close();
  plain.api.close();
});
