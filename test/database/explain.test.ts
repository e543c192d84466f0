import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalogue } from '../../src/graph/catalogue.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { connect } from '../../src/graph/graph.ts';
import { neo4jHere } from '../neo4j-here.ts';

const driver = openDriver(neo4jHere());

beforeAll(async () => {
  const graph = connect(neo4jHere());
  await graph.setup();
  await graph.setup(); // Applying it again is no error.
  await graph.close();
});
afterAll(() => driver.close());

test('the ends of a relationship are found in the index of all ids, whatever their labels', async () => {
  const text =
    readCatalogue()
      .get('write/edges')
      ?.text.replace(/^CYPHER 5/, 'CYPHER 5 EXPLAIN') ?? '';
  const { summary } = await driver.executeQuery(text, { version: 1, rows: [] });

  const operators = summary.plan ? operatorsOf(summary.plan) : [];
  expect(operators.filter((name) => /Scan|Seek/.test(name))).toEqual(Array(2).fill('NodeUniqueIndexSeek(Locking)'));
});

// What a parser alone doesn't see (a variable that is out of scope, an index that does not exist) the planner refuses.
test.each([...readCatalogue()])('the server plans %s', async (_, statement) => {
  const nulls = Object.fromEntries(statement.parameters.map(({ name }) => [name, null]));
  const { summary } = await driver.executeQuery(statement.text.replace(/^CYPHER 5/, 'CYPHER 5 EXPLAIN'), nulls);

  expect(summary.plan).not.toBe(false);
  // An empty database knows no property yet: that is no fault of the statement's.
  const warned = summary.notifications
    .filter(({ severityLevel, category }) => severityLevel === 'WARNING' && category !== 'UNRECOGNIZED')
    .map(({ description }) => description);
  expect(warned).toEqual([]);
});

/** The plan's operators, deepest last; a name without its database. */
function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsOf)];
}
