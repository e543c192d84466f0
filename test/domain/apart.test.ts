import { expect, test } from 'vitest';
import { tellApart } from '../../src/domain/apart.ts';

const told = (...namesakes: (readonly (string | null)[])[]) => [
  ...tellApart(namesakes.map((ways, place) => ({ id: `${place}`, ways }))).values(),
];

test('by the first kind of place that is known of each, and differs', () => {
  expect(told(['Aalborg', 'Limfjorden'], ['Thisted', 'Limfjorden'])).toEqual([
    { way: 0, id: false },
    { way: 0, id: false },
  ]);
  expect(told(['Aalborg', 'Limfjorden'], [null, 'Horsens'])).toEqual([
    { way: 1, id: false },
    { way: 1, id: false },
  ]);
});

test('else by the best that is known of each, with the id of those who have the same, and of whom nothing is known', () => {
  expect(told(['Aalborg'], ['Aalborg'], ['Thisted'], [null])).toEqual([
    { way: 0, id: true },
    { way: 0, id: true },
    { way: 0, id: false },
    { way: null, id: true },
  ]);
  expect(told([], [])).toEqual([
    { way: null, id: true },
    { way: null, id: true },
  ]);
});
