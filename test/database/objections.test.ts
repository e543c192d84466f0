import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { agents } from '../../src/agents/route.ts';
import { type Api, createApi } from '../../src/api/server.ts';
import { objectionsOf } from '../../src/cli/session.ts';
import { fold } from '../../src/domain/names.ts';
import { noObjections, type Overlay } from '../../src/graph/overlay.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { pages } from '../../src/pages/pages.ts';
import { questions } from '../../src/questions/all.ts';
import { type World, world } from './world.ts';

// A walk over a site, on a machine that may be slow.
vi.setConfig({ testTimeout: 300_000 });

/** Who objects here: one with seats in several bodies and said in minutes, and one of two who bear a name. */
const person = 'person-anders-kuehnau';
const twin = 'person-peter-larsen-aalborg';
const namesake = 'person-peter-larsen-thisted';

let here: World;
let api: Api;
let overlay: Overlay = noObjections;
let versions: string[] = [];
let before: Seen;
let after: Seen;

interface Read {
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}

async function get(path: string): Promise<Read> {
  const response = await api.server.fetch(`http://127.0.0.1${path}`, { redirect: 'manual' });
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  return { status: response.status, etag: response.headers.get('etag'), text };
}

async function tool(name: string, given: Record<string, unknown>): Promise<string> {
  const response = await api.server.fetch('http://127.0.0.1/mcp', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } }),
  });
  return response.text();
}

/** Names and ids of who objected, in every spelling that the graph keeps them in. */
const names = ['Anders Kühnau'];
const ids = [person, twin];
function shows(text: string): string[] {
  const plain = text.replaceAll('&#39;', "'").replaceAll(/\\u00fc/g, 'ü');
  const found = ids.filter((id) => new RegExp(`${id}(?![a-z0-9])`).test(plain));
  const folded = ` ${fold(plain)} `;
  return [...found, ...names.filter((name) => folded.includes(` ${fold(name)} `))];
}

const forms = ['.json', '.csv', '.bib', '.csl.json'];

/** Links of a page that stay here, without those to the API itself. */
const hrefs = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^\/(graphql|sider)/.test(href));

/** Addresses from which the site is walked: every stored question, the person, the bodies, feeds, files. */
function entries(version: string): string[] {
  const kept = `version=${version}`;
  const asked = questions.flatMap(({ slug, example, parameters }) => {
    const given = new URLSearchParams({ ...example, version });
    const mine = parameters.flatMap(({ name, kind }) =>
      kind === 'PERSON' || kind === 'PERSON_OR_BODY' || kind === 'THING'
        ? [`/spoergsmaal/${slug}?${new URLSearchParams({ ...example, [name]: person, version })}`]
        : [],
    );
    return [`/spoergsmaal/${slug}?${given}`, ...mine];
  });
  const texts = ['Anders Kühnau', 'kuehnau', 'kuhnau', '"anders kuehnau"', 'anders'];
  return [
    ...asked,
    `/${person}?${kept}`,
    `/klynge-horsens?${kept}`,
    `/raad-horsens?${kept}`,
    ...texts.map((tekst) => `/spoergsmaal/soeg?${new URLSearchParams({ tekst, version })}`),
    `/aendringer.atom?om=${person}`,
    '/aendringer.atom',
    '/aendringer',
    '/rettelser',
    '/rettelser.csv',
    '/om',
    `/data?${kept}`,
  ];
}

/** What a text shows that its own address did not say already. */
const told = (path: string, { text }: Pick<Read, 'text'>) => {
  const own = shows(decodeURIComponent(path.replaceAll('+', ' ')));
  return shows(text).filter((found) => !own.includes(found));
};

/** What an address is of: the first part of its path, or the prefix of an id; of each only so many are walked to. */
const sortOf = (path: string) => /^\/([a-z]+)/.exec(path)?.[1] ?? path;
const most = { pages: 5, forms: 1 };

