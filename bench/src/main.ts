import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/config.ts';
import { neo4jVersion } from '../../src/database/version.ts';
import { memory } from './neo4j.ts';
import { plans } from './plan.ts';
import { report } from './report/report.ts';
import type { Results } from './results.ts';
import { runSize } from './run.ts';

const began = new Date();
const given = (name: string) => {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found === undefined ? null : Number(found.slice(name.length + 3));
};
const usual = plans[process.argv.includes('--quick') ? 'quick' : 'full'];
const only = given('nodes');
const plan = {
  ...usual,
  rounds: given('rounds') ?? usual.rounds,
  duration: given('seconds') ?? usual.duration,
  timed: only === null ? usual.timed : [only],
};
const sizes = [];
for (const nodes of only === null ? plan.sizes : [only]) sizes.push(await runSize(nodes, plan));

const results: Results = {
  plan: plan.name,
  began: began.toISOString(),
  seconds: Math.round((Date.now() - began.getTime()) / 1000),
  machine: {
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    neo4j: neo4jVersion,
    heap: memory.heap,
  },
  commit: spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: packageRoot, encoding: 'utf8' }).stdout.trim() || 'unknown',
  sizes,
};
const folder = join(packageRoot, 'bench', 'results', plan.name);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results)}\n`);
for (const [file, text] of Object.entries(report(results))) writeFileSync(join(folder, file), text);
console.error(`${join(folder, 'report.md')} after ${results.seconds} s`);
