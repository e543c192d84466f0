import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { type Example, readExamples } from '../../src/web/graphiql/examples.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const examples = await readExamples();

test('there are some, each operation under a name of its own', () => {
  const names = examples.map((example) => operationOf(parse(example.query)).name?.value);

  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(examples)('$name', (example) => {
  test('begins with what it answers, in Danish and in English', () => {
    const [danish, english, third] = example.query.split('\n');

    expect(danish).toMatch(/^# .*[.?]$/);
    expect(english).toMatch(/^# .*[.?]$/);
    expect(third).toMatch(/^query /);
  });

  test('is valid, and so are its variables', () => {
    const document = parse(example.query);

    expect(validate(schema, document)).toEqual([]);
    const { variableDefinitions = [] } = operationOf(document);
    const variables = variablesOf(example);
    expect(getVariableValues(schema, variableDefinitions, variables)).toEqual({ coerced: variables });
  });
});

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const [operation, another] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || another) throw new GraphQLError('expected one operation');
  return operation;
}

function variablesOf({ variables }: Example): Record<string, unknown> {
  return variables === undefined ? {} : JSON.parse(variables);
}
