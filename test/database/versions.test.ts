import { readFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDriver } from '../../src/graph/driver.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { ingest, planIngest, restore } from '../../src/ingest/ingest.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { takeLock } from '../../src/ingest/write/lock.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { sweepOld } from '../../src/ingest/write/sweep.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { type World, world } from './world.ts';

const seats =
  '{ version { id } klynge(key: "midt") { members { totalCount nodes { person { name } party { letter } } } } }';
const changes = `query ($from: String!, $to: String) {
  changes(from: $from, to: $to, layer: [THING, FACT, EVIDENCE], first: 100) {
    totalCount
    nodes { id kind layer name fields { property before after } }
  }
}`;

let here: World;
let first: string;

beforeAll(async () => {
  here = await world();
  first = (await here.ask('{ version { id } }')).body.data.version.id;
});
afterAll(() => here.close());

test('the same seeds again publish no version', async () => {
  const result = await here.load();
  expect(result).toMatchObject({ outcome: 'UNCHANGED', version: first, changes: 0, evidenceChanges: 0 });
  expect((await readState(here.graph)).versions).toHaveLength(1);
});

test('a dry run tells what would change and writes nothing', async () => {
  await here.edit('reference/municipalities.csv', ',671714,', ',671715,');
  const result = await planIngest(toRows(await loadSeeds(here.seeds)), here.context());
  await here.edit('reference/municipalities.csv', ',671715,', ',671714,');
  expect(result.outcome).toBe('WOULD_PUBLISH');
  // København itself, and the two flows that count its inhabitants.
  expect(result.changes).toBe(3);
  expect(await readState(here.graph)).toMatchObject({ versions: [{ number: 1 }], stray: [] });
});

describe('after one row changed and one was removed', () => {
  let before: unknown;

  beforeAll(async () => {
    before = (await here.ask(seats)).body;
    await here.edit('people/klynge_members.csv', /Midtklyngen,Annette Roed,A,/, 'Midtklyngen,Annette Roed,V,');
    await here.edit('people/klynge_members.csv', /^Horsensklyngen,Bruno Melgaard Jensen,.*\n/m, '');
    expect((await here.load()).version).toMatch(/^2-[0-9a-f]{12}$/);
  });

  test('the changes hold exactly that', async () => {
    const { body } = await here.ask(changes, { from: first });
    const things = body.data.changes.nodes.filter((change: { layer: string }) => change.layer !== 'EVIDENCE');
    expect(things.map(({ id, kind }: { id: string; kind: string }) => `${kind} ${id}`)).toEqual(
      [
        'CHANGED membership-annette-roed-klynge-midt-klynge-midt-medlem-1',
        'REMOVED membership-bruno-melgaard-jensen-klynge-horsens-medlem-1',
        'REMOVED person-bruno-melgaard-jensen',
        'REMOVED sat-in-person-bruno-melgaard-jensen-klynge-horsens',
      ].sort((a, b) => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? '')),
    );
    // A fact is named by what it lies between; what is gone as it was.
    expect(things.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Annette Roed – Midtklyngen',
      'Bruno Melgaard Jensen',
      'Bruno Melgaard Jensen – Horsensklyngen',
      'Bruno Melgaard Jensen – Horsensklyngen',
    ]);
    const changed = things.find((change: { kind: string }) => change.kind === 'CHANGED');
    expect(changed.fields).toContainEqual({ property: 'partyId', before: '"party-a"', after: '"party-v"' });
    const evidence = body.data.changes.nodes.filter((change: { layer: string }) => change.layer === 'EVIDENCE');
    // The party claim was replaced; the five claims of the row that is gone went with it.
    expect(evidence.map((change: { kind: string }) => change.kind).sort()).toEqual([
      'ADDED',
      ...Array(6).fill('REMOVED'),
    ]);
    expect(body.data.changes.totalCount).toBe(things.length + evidence.length);
  });

  test('the old version answers to the byte as before', async () => {
    const then = await here.ask(seats.replace('{ version', `query @registrering(version: "${first}") { version`));
    expect(JSON.stringify(then.body)).toBe(JSON.stringify(before));
  });

  test('what did not change is known since the first version, what changed since the second', async () => {
    const { body } = await here.ask(
      '{ a: node(id: "person-anders-kuehnau") { ...K } b: node(id: "membership-annette-roed-klynge-midt-klynge-midt-medlem-1") { ...K } } fragment K on Node { ... on Person { knownSince } ... on Membership { knownSince } }',
    );
    expect(body.data).toEqual({ a: { knownSince: 1 }, b: { knownSince: 2 } });
  });

  test('no edge leads from one version to another', async () => {
    const address = neo4jHere();
    const driver = openDriver(address);
    const { records } = await driver.executeQuery(
      'MATCH (a:Versioned)-[r]->(b:Versioned) RETURN count(r) AS all, sum(CASE WHEN a.version = b.version THEN 0 ELSE 1 END) AS crossing',
    );
    await driver.close();
    expect(records[0]?.get('all')).toBeGreaterThan(10_000);
    expect(records[0]?.get('crossing')).toBe(0);
  });

  test('the seeds as they were give the old digest under a new number', async () => {
    await here.edit('people/klynge_members.csv', /Midtklyngen,Annette Roed,V,/, 'Midtklyngen,Annette Roed,A,');
    await here.edit(
      'people/klynge_members.csv',
      /^(Horsensklyngen,Søren Svenningsen)/m,
      'Horsensklyngen,Bruno Melgaard Jensen,,GENERAL_PRACTICE,medlem,PLO-repræsentant,PLO-Midtjylland,2022-H2,rm-sundhedsklynger,,,,,\n$1',
    );
    const third = await here.load();
    expect(third.version.slice(2)).toBe(first.slice(2));
    const { body } = await here.ask(changes, { from: first });
    expect(body.data.changes.totalCount).toBe(0);
  });
});

