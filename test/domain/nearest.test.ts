import { expect, test } from 'vitest';
import { nearest } from '../../src/domain/nearest.ts';

const klynger = ['Horsensklyngen', 'Randersklyngen', 'Gødstrupklyngen', 'Midtklyngen'];

test.each([
  ['Horsenklyngen', 'Horsensklyngen'],
  ['goedstrupklyngen', 'Gødstrupklyngen'],
  ['RANDERSKLYNGEN', 'Randersklyngen'],
  ['Mitklyngen', 'Midtklyngen'],
])('who writes "%s" is asked about "%s"', (written, expected) => {
  expect(nearest(written, klynger)).toBe(expected);
});

test('what is near nothing has no near miss', () => {
  expect(nearest('Bornholms Regionskommune', klynger)).toBeNull();
  expect(nearest('Horsensklyngen', [])).toBeNull();
});

test('the nearest is taken, not the first that is near', () => {
  expect(nearest('klynge-suh', ['klynge-fyn', 'klynge-suhr', 'klynge-suh-2'])).toBe('klynge-suhr');
});
