import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { anyValues, bind } from '../../src/graph/bind.ts';
import { readCatalogue, type Statement } from '../../src/graph/catalogue.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { connect } from '../../src/graph/graph.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { operatorsOf } from './operators.ts';
import { wipe } from './world.ts';

const driver = openDriver(neo4jHere());
const sent: string[] = [];
const graph = connect(neo4jHere(), { onStatement: (name) => sent.push(name) });
const home = await mkdtemp(join(tmpdir(), 'sundhedsgraf-'));
afterAll(async () => {
  await graph.close();
  await driver.close();
  await rm(home, { recursive: true });
});

async function planOf(name: string): Promise<string[]> {
  const statement = readCatalogue().get(name) as Statement;
  const { summary } = await driver.executeQuery(statement.explained, bind(statement, anyValues(statement)));
  return summary.plan ? operatorsOf(summary.plan) : [];
}

test('the first version in a graph is read by its indexes from the first moment', async () => {
  await wipe();
  await graph.setup();
  const rows = toRows(await loadSeeds(readConfig().seeds));
  await ingest(rows, { graph, home, progress: () => {}, now: '2026-05-01T10:00:00.000Z' });

  // Neo4j counts by itself some seconds later: whether a plan is bad until then is a matter of moments.
  expect(sent.filter((name) => name === 'replan' || name === 'publish')).toEqual(['replan', 'publish']);
  const after = await planOf('read/Claim');
  expect(after).toContain('NodeUniqueIndexSeek');
  expect(after).not.toContain('NodeIndexScan');
});