/** Walks from the entries over links of pages that show the person, and reads some of each sort in all their forms. */
async function walk(version: string): Promise<Map<string, Read>> {
  const read = new Map<string, Read>();
  const shown = new Map<string, string[]>();
  const visit = async (path: string) => {
    if (read.has(path)) return;
    const answer = await get(path);
    read.set(path, answer);
    const alike = shown.get(sortOf(path)) ?? [];
    if (told(path, answer).length > 0) shown.set(sortOf(path), [...alike, path]);
  };
  for (const path of entries(version)) await visit(path);
  for (const path of [...shown.values()].flat()) {
    for (const link of hrefs(read.get(path)?.text ?? '')) {
      if ((shown.get(sortOf(link))?.length ?? 0) < most.pages && /^\/[a-z]+[-/]/.test(link)) await visit(link);
    }
  }
  for (const path of [...shown.values()].flatMap((alike) => alike.slice(0, most.forms))) {
    const [bare = '', query = ''] = path.split('?');
    if (/\.\w+$/.test(bare)) continue;
    for (const form of forms) await visit(`${bare}${form}${query === '' ? '' : `?${query}`}`);
  }
  return read;
}

/** The same addresses once more, and those that stand where the person stood. */
async function again(): Promise<Map<string, Read>> {
  const read = new Map<string, Read>();
  for (const path of before.pages.keys()) read.set(path, await get(path));
  const fresh = [...read.values()].flatMap(({ text }) => hrefs(text)).filter((link) => link.includes('udgaaet'));
  for (const path of [...new Set(fresh)].slice(0, 20)) read.set(path, await get(path));
  return read;
}

/** Every file of a version, as readers get it. */
async function files(version: string): Promise<Map<string, string>> {
  const { text } = await get(`/data/${version}/datapackage.json`);
  const { resources } = JSON.parse(text) as { resources: { path: string }[] };
  const all = await Promise.all(
    resources.map(async ({ path }) => [path, (await get(`/data/${version}/${path}`)).text] as const),
  );
  return new Map([['datapackage.json', text], ...all]);
}

const counted = `{ people { totalCount } parties { totalCount } leads { totalCount } unresolvedMentions { totalCount }
  klynger(first: 50) { nodes { id members { totalCount } meetings { totalCount } } }
  sundhedsraadene(first: 50) { nodes { id members { totalCount } } }
  meetings(first: 50) { nodes { id attendance { totalCount } } } }`;