describe('an ingest that is stopped on the way', () => {
  test('leaves readers with the version they had, and the next one sweeps', async () => {
    await here.edit('reference/municipalities.csv', ',671714,', ',671716,');
    const rows = toRows(await loadSeeds(here.seeds));
    const before = (await here.ask(seats)).body;
    await expect(ingest(rows, { ...here.context(), graph: failing(here.graph, 'edges') })).rejects.toThrow(
      'the plug was pulled',
    );
    expect((await here.ask(seats)).body).toEqual(before);
    expect((await readState(here.graph)).stray).toEqual([4]);
    const talk: string[] = [];
    const result = await ingest(rows, { ...here.context(), progress: (line) => talk.push(line) });
    await here.api.published.look();
    expect(result.version).toMatch(/^4-/);
    expect(talk).toContain('sweeping version 4, which an earlier ingest left unpublished');
    expect((await readState(here.graph)).stray).toEqual([]);
  });

  test('a lock that was left behind is taken over', async () => {
    const abandoned = await takeLock(here.graph, () => undefined);
    await here.edit('reference/municipalities.csv', ',671716,', ',671714,');
    const result = await here.load();
    expect(result.outcome).toBe('PUBLISHED');
    await expect(abandoned.write([])).rejects.toThrow('another took over');
  });

  test('a relationship whose end does not exist is an error that names its type, and nothing is published', async () => {
    const rows = toRows(await loadSeeds(here.seeds));
    const edge = { from: rows.nodes.Membership[0]?.id ?? '', to: 'body-that-is-not-there' };
    const wrong = { ...rows, edges: { ...rows.edges, IN: [...rows.edges.IN, edge] } };
    const before = await readState(here.graph);

    await expect(ingest(wrong, here.context())).rejects.toThrow(
      /^IN: \d+ relationships were to be written and \d+ were: an end is missing$/,
    );

    expect({ ...(await readState(here.graph)), stray: [] }).toEqual({ ...before, stray: [] });
  });

  test('a version that does not hold what its rows say is not published', async () => {
    const rows = toRows(await loadSeeds(here.seeds));
    const [person] = rows.nodes.Person;
    if (!person) throw new Error('the seeds name nobody');
    const wrong = {
      ...rows,
      nodes: { ...rows.nodes, Person: [{ ...person, claims: ['claim-nowhere'] }, ...rows.nodes.Person.slice(1)] },
      edges: { ...rows.edges, FEEDS: rows.edges.FEEDS.map((feed) => ({ ...feed, kommuneShare: 2 })) },
    };
    const before = await readState(here.graph);

    await expect(ingest(wrong, here.context())).rejects.toThrow(
      /was not published:\n {2}claims that do not exist: claim-nowhere\n {2}klynger whose shares do not sum to 1: klynge-/,
    );

    expect({ ...(await readState(here.graph)), stray: [] }).toEqual({ ...before, stray: [] });
  });

  test('a second ingest beside one that reports is refused', async () => {
    const lock = await takeLock(here.graph, () => undefined);
    const beating = setInterval(() => void lock.write([]), 300);
    await expect(takeLock(here.graph, () => undefined)).rejects.toMatchObject({ code: 'INGEST_RUNNING' });
    clearInterval(beating);
    await lock.release();
  });
});

