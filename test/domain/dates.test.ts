import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, earlier, electionPeriod, isDay, isInstant, later, readInterval } from '../../src/domain/dates.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2026-04-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-4-28', false],
  ['28-04-2026', false],
  ['2026-04-28T00:00:00Z', false],
  ['', false],
])('"%s" is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

describe('readInterval', () => {
  test.each([
    ['2026-04-28', { from: '2026-04-28', to: '2026-04-28' }],
    ['2022-H1', { from: '2022-01-01', to: '2022-06-30' }],
    ['2022-H2', { from: '2022-07-01', to: '2022-12-31' }],
    ['2023', { from: '2023-01-01', to: '2023-12-31' }],
    ['2018-2021', { from: '2018-01-01', to: '2021-12-31' }],
  ])('reads "%s"', (text, expected) => {
    expect(readInterval(text)).toEqual(expected);
  });

  test.each(['', '2022-H3', '2021-2018', '2026-02-30', 'efterår 2022', '22', '2022-11'])('refuses "%s"', (text) => {
    expect(readInterval(text)).toBeNull();
  });
});

test('addDays goes over the ends of months, years and the leap day', () => {
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  fc.assert(
    fc.property(day, fc.integer({ min: -9999, max: 9999 }), (from, by) => addDays(addDays(from, by), -by) === from),
  );
});

test.each([
  ['2017-12-31', 2014],
  ['2018-01-01', 2018],
  ['2021-12-31', 2018],
  ['2022-11-25', 2022],
  ['2025-12-31', 2022],
  ['2026-04-28', 2026],
  ['2030-01-01', 2030],
])('%s lies in the election period that began in %i', (on, first) => {
  expect(electionPeriod(on)).toBe(first);
});

test('what is not known gives way to what is', () => {
  expect([later('2022-01-01', '2023-01-01'), earlier('2022-01-01', '2023-01-01')]).toEqual([
    '2023-01-01',
    '2022-01-01',
  ]);
  expect([later(null, '2023-01-01'), earlier('2022-01-01', null)]).toEqual(['2023-01-01', '2022-01-01']);
  expect([later(null, null), earlier(null, null)]).toEqual([null, null]);
});

test.each([
  ['2026-11-22T10:00:00Z', true],
  ['2026-11-22T10:00+01:00', true],
  ['2026-11-22T23:59:59.123Z', true],
  ['2026-11-31T10:00:00Z', false],
  ['2026-02-29T10:00:00Z', false],
  ['2026-11-22T24:00:00Z', false],
  ['2026-11-22T10:60:00Z', false],
  ['2026-11-22T10:00:00', false],
  ['2026-11-22', false],
  ['2026-11-22T10:00:00+99:00', false],
])('the instant %s exists: %s', (text, expected) => {
  expect(isInstant(text)).toBe(expected);
});