/** Everything that the API says in lists that are read to their end. */
async function lists(version: string): Promise<string> {
  const said: string[] = [];
  let after: string | null = null;
  do {
    const { body } = await here.ask(
      `query ($after: String) @registrering(version: "${version}") { people(first: 50, after: $after) { nodes { id name names evidence { value key quote citation } memberships(first: 20) { nodes { id } } } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { people } = body.data;
    // A cursor holds an id that nobody sees before it is decoded.
    said.push(...people.edges.map(({ cursor }: { cursor: string }) => Buffer.from(cursor, 'base64url').toString()));
    said.push(JSON.stringify(people.nodes));
    after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
  } while (after !== null);
  return said.join('\n');
}

/** What is asked for by name or id, over the API and by the tools of agents. */
async function asked(version: string): Promise<string[]> {
  const pinned = `@registrering(version: "${version}")`;
  const operations = [
    `{ search(query: "anders kuhnau") { totalCount nodes { id } } }`,
    `{ search(query: "\\"Anders Kühnau\\"") { totalCount nodes { id } } }`,
    `{ person(key: "Anders Kühnau") { id name } node(id: "${person}") { id } nodes(ids: ["${person}"]) { id } }`,
    `{ claims(about: "${person}") { nodes { value quote } } }`,
    `{ paths(from: "klynge-horsens", to: "klynge-randers") { paths { nodes { id name } steps { id memberships { id } } } } }`,
    `{ paths(from: "${person}", to: "klynge-randers") { status paths { nodes { name } } } }`,
    `{ sharedMembers(first: 100) { nodes { __typename } } }`,
    `{ leads(first: 100) { nodes { id evidence { value key quote } } } unresolvedMentions(first: 100) { nodes { id } } }`,
    `{ remarks(first: 100) { nodes { id text } } timeline(first: 100) { nodes { title } } }`,
    `{ disagreements(first: 100) { nodes { id } } documents(first: 100) { nodes { id title } } }`,
    `{ documents(kind: [OFFICIAL_MINUTES], first: 5) { nodes { claims(first: 100) { nodes { id aboutId value original key quote } pageInfo { endCursor } } } } }`,
    `{ changes(from: "1", to: "2", first: 100) { nodes { id name fields { property before after } } } }`,
  ];
  const answers = operations.map(async (operation) =>
    JSON.stringify((await here.ask(`query ${pinned} ${operation}`)).body),
  );
  const calls: [string, Record<string, unknown>][] = [
    ['search', { text: 'Anders Kühnau', version }],
    ['get', { id: 'klynge-horsens', version }],
    ['get', { id: person, version }],
    ['evidence', { id: 'klynge-horsens', version }],
    ['path', { from: 'klynge-horsens', to: 'klynge-randers', version }],
    ['ask', { slug: 'hvem-sad-i-klyngen', parameters: { klynge: 'horsens' }, version }],
    ['ask', { slug: 'hvilke-roller-havde', parameters: { person: 'Anders Kühnau' }, version }],
  ];
  return Promise.all([...answers, ...calls.map(([name, given]) => tool(name, given))]);
}

/** All that readers can get of a version. */
interface Seen {
  readonly pages: ReadonlyMap<string, Read>;
  readonly files: ReadonlyMap<string, string>;
  readonly lists: string;
  readonly counted: unknown;
}

async function lookAt(version: string, reach = walk): Promise<Seen> {
  return {
    pages: await reach(version),
    files: await files(version),
    lists: await lists(version),
    counted: (await here.ask(counted.replace('{', `query @registrering(version: "${version}") {`))).body.data,
  };
}

beforeAll(async () => {
  here = await world({ overlay: () => overlay });
  await here.edit('people/klynge_members.csv', /^Gødstrupklyngen,Anders Kühnau,.*\n/m, '');
  await here.load();
  const log = { error: (fields: object, message: string) => console.error(message, fields) };
  const ours = pages({ publicUrl: null, home: here.home, now: () => new Date() }, log);
  const theirs = agents({ publicUrl: null, pages: ours, log });
  api = createApi({
    graph: here.graph,
    log,
    pages: async (request, asking) => (await theirs(request, asking)) ?? ours(request, asking),
  });
  await api.published.look();
  versions = (await here.ask('{ versions(first: 5) { nodes { id } } }')).body.data.versions.nodes.map(
    ({ id }: { id: string }) => id,
  );
  before = await lookAt(versions[1] ?? '');
  const rows = [person, twin].map((id) => `${id},redaktionen,2026-11-22,indsigelse\n`).join('');
  await appendFile(join(here.seeds, 'objections.csv'), rows);
  overlay = objectionsOf(await loadSeeds(here.seeds));
  after = await lookAt(versions[1] ?? '', again);
}, 1_200_000);
afterAll(async () => {
  api.close();
  await here.close();
});

describe('a name that was objected to', () => {
  test('stood on many pages and in files before, so that this test looks in the right places', () => {
    expect(versions).toHaveLength(2);
    const shown = [...before.pages].filter(([path, read]) => told(path, read).length > 0).map(([path]) => path);
    expect(shown.length).toBeGreaterThan(50);
    expect([...new Set(shown.map(sortOf))]).toEqual(
      expect.arrayContaining(['spoergsmaal', 'klynge', 'membership', 'meeting', 'kilde', 'aendringer', 'rettelser']),
    );
    expect([...before.files.values()].filter((text) => shows(text).length > 0).length).toBeGreaterThan(4);
    expect(shows(before.lists)).toEqual([person, twin, ...names]);
  });

  test('is on no page, in no form, and in no feed: of the same addresses, and of those found since', () => {
    const read = [...after.pages];
    expect(read.length).toBeGreaterThan(before.pages.size);
    expect(read.filter(([path, one]) => told(path, one).length > 0).map(([path]) => path)).toEqual([]);
    expect(read.filter(([, { status }]) => status >= 500)).toEqual([]);
  });

  test('is in no file, in no list, and behind no name, id or cursor, in the older version and in the newer', async () => {
    expect([...after.files].filter(([, text]) => shows(text).length > 0).map(([name]) => name)).toEqual([]);
    expect(shows(after.lists)).toEqual([]);
    expect(shows(await lists(versions[0] ?? ''))).toEqual([]);
    for (const version of versions) {
      for (const answer of await asked(version)) {
        // A message may repeat what was asked for.
        const data = answer.replace(/\\?"message\\?":\\?".*?[^\\]\\?"[,}]/g, '');
        expect(shows(data.replaceAll(`»Anders Kühnau«`, '').replaceAll('"Anders Kühnau"', ''))).toEqual([]);
      }
    }
  });

  test('leaves its seats, and every count', () => {
    expect(after.counted).toEqual(before.counted);
    const lines = ({ files: all }: Seen) => [...all].map(([name, text]) => [name, text.split('\n').length]);
    expect(lines(after)).toEqual(lines(before));
    const horsens = after.pages.get(`/klynge-horsens?version=${versions[1]}`)?.text;
    expect(horsens).toContain('Udgået efter indsigelse');
    expect(horsens).toContain('/membership-udgaaet-1-klynge-horsens-formand-1');
  });

  test('its links answer without it: a page with a tombstone and another tag, an id that leads nowhere', async () => {
    const changed = [...before.pages].filter(([path, read]) => told(path, read).length > 0 && read.etag !== null);
    for (const [path, read] of changed) {
      expect([path, after.pages.get(path)?.etag === read.etag]).toEqual([path, false]);
    }
    const [[path, { etag }] = ['', { etag: '' }]] = changed;
    const kept = await api.server.fetch(`http://127.0.0.1${path}`, { headers: { 'if-none-match': etag ?? '' } });
    expect(kept.status).toBe(200);
    const tombstone = await get('/person-udgaaet-1');
    expect([tombstone.status, tombstone.text.includes('Udgået efter indsigelse')]).toEqual([200, true]);
    const gone = await get(`/${person}`);
    const never = await get('/person-ingen-hedder-saadan');
    expect([gone.status, never.status]).toEqual([404, 404]);
    for (const { text } of [gone, never]) expect(text).toContain('udgået efter indsigelse');
  });
});

describe('a namesake of one who objected', () => {
  test('is found by name, alone, and shown by name', async () => {
    for (const query of ['Peter Larsen', 'peter lars', '\\"Peter Larsen\\"']) {
      const { body } = await here.ask(
        `{ search(query: "${query}", kind: [PERSON]) { totalCount nodes { id ... on Person { name } } } }`,
      );
      expect([query, body.data.search]).toEqual([
        query,
        { totalCount: 1, nodes: [{ id: namesake, name: 'Peter Larsen' }] },
      ]);
    }
    expect((await here.ask('{ person(key: "Peter Larsen") { id name } }')).body.data.person).toEqual({
      id: namesake,
      name: 'Peter Larsen',
    });
    expect(await tool('search', { text: 'Peter Larsen' })).toContain(namesake);
    expect((await get('/spoergsmaal/soeg?tekst=peter+larsen')).text).toContain(`/${namesake}`);
  });
});
