import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/server.ts';
import { questions } from '../../src/questions/all.ts';
import { command } from '../cli/command.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { type Paged, paged } from './paged.ts';
import type { World } from './world.ts';

let site: Paged;
let here: World;
let api: Api;
let first: string;
beforeAll(async () => {
  site = await paged();
  ({ here, api, first } = site);
});
afterAll(() => site.close());

const get: Paged['get'] = (...asked) => site.get(...asked);
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
const horsens = '/spoergsmaal/hvem-sad-i-klyngen?klynge=horsens';

describe('the page of an answer', () => {
  test('says the answer, in one language, without script, and asks no other host', async () => {
    const { status, headers, text } = await get(horsens);

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(text).toContain('<html lang="da">');
    expect(text.match(/<h1>(.*)<\/h1>/)?.[1]).toBe('Hvilke politikere sad i Horsensklyngen?');
    expect(text).toMatch(/8 politikere.*Anders Kühnau \(A\)/);
    expect(text).toContain('<th scope="col">Parti</th>');
    expect(text).toMatch(/<th scope="row"><a href="\/person-lone-jakobi">Lone Jakobi<\/a><\/th>/);
    expect(text).not.toMatch(/<script(?! type="module" src="\/sider\/)|<img|<iframe|\son\w+=|style=/);
    expect(text).toContain(
      `<link rel="canonical" href="/spoergsmaal/hvem-sad-i-klyngen?klynge=klynge-horsens&amp;version=${first}">`,
    );
  });

  test('says days as people do; its files have them as programs do', async () => {
    const { text } = await get('/spoergsmaal/reformens-tidslinje?sprog=en');
    const [choose, csv] = await Promise.all([
      get('/spoergsmaal/hvem-moedte-op'),
      get('/spoergsmaal/reformens-tidslinje.csv'),
    ]);

    expect(text).toContain('<time datetime="2019-01">January 2019</time></a></th>');
    expect(text).not.toMatch(/>\d{4}-\d\d(-\d\d)?</);
    expect(choose.text).toContain('>Horsensklyngen, 6. marts 2025</a>');
    expect(csv.text).toMatch(/^2019-01,/m);
  });

  test('its footnotes lead to where they are used, and back', async () => {
    const { text } = await get(horsens);
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const inside = hrefs(text).filter((href) => href.startsWith('#'));

    expect(inside.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect(inside).toEqual(expect.arrayContaining(['#note-1', '#saetning-1', '#raekke-1']));
    expect(text).toMatch(/<a class="noprint" href="\/kilde\/claim-[0-9a-f]{16}">bevis<\/a>/);
    const all = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(all.length).toBe(ids.size);
  });

  test('leads to every other klynge, and to nothing that is not there', async () => {
    const { text } = await get(`${horsens}&sprog=en&version=${first}`);
    const links = [...new Set(hrefs(text))].filter((href) => href.startsWith('/') && !href.startsWith('/graphql'));

    expect(links.filter((href) => href.startsWith('/spoergsmaal/hvem-sad-i-klyngen?'))).toHaveLength(21 + 2);
    expect(text).toContain('<html lang="en">');
    const kept = links.filter(
      (href) => !/^\/(sider|aendringer\.atom|spoergsmaal\/hvem-sad-i-klyngen\?klynge=klynge-horsens)/.test(href),
    );
    expect(kept.filter((href) => !href.includes('sprog=en') || !href.includes(`version=${first}`))).toEqual([]);
    for (const href of links.filter((_, place) => place % 6 === 0)) {
      expect([href, (await get(href)).status]).toEqual([href, 200]);
    }
  });

  test('its GraphQL runs as it stands, over HTTP, and gives the same', async () => {
    const { text } = await get(horsens);
    const link = hrefs(text).find((href) => href.startsWith('/graphql?')) ?? '';
    const given = new URLSearchParams(link.split('?')[1]);
    const { status, body } = await here.ask(given.get('query') ?? '', JSON.parse(given.get('variables') ?? ''));

    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data.question).toEqual(JSON.parse((await get(horsens.replace('?', '.json?'))).text).answer);
  });

  test('every example of every question can be opened', async () => {
    for (const { slug, example } of questions) {
      const path = `/spoergsmaal/${slug}?${new URLSearchParams(example)}`;
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
  }, 120_000);
});

describe('the forms of an answer', () => {
  test('CSV has the table, and ends with source, confidence, version and link', async () => {
    const { headers, text } = await get('/spoergsmaal/hvem-sad-i-klyngen.csv?klynge=horsens');
    const [head, ...rows] = parse(text, { record_delimiter: '\r\n' }) as string[][];

    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="hvem-sad-i-klyngen-${first}.csv"`);
    expect(head?.slice(-4)).toEqual(['kilde', 'tillid', 'udgave', 'link']);
    expect(rows).toHaveLength(8);
    expect(rows[0]?.slice(-2)).toEqual([
      first,
      `/spoergsmaal/hvem-sad-i-klyngen?klynge=klynge-horsens&version=${first}`,
    ]);
    const excel = await api.server.fetch(
      `http://127.0.0.1/spoergsmaal/hvem-sad-i-klyngen.csv?klynge=horsens&format=excel`,
    );
    const bytes = new Uint8Array(await excel.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).split('\r\n')[0]).toMatch(/^Person;Parti;.*;Kilde;Tillid;Udgave;Link$/);
  });

  test('JSON has licence, version and link first; BibTeX and CSL-JSON cite the same', async () => {
    const { text } = await get('/spoergsmaal/hvem-sad-i-klyngen.json?klynge=horsens');
    expect(Object.keys(JSON.parse(text))).toEqual([
      'link',
      'version',
      'publishedAt',
      'licence',
      'licenceUrl',
      'corrections',
      'answer',
    ]);
    expect((await get('/spoergsmaal/hvem-sad-i-klyngen.bib?klynge=horsens')).text).toContain(`version = {${first}}`);
    expect(JSON.parse((await get('/klynge-horsens.csl.json')).text)[0]).toMatchObject({ title: 'Horsensklyngen' });
  });

  test('a public address is what links begin with; without one a citation has none', async () => {
    const known = site.open({ publicUrl: 'https://sundhedsgraf.example' });
    const { text } = await get(horsens, {}, known);

    expect(text).toContain('<link rel="canonical" href="https://sundhedsgraf.example/spoergsmaal/hvem-sad-i-klyngen?');
    expect(text).toMatch(/<p class="copy">.*https:\/\/sundhedsgraf\.example\/spoergsmaal/);
    expect((await get(horsens)).text).toMatch(/<p class="copy">[^<]*udgave [^<]*punkt 1[^<]*aftryk [0-9a-f]{12}/);
  });
});

describe('what is no answer', () => {
  test('a name that nothing bears is 404 with near names', async () => {
    const { status, text, headers } = await get('/spoergsmaal/hvem-sad-i-klyngen?klynge=horsnes');
    expect(status).toBe(404);
    expect(headers.get('etag')).not.toBeNull();
    const [, meant = ''] = /<h2 id="vaelg">([\s\S]*?)<\/section>/.exec(text) ?? [];
    expect(hrefs(meant)).toEqual(['/spoergsmaal/hvem-sad-i-klyngen?klynge=klynge-horsens']);
  });

  test('a name that several bear is 300 with each as a link', async () => {
    const { status, text, headers } = await get('/spoergsmaal/hvilke-roller-havde?person=Annette%20Roed');
    expect(status).toBe(300);
    expect(headers.get('location')).toBeNull();
    expect(hrefs(text).filter((href) => href.includes('person=person-annette-roed-'))).toHaveLength(2);
    // Equal names are told apart by the body each sits in.
    const names = [...text.matchAll(/>(Annette Roed \([^<]+\))<\/a>/g)].map(([, name]) => name);
    expect(names.toSorted()).toEqual(['Annette Roed (Midtklyngen)', 'Annette Roed (Sundhedsråd Midt)']);
  });

  test('a hostile name is text', async () => {
    const hostile = '"><script>alert(1)</script>';
    const { status, text } = await get(`/spoergsmaal/hvem-sad-i-klyngen?klynge=${encodeURIComponent(hostile)}`);
    expect(status).toBe(404);
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script');
  });

  test('nothing chosen is a page to choose on; as a file it is 400', async () => {
    const { status, text } = await get('/spoergsmaal/hvem-sad-i-klyngen');
    expect(status).toBe(200);
    expect(text).toContain('<option value="klynge-horsens">Horsensklyngen</option>');
    expect((await get('/spoergsmaal/hvem-sad-i-klyngen.json')).status).toBe(400);
  });

  test.each([
    ['?version=99', 404],
    ['?version=1-000000000000', 404],
    ['?version=newest', 400],
    ['?version=01', 400],
  ])('/klynge-horsens%s is %d', async (query, status) => {
    expect((await get(`/klynge-horsens${query}`)).status).toBe(status);
  });

  test('an unknown id is 404 and names near ones', async () => {
    const { status, text } = await get('/person-anders-kuhnau');
    expect(status).toBe(404);
    expect(hrefs(text)).toContain('/person-anders-kuehnau');
    const long = await get(`/person-anders-kuhnau-${'lang-'.repeat(42)}x`);
    expect([long.status, hrefs(long.text)]).toEqual([404, expect.arrayContaining(['/person-anders-kuehnau'])]);
  });

  test('a kommune by its name in any letters stands for good under its id', async () => {
    const { status, text } = await get('/?kommune=ODDER');
    expect(status).toBe(200);
    expect(text).toContain(`<link rel="canonical" href="/?kommune=kommune-0727&amp;version=${first}">`);
  });
});

describe('the verb ask', () => {
  const run = (...words: string[]) => {
    const { uri, user, password } = neo4jHere();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SUNDHEDSGRAF_HOME: here.home };
    return command(['ask', ...words], environment).ended;
  };

  test('answers in 80 columns with footnotes, of a version and in English too, and exits with 0', async () => {
    const { code, out } = await run('hvem-sad-i-klyngen', '--klynge', 'horsens');
    expect(code).toBe(0);
    expect(out).toMatch(/^Hvilke politikere sad i Horsensklyngen\?\nbesvaret · /);
    expect(out).toContain('[1] person: Anders Kühnau');
    expect(out.split('\n').filter((line) => line.length > 80 && !/https:|»/.test(line))).toEqual([]);
    const english = await run('hvem-sad-i-klyngen', '--klynge=horsens', '--language', 'en', '--version', '1');
    expect(english.out).toMatch(/^Which politicians sat in Horsensklyngen\?/);
  }, 60_000);

  test('its JSON is that of the page', async () => {
    const { out } = await run('hvem-sad-i-klyngen', '--klynge', 'horsens', '--format', 'json', '--sources', 'minutes');
    const page = await get('/spoergsmaal/hvem-sad-i-klyngen.json?klynge=horsens&kilder=referater');
    expect(out).toBe(page.text);
  }, 60_000);

  test('a name that nothing bears, and a version that is not there, exit with 1 and a sentence', async () => {
    const { code, out, err } = await run('hvem-sad-i-klyngen', '--klynge', 'x');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Vi kender ingen sundhedsklynge ved navn »x«.');
    const unknown = await run('hvem-sad-i-klyngen', '--klynge', 'horsens', '--version', '99');
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('VERSION_UNKNOWN')]);
  }, 60_000);
});

