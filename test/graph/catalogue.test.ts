import { expect, test } from 'vitest';
import { parseStatement, readCatalogue, readGraphSchema } from '../../src/graph/catalogue.ts';

const source = `// Klynge.feeds: where the kommuner of each klynge go.
//
// @param version  int       the published version to read
// @param keys     string[]  ids of klynger
// @row   key      string    which of $keys the row answers
// @row   node     map       the flow
// @uses  body_version_id
UNWIND $keys AS key
// Why is said here.
MATCH (klynge:Klynge {version: $version, id: key})
RETURN key, klynge {.*} AS node
`;

test('a statement is its header and its text, for one version of the language', () => {
  expect(parseStatement('Klynge.feeds', 'read', source)).toEqual({
    name: 'Klynge.feeds',
    mode: 'read',
    text: 'CYPHER 5 UNWIND $keys AS key\nMATCH (klynge:Klynge {version: $version, id: key})\nRETURN key, klynge {.*} AS node',
    explained:
      'CYPHER 5 EXPLAIN UNWIND $given.keys AS key\nMATCH (klynge:Klynge {version: $version, id: key})\nRETURN key, klynge {.*} AS node',
    sent: 'CYPHER 5 UNWIND $given.keys AS key\nMATCH (klynge:Klynge {version: $version, id: key})\nRETURN key, klynge {.*} AS node',
    parameters: [
      { name: 'version', type: 'int' },
      { name: 'keys', type: 'string[]' },
    ],
    columns: [
      { name: 'key', type: 'string' },
      { name: 'node', type: 'map' },
    ],
  });
});

test('what goes to the server names whole numbers alone: all else may be of another type next time', () => {
  const alone = [...readCatalogue().values()].flatMap(({ name, sent, parameters }) =>
    [...sent.matchAll(/\$(\w+)/g)]
      .map(([, used = '']) => ({ used, type: parameters.find((one) => one.name === used)?.type }))
      .filter(({ used, type }) => used !== 'given' && type !== 'int')
      .map(({ used }) => `${name}: $${used}`),
  );

  expect(alone).toEqual([]);
});

test('a statement without parameters has none', () => {
  expect(parseStatement('ingest.state', 'read', '// ingest.state: all.\nRETURN 1 AS one')).toMatchObject({
    parameters: [],
    columns: [],
  });
});

test('the catalogue knows what reads and what writes apart', () => {
  const catalogue = readCatalogue();

  expect(catalogue.get('read/Klynge')?.mode).toBe('read');
  expect(catalogue.get('write/nodes')?.mode).toBe('write');
  expect([...catalogue].filter(([key, statement]) => key !== `${statement.mode}/${statement.name}`)).toEqual([]);
});

test('the contract of the graph is one statement each, without comments', () => {
  const statements = readGraphSchema();

  expect(
    statements.filter((statement) => !/^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS/.test(statement)),
  ).toEqual([]);
  expect(statements.join('\n')).not.toMatch(/;|\/\//);
  expect(statements).toContainEqual(expect.stringMatching(/^CREATE FULLTEXT INDEX full_text [\s\S]*whitespace/));
});
