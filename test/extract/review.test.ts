import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extract, ReviewLine } from '../../src/domain/extract.ts';
import { extractSchema } from '../../src/domain/extract.ts';
import { partsOf, pathOf, reviewed, targetOf, valueAt } from '../../src/extract/parts.ts';
import { renewed } from '../../src/extract/renew.ts';
import { compare, lineFor } from '../../src/extract/review.ts';
import { documents, read, textOf } from './documents.ts';

const commas = read(textOf('commas.txt'));
const [first] = commas.people;
if (!first) throw new Error('commas.txt names nobody');
const who = first.name;

const because = { by: 'ABC', on: '2026-05-02', why: 'read in the document' };

/** A copy of the extract in which a person changed something. */
function edited(change: (copy: Extract) => void, review: ReviewLine[] = []): Extract {
  const copy = structuredClone(commas);
  change(copy);
  return { ...copy, review };
}

/** The lines that explain all that differs. */
const linesFor = (held: Extract): ReviewLine[] =>
  compare(commas, held).unexplained.map((difference) => ({ ...lineFor(difference), ...because }));

const isClean = ({ stale, unexplained }: ReturnType<typeof compare>) => stale.length + unexplained.length === 0;

test('the same reading needs no line, and the order of elements is no difference', () => {
  expect(compare(commas, commas)).toEqual({ stale: [], unexplained: [] });
  expect(
    isClean(
      compare(
        commas,
        edited(({ people }) => void people.reverse()),
      ),
    ),
  ).toBe(true);
});

test.each<[string, (copy: Extract) => void, string, unknown, unknown]>([
  ['a word', (copy) => Object.assign(copy.people[0] ?? {}, { party: 'Ø' }), `people/${who}/party`, first.party, 'Ø'],
  [
    'a list of words',
    ({ people }) => void people[0]?.offices.push('medlem'),
    `people/${who}/offices`,
    first.offices,
    [...first.offices, 'medlem'],
  ],
  [
    'a field of the meeting',
    ({ meeting }) => void Object.assign(meeting, { place: null }),
    'meeting/place',
    commas.meeting.place,
    null,
  ],
  [
    'a field of the document',
    ({ document }) => void Object.assign(document, { url: 'https://a.dk/1' }),
    'document/url',
    null,
    'https://a.dk/1',
  ],
  [
    'contacts',
    ({ document }) => void Object.assign(document.contacts, { phones: 9 }),
    'document/contacts',
    /^sha256:/,
    /^sha256:/,
  ],
  [
    'a case number',
    ({ caseNumbers }) => void caseNumbers.push('1-2-3'),
    'caseNumbers',
    commas.caseNumbers,
    [...commas.caseNumbers, '1-2-3'],
  ],
  [
    'an item',
    ({ items }) => void Object.assign(items[1] ?? {}, { outcome: 'CLOSED' }),
    'items/2/outcome',
    commas.items[1]?.outcome,
    'CLOSED',
  ],
  [
    'evidence',
    ({ people }) => void people[0]?.evidence.pop(),
    `people/${who}/evidence`,
    /^sha256:[0-9a-f]{12}$/,
    /^sha256:/,
  ],
  ['a person too many', ({ people }) => void people.shift(), `people/${who}`, /^sha256:/, null],
  [
    'a person too few',
    ({ people }) => void people.push({ ...first, name: 'Ny Prøve' }),
    'people/Ny Prøve',
    null,
    /^sha256:/,
  ],
  ['a namesake', ({ people }) => void people.push({ ...first }), `people/${who} #2`, null, /^sha256:/],
  ['no body', (copy) => void Object.assign(copy, { body: null }), 'body', /^sha256:/, null],
])('%s that differs is one line, and that line explains it', (_, change, path, from, to) => {
  const held = edited(change);
  const [line, ...more] = linesFor(held);

  expect(more).toEqual([]);
  expect(line?.path).toBe(path);
  for (const [value, expected] of [
    [line?.from, from],
    [line?.to, to],
  ]) {
    if (expected instanceof RegExp) expect(value).toMatch(expected);
    else expect(value).toEqual(expected);
  }
  expect(isClean(compare(commas, { ...held, review: line ? [line] : [] }))).toBe(true);
});

const remark = (gist: string, start: number) => ({
  ...{ by: who, onBehalfOf: null, kind: 'STATED' as const, gist, item: 2 },
  evidence: [{ start, end: start + 3, quote: 'abc' }],
});

test('most of a drafted part in one line, a single element of it in its own', () => {
  const all = edited((copy) => Object.assign(copy, { remarks: [remark('Første', 10), remark('Anden', 20)] }));
  const one = edited(({ remarks }) => void remarks.push(remark('Første', 10)));

  expect(linesFor(all).map(({ path }) => path)).toEqual(['remarks']);
  expect(linesFor(one).map(({ path }) => path)).toEqual(['remarks/10']);
});

test('a line for an element explains its fields, a line for a field not its neighbours', () => {
  const held = edited(({ people }) => void Object.assign(people[0] ?? {}, { party: 'Ø', kommune: 'Andetsted' }));
  const line = (path: string, from: ReviewLine['from'], to: ReviewLine['to']) => ({ path, from, to, ...because });
  const element = line(`people/${who}`, reviewed(first), reviewed(held.people[0] ?? null));

  expect(isClean(compare(commas, { ...held, review: [element] }))).toBe(true);
  const half = compare(commas, { ...held, review: [line(`people/${who}/party`, first.party, 'Ø')] });
  expect(half.stale).toEqual([]);
  expect(half.unexplained.map(({ path }) => path)).toEqual([`people/${who}/kommune`]);
});