test('i-dag leads to the Danish day and the version, in the form asked for', async () => {
  const { status, headers } = await get(
    '/spoergsmaal/hvem-moedte-op.csv?klynge=horsens&dato=i-dag&format=excel&sprog=en',
  );
  expect([status, headers.get('location')]).toEqual([
    302,
    `/spoergsmaal/hvem-moedte-op.csv?klynge=horsens&dag=2026-11-23&version=${first}&sprog=en&format=excel`,
  ]);
});

const some = `{
  klynger(first: 2) { nodes { id coverage { id } feeds { id } memberships(first: 1) { nodes { id } } } }
  randers: klynge(key: "randers") { succeededBy { id } }
  sundhedsraadene(first: 1) { nodes { id } }
  udvalgene(first: 1) { nodes { id } }
  kommuner(first: 1) { nodes { id } }
  regioner(first: 1) { nodes { id } }
  parties(first: 1) { nodes { id } }
  organisations(first: 1) { nodes { id } }
  person(key: "person-annette-roed-raad-midt") { id sameNameAs { id } }
  meetings(first: 1) { nodes { id items(first: 1) { nodes { id } } attendance(first: 1) { nodes { id } } remarks(first: 1) { nodes { id } } } }
  initiatives(first: 1) { nodes { id } }
  recommendations(first: 2) { nodes { id handedTo { id } } }
  themes(first: 1) { nodes { id } }
  timeline(first: 1) { nodes { id } }
  rules(first: 1) { nodes { id evidence(first: 1) { id } } }
  disagreements(first: 1) { nodes { id } }
  unresolvedMentions(first: 1) { nodes { id } }
  announcements(first: 1) { nodes { id } }
  leads(first: 1) { nodes { id } }
  documents(first: 1) { nodes { id } }
}`;