describe('the archive', () => {
  test('holds every published version, for its owner only', async () => {
    const files = await readdir(join(here.home, 'versions'));
    const { versions } = await readState(here.graph);
    expect(files.sort()).toEqual(versions.map(({ id }) => `${id}.jsonl.gz`).sort());
    for (const file of files) expect((await stat(join(here.home, 'versions', file))).mode & 0o777).toBe(0o600);
  });

  test('a version that is swept says so, and comes back as it was', async () => {
    const before = (await here.ask(seats.replace('{ version', 'query @registrering(version: "2") { version'))).body;
    const second = (await readState(here.graph)).versions[1]?.id ?? '';
    const lock = await takeLock(here.graph, () => undefined);
    expect(await sweepOld(lock, await readState(here.graph), { nodes: 1, versions: 3 })).toEqual([1, 2]);
    await lock.release();

    const gone = await here.ask(seats.replace('{ version', `query @registrering(version: "${second}") { version`));
    expect(gone.status).toBe(410);
    expect(gone.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining(`npx sundhedsgraf restore ${second}`),
      extensions: { code: 'VERSION_NOT_LOADED' },
    });

    expect(await restore(second, here.context())).toEqual({ version: second, already: false });
    expect(await restore(second, here.context())).toEqual({ version: second, already: true });
    const again = (await here.ask(seats.replace('{ version', 'query @registrering(version: "2") { version'))).body;
    expect(JSON.stringify(again)).toBe(JSON.stringify(before));
    expect((await readState(here.graph)).published?.number).toBe(5);
  });

  test('an archive that was tampered with is refused', async () => {
    const file = join(here.home, 'versions', `${first}.jsonl.gz`);
    const text = gunzipSync(readFileSync(file)).toString().replace('Kühnau', 'Kuhnau');
    await writeFile(file, gzipSync(text));
    await expect(restore(first, here.context())).rejects.toMatchObject({ code: 'ARCHIVE_UNUSABLE' });
    await expect(restore('9-aaaaaaaaaaaa', here.context())).rejects.toThrow(
      /holds no version "9-aaaaaaaaaaaa"; it holds: 1-/,
    );
  });
});

/** The graph, until the statement comes up: then every write fails, as when the program is killed. */
function failing(graph: Graph, statement: string): Graph {
  let pulled = false;
  return {
    ...graph,
    read: graph.read.bind(graph),
    setup: graph.setup.bind(graph),
    close: graph.close.bind(graph),
    overlay: graph.overlay,
    write: async (steps, options) => {
      pulled ||= steps.some((step) => step.statement === statement);
      if (pulled && !steps.some((step) => step.statement === 'unlock')) throw new Error('the plug was pulled');
      return graph.write(steps, options);
    },
  };
}
