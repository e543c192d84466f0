import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { packageRoot, readConfig } from '../../../src/config.ts';
import { openDatabase } from '../../../src/database/open.ts';
import { connect } from '../../../src/graph/graph.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { toRows } from '../../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../../src/ingest/seeds/load.ts';
import { drive, slope } from './drive.ts';
import { type Serving, serving } from './serving.ts';

// The long form of what test/faults/load.test.ts holds: `npm run test:load -- --minutes 10`. It prints its figures.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    burst: { type: 'string', default: '60' },
    // Whether every operation is new ("new"), or answers are kept ("kept"); one after the other by default.
    answers: { type: 'string', default: 'kept,new' },
  },
});
const answers = values.answers.split(',');
if (answers.some((word) => word !== 'kept' && word !== 'new'))
  throw new Error('--answers: "kept", "new" or "kept,new"');
const minutes = Number(values.minutes);
const burst = Number(values.burst);
/** Requests a second that a client beside the server can begin on time; what is more waits in the client. */
const fastest = 2_000;
const clients = Array.from({ length: 8 }, (_, n) => `192.0.2.${n + 1}`);
const print = (what: string, told: unknown) => console.log(`${what}: ${JSON.stringify(told)}`);

/** Megabytes a minute that the server gains while something lasts, its first quarter left out. */
async function watched<Result>(server: Serving, lasting: Promise<Result>) {
  const samples: number[] = [];
  let over = false;
  const result = lasting.finally(() => {
    over = true;
  });
  while (!over) {
    samples.push(await server.memory());
    await sleep(1_000);
  }
  const steady = samples.slice(Math.floor(samples.length / 4));
  const whole = (megabytes: number) => Math.round(megabytes);
  return {
    told: await result,
    memory: {
      first: whole(samples[0] ?? 0),
      last: whole(samples.at(-1) ?? 0),
      most: whole(Math.max(...samples)),
      megabytesPerMinute: Number((slope(steady) * 60).toFixed(2)),
    },
  };
}

/** Seconds after a burst until an answer takes no longer than before it. */
async function backToNormal(server: Serving, { normal, fresh }: { normal: number; fresh: boolean }): Promise<number> {
  const began = Date.now();
  for (;;) {
    const told = await drive({
      origin: server.origin,
      asked: server.asked,
      connections: 2,
      seconds: 1,
      fresh,
      clients,
    });
    const took = (Date.now() - began) / 1000;
    if (told.refused === 0 && told.waited.p50 <= 2 * normal) return took;
    if (took > 60) throw new Error('not back to normal a minute after the burst');
  }
}

async function measure(server: Serving, fresh: boolean): Promise<void> {
  const { origin, asked } = server;
  const what = fresh ? 'every operation new' : 'answers kept';
  await drive({ origin, asked, connections: 8, seconds: 20, fresh, clients });
  const calm = await drive({ origin, asked, connections: 2, seconds: 10, fresh, clients });
  print(`${what}, calm (2 connections)`, calm);
  const peak = await watched(server, drive({ origin, asked, connections: 24, seconds: minutes * 60, fresh, clients }));
  print(`${what}, saturated (24 connections, ${minutes} min)`, peak);
  const rate = Math.round(4 * peak.told.rate);
  const most = { origin, asked, connections: 400, seconds: burst, fresh, clients };
  const reached = rate <= fastest;
  const over = await watched(server, drive(reached ? { ...most, rate } : most));
  print(
    `${what}, ${reached ? `4 times that (${rate} a second, ` : '400 connections that ask again at once ('}${burst} s)`,
    over,
  );
  print(`${what}, goodput under that load, of the peak`, Number((over.told.rate / peak.told.rate).toFixed(2)));
  print(`${what}, seconds until back to normal`, await backToNormal(server, { normal: calm.waited.p50, fresh }));
  const [greedy, polite] = await Promise.all([
    drive({ origin, asked, connections: 200, seconds: 20, fresh, clients: ['198.51.100.1'] }),
    drive({ origin, asked, connections: 2, seconds: 20, rate: 4, fresh, clients: ['198.51.100.2'] }),
  ]);
  print(`${what}, one greedy client (200 connections)`, greedy);
  print(`${what}, and a polite one beside it (4 a second)`, polite);
}

const home = await mkdtemp(join(tmpdir(), 'sundhedsgraf-load-'));
const config = { ...readConfig(), home };
const cache = join(packageRoot, '.sundhedsgraf', 'neo4j');
const database = await openDatabase(config, { progress: (line) => console.error(line), join: false, cache });
try {
  const graph = connect(database.address);
  await ingest(toRows(await loadSeeds(config.seeds)), {
    graph,
    home,
    progress: console.error,
    now: new Date().toISOString(),
  });
  await graph.close();
  for (const fresh of answers.map((word) => word === 'new')) {
    const server = await serving(database.address, { SUNDHEDSGRAF_HOME: home });
    await measure(server, fresh);
    await server.stop();
  }
} finally {
  await database.close();
  await rm(home, { recursive: true });
}
