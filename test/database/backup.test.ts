import { copyFile, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/server.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { restore } from '../../src/ingest/ingest.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { pages } from '../../src/pages/pages.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { type World, wipe, world } from './world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
}, 600_000);
afterAll(() => here.close());

const operations = [
  '{ version { id number digest publishedAt } versions { nodes { id publishedAt } } }',
  '{ klynger(first: 22) { nodes { id name members(first: 30) { nodes { id knownSince person { id name } evidence(first: 2) { id citation } } } } } }',
  '{ changes(from: "1", to: "2", layer: [THING, FACT, EVIDENCE], first: 100) { nodes { id kind fields { property before after } } } }',
  'query @registrering(version: "1") { kommune(key: "0101") { population knownSince } }',
];
const links = [
  '/klynge-horsens.json',
  '/spoergsmaal/hvem-sad-i-klyngen.csv?klynge=horsens&version=1',
  '/aendringer.atom',
];

/** What readers are told, to the byte, by a server that has nothing in memory yet. */
async function told(): Promise<string[]> {
  const ours = pages({ publicUrl: 'https://example.dk', home: here.home, now: () => new Date(0) }, console);
  const api = createApi({ graph: here.graph, log: console, pages: ours });
  await api.published.look();
  const texts: string[] = [];
  for (const query of operations) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    texts.push(await (await api.server.fetch('http://x/graphql', init)).text());
  }
  for (const link of links) {
    const response = await api.server.fetch(`http://x${link}`);
    texts.push(`${response.status} ${response.headers.get('etag')} ${await response.text()}`);
  }
  api.close();
  return texts;
}

test('the archive brings every version back into an empty database: the same digests, the same bytes', async () => {
  await here.edit('reference/municipalities.csv', ',671714,', ',671715,');
  await here.load();
  const [before, state] = [await told(), await readState(here.graph)];
  expect(before.filter((text) => text.includes('"errors"'))).toEqual([]);

  await wipe();
  expect((await readState(here.graph)).versions).toEqual([]);
  const files = (await readdir(join(here.home, 'versions'))).sort();
  expect(files).toHaveLength(2);
  for (const file of files) await restore(file.slice(0, -'.jsonl.gz'.length), here.context());

  expect(await readState(here.graph)).toEqual(state);
  expect(await told()).toEqual(before);
  expect((await here.load()).outcome).toBe('UNCHANGED');
}, 600_000);

test('in whatever order they come back, readers follow the newest', async () => {
  const ids = (await readState(here.graph)).versions.map(({ id }) => id);
  await wipe();
  for (const id of ids.toReversed()) await restore(id, here.context());
  expect((await readState(here.graph)).published?.id).toBe(ids.at(-1));
}, 600_000);

test('an archive that is lost, cut short or empty is written again, to the byte, by an ingest that changes nothing', async () => {
  const id = (await readState(here.graph)).published?.id;
  const file = join(here.home, 'versions', `${id}.jsonl.gz`);
  const before = await readFile(file);
  for (const lose of [() => rm(file), () => truncate(file, 1_000), () => truncate(file, 0)]) {
    await lose();
    expect((await here.load()).outcome).toBe('UNCHANGED');
    expect((await readFile(file)).equals(before)).toBe(true);
  }
}, 600_000);

test('a version of another history is refused beside the one of its number', async () => {
  const [first, second] = (await readState(here.graph)).versions.map(({ id }) => id);
  const other = await world();
  await other.edit('reference/municipalities.csv', ',671714,', ',671716,');
  const { version } = await other.load();
  expect(version).toMatch(/^2-/);
  const file = `${second}.jsonl.gz`;
  await copyFile(join(here.home, 'versions', file), join(other.home, 'versions', file));
  await expect(restore(`${second}`, other.context())).rejects.toMatchObject({
    code: 'ARCHIVE_UNUSABLE',
    message: expect.stringContaining(
      `another version 2: ${version}; ${second} can't stand beside it, so restore it into`,
    ),
  });
  expect((await readState(other.graph)).versions.map(({ id }) => id)).toEqual([first, version]);
  await other.close();
}, 600_000);

test('a database with versions of somebody else is left as it is', async () => {
  const driver = openDriver(neo4jHere());
  await driver.executeQuery("CREATE (:Version {number: 'x'}), (:Region {name: 'theirs', version: 3})");
  await expect(here.load()).rejects.toMatchObject({
    code: 'CANNOT_START',
    message: expect.stringContaining('give the program a database of its own'),
  });
  await driver.executeQuery("MATCH (theirs:Version {number: 'x'}) DELETE theirs");
  expect((await readState(here.graph)).stray).toEqual([]);
  await driver.close();
}, 600_000);