describe('the pages of things', () => {
  test('every kind has one, in every form, with its name', async () => {
    const { body } = await here.ask(some);
    const ids = ['sat-in-person-anders-kuehnau-klynge-horsens'];
    JSON.stringify(body.data, (key, value) => {
      if (key === 'id') ids.push(value);
      return value;
    });
    for (const id of ids) {
      const path = id.startsWith('claim-') ? `/kilde/${id}` : `/${id}`;
      for (const form of ['', '.json', '.csv', '.bib', '.csl.json']) {
        const { status, text } = await get(`${path}${form}?sprog=en`);
        expect([`${path}${form}`, status]).toEqual([`${path}${form}`, 200]);
        if (form === '') expect(text).toMatch(/<html lang="en">[\s\S]*<h1>.+<\/h1>/);
      }
    }
  }, 120_000);

  test('a list is read to its end', async () => {
    const { body } = await here.ask('{ people(party: "V", first: 1) { totalCount } party(key: "V") { id } }');
    const { text } = await get(`/${body.data.party.id}.json`);
    expect(JSON.parse(text).around.people.nodes).toHaveLength(body.data.people.totalCount);
    const kommuner = await get('/region-hovedstaden');
    expect(hrefs(kommuner.text).filter((href) => href.startsWith('/kommune-'))).toHaveLength(29);
  });

  test('a source says what rests on it, a hundred at a time, and of nothing that nothing was taken from it', async () => {
    const { text } = await get('/document-referat-horsensklyngen-2025-03-06');
    const next = hrefs(text).find((href) => href.includes('efter='));
    const more = await get(next ?? '');
    const claims = (html: string) => hrefs(html).filter((href) => href.startsWith('/kilde/claim-'));

    expect(text).toContain('<p>219 påstande hviler på den. Her er de første 100, i kildens egen orden.</p>');
    expect(text).toMatch(
      /<a href="\/covers-klynge-horsens-0615">Horsensklyngen – Horsens<\/a> <small>Dækning<\/small>/,
    );
    expect(new Set([...claims(text), ...claims(more.text).map((href) => href.replace(/\?.*/, ''))]).size).toBe(200);
    expect(more.text).toContain('Her er nogle af de følgende');
    expect((await get('/document-referat-horsensklyngen-2025-03-06?efter=x')).status).toBe(400);
    const { body } = await here.ask('{ documents(kind: [ATTACHMENT], first: 1) { nodes { id } } }');
    const attachment = await get(`/${body.data.documents.nodes[0].id}`);
    expect(attachment.text).toContain('Ingen af vores oplysninger er hentet her.');
  });

  test('a claim leads to what it is about, and its own id to its address', async () => {
    const { body } = await here.ask('{ klynge(key: "horsens") { evidence(first: 1) { id } } }');
    const [{ id }] = body.data.klynge.evidence;
    const { headers } = await get(`/${id}.json?version=${first}`);
    expect(headers.get('location')).toBe(`/kilde/${id}.json?version=${first}`);
    const claim = await get(`/kilde/${id}`);
    expect(hrefs(claim.text)).toContain('/klynge-horsens');
    expect(claim.headers.get('x-robots-tag')).toBe('noindex');
  });

  test('officials are kept out of search engines, politicians and those nobody places are not', async () => {
    const official = await get('/person-mette-ringtved');
    expect(official.headers.get('x-robots-tag')).toBe('noindex');
    expect(official.text).toContain('<meta name="robots" content="noindex">');
    const politician = await get('/person-anders-kuehnau');
    expect(politician.headers.get('x-robots-tag')).toBeNull();
    expect(politician.text).not.toContain('noindex');
    const asked = await get('/spoergsmaal/hvilke-roller-havde?person=person-mette-ringtved');
    expect(asked.headers.get('x-robots-tag')).toBe('noindex');
  });

  test('who objected is gone by name and id; the seat stays, under an id that tells nothing', async () => {
    const before = await get(`/klynge-horsens?version=${first}`);
    site.objections = [{ person: 'person-anders-kuehnau', names: ['Anders Kühnau'] }];
    const gone = await get('/person-anders-kuehnau');
    const seat = await get('/person-udgaaet-1');
    const klynge = await get(`/klynge-horsens?version=${first}`);
    const roles = await get('/spoergsmaal/hvilke-roller-havde?person=anders-kuehnau');
    site.objections = [];

    expect(gone.status).toBe(404);
    expect(hrefs(gone.text).filter((href) => href.includes('udgaaet'))).toEqual([]);
    expect([seat.status, seat.headers.get('x-robots-tag')]).toEqual([200, 'noindex']);
    expect(seat.text).toContain('<h1>Udgået efter indsigelse</h1>');
    expect(klynge.text).not.toMatch(/k(ü|ue)hnau/i);
    expect(klynge.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(roles.status).toBe(404);
    expect(roles.text).not.toContain('udgaaet');
  });
});

describe('versions', () => {
  const answered = () => `${horsens}&version=${first}`;

  test('the same link is the same bytes, before and after a later ingest; an old id leads to what it became', async () => {
    const paths = [answered(), `/klynge-horsens?version=${first}`, `/klynge-horsens.json?version=${first}`];
    const before = await Promise.all(paths.map((path) => get(path)));
    const newest = await get(horsens);
    await here.edit(
      'judgements.csv',
      /$/,
      'Julie Jacobsen,people/raad_members.csv,,person-julie-jacobsen-udvalg-sku-sjaelland,SAME,jp,2026-11-01,samme ansigt\n',
    );
    await here.load();
    await api.published.look();

    const after = await Promise.all(paths.map((path) => get(path)));
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(after.map(({ headers }) => headers.get('etag'))).toEqual(before.map(({ headers }) => headers.get('etag')));
    expect((await get(horsens)).headers.get('etag')).not.toBe(newest.headers.get('etag'));

    const old = await get('/person-julie-jacobsen-raad-hovedstaden.csv?sprog=en');
    expect([old.status, old.headers.get('location')]).toEqual([
      308,
      '/person-julie-jacobsen-udvalg-sku-sjaelland.csv?sprog=en',
    ]);
    expect((await get(`/person-julie-jacobsen-raad-hovedstaden?version=${first}`)).status).toBe(200);
  });

  test('caches: data of a version for a day, pages and the newest hardly; 304 for who has it; HEAD is GET without a body', async () => {
    const got = await get(answered());
    const asData = await get(answered().replace('?', '.json?'));
    expect(asData.headers.get('cache-control')).toBe('public, max-age=86400, immutable');
    expect(got.headers.get('cache-control')).toBe('public, max-age=10, must-revalidate');
    expect((await get(horsens)).headers.get('cache-control')).toBe('public, max-age=10, must-revalidate');
    const tag = got.headers.get('etag') ?? '';
    const same = await get(answered(), { headers: { 'if-none-match': tag } });
    expect([same.status, same.text]).toEqual([304, '']);
    const head = await get(answered(), { method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', tag]);
    expect(Number(head.headers.get('content-length'))).toBe(new TextEncoder().encode(got.text).byteLength);
  });
});
