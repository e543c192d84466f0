import { createRequire } from 'node:module';
import { isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { readCatalogue, readGraphSchema } from '../../src/graph/catalogue.ts';
import { edgeTypes, nodeLabels } from '../../src/ingest/rows/graph-rows.ts';
import { filesBelow, read } from './files.ts';

// The package's modules import what it does not install; its bundle for require is whole.
const { lintCypherQuery, parserWrapper }: typeof import('@neo4j-cypher/language-support') = createRequire(
  import.meta.url,
)('@neo4j-cypher/language-support');

const statements = [...readCatalogue().values()].map((statement) => ({
  file: `cypher/${statement.mode}/${statement.name}.cypher`,
  ...statement,
}));

/** Labels beside those of the rows: what every node of a version bears, and what stands outside versions. */
const labels = [...nodeLabels, 'Versioned', 'Body', 'SeatTally', 'Version', 'Pointer', 'IngestLock'];
const named = new Set(
  [...read('schema/graph.cypher').matchAll(/CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/g)].map(([, name]) => name),
);
const writing = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD\s+CSV|IN\s+TRANSACTIONS)\b/;
/** A statement without what stands in quotes or comments. */
const bare = (text: string) => text.replace(/'(?:[^'\\]|\\.)*'/g, "''").replace(/\/\/.*$/gm, '');

/** What the parser finds fault with, and each label and type that the graph does not have. */
function faults(text: string): string[] {
  return parserWrapper.parse(text).statementsParsing.flatMap((one) => [
    // The parser counts; the linter, which takes a second for each text, says what it is.
    ...(one.parser.syntaxErrorsCount > 0 ? lintCypherQuery(text, {}).map(({ message }) => String(message)) : []),
    ...one.collectedLabelOrRelTypes
      .filter(({ labelType, labelText }) => !known(labelType).includes(labelText))
      .map(({ labelType, labelText }) => `${labelType} ${labelText} is unknown`),
  ]);
}

const known = (kind: string): readonly string[] =>
  kind === 'Label' ? labels : kind === 'Relationship type' ? edgeTypes : [...labels, ...edgeTypes];

test('the check knows what is wrong: a label, a type, a word', () => {
  expect(faults('MATCH (node:Klynge)-[:FEEDS]->() RETURN node')).toEqual([]);
  expect(faults('MATCH (node:Klyngen) RETURN node')).toEqual(['Label Klyngen is unknown']);
  expect(faults('MATCH ()-[edge:FEED]->() RETURN edge')).toEqual(['Relationship type FEED is unknown']);
  expect(faults('MATCH (node RETURN node')).toEqual([expect.stringContaining("Invalid input 'RETURN'")]);
});

describe.each(statements)('$file', ({ file, name, mode, text, parameters, columns }) => {
  const header = read(file)
    .split('\n')
    .filter((line) => line.startsWith('//'));

  test('parses, with the labels and types that are known', () => {
    expect(faults(text)).toEqual([]);
  });

  test('uses every parameter that its header declares', () => {
    const used = parserWrapper.parse(text).statementsParsing.flatMap((one) => one.collectedParameters);

    expect(new Set(used.map((parameter) => parameter.name))).toEqual(new Set(parameters.map(({ name }) => name)));
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  });

  test('returns the columns that its header declares, in that order', () => {
    expect(returned(text)).toEqual(columns.map((column) => column.name));
  });

  test('has a header that names it and says what each parameter and column is', () => {
    expect(header[0]).toMatch(new RegExp(`^// ${name.replaceAll('.', '\\.')}: \\S.*\\.$`));
    for (const line of header.filter((one) => /^\/\/ @(param|row)\b/.test(one))) {
      expect(line).toMatch(/^\/\/ @(param|row)\s+\w+\s+(int|float|string|boolean|map)(\[\])?\s+\S/);
    }
    expect(header.filter((line) => /@/.test(line) && !/^\/\/ @(param|row|uses)\s/.test(line))).toEqual([]);
  });

  test('rests on constraints and indexes that exist', () => {
    const uses = header.flatMap((line) => /^\/\/ @uses\s+(\w+)/.exec(line)?.[1] ?? []);

    expect(uses.filter((index) => !named.has(index))).toEqual([]);
  });

  if (mode === 'read') {
    test('only reads', () => {
      expect(writing.exec(bare(text))?.[0]).toBeUndefined();
    });

    test('is named after a place of the schema, or is for ingest or for looking a key up', () => {
      const place = name.replace(/\.count$/, '');

      expect(/^(ingest|lookup)\.\w+$/.test(name) || coordinateExists(place), `${place} is no place of the schema`).toBe(
        true,
      );
    });
  }
});

test('one statement writes every node and one every relationship; the others are for publishing', () => {
  const written = statements.filter(({ mode }) => mode === 'write').map(({ name }) => name);

  expect(written.sort()).toEqual([
    'edges',
    'lock',
    'nodes',
    'publish',
    'renew',
    'replan',
    'sweep',
    'tallies',
    'unloaded',
    'unlock',
  ]);
});

test('cypher/ holds statements and nothing else', () => {
  expect(filesBelow('cypher').filter((file) => !/^cypher\/(read|write)\/[\w.]+\.cypher$/.test(file))).toEqual([]);
});

test('schema/graph.cypher parses, and each statement may be applied again', () => {
  const contract = readGraphSchema();

  expect(contract.length).toBe(named.size);
  for (const statement of contract) {
    expect(statement).toContain('IF NOT EXISTS');
    expect(faults(statement)).toEqual([]);
  }
});

/** The columns of the last RETURN; none for a statement that only writes. */
function returned(text: string): string[] {
  const plain = bare(text);
  const depths = [...plain].reduce<number[]>((all, letter) => {
    const depth = all.at(-1) ?? 0;
    all.push('({['.includes(letter) ? depth + 1 : ')}]'.includes(letter) ? depth - 1 : depth);
    return all;
  }, []);
  const outside = [...plain].map((letter, index) => ((depths[index] ?? 0) === 0 ? letter : '_')).join('');
  const last = outside.lastIndexOf('RETURN ');
  if (last < 0) return [];
  const clause = outside.slice(last + 'RETURN '.length).split(/\b(?:ORDER BY|LIMIT|SKIP)\b/)[0] ?? '';
  return clause.split(',').map((column) => /(\w+)\s*$/.exec(column.trim())?.[1] ?? column.trim());
}

/** Whether "Type" or "Type.field" stands in the schema. */
function coordinateExists(coordinate: string): boolean {
  const [typeName = '', field] = coordinate.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return field === undefined || field in type.getFields();
}
