import { expect, test } from 'vitest';
import { remembered } from '../../src/extract/parse/memo.ts';

test('a short text is read once, and again when many others came after it', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf('Deltagere'), lengthOf('Deltagere')]).toEqual([9, 9]);
  expect(asked).toEqual(['Deltagere']);
  for (let each = 0; each < 25_000; each += 1) lengthOf(`Punkt ${each}`);
  expect(lengthOf('Deltagere')).toBe(9);
  expect(asked.filter((text) => text === 'Deltagere')).toHaveLength(2);
});

test('a text that is used all along stays, whatever comes between', () => {
  let times = 0;
  const read = remembered((text) => (text === 'Afbud' ? ++times : 0));
  for (let each = 0; each < 50_000; each += 1) {
    read(`Punkt ${each}`);
    read('Afbud');
  }
  expect(times).toBe(1);
});

test('a long text is read each time and kept nowhere', () => {
  let times = 0;
  const read = remembered(() => ++times);
  const long = 'a'.repeat(200);
  expect([read(long), read(long)]).toEqual([1, 2]);
});
