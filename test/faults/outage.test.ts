import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/config.ts';
import { connect } from '../../src/graph/graph.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { program } from '../cli/program.ts';
import { type Serving, serving } from './load/serving.ts';
import { type OwnNeo4j, ownNeo4j } from './neo4j.ts';

let neo4j: OwnNeo4j;
let home: string;
let server: Serving;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sundhedsgraf-outage-'));
  neo4j = await ownNeo4j();
  const graph = connect(neo4j.address, { timeout: 120_000 });
  await ingest(toRows(await loadSeeds(join(packageRoot, 'seeds'))), {
    graph,
    home,
    progress: () => {},
    now: new Date().toISOString(),
  });
  await graph.close();
  server = await serving(neo4j.address, { SUNDHEDSGRAF_HOME: home });
}, 900_000);
afterAll(async () => {
  await server?.stop();
  await neo4j?.close();
  await rm(home, { recursive: true });
}, 120_000);

let alias = 0;
interface Told {
  readonly status: number;
  readonly text: string;
}
const expected = async (): Promise<Told> => {
  alias += 1;
  const query = `query A${alias} { klynger(first: 100) { totalCount nodes { id name hospitals } } people(first: 30) { nodes { id name } } }`;
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return {
    status: response.status,
    text: body.errors?.map(({ extensions }) => extensions.code).join() ?? JSON.stringify(body.data),
  };
};
const ready = async () => (await fetch(`${server.origin}/readyz`)).status;
const open = async () => (await readdir(`/proc/${server.pid}/fd`)).length;

test('Neo4j is killed under load and started again: only errors that say so, then right answers, nothing leaked', async () => {
  const right = (await expected()).text;
  const seen = new Map<string, number>();
  let [over, away] = [false, false];
  const wrong: Told[] = [];
  const reader = async () => {
    while (!over) {
      const told = await expected();
      const what = told.status === 200 ? (told.text === right ? 'right' : 'WRONG') : `${told.status} ${told.text}`;
      seen.set(`${away ? 'away' : 'there'}: ${what}`, (seen.get(`${away ? 'away' : 'there'}: ${what}`) ?? 0) + 1);
      if (what === 'WRONG') wrong.push(told);
      await sleep(20);
    }
  };
  const readers = Array.from({ length: 8 }, reader);
  await sleep(2_000);
  const filesBefore = await open();
  let back = 0;
  for (let round = 0; round < 2; round += 1) {
    away = true;
    await neo4j.kill();
    await sleep(3_000);
    expect(await ready()).toBe(503);
    await neo4j.start();
    const began = Date.now();
    await expect.poll(ready, { timeout: 120_000, interval: 50 }).toBe(200);
    back = Math.max(back, Date.now() - began);
    await expect.poll(async () => (await expected()).text, { timeout: 120_000 }).toBe(right);
    away = false;
    await sleep(2_000);
  }
  over = true;
  await Promise.all(readers);
  console.log(JSON.stringify({ seen: [...seen], readyAfterMs: back, filesBefore, filesAfter: await open() }));
  expect(wrong).toEqual([]);
  for (const what of seen.keys()) expect(what).toMatch(/right$|503 (DATABASE_UNAVAILABLE,?)+$|503 TIMEOUT/);
  expect(await open()).toBeLessThan(filesBefore + 20);
}, 900_000);

test('SIGTERM: what is under way is answered, and the program ends with 0', async () => {
  neo4j.line.delay = 400;
  const asked = expected();
  await sleep(300);
  const ended = server.stop();
  expect((await asked).status).toBe(200);
  const { code, err } = await ended;
  expect(code).toBe(0);
  // The log names what nobody expected.
  expect(err.split('\n').filter((line) => line.includes('unexpected error'))).toEqual([]);
  neo4j.line.mend();
}, 120_000);

test('with too few files the program says so', async () => {
  // How many Node itself needs is Node's matter; a little above that it is ours to say.
  const ends = [];
  for (const files of [36, 40, 44, 48, 52, 56]) ends.push(await limited(`ulimit -n ${files}`));
  expect(ends).toContainEqual([1, expect.stringMatching(/^CANNOT_START: no more files may be open at once/m)]);
}, 600_000);

async function limited(limit: string): Promise<[number | null, string]> {
  const { spawn } = await import('node:child_process');
  const child = spawn('sh', ['-c', `${limit}; exec "${process.execPath}" "${program}" check`], {
    cwd: packageRoot,
    stdio: 'pipe',
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  return new Promise((resolve) => child.once('close', (code) => resolve([code, said])));
}
