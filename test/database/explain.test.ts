import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyValues, bind } from '../../src/graph/bind.ts';
import { readCatalogue, type Statement } from '../../src/graph/catalogue.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { connect } from '../../src/graph/graph.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { operatorsOf } from './operators.ts';

const driver = openDriver(neo4jHere());

beforeAll(async () => {
  const graph = connect(neo4jHere());
  await graph.setup();
  await graph.setup(); // Applying it again is no error.
  await graph.close();
});
afterAll(() => driver.close());

test('the ends of a relationship are found in the index of all ids, whatever their labels', async () => {
  const statement = readCatalogue().get('write/edges') as Statement;
  const { summary } = await driver.executeQuery(statement.explained, bind(statement, { version: 1, rows: [] }));

  const operators = summary.plan ? operatorsOf(summary.plan) : [];
  expect(operators.filter((name) => /Scan|Seek/.test(name))).toEqual(Array(2).fill('NodeUniqueIndexSeek(Locking)'));
});

// What a parser alone doesn't see (a variable that is out of scope, an index that does not exist) the planner refuses.
test.each([...readCatalogue()])('the server plans %s', async (_, statement) => {
  const { summary } = await driver.executeQuery(statement.explained, bind(statement, anyValues(statement)));

  expect(summary.plan).not.toBe(false);
  // An empty database knows no property yet: that is no fault of the statement's.
  const warned = summary.notifications
    .filter(({ severityLevel, category }) => severityLevel === 'WARNING' && category !== 'UNRECOGNIZED')
    .map(({ description }) => description);
  expect(warned).toEqual([]);
});

/** Empties the server's cache of plans; how many there were, some of the test's own among them. */
async function cleared(): Promise<number> {
  await driver.executeQuery('RETURN 1');
  const { records } = await driver.executeQuery('CALL db.clearQueryCaches() YIELD value RETURN value');
  return Number(/\d+/.exec(String(records[0]?.get('value')))?.[0]);
}

/** How many statements the server plans in the course of some work. */
async function plannedBy(work: () => Promise<unknown>): Promise<number> {
  await cleared();
  const own = await cleared();
  await work();
  return (await cleared()) - own;
}

const memberships = readCatalogue().get('read/Person.memberships') as Statement;
const ids = Array.from({ length: 300 }, (_, place) => `person-${place}`);
const nobody = { day: null, held: null, roles: null, sides: null, elected: null, parties: null, saidBy: null };
const rest = { version: 1, first: 10, current: false, after: null, neighbours: [], brief: [] };
const shapes = [
  { ...nobody, keys: ids.slice(0, 1) },
  { ...nobody, keys: ids.slice(0, 9) },
  { ...nobody, keys: ids },
  { ...nobody, keys: ids.slice(0, 1), day: '2026-06-30' },
  { ...nobody, keys: ids.slice(0, 1), roles: ['MEMBER'], parties: ['parti-v'] },
];

test('a statement is planned once, whatever it is asked with', async () => {
  const planned = await plannedBy(async () => {
    for (const shape of shapes) await driver.executeQuery(memberships.sent, bind(memberships, { ...rest, ...shape }));
  });

  expect(planned).toBe(1);
});

test('as its file has it, it would be planned for each of them', async () => {
  const planned = await plannedBy(async () => {
    for (const shape of shapes) {
      const { given, ...alone } = bind(memberships, { ...rest, ...shape }) as { given: object };
      await driver.executeQuery(memberships.text, { ...alone, ...given });
    }
  });

  expect(planned).toBe(shapes.length);
});

/** Some statements, two of them for readers. */
const catalogue = new Map(
  [...readCatalogue()].filter(([key]) => /^(read\/(Klynge|Party|ingest\.state)|write\/lock)$/.test(key)),
);

test('planned ahead, what readers ask is there when it is asked, and nothing is planned a second time', async () => {
  expect(catalogue.size).toBe(4);
  const graph = connect(neo4jHere(), { catalogue });

  expect(await plannedBy(() => graph.plan())).toBe(2);
  expect(await plannedBy(() => graph.plan())).toBe(0);
  await graph.close();
});

test('a graph that is closed plans no further', async () => {
  const graph = connect(neo4jHere());
  const planned = await plannedBy(async () => {
    const planning = graph.plan();
    await graph.close();
    await planning.catch(() => {}); // the one it was at may be cut off
  });

  expect(planned).toBeLessThan(10);
});
