import { expect, test } from 'vitest';
import { readable, shownValue, time } from '../../src/pages/dates.ts';

test.each([
  ['2026-04-28', '28. april 2026', '28 April 2026'],
  ['2019-01', 'januar 2019', 'January 2019'],
  ['2026', '2026', '2026'],
  ['2026-02-30', '2026-02-30', '2026-02-30'],
  ['2026-13', '2026-13', '2026-13'],
  ['2018-2021', '2018-2021', '2018-2021'],
  ['sag 2026-04-28', 'sag 2026-04-28', 'sag 2026-04-28'],
])('"%s" in a table is "%s", in English "%s"', (text, da, en) => {
  expect([readable(text, 'da'), readable(text, 'en')]).toEqual([da, en]);
});

test('on a page a day is a time that programs read too, and other text is escaped', () => {
  expect(shownValue('2026-04-28', 'da').text).toBe('<time datetime="2026-04-28">28. april 2026</time>');
  expect(shownValue('2019-01', 'en').text).toBe('<time datetime="2019-01">January 2019</time>');
  expect(shownValue('A & B', 'da').text).toBe('A &amp; B');
});

test('half a year is said, and is no time: HTML has no form for it', () => {
  expect(time('2022-H2', 'da').text).toBe('2. halvår 2022');
  expect(time('2022', 'da').text).toBe('<time datetime="2022">2022</time>');
});
