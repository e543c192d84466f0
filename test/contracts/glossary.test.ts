import { isEnumType, isIntrospectionType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { states } from '../../src/domain/extract.ts';
import { read } from './files.ts';

const glossary = read('docs/glossary.md');
/** The rows of every table whose first cell is a name in code: the name, and the other cells. */
const rows = glossary
  .split('\n')
  .filter((line) => /^\| `[A-Z]\w*(\.\w+)?` \|/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map(([, name = '', ...cells]) => ({ name: name.replaceAll('`', ''), cells: cells.slice(0, -1) }));

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const values = types
  .filter(isEnumType)
  .flatMap((type) => type.getValues().map((value) => `${type.name}.${value.name}`));

test('every type and every value has one row, and nothing else has', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...types.map((type) => type.name), ...values].sort());
});

test('the changelog names every type that is more than a page of a list or a closed word', () => {
  const changelog = read('CHANGELOG.md');
  const named = types.filter((type) => !isEnumType(type) && !/(Connection|Edge)$/.test(type.name));

  expect(named.filter(({ name }) => !changelog.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([]);
});

test('a type has a Danish term, an English gloss, and its source or meaning', () => {
  const poor = rows
    .filter(({ name }) => !name.includes('.'))
    .filter(({ cells }) => cells.length !== 3 || cells.includes(''));

  expect(poor.map(({ name }) => name)).toEqual([]);
});

test('a value has a Danish term, an English gloss, and a sentence in each language', () => {
  const poor = rows
    .filter(({ name }) => name.includes('.'))
    .filter(({ cells }) => cells.length !== 4 || !cells.slice(2).every((sentence) => /^[A-ZÆØÅ].*\.$/.test(sentence)));

  expect(poor.map(({ name }) => name)).toEqual([]);
});

/** The table below a heading: its rows without the two at the top. */
function table(heading: string): string[][] {
  const [, section = ''] = glossary.split(`\n## ${heading}`);
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test.each([
  ['Svar på en dag', ['YES', 'NO', 'UNKNOWN', 'uden dag', 'heldCounts', 'validTo']],
  [
    'Når der ikke står noget',
    ['ingen liste', 'liste uden nogen', 'ikke oplyst', 'uden for data', 'ophørt, dag ukendt'],
  ],
  ['Fremmøde', [...states]],
])('"%s" has a sentence in both languages for each', (heading, wanted) => {
  const found = table(heading);

  expect(wanted.filter((word) => !found.some(([state]) => state?.includes(word)))).toEqual([]);
  expect(found.filter(([, da = '', en = '']) => da === '' || en === '' || da === en)).toEqual([]);
});

test('nobody is said not to have turned up', () => {
  const sentences = glossary.split('\n').filter((line) => line.startsWith('|'));

  expect(sentences.filter((line) => /mødte ikke op|udeblev|did not turn up/.test(line))).toEqual([]);
});
