import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/server.ts';
import { takeLock } from '../../src/ingest/write/lock.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { sweepOld } from '../../src/ingest/write/sweep.ts';
import { type Paged, paged } from './paged.ts';
import { python, runPython } from './python.ts';
import type { World } from './world.ts';

let site: Paged;
let here: World;
let api: Api;
let first: string;
let second: string;
beforeAll(async () => {
  site = await paged();
  ({ here, api, first } = site);
});
afterAll(() => site.close());

const get: Paged['get'] = (...asked) => site.get(...asked);

/** An element of XML: its name, attributes, children, and the text directly in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, children: [], text: '' };
        path.at(-1)?.children.push(element);
        path.push(element);
      },
      ontext: (text) => {
        const within = path.at(-1);
        if (within) within.text += text;
      },
      onclosetag: (_, implied) => {
        const closed = path.pop();
        // The parser says the same of `<link/>`, which is closed, and of an element that is left open.
        if (implied && (closed?.text !== '' || closed.children.length > 0)) throw new Error('an element is not closed');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root.children.find(({ name }) => name === 'feed') ?? root;
}

const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const textOf = ({ text, children }: Element): string => [text, ...children.map(textOf)].join('');
const said = (element: Element, name: string) => all(element, name).map(textOf).join('\n');

/** What RFC 4287 asks of a feed and its entries (4.1.1, 4.1.2). */
function checkAtom(feed: Element): void {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  for (const part of [feed, ...all(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) expect([name, all(part, name).length]).toEqual([name, 1]);
    expect(said(part, 'id')).toMatch(/^(tag:[a-z]+,\d{4}:|https?:\/\/)\S+$/);
    expect(said(part, 'updated')).toMatch(instant);
    const alternate = all(part, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
    expect(alternate).toHaveLength(1);
  }
  expect(all(feed, 'author').map((author) => said(author, 'name'))).toEqual([expect.stringMatching(/./)]);
  expect(all(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self')).toHaveLength(1);
  const ids = all(feed, 'entry').map((entry) => said(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
}

async function feedOf(query = '', of = api): Promise<Element> {
  const { status, headers, text } = await get(`/aendringer.atom${query}`, {}, of);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const feed = readXml(text);
  checkAtom(feed);
  return feed;
}

const entriesOf = (feed: Element) =>
  all(feed, 'entry').map((entry) => ({ title: said(entry, 'title'), text: said(entry, 'content') }));

describe('with one version', () => {
  test('nothing was corrected, and it says so', async () => {
    const { status, text } = await get('/rettelser');
    expect(status).toBe(200);
    expect(text).toContain('Ingen rettelser endnu i de udgaver, der er indlæst.');
    expect(text).toContain('Der er ikke to udgaver at sammenligne.');
    expect((await get('/rettelser?sprog=en')).text).toContain('No corrections yet in the versions that are loaded.');
    expect(JSON.parse((await get('/rettelser.json')).text)).toMatchObject({
      corrected: [],
      compared: 0,
      objections: 0,
    });
  });

  test('the feed tells of the first version', async () => {
    expect(entriesOf(await feedOf())).toEqual([
      { title: expect.stringMatching(/^Udgave 1, \d+\. \w+ \d{4}$/), text: expect.stringContaining('ingen før den') },
    ]);
  });
});

describe('after a party was corrected and a seat went', () => {
  beforeAll(async () => {
    await here.edit('people/klynge_members.csv', /Midtklyngen,Annette Roed,A,/, 'Midtklyngen,Annette Roed,V,');
    await here.edit('people/klynge_members.csv', /^Horsensklyngen,Bruno Melgaard Jensen,.*\n/m, '');
    second = (await here.load()).version;
    await api.published.look();
  });

  test('the feed says in Danish what changed, things by their names', async () => {
    const feed = await feedOf();
    const [newest, oldest] = entriesOf(feed);

    expect(all(feed, 'entry')).toHaveLength(2);
    expect(newest?.title).toMatch(/^Udgave 2, /);
    expect(newest?.text).toContain('Forskel på 4 ting og fakta: 1 er ændret, og 3 er gået ud.');
    expect(newest?.text).toMatch(
      /Plads »Annette Roed \(V\), [^»]*Midt[^»]*« er ændret: parti fra »[^«]*A[^«]*« til »[^«]*V[^«]*«/,
    );
    expect(newest?.text).toContain('Person »Bruno Melgaard Jensen« er gået ud.');
    expect(newest?.text).not.toMatch(/membership-|person-|sat-in-/);
    expect(oldest?.title).toMatch(/^Udgave 1, /);
    expect(said(feed, 'id')).toBe('tag:sundhedsgraf,2026:/aendringer.atom');
    expect(all(feed, 'link').map(({ attributes }) => attributes['href'])).toEqual(
      expect.arrayContaining(['/aendringer.atom', '/aendringer']),
    );
  });

  test.each([
    ['klynge-midt', ['Annette Roed'], ['Bruno']],
    ['klynge-horsens', ['Bruno Melgaard Jensen'], ['Annette']],
    ['person-annette-roed-klynge-midt', ['Annette Roed'], ['Bruno']],
    ['person-bruno-melgaard-jensen', ['Bruno Melgaard Jensen'], ['Annette']],
  ])('of %s it has what changed there alone', async (om, there, not) => {
    const [newest] = entriesOf(await feedOf(`?om=${om}`));
    expect(newest?.title).toMatch(/^Udgave 2, /);
    for (const name of there) expect(newest?.text).toContain(name);
    for (const name of not) expect(newest?.text).not.toContain(name);
  });

  test('what nothing changed of has the first version alone', async () => {
    expect(entriesOf(await feedOf('?om=kommune-0766')).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Udgave 1, /),
    ]);
  });

  test('of a question it has the versions that answer otherwise', async () => {
    const feed = await feedOf('?om=hvem-sad-i-klyngen&klynge=midt');
    expect(said(feed, 'subtitle')).toContain('Kun de nyeste 10 udgaver er sammenlignet.');
    expect(said(await feedOf(), 'subtitle')).toContain('Kun de nyeste 50 udgaver er sammenlignet.');
    const changed = entriesOf(feed);
    expect(changed.map(({ title }) => title.slice(0, 8))).toEqual(['Udgave 2', 'Udgave 1']);
    expect(changed[0]?.text).toMatch(/Svaret siger nu: .*Annette Roed \(V\)/);
    const same = entriesOf(await feedOf('?om=hvem-sad-i-klyngen&klynge=randers'));
    expect(same.map(({ title }) => title.slice(0, 8))).toEqual(['Udgave 1']);
  });

  test('a question that lacks something leads to its example', async () => {
    const { status, headers } = await get('/aendringer.atom?om=hvem-sad-i-klyngen');
    expect([status, headers.get('location')]).toEqual([302, '/aendringer.atom?om=hvem-sad-i-klyngen&klynge=horsens']);
  });

  test.each([
    ['/aendringer.atom?om=klynge-nowhere', 404],
    ['/aendringer.atom?om=claim-0123456789abcdef', 404],
    ['/aendringer.atom?om=hvad-som-helst', 404],
    ['/aendringer?om=klynge-midt&klynge=midt', 400],
    ['/aendringer.csv', 400],
    ['/klynge-midt.atom', 404],
    ['/rettelser?om=klynge-midt', 400],
    ['/om.csv', 400],
  ])('%s is %d', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('an unknown id is looked for by few statements, however long it is', async () => {
    here.asked();
    expect((await get(`/aendringer.atom?om=person-${'a'.repeat(180)}`)).status).toBe(404);
    expect(here.asked().length).toBeLessThan(60);
  });

  test('the page and JSON say the same in both languages', async () => {
    const page = (await get('/aendringer?om=klynge-midt&sprog=en')).text;
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<h2 id="udgave-2">Version 2, ');
    expect(page).toMatch(/Seat &quot;Annette Roed \(V\), .* was changed: party from &quot;/);
    const { entries } = JSON.parse((await get('/aendringer.json?om=klynge-midt&sprog=en')).text);
    expect(entries[0]).toMatchObject({ version: second, kind: 'CHANGED', more: 0 });
    expect(page.replaceAll('&quot;', '"')).toContain(entries[0].sentences[0]);
  });

  test('a feed that the reader has is not sent again', async () => {
    const { headers } = await get('/aendringer.atom');
    const tag = headers.get('etag') ?? '';
    expect(headers.get('cache-control')).toBe('public, max-age=10, must-revalidate');
    expect((await get('/aendringer.atom', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  test('feedparser, which is not ours, finds nothing wrong with it', { timeout: 300_000 }, async ({ skip }) => {
    const snake = await python();
    if (snake === null) return skip('skipped: no Python');
    const folder = await mkdtemp(join(tmpdir(), 'sundhedsgraf-feed-'));
    await writeFile(join(folder, 'feed.atom'), (await get('/aendringer.atom?om=klynge-horsens')).text);
    const code = `
import feedparser, json
feed = feedparser.parse('feed.atom')
print(json.dumps({'bozo': bool(feed.bozo), 'version': feed.version, 'entries': [[bool(entry.get(name)) for name in ('id', 'title', 'updated_parsed', 'summary')] for entry in feed.entries]}))`;
    const read = JSON.parse(await runPython(snake, code, folder)) as { entries: boolean[][] };
    await rm(folder, { recursive: true });
    expect(read).toMatchObject({ bozo: false, version: 'atom10' });
    expect(read.entries.length).toBeGreaterThan(0);
    for (const entry of read.entries) expect(entry).toEqual([true, true, true, true]);
  });

  test('with a public address ids and links begin with it', async () => {
    const public_ = site.open({ publicUrl: 'https://example.org', publisher: 'Foreningen Eksempel' });
    await public_.published.look();
    const feed = await feedOf('?om=klynge-midt', public_);
    expect(said(feed, 'id')).toBe('https://example.org/aendringer.atom?om=klynge-midt');
    expect(all(feed, 'author').map(textOf)).toEqual(['Foreningen Eksempel']);
    for (const part of [feed, ...all(feed, 'entry')]) {
      for (const { attributes } of all(part, 'link')) expect(attributes['href']).toMatch(/^https:\/\//);
    }
  });

  test('pages name their feed', async () => {
    const links = async (path: string) =>
      [
        ...(await get(path)).text.matchAll(
          /<link rel="alternate" type="application\/atom\+xml" title="Ændringer" href="([^"]+)">/g,
        ),
      ].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(await links('/spoergsmaal')).toEqual(['/aendringer.atom']);
    expect(await links('/klynge-midt')).toEqual(['/aendringer.atom?om=klynge-midt']);
    const [answer = ''] = await links('/spoergsmaal/hvem-sad-i-klyngen?klynge=midt');
    expect(answer).toBe('/aendringer.atom?om=hvem-sad-i-klyngen&klynge=klynge-midt');
    await feedOf(answer.slice('/aendringer.atom'.length));
  });

  test('corrections stand with what was said before and what is said now', async () => {
    const { headers, text } = await get('/rettelser.csv');
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    const rows: Record<string, string>[] = parse(text, { columns: true });
    const party = rows.find(({ egenskab }) => egenskab === 'Parti');
    expect(party).toMatchObject({
      rettet_med: second,
      id: 'membership-annette-roed-klynge-midt-klynge-midt-medlem-1',
      aendring: 'ændret',
      foer: expect.stringContaining('(A)'),
      efter: expect.stringContaining('(V)'),
    });
    expect(rows.some(({ id, aendring }) => id === 'person-bruno-melgaard-jensen' && aendring === 'gået ud')).toBe(true);
    for (const row of rows) expect([row['egenskab'], row['foer']]).not.toContain('');
    const page = (await get('/rettelser')).text;
    expect(page).toContain('4 rettelser i de udgaver, der er indlæst.');
    expect(page).toContain('siges ikke længere');
  });

  test('objections are counted, and nobody is named', async () => {
    site.objections = [{ person: 'person-annette-roed-klynge-midt', names: ['Annette Roed'] }];
    const { text } = await get('/rettelser');
    const feed = await get('/aendringer.atom');
    site.objections = [];
    expect(text).toContain('1 person har gjort indsigelse');
    expect(`${text}${feed.text}`).not.toMatch(/Annette Roed|annette-roed/);
    expect(feed.text).toContain('Udgået efter indsigelse');
  });
});

describe('who to tell', () => {
  test('a page and its JSON name the contact, the id and the version', async () => {
    const told = site.open({ contact: 'fejl@example.org' });
    await told.published.look();
    const { text } = await get('/klynge-horsens', {}, told);
    const subject = encodeURIComponent(`sundhedsgraf: klynge-horsens, udgave ${second}`);
    expect(text).toContain(`Fejl? Skriv til <a href="mailto:fejl@example.org?subject=${subject}">fejl@example.org</a>`);
    const answer = JSON.parse((await get('/spoergsmaal/hvem-sad-i-klyngen.json?klynge=horsens', {}, told)).text);
    expect(answer.corrections).toEqual({
      contact: 'fejl@example.org',
      id: 'hvem-sad-i-klyngen?klynge=klynge-horsens',
      version: second,
    });
  });

  test('where nobody said, the page says that', async () => {
    const { text } = await get('/klynge-horsens');
    expect(text).toContain('Den, der driver serveren, har ikke oplyst en kontakt.');
    expect(JSON.parse((await get('/klynge-horsens.json')).text).corrections).toEqual({
      contact: null,
      id: 'klynge-horsens',
      version: second,
    });
  });

  test('the page about the publisher has its sources with terms', async () => {
    const { text } = await get('/om');
    expect(text).toContain('Udgiver ikke oplyst');
    expect(text).toMatch(/<h2 id="kilder">Kilder \(\d{2,}\)<\/h2>/);
    const sources = JSON.parse((await get('/om.json')).text).sources;
    expect(text).toContain(`Kilder (${sources.length})`);
    expect(text).toContain('id="indsigelse"');
    const [, ways = ''] = /<h2 id="mere">[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(text) ?? [];
    expect([...ways.matchAll(/href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      '/data',
      '/aendringer',
      '/aendringer.atom',
      '/rettelser',
      '/openapi.json',
      '/llms.txt',
      '/graphql',
    ]);
    const english = (await get('/om?sprog=en')).text;
    expect(english).toContain('Publisher not stated');
    expect(english).toMatch(/<span lang="da">/);
  });
});

describe('after a version was swept', () => {
  test('the feed says that it cannot be compared, and how it comes back', async () => {
    const lock = await takeLock(here.graph, () => undefined);
    await sweepOld(lock, await readState(here.graph), { nodes: 1, versions: 1 });
    await lock.release();
    const [newest, oldest] = entriesOf(await feedOf('?om=klynge-midt'));
    for (const entry of [newest, oldest]) {
      expect(entry?.text).toContain(`Kan ikke sammenlignes: udgave ${first}`);
      expect(entry?.text).toContain(`npx sundhedsgraf restore ${first}`);
    }
    expect((await get('/rettelser')).text).toContain('ved siden ikke');
    expect(entriesOf(await feedOf('?om=hvem-sad-i-klyngen&klynge=midt'))[0]?.text).toContain('Kan ikke sammenlignes');
  });
});
