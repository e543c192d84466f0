import { expect, test } from 'vitest';
import { extractSchema } from '../../src/domain/extract.ts';
import { annotationOf, documents, read, textOf } from './documents.ts';
import { f1, kinds, score } from './score.ts';

test.each(documents)('%s is read as a person read it', (name) => {
  const found = score(read(textOf(name), name), annotationOf(name));
  const differences = kinds.flatMap((kind) => [
    ...found[kind].extra.map((fact) => `${kind}, not in the document: ${fact}`),
    ...found[kind].missing.map((fact) => `${kind}, not found: ${fact}`),
  ]);
  expect(differences).toEqual([]);
});

test.each(documents.filter((name) => annotationOf(name).meeting))('%s gives the meeting its day and place', (name) => {
  expect(read(textOf(name), name).meeting).toMatchObject(annotationOf(name).meeting ?? {});
});

test('all documents together score at least 0.98, and a layout is never wholly lost', () => {
  const scores = documents.map((name) => score(read(textOf(name), name), annotationOf(name)));
  expect(documents.length).toBeGreaterThanOrEqual(17);
  expect(f1(scores)).toBeGreaterThanOrEqual(0.98);
  expect(Math.min(...scores.map((each) => f1([each])))).toBeGreaterThanOrEqual(0.9);
});

test.each(documents)('%s gives an extract of the agreed shape, and every quote stands where it says', (name) => {
  const text = textOf(name);
  const extract = extractSchema.parse(read(text, name));
  const quoted: string[] = [];
  JSON.stringify(extract, (_key, value) => {
    if (value && typeof value === 'object' && 'quote' in value) {
      expect(text.slice(value.start, value.end)).toBe(value.quote);
      quoted.push(value.quote);
    }
    return value;
  });
  expect(quoted.length).toBeGreaterThan(0);
});

test('the scorer counts a wrong state as one fact too many and one missed', () => {
  const person = { name: 'Ane Prøve', state: 'PRESENT', listed: true };
  const right = { people: [person], items: [] };
  const wrong = { people: [{ ...person, state: 'ABSENT' }], items: [] };
  const found = score(wrong, right);
  expect(found.presence).toEqual({ right: 0, extra: ['ane prove | absent'], missing: ['ane prove | present'] });
  expect(f1([found])).toBeCloseTo(4 / 6);
});
