import { int } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { bind } from '../../src/graph/bind.ts';
import { parseStatement } from '../../src/graph/catalogue.ts';

const statement = parseStatement(
  'Klynge.members',
  'read',
  `// Klynge.members: who sits there.
//
// @param version  int       the published version to read
// @param keys     string[]  ids of klynger
// @param day      string    null for none
UNWIND $keys AS key
MATCH (klynge:Klynge {version: $version, id: key}) WHERE $day IS NULL OR klynge.day = $day
RETURN klynge.days AS days`,
);

test('whole numbers by name and all else in one map: the server sees one shape, whatever is given', () => {
  expect(bind(statement, { version: 3, keys: ['klynge-horsens'], day: null })).toEqual({
    version: int(3),
    given: { keys: ['klynge-horsens'], day: null },
  });
  expect(bind(statement, { version: 12, keys: Array(500).fill('klynge-fyn'), day: '2026-06-30' })).toEqual({
    version: int(12),
    given: { keys: Array(500).fill('klynge-fyn'), day: '2026-06-30' },
  });
});

test('the text that is sent names them so; what only begins as a parameter is another word', () => {
  expect(statement.sent).toBe(
    'CYPHER 5 UNWIND $given.keys AS key\n' +
      'MATCH (klynge:Klynge {version: $version, id: key}) WHERE $given.day IS NULL OR klynge.day = $given.day\n' +
      'RETURN klynge.days AS days',
  );
});

test('what is not declared, and what is left out, is a defect', () => {
  expect(() => bind(statement, { version: 3, keys: [] })).toThrow('Klynge.members.cypher needs $day');
  expect(() => bind(statement, { version: 3, keys: [], day: null, days: null })).toThrow(
    'Klynge.members.cypher declares no $days',
  );
});
