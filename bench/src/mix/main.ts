import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { packageRoot, readConfig } from '../../../src/config.ts';
import type { DatabaseAddress } from '../../../src/graph/driver.ts';
import { connect } from '../../../src/graph/graph.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { toRows } from '../../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../../src/ingest/seeds/load.ts';
import { cpuOf, rssOf } from '../cpu.ts';
import { startNeo4j } from '../neo4j.ts';
import { type Running, startArm } from '../process.ts';
import { median } from '../results.ts';
import { driveAll, post } from './drive.ts';
import { type Pair, pairsOf, type Things, zipf } from './pairs.ts';

// The stored questions over the project's own seeds, as readers ask: a few often, most hardly ever. Each arm answers the
// same requests, in a process that has just begun, round after round in turns.
const many = 3_000;
const rounds = 3;
const connections = 16;
const arms = ['a0', 'a1', 'a2'] as const;
type Arm = (typeof arms)[number];
const titles: Readonly<Record<Arm, string>> = {
  a0: 'nothing kept',
  a1: 'rows kept',
  a2: 'answers kept too: the program as it runs',
};

interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly statements: number;
  readonly armCpu: number;
  readonly neo4jCpu: number;
  readonly rss: number;
}

const say = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

async function loadOurSeeds(address: DatabaseAddress, home: string): Promise<void> {
  const graph = connect(address, { timeout: 60_000 });
  await ingest(toRows(await loadSeeds(readConfig().seeds)), { graph, home, progress: say, now: new Date().toISOString() });
  await graph.close();
}

async function thingsAt(url: string): Promise<Things> {
  const query = `{ klynger(first: 100) { nodes { id } } sundhedsraadene(first: 100) { nodes { id } } kommuner(first: 100) { nodes { id } }
    people(first: 100) { nodes { id } } parties(first: 100) { nodes { id } } }`;
  const { data, errors } = JSON.parse(await post(url, JSON.stringify({ query }))) as {
    data?: Record<string, { nodes: { id: string }[] }>;
    errors?: unknown;
  };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const ids = (list: string) => data?.[list]?.nodes.map(({ id }) => id) ?? [];
  return {
    KLYNGE: ids('klynger'),
    BODY: [...ids('klynger'), ...ids('sundhedsraadene')],
    SUNDHEDSRAAD: ids('sundhedsraadene'),
    KOMMUNE: ids('kommuner'),
    PERSON: ids('people'),
    PARTY: ids('parties'),
  };
}

/** Asks each pair once of every arm: the answers must be the same before anything is timed. Counts how they end. */
async function compared(running: readonly Running[], pairs: readonly Pair[]): Promise<Readonly<Record<string, number>>> {
  const ends: Record<string, number> = {};
  for (const { slug, body } of pairs) {
    const [first, ...others] = await Promise.all(running.map(({ url }) => post(url, body)));
    for (const other of others) if (other !== first) throw new Error(`${slug}: the arms do not say the same`);
    const status = /"status":"(\w+)"/.exec(first ?? '')?.[1];
    if (status === undefined) throw new Error(`${slug}: ${first?.slice(0, 300)}`);
    ends[status] = (ends[status] ?? 0) + 1;
  }
  return ends;
}

const began = new Date();
const neo4j = await startNeo4j('seeds');
try {
  await loadOurSeeds(neo4j.address, join(packageRoot, 'bench', '.state', 'seeds'));
  const started = () => Promise.all(arms.map((name) => startArm(name, neo4j.address)));
  const first = await started();
  const pairs = pairsOf(await thingsAt(first[0]?.url ?? ''));
  const ends = await compared(first, pairs);
  for (const arm of first) arm.stop();
  say(`${pairs.length} questions with what they are asked about: ${JSON.stringify(ends)}`);
  const found: Record<Arm, Round[]> = { a0: [], a1: [], a2: [] };
  for (let round = 0; round < rounds; round += 1) {
    const asked = zipf(pairs, many, round + 1);
    for (const name of round % 2 === 0 ? arms : [...arms].reverse()) {
      const arm = await startArm(name, neo4j.address);
      const before = [cpuOf(arm.pid), cpuOf(neo4j.pid)] as const;
      const { seconds, waited } = await driveAll(arm.url, asked, connections);
      const { statements } = await arm.ask<{ statements: number }>('statements');
      const at = (share: number) => waited[Math.min(many - 1, Math.floor(many * share))] ?? Number.NaN;
      const one = {
        perSecond: many / seconds,
        p50: at(0.5),
        p99: at(0.99),
        statements: statements / many,
        armCpu: (cpuOf(arm.pid) - before[0]) / many,
        neo4jCpu: (cpuOf(neo4j.pid) - before[1]) / many,
        rss: rssOf(arm.pid),
      };
      arm.stop();
      found[name].push(one);
      say(`${name}: ${one.perSecond.toFixed(0)} a second`);
    }
  }
  const different = new Set(zipf(pairs, many, 1).map(({ body }) => body)).size;
  const of = (arm: Arm, value: keyof Round, digits: number) => median(found[arm].map((one) => one[value])).toFixed(digits);
  const range = (arm: Arm) => {
    const all = found[arm].map(({ perSecond }) => perSecond);
    return `${median(all).toFixed(0)} (${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)})`;
  };
  const beside = (arm: Arm) =>
    median(found[arm].map(({ perSecond }, place) => perSecond / (found.a0[place]?.perSecond ?? Number.NaN))).toFixed(1);
  const rows = arms.map(
    (arm) =>
      `| ${arm}: ${titles[arm]} | ${range(arm)} | ${beside(arm)} | ${of(arm, 'p50', 1)} / ${of(arm, 'p99', 0)} | ${of(arm, 'statements', 2)} | ${of(arm, 'armCpu', 1)} + ${of(arm, 'neo4jCpu', 1)} | ${of(arm, 'rss', 0)} |`,
  );
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: packageRoot, encoding: 'utf8' }).stdout.trim();
  const text = `# The stored questions as readers ask them, run of ${began.toISOString().slice(0, 10)}

Every stored question about everything it can be asked about in the project's own seeds makes ${pairs.length} pairs; ${many.toLocaleString('en')} requests are drawn from them by Zipf's law (the pair at place r with a share of 1/r), ${different} different ones among them. Each way answers the same requests over ${connections} connections in a process that has just begun, ${rounds} rounds in turns; each figure is the median, with the range behind it. All pairs were put to all three first, and the answers were equal byte by byte: ${Object.entries(ends).map(([status, count]) => `${count} ${status}`).join(', ')}. ${availableParallelism()} cores, Node ${process.version}, the client on the same machine, at commit ${commit || 'unknown'}.

| way | answers a second | beside a0 | p50 / p99 ms | statements for each | CPU ms for each, Node + Neo4j | Node MiB |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  const folder = join(packageRoot, 'bench', 'results', 'mix');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ began, pairs: pairs.length, ends, many, different, found })}\n`);
  writeFileSync(join(folder, 'report.md'), text);
  say(join(folder, 'report.md'));
} finally {
  await neo4j.stop();
}
