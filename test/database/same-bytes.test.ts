import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/api/server.ts';
import { takeLock } from '../../src/ingest/write/lock.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { sweepOld } from '../../src/ingest/write/sweep.ts';
import { post, type World, world } from './world.ts';

let here: World;
/** Another process before the same graph: it has nothing kept from before. */
let fresh: Api;
/** Two that listen: one keeps whole answers, one keeps none. */
let keeping: Listening;
let plain: Listening;

beforeAll(async () => {
  here = await world();
  const log = { error: (fields: object, message: string) => console.error(message, fields) };
  fresh = createApi({ graph: here.graph, log });
  keeping = await listening(createApi({ graph: here.graph, log }));
  plain = await listening(createApi({ graph: here.graph, log, keepAnswers: false }));
});
afterAll(async () => {
  fresh.close();
  for (const one of [keeping, plain]) await one.close();
  await here.close();
});

interface Listening {
  readonly api: Api;
  /** The body that goes over the wire. */
  bytes(query: string): Promise<string>;
  close(): Promise<void>;
}

async function listening(api: Api): Promise<Listening> {
  const server = createServer(api.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { 'content-type': 'application/json' };
  return {
    api,
    bytes: async (query) => {
      const body = JSON.stringify({ query });
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      expect(response.status).toBe(200);
      return response.text();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      api.close();
    },
  };
}

describe('a list that is read page by page while a newer version is published', () => {
  const page =
    'query ($after: String) { version { number } kommuner(first: 60, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
  let cursor: string;
  let first: string;

  beforeAll(async () => {
    const { body } = await here.ask(page);
    cursor = body.data.kommuner.pageInfo.endCursor;
    first = body.extensions?.version ?? '';
    await here.edit('reference/municipalities.csv', ',671714,', ',671715,');
    await here.load();
  });

  test('stays in its version, and says so', async () => {
    expect((await here.ask(page)).body.data.version.number).toBe(2);
    const literal = `{ ...Page } fragment Page on Query { version { number } kommuner(first: 60, after: "${cursor}") { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    for (const next of [await here.ask(page, { after: cursor }), await here.ask(literal)]) {
      expect(next.body.errors).toBeUndefined();
      expect(next.body.extensions?.version).toBe(first);
      expect(next.body.data).toMatchObject({
        version: { number: 1 },
        kommuner: { totalCount: 98, nodes: { length: 38 }, pageInfo: { hasNextPage: false } },
      });
    }
  });

  test('@registrering may name that version, and no other', async () => {
    const then = page.replace(')', `) @registrering(version: "${first}")`);
    expect((await here.ask(then, { after: cursor })).body.data.version.number).toBe(1);
    const now = page.replace(')', ') @registrering(version: "2")');
    expect((await here.ask(now, { after: cursor })).body.errors?.[0]).toMatchObject({
      message: expect.stringContaining(`this cursor belongs to version ${first}`),
      extensions: { code: 'INVALID_CURSOR' },
    });
  });

  test('cursors of two versions in one operation are refused', async () => {
    const { body } = await here.ask('{ people(first: 1) { pageInfo { endCursor } } }');
    const both = `{ kommuner(after: "${cursor}") { totalCount } people(after: "${body.data.people.pageInfo.endCursor}") { totalCount } }`;
    expect((await here.ask(both)).body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('an answer is of one version'),
      extensions: { code: 'INVALID_CURSOR' },
    });
  });

  test('a cursor of a version that was never here, or was swept, says which', async () => {
    const never = Buffer.from('77-aaaaaaaaaaaa kommuner kommune-0101').toString('base64url');
    expect((await here.ask(page, { after: never })).body.errors?.[0]?.extensions['code']).toBe('VERSION_UNKNOWN');
    const lock = await takeLock(here.graph, () => undefined);
    await sweepOld(lock, await readState(here.graph), { nodes: 1, versions: 1 });
    await lock.release();
    const gone = await here.ask(page, { after: cursor });
    expect(gone.status).toBe(410);
    expect(gone.body.errors?.[0]?.extensions['code']).toBe('VERSION_NOT_LOADED');
  });
});

/** Operations of every sort: lists in their order, counts, searches with their ranks, ways, evidence, stored questions. */
const operations = [
  '{ klynger(first: 22) { totalCount nodes { name members { asOf totalCount nodes { id person { name } party { letter } evidence { id citation } } } } } }',
  '{ people(first: 100) { totalCount nodes { id name memberships { nodes { id lastObserved } } } } }',
  '{ flows { id population kommuneShare kommuner { name } } }',
  '{ a: search(query: "sø", first: 100) { totalCount edges { cursor matched node { id } } } b: search(query: "horsens klyngen") { totalCount nodes { id } } c: search(query: "\\"lone jakobi\\"") { nodes { id } } }',
  '{ paths(from: "person-lone-jakobi", to: "person-torben-hansen") { status paths { steps { id memberships { id } evidence { id } } } } }',
  '{ claims(about: "klynge-horsens") { totalCount nodes { id citation } } }',
  '{ disagreements { totalCount nodes { id } } timeline { nodes { id } } meetings { nodes { id attendance { nodes { state person { name } } } } } }',
  '{ question(slug: "soeg", parameters: [{ name: "tekst", value: "hansen" }]) { title status sentences { text notes } rows { cells } citations { claim { id citation } } link } }',
];

/** Small changes that keep the lists valid: another number of inhabitants, a remark, the name of an event. */
const edits = fc.oneof(
  fc.record({
    file: fc.constant('reference/municipalities.csv'),
    row: fc.nat(97),
    column: fc.constant('population'),
    value: fc.integer({ min: 1_000, max: 900_000 }).map(String),
  }),
  fc.record({
    file: fc.constant('people/raad_members.csv'),
    row: fc.nat(249),
    column: fc.constant('note'),
    value: fc.constantFrom('på orlov', 'søster til ingen', 'Hansen', 'horsens klyngen'),
  }),
  fc.record({
    file: fc.constant('reference/timeline.csv'),
    row: fc.nat(30),
    column: fc.constant('title_en'),
    value: fc.constantFrom('Søren Hansen speaks', 'The Horsens klyngen', 'Lone Jakobi retires', 'Hansen and Sørensen'),
  }),
);

test('the same operation at the same version has the same bytes, whatever is ingested later', async () => {
  const kept = new Map<string, readonly string[]>();
  const seed = Number(process.env['SAME_BYTES_SEED'] ?? Date.now() % 100_000);
  const rounds = fc.sample(fc.array(edits, { minLength: 1, maxLength: 4 }), { numRuns: 3, seed });
  for (const round of rounds) {
    for (const edit of round) await change(edit);
    const { version } = await here.load();
    kept.set(version, await allBytes(here.api, null));
    for (const { api } of [keeping, plain]) await api.published.look();
    await sameOnTheWire((operation) => operation);
  }
  // Here rows are kept from before, there none are: neither may show.
  for (const [version, bytes] of kept) {
    for (const api of [here.api, fresh])
      expect(await allBytes(api, version), `version ${version}, seed ${seed}`).toEqual(bytes);
    await sameOnTheWire(at(version));
  }
  // Without differences there would be nothing to keep apart.
  expect(new Set([...kept.values()].map((bytes) => bytes.join())).size).toBe(kept.size);
  expect(kept.size).toBeGreaterThan(1);
}, 180_000);

/** What all operations answer, of the published version or of one by name. */
async function allBytes(api: Api, version: string | null): Promise<string[]> {
  const all: string[] = [];
  for (const operation of operations) all.push(await bytesOf(api, operation, version));
  return all;
}

const at = (version: string) => (operation: string) => `query @registrering(version: "${version}") ${operation}`;

/** What is sent the first time, and again from memory, is what is sent by a process that keeps nothing. */
async function sameOnTheWire(asked: (operation: string) => string): Promise<void> {
  for (const operation of operations.map(asked)) {
    const bytes = await plain.bytes(operation);
    expect(await keeping.bytes(operation)).toBe(bytes);
    expect(await keeping.bytes(operation)).toBe(bytes);
  }
}

/** The answer as it goes out, of the published version or of one by name. */
async function bytesOf(api: Api, operation: string, version: string | null): Promise<string> {
  const query = version === null ? operation : at(version)(operation);
  const { status, body } = await post(api, { query });
  expect([status, body.errors]).toEqual([200, undefined]);
  return JSON.stringify(body);
}

async function change({ file, row, column, value }: { file: string; row: number; column: string; value: string }) {
  const path = join(here.seeds, file);
  const [head = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const line = row % lines.length;
  const place = head.split(',').indexOf(column);
  const cells = (lines[line] ?? '').split(',');
  // A cell in quotation marks holds commas: such a row is left as it is.
  if (place < 0 || cells.length !== head.split(',').length || lines[line]?.includes('"')) return;
  cells[place] = value;
  lines[line] = cells.join(',');
  await writeFile(path, `${[head, ...lines].join('\n')}\n`);
}
