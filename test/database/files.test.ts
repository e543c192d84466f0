import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, readlink, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect as dial } from 'node:net';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/api/schema.ts';
import { type Api, createApi } from '../../src/api/server.ts';
import { packageRoot } from '../../src/config.ts';
import { pages } from '../../src/pages/pages.ts';
import { python, runPython } from './python.ts';
import { type World, world } from './world.ts';

let here: World;
let api: Api;
let version: string;
/** Where the server keeps the files of the version. */
let folder: string;
const snake = await python();

beforeAll(async () => {
  here = await world();
  const ours = pages({ publicUrl: null, home: here.home, now: () => new Date() }, console);
  api = createApi({ graph: here.graph, log: console, pages: ours });
  await api.published.look();
  version = (await api.published.current()).id;
  const response = await get('/data.json');
  expect(response.status).toBe(200);
  folder = join(here.home, 'files', `${version}-${here.graph.overlay().digest.slice(0, 12)}`);
}, 300_000);
afterAll(async () => {
  api.close();
  await here.close();
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  api.server.fetch(`http://x${path}`, { headers, method });
const listing = async () =>
  (await (await get('/data.json')).json()) as {
    version: string;
    versions: string[];
    files: { path: string; bytes: number; sha256: string; link: string }[];
  };

describe('the files of a version', () => {
  test('are listed with link, size and sha256, and are just that', async () => {
    const { files, versions } = await listing();
    expect(files.map(({ path }) => path).sort()).toEqual(
      [
        ...tables.map(({ name }) => `${name}.csv`),
        'full.graphml',
        'popolo.json',
        'sat-in.graphml',
        'sundhedsgraf.json',
      ].sort(),
    );
    expect(versions).toEqual([version]);
    for (const { link, bytes, sha256 } of files) {
      const response = await get(link);
      const body = Buffer.from(await response.arrayBuffer());
      const sum = createHash('sha256').update(body).digest('hex');
      expect([link, response.status, body.byteLength, sum]).toEqual([link, 200, bytes, sha256]);
      expect(response.headers.get('etag')).toBe(`"${sha256}"`);
    }
  });

  test('are the same bytes when written again, and each table is read once for all of them', async () => {
    const before = await listing();
    const { tables: held } = await (await get(`/data/${version}/sundhedsgraf.json`)).json();
    here.asked();
    const [older, another] = [`${version}-aaaaaaaaaaaa`, '9-aaaaaaaaaaaa-bbbbbbbbbbbb'];
    for (const name of [older, another]) await mkdir(join(here.home, 'again', 'files', name), { recursive: true });
    const other = createApi({
      graph: here.graph,
      log: console,
      pages: pages({ publicUrl: null, home: join(here.home, 'again'), now: () => new Date() }, console),
    });
    await other.published.look();
    const again = await (await other.server.fetch('http://x/data.json')).json();
    other.close();
    expect(again).toEqual(before);
    // Before an objection the version stood in a folder of its own: names in it must not outlive the objection.
    expect((await readdir(join(here.home, 'again', 'files'))).sort()).toEqual([basename(folder), another].sort());
    const pagesOf = (name: string) => Math.floor(held[name].length / 100) + 1;
    const asked = here.asked().filter((name) => name === 'lookup.ids');
    expect(asked).toHaveLength(tables.reduce((sum, { name }) => sum + pagesOf(name), 0));
  });

  test('leave no half file behind, and are written once', async () => {
    expect((await readdir(join(folder, '..'))).filter((name) => name.includes('.part'))).toEqual([]);
    const { mtimeMs } = await stat(join(folder, 'Person.csv'));
    await get(`/data/${version}/Person.csv`);
    expect((await stat(join(folder, 'Person.csv'))).mtimeMs).toBe(mtimeMs);
  });

  test.skipIf(process.platform !== 'linux')('are closed when a reader goes in the middle of one', async () => {
    const server = createServer(api.listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const name = 'sundhedsgraf.json';
    const held = async () => {
      const open = await readdir('/proc/self/fd');
      const paths = await Promise.all(open.map((one) => readlink(`/proc/self/fd/${one}`).catch(() => '')));
      return paths.filter((path) => path.endsWith(`/${name}`)).length;
    };
    for (let reader = 0; reader < 5; reader += 1) {
      const socket = dial(port, '127.0.0.1');
      socket.write(`GET /data/${version}/${name} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      await once(socket, 'data');
      socket.pause();
      expect(await held()).toBeGreaterThan(0);
      socket.destroy();
    }
    await expect.poll(held, { timeout: 20_000 }).toBe(0);
    server.closeAllConnections();
    server.close();
  });

  test('304 for who has them, HEAD without a body, 404 for any other name', async () => {
    const { headers } = await get(`/data/${version}/Party.csv`);
    const tag = headers.get('etag') ?? '';
    expect((await get(`/data/${version}/Party.csv`, { 'if-none-match': tag })).status).toBe(304);
    const head = await get(`/data/${version}/Party.csv`, {}, 'HEAD');
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', tag]);
    for (const name of ['Nobody.csv', '..%2F..%2Fpassword', '%2e%2e', 'Party.csv.part']) {
      expect([name, (await get(`/data/${version}/${name}`)).status]).toEqual([name, 404]);
    }
    expect((await get('/data/999-aaaaaaaaaaaa/Party.csv')).status).toBe(404);
  });

  test('the page lists them in words, in Danish and English', async () => {
    const danish = await (await get('/data')).text();
    expect(danish).toContain('Hent det hele');
    expect(danish).toContain(`/data/${version}/Membership.csv`);
    expect(await (await get('/data?sprog=en')).text()).toContain('Download everything');
  });
});

describe.skipIf(snake === null)('read by programs that are not ours', { timeout: 300_000 }, () => {
  const ask = async (code: string) => JSON.parse(await runPython(snake ?? '', code, folder)) as unknown;

  test('frictionless finds the Data Package valid: types, values, keys, sizes and sums', async () => {
    const report = await ask(`
import json
from frictionless import Package
report = Package('datapackage.json').validate()
print(json.dumps({'valid': report.valid, 'tables': len(report.tasks), 'errors': report.flatten(['type', 'message'])[:5]}))`);
    expect(report).toEqual({ valid: true, tables: expect.any(Number), errors: [] });
  });

  test('pandas reads as many rows as the version holds', async () => {
    const { body } = await here.ask('{ version { counts { kind count } } }');
    const held = Object.fromEntries(
      body.data.version.counts.map((one: { kind: string; count: number }) => [one.kind, one.count]),
    );
    const found = await ask(`
import json, pandas
print(json.dumps({name: len(pandas.read_csv(name + '.csv')) for name in ['Person', 'Membership', 'Claim', 'Document', 'Attendance', 'Kommune']}))`);
    expect(found).toEqual(Object.fromEntries(Object.keys(found as object).map((name) => [name, held[name]])));
  });

  test('pandas reads a table of the JSON as the same table of the CSV', async () => {
    const found = await ask(`
import json, pandas
tables = json.load(open('sundhedsgraf.json'))['tables']
csv = pandas.read_csv('Person.csv')
frame = pandas.DataFrame(tables['Person'])
print(json.dumps({'tables': len(tables), 'ids': list(frame['id']) == list(csv['id']), 'names': list(frame['name']) == list(csv['name']), 'rows': len(frame)}))`);
    expect(found).toMatchObject({ tables: tables.length, ids: true, names: true });
    expect((found as { rows: number }).rows).toBeGreaterThan(300);
  });

  test('Popolo’s own schemas find nothing wrong with the Popolo file, and each id in it leads somewhere', async () => {
    const found = await ask(`
import json
from jsonschema import Draft3Validator
from referencing import Registry, Resource
folder = ${JSON.stringify(join(packageRoot, 'test', 'database', 'popolo'))}
schemas = {name: json.load(open(f'{folder}/{name}.json')) for name in ['person', 'organization', 'membership', 'area', 'other_name', 'link']}
registry = Registry().with_resources([(one['id'].rstrip('#'), Resource.from_contents(one)) for one in schemas.values()])
told = json.load(open('popolo.json'))
kinds = {'persons': 'person', 'organizations': 'organization', 'memberships': 'membership', 'areas': 'area'}
wrong = [[name, error.message] for name, kind in kinds.items() for row in told[name] for error in Draft3Validator(schemas[kind], registry=registry).iter_errors(row)]
noticed = len(list(Draft3Validator(schemas['person'], registry=registry).iter_errors({'id': 7, 'other_names': [{'name': 7}]})))
ids = {name: {row['id'] for row in told[name]} for name in kinds}
leads = {'person_id': 'persons', 'organization_id': 'organizations', 'on_behalf_of_id': 'organizations', 'area_id': 'areas', 'parent_id': None}
loose = [row[key] for name in kinds for row in told[name] for key, to in leads.items() if key in row and row[key] not in ids[to or name]]
print(json.dumps({'wrong': wrong[:5], 'noticed': noticed, 'loose': loose[:5], 'counts': {name: len(told[name]) for name in kinds}, 'ends': sum('end_date' in row for row in told['memberships'])}))`);
    const { body } = await here.ask(
      '{ people { totalCount } kommuner { totalCount } regioner { totalCount } version { counts { kind count } } }',
    );
    const seats = body.data.version.counts.find(({ kind }: { kind: string }) => kind === 'Membership').count;
    expect(found).toMatchObject({
      wrong: [],
      noticed: 2,
      loose: [],
      counts: {
        persons: body.data.people.totalCount,
        memberships: seats,
        areas: body.data.kommuner.totalCount + body.data.regioner.totalCount,
      },
    });
    // Of few seats the last day is known; "last seen" is none.
    expect((found as { ends: number }).ends).toBeLessThan(seats / 2);
  });

  test('NetworkX reads both graphs, writes them and reads the same again; nothing hangs in the air', async () => {
    const found = await ask(`
import json, networkx
def read(name):
    graph = networkx.read_graphml(name)
    networkx.write_graphml(graph, '../again.graphml')
    again = networkx.read_graphml('../again.graphml')
    same = dict(graph.nodes(data=True)) == dict(again.nodes(data=True)) and sorted(map(str, graph.edges(data=True))) == sorted(map(str, again.edges(data=True)))
    return {'same': same, 'nodes': len(graph), 'edges': graph.number_of_edges(), 'bare': sum('type' not in data for _, data in graph.nodes(data=True))}
print(json.dumps({name: read(name) for name in ['full.graphml', 'sat-in.graphml']}))`);
    const { body } = await here.ask(
      '{ people { totalCount } klynger { totalCount } sundhedsraadene { totalCount } udvalgene { totalCount } }',
    );
    const nodes = Object.values(body.data as Record<string, { totalCount: number }>).reduce(
      (sum, one) => sum + one.totalCount,
      0,
    );
    const seats = (await readFile(join(folder, 'sat-in.graphml'), 'utf8')).match(/<edge /g)?.length;
    expect(found).toMatchObject({
      'full.graphml': { same: true, bare: 0 },
      'sat-in.graphml': { same: true, bare: 0, nodes, edges: seats },
    });
    expect(seats).toBeGreaterThan(300);
  });

  test.each(['pandas', 'NetworkX'])('the ten lines of %s in docs/data.md run', async (library) => {
    const text = await readFile(join(packageRoot, 'docs', 'data.md'), 'utf8');
    const code = new RegExp(`lines of ${library}[\\s\\S]*?\`\`\`python\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';
    expect(
      code
        .trim()
        .split('\n')
        .filter((line) => line !== '').length,
    ).toBeLessThanOrEqual(10);
    expect((await runPython(snake ?? '', code, folder)).trim().length).toBeGreaterThan(20);
  });
});
