import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readArchive } from '../../src/ingest/write/archive.ts';
import { readState } from '../../src/ingest/write/state.ts';
import type { World } from '../database/world.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { raw, startReaders } from './readers.ts';
import { ingestRun } from './runs.ts';

/** What a series of kills came to. `wrong` holds a line for everything that was not as it should be. */
export interface Killed {
  readonly wrong: readonly string[];
  readonly kills: number;
  readonly published: number;
  readonly reads: number;
  /** How often the process was killed before it wrote, while it wrote, and after it had published. */
  readonly moments: Readonly<Record<'before' | 'within' | 'after', number>>;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The settings of a run of the program beside a world. */
export function settingsOf({ home, seeds }: World): Record<string, string> {
  const { uri, user, password } = neo4jHere();
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    SUNDHEDSGRAF_HOME: home,
    SUNDHEDSGRAF_SEEDS: seeds,
  };
}

/** A killed run is given up after 10 s: lets them pass at once. */
export const letTimePass = () =>
  raw("MATCH (lock:IngestLock {name: 'ingest'}) WHERE lock.token IS NOT NULL SET lock.beat = lock.beat - 10000");

let population = 671_714;
/** One more change of the seeds, that every reader can tell. */
export async function change(world: World): Promise<void> {
  await world.edit('reference/municipalities.csv', `,${population},`, `,${population + 1},`);
  population += 1;
}

/** Kills an ingest so many times at a random moment, readers running, each followed by another or by one that is let be. */
export async function killIngests(world: World, { kills, seed }: { kills: number; seed: number }): Promise<Killed> {
  const draw = random(seed);
  const wrong: string[] = [];
  const moments = { before: 0, within: 0, after: 0 };
  const settings = settingsOf(world);
  let usual = 4_000;
  let published = 0;
  let next = ingestRun(settings);
  const run = async () => {
    const one = await next;
    next = ingestRun(settings);
    await one.begin();
    return one;
  };
  const finish = async () => {
    await letTimePass();
    const before = await readState(world.graph);
    const one = await run();
    const began = Date.now();
    const { code, said } = await one.ended;
    usual = Date.now() - began;
    if (code !== 0) wrong.push(`an ingest after a kill ended with ${code}: ${said}`);
    const after = await readState(world.graph);
    if (after.versions.length > before.versions.length) published += 1;
    if (after.stray.length > 0) wrong.push(`an ingest that finished left ${after.stray}`);
    await change(world);
  };
  await change(world);
  await finish();
  await world.api.published.look();
  const readers = startReaders(world, 2);
  for (let left = kills; left > 0; left -= 1) {
    const before = await readState(world.graph);
    await letTimePass();
    const one = await run();
    const began = Date.now();
    const over = one.ended.then(() => true);
    // As the machine gets quicker so do the runs, and a moment after the end is a moment lost.
    if (await Promise.race([over, sleep(draw() * usual * 1.1, false)])) usual = Date.now() - began;
    one.signal('SIGKILL');
    await one.ended;
    const after = await readState(world.graph);
    const isNew = after.published?.id !== before.published?.id;
    moments[isNew ? 'after' : after.stray.length > 0 ? 'within' : 'before'] += 1;
    if (isNew) {
      published += 1;
      await change(world);
    } else if (draw() < 0.25) await finish();
  }
  await finish();
  (await next).signal('SIGKILL');
  wrong.push(...(await readers.stop()), ...(await leftovers(world)));
  return { wrong, kills, published, reads: readers.reads(), moments };
}

/** Everything that no finished ingest leaves: halves, duplicates, orphans, a lock; and what of the archive is missing. */
export async function leftovers(world: World): Promise<string[]> {
  const wrong: string[] = [];
  const { versions, stray } = await readState(world.graph);
  if (stray.length > 0) wrong.push(`graphs that nobody published: ${stray}`);
  const numbers = versions.map(({ number }) => number);
  if (numbers.some((number, index) => number !== index + 1)) wrong.push(`versions ${numbers}`);
  const counted = await raw<{ what: string; count: number }>(`
    MATCH (node:Versioned) WHERE NOT EXISTS { (:Version {number: node.version, loaded: true}) }
    RETURN 'nodes of no version' AS what, count(node) AS count
    UNION ALL MATCH (tally:SeatTally) WHERE NOT EXISTS { (:Body {version: tally.version, id: tally.bodyId}) }
    RETURN 'tallies of no body' AS what, count(tally) AS count
    UNION ALL MATCH (body:Body) WHERE COUNT { (:Membership)-[:IN]->(body) } <>
      reduce(sum = 0, each IN COLLECT { MATCH (tally:SeatTally {version: body.version, bodyId: body.id}) RETURN tally.total } | sum + each)
    RETURN 'bodies whose tallies differ from their seats' AS what, count(body) AS count
    UNION ALL MATCH (node) WHERE NOT node:Versioned AND NOT node:SeatTally AND NOT node:Version AND NOT node:Pointer AND NOT node:IngestLock
    RETURN 'nodes of nothing' AS what, count(node) AS count
    UNION ALL MATCH (node:Versioned) WITH node.version AS version, node.id AS id, count(*) AS times WHERE times > 1
    RETURN 'nodes that are there twice' AS what, count(*) AS count
    UNION ALL MATCH (a:Versioned)-[edge]->(b) WHERE b.version IS NULL OR a.version <> b.version
    RETURN 'edges between versions' AS what, count(edge) AS count
    UNION ALL MATCH (lock:IngestLock) WHERE lock.token IS NOT NULL RETURN 'locks held' AS what, count(lock) AS count`);
  for (const { what, count } of counted) if (Number(count) > 0) wrong.push(`${count} ${what}`);
  const sizes = await raw<{ number: number; nodes: number; counted: number }>(`
    MATCH (version:Version {loaded: true})
    CALL (version) { MATCH (node:Versioned {version: version.number}) RETURN count(node) AS counted }
    RETURN version.number AS number, version.nodes AS nodes, counted`);
  for (const { number, nodes, counted: there } of sizes) {
    if (Number(nodes) !== Number(there)) wrong.push(`version ${number} has ${there} of ${nodes} nodes`);
  }
  const folder = join(world.home, 'versions');
  const files = (await readdir(folder)).sort();
  const expected = versions.map(({ id }) => `${id}.jsonl.gz`).sort();
  if (files.join() !== expected.join()) wrong.push(`the archive holds ${files}, and not ${expected}`);
  for (const { id } of versions) {
    await readArchive(world.home, id).catch((error: unknown) => wrong.push(`archive ${id}: ${error}`));
  }
  return wrong;
}
