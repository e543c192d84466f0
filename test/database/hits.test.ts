import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bind } from '../../src/graph/bind.ts';
import { readCatalogue, type Statement } from '../../src/graph/catalogue.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { type World, world } from './world.ts';

/**
 * What each reading statement may cost: database hits for each row it returns, on the graph of the seeds. A plan that
 * reads more than it shows fails here, on any machine, without a clock. `HITS=write` writes the file anew, with
 * as much to spare: a search for a way meets more or less on its way, and a scan costs a hundred times as much.
 */
const file = new URL('hits.json', import.meta.url);
const writing = process.env['HITS'] === 'write';
const statements = [...readCatalogue().values()].filter(({ mode }) => mode === 'read');
const budget: Record<string, number> = JSON.parse(await readFile(file, 'utf8'));
const found: Record<string, number> = {};

let here: World;
const driver = openDriver(neo4jHere());
beforeAll(async () => {
  here = await world();
  // Plans made on what another file had loaded, or on a graph that was just emptied, are no plans of this one.
  await driver.executeQuery('CALL db.prepareForReplanning(30)');
  await driver.executeQuery('CALL db.clearQueryCaches()');
});
afterAll(async () => {
  const sorted = Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
  if (writing) await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
  await driver.close();
  await here.close();
});

/** What a statement is asked with, where leaving it out would ask for nothing. */
const given: Readonly<Record<string, unknown>> = {
  version: 1,
  first: 11,
  limit: 11,
  current: false,
  inMinutes: false,
  covered: true,
  kommuner: true,
  neighbours: ['person', 'party', 'body', 'represents', 'partyInMinutes'],
  brief: [],
  withheld: [],
  withheldNames: [],
};

/** What single statements are asked with beside that. */
const own: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Query.changes': { from: 1, to: 1 },
  'Query.coverage': { kinds: ['KLYNGE'] },
  'Query.coverage.count': { kinds: ['KLYNGE'] },
  'Query.paths': { from: 'person-lone-jakobi', to: 'person-torben-hansen' },
  'Paths.length': { from: 'person-lone-jakobi', to: 'person-torben-hansen' },
  'Query.search': searching({ key: 'hansen', folded: 'hansen', afterRank: -1, afterId: '' }),
  'Query.search.count': searching({}),
  'Query.sharedMembers': { bodies: null, kinds: ['KLYNGE', 'SUNDHEDSRAAD'] },
  'Query.sharedMembers.count': { bodies: null, kinds: ['KLYNGE', 'SUNDHEDSRAAD'] },
  'lookup.fact': { id: 'covers-klynge-fyn-0461' },
  'lookup.ids': { prefix: 'person-', after: '' },
  'lookup.key': { kind: 'Klynge', lucene: '+versionText:v1 +searchText:horsens', key: 'horsens', folded: 'horsens' },
  'lookup.meeting': {
    lucene: '+versionText:v1 +searchText:horsens',
    key: 'horsens',
    folded: 'horsens',
    day: '2025-03-06',
  },
  'lookup.sortKey': { id: 'person-lone-jakobi' },
};

function searching(more: object) {
  return { lucene: '+versionText:v1 +searchText:hansen*', words: ['hansen'], phrases: [], ...more };
}

/** Ten ids of the kind that a statement is named after. */
async function keysOf({ name }: Statement): Promise<readonly string[]> {
  const label = name.split('.')[0] ?? '';
  const text =
    label === 'Flow' || label === 'Handover' || label === 'Succession'
      ? `MATCH ()-[node:${{ Flow: 'FEEDS', Handover: 'HANDED_TO', Succession: 'SUCCEEDED_BY' }[label]}]->() RETURN node.id AS id ORDER BY id LIMIT 10`
      : `MATCH (node:${{ Coverage: 'Klynge', SourceCoverage: 'Klynge' }[label] ?? label}) RETURN node.id AS id ORDER BY id LIMIT 10`;
  const { records } = await driver.executeQuery(text);
  return records.map((record) => String(record.get('id')));
}

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

const hitsOf = ({ dbHits, children }: Plan): number => children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/** Hits for each row, or for each key where there are more of those. */
async function hitsPerRow(statement: Statement): Promise<number> {
  const asked: Record<string, unknown> = {};
  for (const { name } of statement.parameters) {
    asked[name] = own[statement.name]?.[name] ?? given[name] ?? (name === 'keys' ? await keysOf(statement) : null);
  }
  const text = statement.sent.replace(/^CYPHER 5/, 'CYPHER 5 PROFILE');
  const { records, summary } = await driver.executeQuery(text, bind(statement, asked));
  const keys = Array.isArray(asked['keys']) ? asked['keys'].length : 0;
  return hitsOf(summary.profile as unknown as Plan) / Math.max(1, records.length, keys);
}

describe('database hits of each row', () => {
  test.each(statements.map((statement) => [statement.name, statement] as const))('%s', async (name, statement) => {
    const hits = await hitsPerRow(statement);
    found[name] = Math.ceil(hits * 2);
    if (!writing) expect(hits).toBeLessThanOrEqual(budget[name] ?? 0);
  });

  test('no budget is left of a statement that is gone', () => {
    if (!writing) expect(Object.keys(budget)).toEqual(statements.map(({ name }) => name).sort());
  });
});
