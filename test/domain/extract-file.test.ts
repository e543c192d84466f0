import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extract } from '../../src/domain/extract.ts';
import { InvalidExtract, parseExtract, printExtract } from '../../src/domain/extract-file.ts';
import { documents, read, textOf } from '../extract/documents.ts';

const commas = read(textOf('commas.txt'));
const file = 'seeds/minutes/a.yaml';

/** What is wrong with a text, one line for each. */
function problemsOf(text: string): readonly string[] {
  try {
    parseExtract(text, file);
  } catch (error) {
    if (error instanceof InvalidExtract) return error.problems;
    throw error;
  }
  return [];
}

/** The printed extract with one run of it changed, and the number of the line that changed. */
function changed(from: string, to: string) {
  const text = printExtract(commas);
  expect(text).toContain(from);
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  return { text: text.replace(from, to), line };
}

test.each(documents)('the extract of %s reads back as it is', (name) => {
  const extract = read(textOf(name), name);

  expect(parseExtract(printExtract(extract), file)).toEqual(extract);
  expect(parseExtract(JSON.stringify(extract), file)).toEqual(extract);
});

test('any words in an extract read back as they are', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
  const reviewed = fc.oneof(text, fc.constant(null), fc.boolean(), fc.nat(), fc.array(text));
  fc.assert(
    fc.property(text, text, reviewed, reviewed, (title, name, from, to) => {
      const extract: Extract = {
        ...commas,
        document: { ...commas.document, title },
        people: commas.people.map((person) => ({ ...person, name, offices: [title, name] })),
        review: [{ path: name, from, to, by: title, on: '2026-05-02', why: title }],
      };
      expect(parseExtract(printExtract(extract), file)).toEqual(extract);
    }),
    { numRuns: 50 },
  );
});

test('keys come in one order, whatever order the value has them in', () => {
  const reversed = Object.fromEntries(Object.entries(commas).reverse()) as unknown as Extract;

  expect(printExtract(reversed)).toBe(printExtract(commas));
});

test.each([
  ['state: PRESENT', 'state: AWAY', /people\.\d+\.state "AWAY": expected PRESENT, APOLOGY, ABSENT, STAND_IN/],
  ['heldOn: 2', 'heldOn: 3333-33-33 #', /meeting\.heldOn "3333-33-33": expected a day, YYYY-MM-DD/],
  ['virtual: false', 'virtual: maybe', /meeting\.virtual "maybe": expected boolean/],
  ['virtual: false', 'virtuel: false', /meeting\.virtual is missing: expected boolean/],
  ['{start: ', '{start: -', /evidence\.0\.start -\d+: expected .*>=0/],
  ['{start: ', '{from: 1, start: ', /evidence\.0\.from is no field of an extract; remove it/],
  ['{start: ', '{start: 9', /evidence\.0 9\d+–\d+: expected an end after the start/],
  [', quote: ', ', quote: x', /evidence\.0 \d+–\d+: expected a quote of \d+, found one of \d+/],
  ['mediaType: ', 'length: 3\n  mediaType: ', /is no YAML: .*unique/i],
  ['mediaType: ', '- mediaType: ', /is no YAML/],
])('%s changed to %s is refused with line, path, found and expected', (from, to, said) => {
  const { text, line } = changed(from, to);
  const [problem = ''] = problemsOf(text).filter((each) => said.test(each));

  expect(problem, problemsOf(text).join('\n')).toMatch(said);
  if (!to.startsWith('virtuel')) expect(problem).toContain(`${file}:${line}: `);
});

test('every problem is told at once', () => {
  const { text } = changed('state: PRESENT', 'state: AWAY');
  const problems = problemsOf(text.replace('virtual: false', 'virtual: 1').replace('people:', 'persons:'));

  expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['meeting.virtual', 'people', 'persons']);
});

test('a place outside the document, an alias, nothing at all and another document are refused', () => {
  const { length } = commas.document;
  expect(problemsOf(changed(`length: ${length}`, 'length: 20').text)[0]).toContain("an end within the document's 20");
  expect(problemsOf('document: &a {title: null}\nbody: *a\n')).toEqual([`${file}: aliases (*name) are not read`]);
  expect(problemsOf('')).toEqual([`${file}:1: the file null: expected object`]);
  expect(problemsOf(`${printExtract(commas)}---\na: 1\n`)[0]).toMatch(/is no YAML/);
});

test.each([
  ['an e-mail address', 'Bo Holm, bo@example.dk'],
  ['a telephone number', 'Bo Holm, tlf. 12 34 56 78'],
])('a value that holds %s is refused, and not repeated', (what, title) => {
  const extract: Extract = { ...commas, document: { ...commas.document, title } };

  expect(problemsOf(printExtract(extract))).toEqual([
    `${file}:2: document.title holds ${what}: contact details are not stored, remove it`,
  ]);
});
