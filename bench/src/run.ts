import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseAddress, openDriver } from '../../src/graph/driver.ts';
import { armNames } from './arms/arm.ts';
import { disturbedFrom, type Measured, measure } from './cell.ts';
import { bodyFor, compare } from './compare.ts';
import { load } from './load.ts';
import { type BenchNeo4j, startNeo4j } from './neo4j.ts';
import { type Plan, type Way, ways } from './plan.ts';
import { readPool } from './pool.ts';
import { type Running, startArm } from './process.ts';
import type { Pool, Question } from './questions/question.ts';
import { questions } from './questions/questions.ts';
import type { Cell, Profiled, SizeResult } from './results.ts';
import { rssOf } from './cpu.ts';

const say = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** What is asked of one size, in one run on one database. */
interface Stage {
  readonly neo4j: BenchNeo4j;
  readonly arms: readonly Running[];
  readonly pool: Pool;
  readonly plan: Plan;
  /** Questions an arm cannot answer: "b Q2deep". */
  readonly unable: ReadonlySet<string>;
}

/** Loads a size where it is not loaded yet, compares the answers of all arms, and measures. */
export async function runSize(nodes: number, plan: Plan): Promise<SizeResult> {
  say(`${nodes} nodes`);
  const neo4j = await startNeo4j(String(nodes));
  try {
    const loaded = await load(neo4j.address, nodes, neo4j.pid);
    const pool = await readPool(neo4j.address, nodes);
    const arms: Running[] = [];
    for (const name of armNames) arms.push(await startArm(name, neo4j.address));
    const compared = [];
    for (const question of questions) {
      compared.push({ question: question.name, arms: await compare(question, { arms, pool, many: 12 }) });
    }
    const unable = new Set(
      compared.flatMap(({ question, arms: said }) =>
        said.flatMap(({ arm, same, of }) => (same === of ? [] : [`${arm} ${question}`])),
      ),
    );
    say(`answers that differ or fail: ${[...unable].join(', ') || 'none'}`);
    const crowded = plan.timed.includes(nodes) ? await failing({ neo4j, arms, pool, plan, unable }) : [];
    for (const one of crowded) unable.add(one);
    say(`fails when sixteen ask at once: ${crowded.join(', ') || 'none'}`);
    const stage = { neo4j, arms, pool, plan, unable };
    const profiled = await profiles(stage);
    const cells = plan.timed.includes(nodes) ? await timed(stage) : [];
    const armsRss: Record<string, number> = {};
    for (const arm of arms) armsRss[arm.name] = (await arm.ask<{ rss: number }>('rss')).rss;
    const armsStarted = Object.fromEntries(arms.map(({ name, started }) => [name, started]));
    for (const arm of arms) arm.stop();
    const neo4jRss = rssOf(neo4j.pid);
    return { nodes, neo4jStarted: neo4j.started, loaded, profiled, compared, armsStarted, armsRss, neo4jRss, cells };
  } finally {
    await neo4j.stop();
  }
}

/** Which questions which arm fails at when sixteen ask at once: "b Q2p1 16". */
async function failing({ neo4j, arms, pool, unable }: Stage): Promise<string[]> {
  const found: string[] = [];
  for (const question of questions) {
    const [given] = question.given(pool);
    for (const arm of arms.filter(({ name }) => given && !unable.has(`${name} ${question.name}`))) {
      if (given && !(await holds(arm, bodyFor(arm.name, question, { given, pool })))) {
        found.push(`${arm.name} ${question.name} crowded`);
        await settled(neo4j.address);
      }
    }
  }
  return found;
}

async function profiles({ arms, pool }: Stage): Promise<Profiled[]> {
  const found: Profiled[] = [];
  for (const arm of arms.filter(({ name }) => name === 'a0' || name === 'c')) {
    for (const question of questions) {
      const each = [];
      for (const given of question.given(pool).slice(0, 12)) {
        await arm.ask('take');
        await fetch(arm.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: bodyFor(arm.name, question, { given, pool }),
        }).then((response) => response.text());
        const { profiles: parts } = await arm.ask<{ profiles: { hits: number; rows: number }[] }>('profile');
        // The look at the pointer, every second, is no part of a question.
        each.push({
          hits: parts.reduce((sum, { hits }) => sum + hits, 0),
          rows: parts.reduce((sum, { rows }) => sum + rows, 0),
          statements: parts.length,
        });
      }
      found.push({ question: question.name, arm: arm.name, each });
    }
  }
  return found;
}

