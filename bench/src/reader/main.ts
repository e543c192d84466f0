import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../../src/config.ts';
import { connect } from '../../../src/graph/graph.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { generate } from '../generate/graph.ts';
import { startNeo4j } from '../neo4j.ts';
import { startArm } from '../process.ts';
import { median } from '../results.ts';

// What a reader notices of an ingest: a version of 100,000 nodes is loaded beside the one it reads, of the same size.
const nodes = 100_000;
const rounds = 3;
const calmSeconds = 15;
const arms = ['a0', 'a2'] as const;
type Arm = (typeof arms)[number];
const titles: Readonly<Record<Arm, string>> = { a0: 'nothing kept', a2: 'the program as it runs' };

interface Watched {
  readonly answers: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

interface Round {
  readonly calm: Watched;
  readonly loading: Watched;
  readonly loadSeconds: number;
}

const say = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** Milliseconds that each answer took since the last time this was asked. */
async function take(reader: ChildProcess): Promise<Watched> {
  const waited = await new Promise<number[]>((resolve, reject) => {
    reader.once('exit', (code) => reject(new Error(`the reader ended with ${code}`)));
    reader.once('message', (answer: { waited: number[] }) => {
      reader.removeAllListeners('exit');
      resolve(answer.waited);
    });
    reader.send('take');
  });
  const sorted = waited.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { answers: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) };
}

const began = new Date();
const home = join(packageRoot, 'bench', '.state', 'reader');
await rm(home, { recursive: true, force: true });
const neo4j = await startNeo4j('reader');
const graph = connect(neo4j.address, { timeout: 600_000 });
const context = { graph, home, progress: say, now: began.toISOString() };
let seed = 1;
/** Seconds that a version takes to load. */
const load = async () => {
  const then = Date.now();
  const { outcome } = await ingest(generate(nodes, seed++), context);
  if (outcome !== 'PUBLISHED') throw new Error(`the ingest ended ${outcome}`);
  return (Date.now() - then) / 1000;
};
try {
  const first = await load();
  const unread = await load();
  const found: Record<Arm, Round[]> = { a0: [], a2: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? arms : [...arms].reverse()) {
      const arm = await startArm(name, neo4j.address);
      const reader = fork(fileURLToPath(new URL('reader.ts', import.meta.url)), [arm.url], { execArgv: ['--import', 'tsx'] });
      // Statements are planned and JavaScript compiled.
      await sleep(8_000);
      await take(reader);
      await sleep(calmSeconds * 1000);
      const calm = await take(reader);
      const loadSeconds = await load();
      const one = { calm, loading: await take(reader), loadSeconds };
      found[name].push(one);
      say(`${name}: p99 ${calm.p99.toFixed(1)} ms calm, ${one.loading.p99.toFixed(1)} beside an ingest of ${loadSeconds} s`);
      reader.disconnect();
      await new Promise((resolve) => reader.once('exit', resolve));
      arm.stop();
    }
  }
  const of = (all: readonly number[], digits = 1) => median(all).toFixed(digits);
  const each = (arm: Arm, value: (round: Round) => number) => found[arm].map(value);
  const line = (arm: Arm) => {
    const times = each(arm, ({ calm, loading }) => loading.p99 / calm.p99);
    const range = `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}`;
    const ms = (when: 'calm' | 'loading') =>
      `${of(each(arm, (round) => round[when].p50))} / ${of(each(arm, (round) => round[when].p99))}`;
    return `| ${arm}: ${titles[arm]} | ${ms('calm')} | ${ms('loading')} | ${of(times, 2)} (${range}) | ${of(each(arm, ({ loading }) => loading.most), 0)} | ${of(each(arm, ({ loadSeconds }) => loadSeconds))} |`;
  };
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: packageRoot, encoding: 'utf8' }).stdout.trim();
  const text = `# One reader beside an ingest, run of ${began.toISOString().slice(0, 10)}

A reader with one connection asks a new operation as soon as the last one is answered: 20 persons, and five klynger with ten members each. After ${calmSeconds} quiet seconds a version of ${nodes.toLocaleString('en')} nodes and their relationships is loaded by the ingest beside the one of the same size that is read, published, and read from then on. ${rounds} rounds for each way in turns, each in a process of its own; medians. ${availableParallelism()} cores for Neo4j, the API, the reader and the ingest together, Node ${process.version}, at commit ${commit || 'unknown'}. Into the empty graph the same load took ${first.toFixed(1)} s, and beside a version that nobody read ${unread.toFixed(1)} s.

| way | quiet: p50 / p99 ms | beside the ingest: p50 / p99 ms | p99 times (range) | longest ms | seconds of the load |
| --- | --- | --- | --- | --- | --- |
${arms.map(line).join('\n')}
`;
  const folder = join(packageRoot, 'bench', 'results', 'reader');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ began, nodes, first, unread, found })}\n`);
  writeFileSync(join(folder, 'report.md'), text);
  say(join(folder, 'report.md'));
} finally {
  await graph.close();
  await neo4j.stop();
}
