import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restore } from '../../src/ingest/ingest.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { type World, world } from '../database/world.ts';
import { change, killIngests, leftovers, letTimePass, settingsOf } from './kills.ts';
import { startReaders } from './readers.ts';
import { ingestRun } from './runs.ts';

let here: World;
beforeAll(async () => {
  here = await world({ loaded: false });
});
afterAll(() => here.close());

const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);

test('an ingest that is killed at 50 random moments is noticed by no reader, and the work is finished', async () => {
  console.log(`seed ${seed}`);
  const killed = await killIngests(here, { kills: 50, seed });
  console.log(JSON.stringify(killed));
  expect(killed.wrong).toEqual([]);
  expect(killed.moments.within).toBeGreaterThan(5);
}, 7_200_000);

test('of two ingests at once one publishes, and the other finds nothing to do or is refused with a word', async () => {
  for (let round = 0; round < 3; round += 1) {
    await change(here);
    await letTimePass();
    const before = await readState(here.graph);
    const runs = await Promise.all([ingestRun(settingsOf(here)), ingestRun(settingsOf(here))]);
    await Promise.all(runs.map((run) => run.begin()));
    const ends = await Promise.all(runs.map(({ ended }) => ended));
    expect(ends.some(({ code }) => code === 0)).toBe(true);
    for (const { code, said } of ends) if (code !== 0) expect(said).toMatch(/INGEST_RUNNING: another ingest/);
    expect((await readState(here.graph)).versions).toHaveLength(before.versions.length + 1);
    expect(await leftovers(here)).toEqual([]);
  }
});

test('an ingest that slept while another published writes not one row more', async () => {
  await change(here);
  const sleeper = await ingestRun(settingsOf(here));
  await sleeper.begin();
  await sleeper.until('writing version');
  sleeper.signal('SIGSTOP');
  await letTimePass();
  expect((await here.load()).outcome).toBe('PUBLISHED');
  sleeper.signal('SIGCONT');
  const { code, said } = await sleeper.ended;
  expect([code, said]).toEqual([1, expect.stringContaining('INGEST_RUNNING')]);
  expect(await leftovers(here)).toEqual([]);
});

test('a run that is killed while it sweeps leaves nothing that the next does not find, and the version comes back', async () => {
  for (const step of [1, 2, 3]) {
    await change(here);
    await letTimePass();
    await here.load();
    const { versions, published } = await readState(here.graph);
    const swept = versions.filter(({ loaded, id }) => loaded && id !== published?.id);
    const readers = startReaders(here, 1);
    await killSweep(step);
    await letTimePass();
    await change(here);
    await here.load();
    expect(await readers.stop()).toEqual([]);
    expect(await leftovers(here)).toEqual([]);
    const gone = (await readState(here.graph)).versions.filter(({ loaded }) => !loaded);
    expect(gone.length).toBeGreaterThan(0);
    expect(swept.map(({ id }) => id)).toContain(gone[0]?.id);
    for (const { id } of gone) await restore(id, here.context());
    expect(await leftovers(here)).toEqual([]);
  }
});

/** Kills a run that sweeps once it has sent so many batches. */
async function killSweep(batches: number): Promise<void> {
  const sweeper = fileURLToPath(new URL('./sweeper.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', sweeper], {
    env: { ...process.env, ...settingsOf(here) },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let seen = 0;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    seen = said.split('\n').filter((line) => line === 'sweep').length;
    // The batch before this one is done: a run sends one after the other.
    if (seen > batches) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
}

test('an ingest that is killed while it writes the archive leaves no half of one', async () => {
  const folder = join(here.home, 'versions');
  const halves = async () =>
    existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.part')) : [];
  await change(here);
  await letTimePass();
  const run = await ingestRun(settingsOf(here));
  await run.begin();
  let over = false;
  void run.ended.then(() => {
    over = true;
  });
  while (!over && (await halves()).length === 0) await sleep(1);
  run.signal('SIGKILL');
  await run.ended;
  await letTimePass();
  await here.load();
  expect(await halves()).toEqual([]);
  expect(await leftovers(here)).toEqual([]);
});