async function timed(stage: Stage): Promise<Cell[]> {
  const { plan } = stage;
  const cells: Cell[] = [];
  for (const { many, ways: asked } of plan.connections) {
    for (const question of questions) {
      cells.push(...(await interleaved(stage, { question, connections: many, asked, rate: null })));
    }
  }
  for (const question of plan.rate > 0 ? questions : []) {
    cells.push(...(await interleaved(stage, { question, connections: 16, asked: ['a0', 'a2', 'b', 'c'], rate: plan.rate })));
  }
  return cells;
}

interface Task {
  readonly question: Question;
  readonly connections: number;
  readonly asked: readonly string[];
  readonly rate: number | null;
}

/** The ways take turns, round after round: what slows the machine for a while slows all of them. */
async function interleaved(stage: Stage, { question, connections, asked, rate }: Task): Promise<Cell[]> {
  const { plan, unable } = stage;
  const able = (arm: string) =>
    !unable.has(`${arm} ${question.name}`) && (connections === 1 || !unable.has(`${arm} ${question.name} crowded`));
  const taking = ways.filter(({ key, arm }) => asked.includes(key) && able(arm));
  const found = new Map<string, Measured[]>(taking.map(({ key }) => [key, []]));
  for (let round = 0; round < plan.rounds; round += 1) {
    const order = round % 2 === 0 ? taking : [...taking].reverse();
    for (const way of order) {
      found.get(way.key)?.push(await once(stage, { question, connections, rate, way, round }));
    }
  }
  for (const [way, rounds] of found) {
    const rates = rounds.map(({ perSecond, foreign }) => `${perSecond.toFixed(0)}${foreign > disturbedFrom ? '*' : ''}`);
    say(`${question.name} ${way} at ${connections}: ${rates.join(' ')} a second`);
  }
  return [...found].map(([way, rounds]) => ({ question: question.name, way, connections, rate, rounds }));
}

/** Requests for 1.2 s before each measurement: code that runs often is compiled, and kept answers are there. */
async function once(
  { neo4j, arms, pool, plan }: Stage,
  { question, connections, rate, way, round }: Omit<Task, 'asked'> & { way: Way; round: number },
): Promise<Measured> {
  const arm = arms.find(({ name }) => name === way.arm);
  if (!arm) throw new Error(`no arm ${way.arm}`);
  const all = question.given(pool);
  const given = way.again ? all.slice(0, 100) : part(all, round, plan.rounds);
  const bodies = given.map((one) => bodyFor(arm.name, question, { given: one, pool }));
  const order = { arm, bodies, connections, neo4jPid: neo4j.pid, ...(rate === null ? {} : { rate }) };
  await settled(neo4j.address);
  const [warm, rest] = way.again ? [bodies, bodies] : halves(bodies);
  await measure({ ...order, bodies: warm, duration: 1 });
  return measure({ ...order, bodies: rest, duration: plan.duration });
}

/** The things of one round: others than in the rounds before it, where there are enough. */
function part<Item>(items: readonly Item[], round: number, rounds: number): readonly Item[] {
  const size = Math.floor(items.length / rounds);
  return size < 40 ? items : items.slice(round * size, (round + 1) * size);
}

function halves<Item>(items: readonly Item[]): [readonly Item[], readonly Item[]] {
  if (items.length < 400) return [items, items];
  const cut = Math.floor(items.length / 4);
  return [items.slice(0, cut), items.slice(cut)];
}

/** Waits until no statement of the measurement before runs any more. */
async function settled(address: DatabaseAddress): Promise<void> {
  const driver = openDriver(address);
  for (let patience = 100; patience > 0; patience -= 1) {
    const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN count(*) AS running');
    if (Number(records[0]?.get('running')) <= 1) break;
    await sleep(250);
  }
  await driver.close();
}

/** Whether an arm answers sixteen who ask at once: one that fails then would only spoil what others are measured at. */
async function holds(arm: Running, body: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const ask = async () => {
    const response = await fetch(arm.url, { method: 'POST', headers, body });
    return response.ok && !(await response.text()).includes('"errors"');
  };
  const answers = await Promise.all(Array.from({ length: 16 }, ask));
  return answers.every((good) => good);
}
