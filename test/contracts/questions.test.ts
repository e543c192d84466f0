import { readdirSync } from 'node:fs';
import { type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { questions } from '../../src/questions/all.ts';
import { attended, words } from '../../src/questions/words.ts';
import { read } from './files.ts';

const byTitle = questions.map((question) => [question.slug, question] as const);

test('each question has a folder of its own, and each folder is a question', () => {
  const folders = readdirSync(new URL('../../src/questions/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  expect(questions.map(({ slug }) => slug).sort()).toEqual(folders.sort());
});

test('numbers go up, each once', () => {
  const numbers = questions.map(({ number }) => number);

  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

describe.each(byTitle)('%s', (_, question) => {
  const document = parse(question.operation);
  const operation = document.definitions[0] as OperationDefinitionNode;

  test('has one operation, which the schema accepts', () => {
    expect(document.definitions.filter(({ kind }) => kind === 'OperationDefinition')).toHaveLength(1);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test('gives the operation every variable it needs, and no other', () => {
    const given = Object.fromEntries(
      question.parameters.map(({ name }) => [name, { value: question.example[name] ?? 'x', name: 'x' }]),
    );
    const asked = { sources: 'ALL' as const, given };
    const values = question.variables?.(asked) ?? given;
    const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const paged = question.pages ? ['after'] : [];

    expect([...Object.keys(values), ...paged].sort()).toEqual(declared.sort());
  });

  test('has a slug, names and an example in plain letters, and each required parameter in the example', () => {
    expect(question.slug).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    for (const { name, required } of question.parameters) {
      expect(name).toMatch(/^[a-z]+$/);
      if (required) expect(Object.keys(question.example)).toContain(name);
    }
    expect(
      Object.keys(question.example).filter((name) => !question.parameters.some((one) => one.name === name)),
    ).toEqual([]);
  });

  test('is asked in both languages, with the same parameters in place', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

    for (const { da, en } of [question.title, ...Object.values(question.titles ?? {})]) {
      expect(da).toMatch(/\?$/);
      expect(en).toMatch(/\?$/);
      expect(places(en)).toEqual(places(da));
    }
  });

  test('asks about a parameter that may be left out by naming it', () => {
    for (const [name, { da }] of Object.entries(question.titles ?? {})) {
      expect(question.parameters.filter(({ required }) => !required).map((one) => one.name)).toContain(name);
      expect(da).toContain(`{${name}}`);
    }
  });
});

const glossary = read('docs/glossary.md');

test('the words of answers are those of the glossary', () => {
  const rows = [...glossary.matchAll(/^\| `([A-Z]\w*)\.(\w+)` \| (.*?) \| (.*?) \|/gm)];
  for (const [type, table] of Object.entries(words)) {
    const expected = rows.filter((row) => row[1] === type).map(([, , value, da, en]) => [value, { da, en }]);
    expect(Object.entries(table).sort()).toEqual(expected.sort());
  }
});

test('what is said of attendance is what the glossary says', () => {
  const [, section = ''] = glossary.split('\n## Fremmøde');
  for (const [state, { da, en }] of Object.entries(attended)) expect(section).toContain(`| ${state} | ${da} | ${en} |`);
});