test.each([
  ['whose path names nobody', 'people/Ingen Sådan/party', first.party, 'Ø'],
  ['whose path names no field', `people/${who}/parti`, first.party, 'Ø'],
  ['whose path names no part', 'folk', null, 'Ø'],
  ['when the rules read something else now', `people/${who}/party`, 'Z', 'Ø'],
  ['when the file holds something else', `people/${who}/party`, first.party, 'Z'],
])('a line is stale %s', (_, path, from, to) => {
  const held = edited(({ people }) => void Object.assign(people[0] ?? {}, { party: 'Ø' }));
  const found = compare(commas, { ...held, review: [{ path, from, to, ...because }] });

  expect(found.stale.map((difference) => difference.path)).toEqual([path]);
});

test.each(['Z', first.party])('a line is stale when the rules read what the file holds (from %s)', (from) => {
  const review = [{ path: `people/${who}/party`, from, to: first.party, ...because }];

  expect(compare(commas, { ...commas, review }).stale).toHaveLength(1);
});

test('a field of an element that only one of them has is no path; the element is', () => {
  const held = edited(({ people }) => void people.push({ ...first, name: 'Ny Prøve' }));
  const review = [{ path: 'people/Ny Prøve/party', from: null, to: first.party, ...because }];
  const { stale, unexplained } = compare(commas, { ...held, review });

  expect(stale.map(({ path }) => path)).toEqual(['people/Ny Prøve/party']);
  expect(unexplained.map(({ path }) => path)).toEqual(['people/Ny Prøve']);
});

test('names with a slash are found, and so are their fields', () => {
  const extract = edited((copy) =>
    Object.assign(copy, {
      promised: [{ title: 'Bilag 1/2', kind: 'ATTACHMENT', evidence: [] }],
      conflicts: [{ path: 'items/3/plannedEnd', values: [], why: 'a' }],
    }),
  );
  const parts = partsOf(extract);
  const at = (path: string) => {
    const target = targetOf(parts, path);
    return target && [pathOf(target), valueAt(parts, target)];
  };

  expect(at('promised/Bilag 1/2/kind')).toEqual(['promised/Bilag 1/2/kind', 'ATTACHMENT']);
  expect(at('promised/Bilag 1/2')).toEqual(['promised/Bilag 1/2', extract.promised[0]]);
  expect(at('conflicts/items/3/plannedEnd/why')).toEqual(['conflicts/items/3/plannedEnd/why', 'a']);
  expect(at('promised/Bilag 1')).toBeNull();
});

const readings = new Map(documents.map((name) => [name, read(textOf(name), name)]));
const readingOf = (name: string) => readings.get(name) ?? commas;

/** An extract as a person might have changed it: fields, elements taken out, put in and mixed. */
const review = fc
  .record({
    name: fc.constantFrom(...documents),
    other: fc.constantFrom(...documents),
    seed: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
  })
  .map(({ name, other, seed }) => {
    const [mine, theirs] = [readingOf(name), readingOf(other)];
    const held = structuredClone(mine) as Extract & Record<string, unknown>;
    for (const number of seed) {
      const parts = Object.keys(held).filter((part) => part !== 'review') as (keyof Extract)[];
      const part = parts[number % parts.length] ?? 'people';
      const [list, more] = [held[part], theirs[part]] as [unknown, unknown];
      if (Array.isArray(list) && Array.isArray(more)) {
        if (number % 3 === 0) list.splice(number % (list.length + 1), 1);
        else list.splice(number % (list.length + 1), 0, ...more.slice(0, 1));
      } else Object.assign(held, { [part]: structuredClone(more) });
    }
    return { mine, held };
  });

/** The parts of an extract without the order of their elements. */
const unordered = (extract: Extract) =>
  [...partsOf(extract)].map(([name, { elements, value }]) => [
    name,
    elements ? [...elements].sort(([left], [right]) => (left < right ? -1 : 1)) : value,
  ]);

test('the printed lines explain every change, and renewing keeps every reviewed value', () => {
  fc.assert(
    fc.property(review, ({ mine, held }) => {
      const lines = compare(mine, held).unexplained.map((each) => ({ ...lineFor(each), ...because }));
      const file = extractSchema.parse({ ...held, review: lines });
      expect(compare(mine, file)).toEqual({ stale: [], unexplained: [] });

      const again = renewed(mine, file);
      expect(unordered(again)).toEqual(unordered(file));
      expect(again.review).toEqual(lines);
    }),
    { numRuns: 150 },
  );
});

test('renewing takes what the rules read where no line says otherwise', () => {
  const held = edited(({ people, meeting }) => {
    Object.assign(people[0] ?? {}, { party: 'Ø' });
    meeting.place = 'Et andet sted';
  });
  const review = linesFor(held).filter(({ path }) => path.startsWith('people/'));
  const again = renewed(commas, { ...held, review });

  expect(again.people[0]?.party).toBe('Ø');
  expect(again.meeting).toEqual(commas.meeting);
});
