import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { searchOperation } from '../../src/agents/tools/search.ts';
import { schema } from '../../src/api/schema.ts';
import { claimProperties } from '../../src/domain/claim-properties.ts';
import { isFactBetween, prefixes } from '../../src/domain/ids.ts';
import { sourcesOperation } from '../../src/pages/about/documents.ts';
import { answerOperation } from '../../src/pages/answer/answer.ts';
import { choiceOperations } from '../../src/pages/answer/choices.ts';
import { namesOperation } from '../../src/pages/answer/examples.ts';
import { pinned } from '../../src/pages/answer/graphql.ts';
import { statusWords } from '../../src/pages/answer/parts.ts';
import { bodyShown } from '../../src/pages/body/read.ts';
import { changesOperation } from '../../src/pages/changes/differences.ts';
import { calledOperation } from '../../src/pages/changes/names.ts';
import { idOperation } from '../../src/pages/changes/scope.ts';
import { versionsOperation } from '../../src/pages/changes/versions.ts';
import { judgedOperation } from '../../src/pages/corrections/found.ts';
import * as graph from '../../src/pages/graph/operations.ts';
import { togetherOperation } from '../../src/pages/person/together.ts';
import { mapOperation } from '../../src/pages/pictures/map/operation.ts';
import { splitOperation } from '../../src/pages/pictures/parties/picture.ts';
import { seatsOperation } from '../../src/pages/pictures/seats/operation.ts';
import { transitionOperation } from '../../src/pages/pictures/transition/operation.ts';
import { apartOperation } from '../../src/pages/thing/apart.ts';
import { betweenOperation } from '../../src/pages/thing/between.ts';
import { claimOperation } from '../../src/pages/thing/claim.ts';
import { thingKindOf, thingKinds } from '../../src/pages/thing/kinds/all.ts';
import { nearOperation } from '../../src/pages/thing/near.ts';
import { officialOperation } from '../../src/pages/thing/official.ts';
import { aroundOf, nextAroundOf, nextOf, operationOf } from '../../src/pages/thing/operation.ts';
import { placeWords } from '../../src/pages/thing/place-words.ts';
import { saysOperation } from '../../src/pages/thing/says.ts';
import { questions } from '../../src/questions/all.ts';
import { propertyNames } from '../../src/questions/property-names.ts';
import { read } from '../contracts/files.ts';

const paged = thingKinds.flatMap((kind) => [
  ...kind.fields.filter(({ page }) => page).map((field) => [`${kind.type}.${field.key}`, nextOf(kind, field)] as const),
  ...(kind.around ?? []).map((field) => [`${kind.type}+${field.key}`, nextAroundOf(field)] as const),
]);

const operations: readonly (readonly [string, string])[] = [
  ['an answer', answerOperation],
  ['an answer of a version', pinned(answerOperation, '7-9c1f00aa12bd')],
  ['names of examples', namesOperation],
  ['a search of an agent', searchOperation],
  ...[...choiceOperations].map(([kind, operation]) => [`choices of ${kind}`, operation] as const),
  ...thingKinds.map((kind) => [kind.type, operationOf(kind)] as const),
  ...thingKinds.map((kind) => [`${kind.type} of a version`, pinned(operationOf(kind), '7-9c1f00aa12bd')] as const),
  ...thingKinds.flatMap((kind) => {
    const around = aroundOf(kind);
    return around === null ? [] : [[`around ${kind.type}`, around] as const];
  }),
  ...paged,
  ['a claim', claimOperation],
  ['a fact between two things', betweenOperation],
  ['near ids', nearOperation],
  ['officials', officialOperation],
  ['things of one name', apartOperation],
  ['what a source says', saysOperation],
  ['versions', versionsOperation],
  ['changes', changesOperation],
  ['names of what changed', calledOperation],
  ['whose changes', idOperation],
  ['judgements', judgedOperation],
  ['sources', sourcesOperation],
  ['the transition', transitionOperation],
  ['the map', mapOperation],
  ['seats over time', seatsOperation],
  ['parties on a day', splitOperation],
  ['a body on a day', bodyShown],
  ['who sat together', togetherOperation],
  ...Object.entries(graph).map(([name, operation]) => [`the graph: ${name}`, operation] as const),
];

describe('every operation of the pages fits the schema', () => {
  test.each(operations)('%s', (_, operation) => {
    expect(validate(schema, parse(operation)).map(({ message }) => message)).toEqual([]);
  });
});

test('an operation of a version says so', () => {
  expect(pinned(answerOperation, '7-9c1f00aa12bd')).toMatch(
    /\) @registrering\(version: "7-9c1f00aa12bd"\) \{\n {2}question/,
  );
});

const table = (heading: string) => {
  const [, text = ''] = read('docs/links.md').split(`## ${heading}\n`);
  const rows = text.split('\n## ')[0]?.matchAll(/^\| ([^|]+) \|/gm) ?? [];
  return [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
};

test('every prefix of an id has a page, and a row in docs/links.md', () => {
  const without = Object.entries(prefixes)
    .filter(([, kind]) => kind !== 'Claim' && !isFactBetween(kind) && thingKindOf(kind) === null)
    .map(([prefix]) => prefix);

  expect(without).toEqual([]);
  expect(table('Prefixes of ids').sort()).toEqual(
    Object.keys(prefixes)
      .map((prefix) => `${prefix}-`)
      .sort(),
  );
});

test('every parameter of a question has a row in docs/links.md', () => {
  const used = new Set(questions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  const told = table('Parameters of questions');

  expect([...used].filter((name) => !told.includes(name))).toEqual([]);
});

test('words for values are those of docs/glossary.md', () => {
  const glossary = read('docs/glossary.md');
  const rows = [...Object.entries(placeWords), ['AnswerStatus', statusWords] as const].flatMap(([type, values]) =>
    Object.entries(values).map(([value, { da, en }]) => `| \`${type}.${value}\` | ${da} | ${en} |`),
  );

  expect(rows.filter((row) => !glossary.includes(row))).toEqual([]);
});

test('every property of a claim has a name', () => {
  expect(Object.keys(propertyNames)).toEqual([...claimProperties]);
});
