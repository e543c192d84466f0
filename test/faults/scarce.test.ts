import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../src/graph/graph.ts';
import { type IngestResult, ingest } from '../../src/ingest/ingest.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { program } from '../cli/program.ts';
import { type World, world } from '../database/world.ts';
import { change, leftovers, letTimePass, settingsOf } from './kills.ts';
import { type OwnNeo4j, ownNeo4j } from './neo4j.ts';

let here: World;
beforeAll(async () => {
  here = await world();
}, 600_000);
afterAll(() => here.close());

/** An ingest of the world's seeds into a Neo4j of the test's own. */
async function into({ address }: OwnNeo4j, home: string): Promise<IngestResult> {
  const graph = connect(address, { timeout: 60_000 });
  try {
    const rows = toRows(await loadSeeds(here.seeds));
    return await ingest(rows, { graph, home, progress: () => {}, now: new Date().toISOString() });
  } finally {
    await graph.close();
  }
}

async function stateOf({ address }: OwnNeo4j) {
  const graph = connect(address, { timeout: 60_000 });
  try {
    return await readState(graph);
  } finally {
    await graph.close();
  }
}

test('where the archive does not fit, the ingest says so, publishes nothing and leaves no half', async () => {
  await change(here);
  const before = (await readState(here.graph)).published;
  const child = spawn('sh', ['-c', `ulimit -f 64; exec "${process.execPath}" "${program}" ingest`], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settingsOf(here) },
    stdio: 'pipe',
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, said]).toEqual([1, expect.stringContaining('ARCHIVE_NOT_WRITTEN: the archive of version')]);
  expect((await readState(here.graph)).published).toEqual(before);
  expect((await readdir(join(here.home, 'versions'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  await letTimePass();
  expect((await here.load()).outcome).toBe('PUBLISHED');
  expect(await leftovers(here)).toEqual([]);
}, 600_000);

test('a load that needs more memory than a transaction may have says so, and publishes nothing', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sundhedsgraf-scarce-'));
  const small = await ownNeo4j({ settings: 'db.memory.transaction.max=2m' });
  try {
    await expect(into(small, home)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('too little memory'),
    });
    expect((await stateOf(small)).versions).toEqual([]);
  } finally {
    await small.close();
    await rm(home, { recursive: true });
  }
}, 600_000);

// A disk of a test's own can be had by root alone.
test.skipIf(process.getuid?.() !== 0)(
  'a database whose disk is full refuses, keeps what it had, and goes on when there is room',
  async () => {
    const disk = await mkdtemp(join(tmpdir(), 'sundhedsgraf-disk-'));
    const home = await mkdtemp(join(tmpdir(), 'sundhedsgraf-scarce-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900m', 'tmpfs', disk]);
    const settings = 'db.tx_log.preallocate=false\ndb.tx_log.rotation.size=128k';
    let neo4j: OwnNeo4j | null = null;
    try {
      neo4j = await ownNeo4j({ settings, parent: disk });
      const first = await into(neo4j, home);
      const { bavail, bsize } = await statfs(disk);
      await writeFile(join(disk, 'balloon'), Buffer.alloc(Math.max(0, bavail * bsize - 64 * 1024)));
      await change(here);
      const refused = await into(neo4j, home).then(
        ({ outcome }) => outcome,
        (error: unknown) => error,
      );
      console.log(String(refused));
      expect(refused).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      await rm(join(disk, 'balloon'));
      await neo4j.kill();
      await neo4j.start();
      expect((await stateOf(neo4j)).published?.id).toBe(first.version);
      expect((await into(neo4j, home)).outcome).toBe('PUBLISHED');
    } finally {
      await neo4j?.close();
      execFileSync('umount', ['-l', disk]);
      await rm(disk, { recursive: true });
      await rm(home, { recursive: true });
    }
  },
  900_000,
);
