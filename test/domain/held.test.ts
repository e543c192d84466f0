import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, type Interval } from '../../src/domain/dates.ts';
import { fourDays, type Held, held, type Known } from '../../src/domain/held.ts';

const nothing: Known = { validFrom: null, validTo: null, observedOn: [], body: { from: null, to: null } };
const answer = (known: Partial<Known>, day: Day) => held(fourDays({ ...nothing, ...known }), day);
const half2022 = { from: '2022-07-01', to: '2022-12-31' };
const seen2026 = { from: '2026-04-28', to: '2026-04-28' };

describe('one observation', () => {
  test('a day says yes on that day, and nothing of the day before or after', () => {
    const known = { observedOn: [seen2026] };

    expect(['2026-04-27', '2026-04-28', '2026-04-29'].map((day) => answer(known, day))).toEqual([
      'UNKNOWN',
      'YES',
      'UNKNOWN',
    ]);
  });

  test('half a year says yes on no day: the seat may have been seen on any of them', () => {
    const known = { observedOn: [half2022] };

    expect(['2022-07-01', '2022-10-01', '2022-12-31'].map((day) => answer(known, day))).toEqual([
      'UNKNOWN',
      'UNKNOWN',
      'UNKNOWN',
    ]);
  });
});

test('two observations say yes from the end of the first to the start of the last', () => {
  const known = { observedOn: [{ from: '2023-01-01', to: '2023-12-31' }, half2022] };
  const days = ['2022-12-30', '2022-12-31', '2023-01-01', '2023-01-02'];

  expect(days.map((day) => answer(known, day))).toEqual(['UNKNOWN', 'YES', 'YES', 'UNKNOWN']);
});

test('a lone start makes one sure day, and everything before it a no', () => {
  const known = { validFrom: '2022-01-01' };

  expect(['2021-12-31', '2022-01-01', '2022-01-02'].map((day) => answer(known, day))).toEqual(['NO', 'YES', 'UNKNOWN']);
});

test('a lone end makes one sure day, and everything from it on a no', () => {
  const known = { validTo: '2026-01-01' };

  expect(['2025-12-30', '2025-12-31', '2026-01-01'].map((day) => answer(known, day))).toEqual(['UNKNOWN', 'YES', 'NO']);
});

test('the end of the body makes a no from its day on, and never a yes', () => {
  const known = { observedOn: [half2022], body: { from: '2022-07-01', to: '2026-01-01' } };
  const days = ['2022-06-30', '2022-07-01', '2025-12-31', '2026-01-01', '2026-06-30'];

  expect(days.map((day) => answer(known, day))).toEqual(['NO', 'UNKNOWN', 'UNKNOWN', 'NO', 'NO']);
});

test('a body without an end leaves the day unknown', () => {
  expect(answer({ observedOn: [half2022], body: { from: '2022-07-01', to: null } }, '2026-06-30')).toBe('UNKNOWN');
});

test('with nothing known every day is unknown', () => {
  expect(answer({}, '2026-01-01')).toBe('UNKNOWN');
  expect(fourDays(nothing)).toEqual({ notBefore: null, sureFrom: null, sureTo: null, notFrom: null });
});

/** The definition of design/model.md word by word, day by day, without the four days. */
function byDefinition({ validFrom, validTo, observedOn, body }: Known, day: Day): Held {
  const starts = [validFrom, body.from].filter((start) => start !== null);
  const ends = [validTo, body.to].filter((end) => end !== null);
  if (starts.some((start) => day < start) || ends.some((end) => day >= end)) return 'NO';
  const first = observedOn.toSorted((a, b) => a.to.localeCompare(b.to))[0];
  const last = observedOn.toSorted((a, b) => b.from.localeCompare(a.from))[0];
  const begun = validFrom ?? first?.to;
  const lasted = validTo === null ? last?.from : addDays(validTo, -1);
  if (begun === undefined && lasted === undefined) return 'UNKNOWN';
  const surely = (begun ?? lasted ?? '') <= day && day <= (lasted ?? begun ?? '');
  return surely ? 'YES' : 'UNKNOWN';
}

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2025-12-01', days));
const maybe = fc.option(day);
const interval = fc
  .tuple(day, fc.integer({ min: 0, max: 20 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));
const known: fc.Arbitrary<Known> = fc.record({
  validFrom: maybe,
  validTo: maybe,
  observedOn: fc.array(interval, { maxLength: 3 }),
  body: fc.record({ from: maybe, to: maybe }),
});

describe('for whatever is known', () => {
  test('the four days answer as the definition does', () => {
    fc.assert(
      fc.property(known, day, (what, on) => {
        expect(held(fourDays(what), on)).toBe(byDefinition(what, on));
      }),
      { numRuns: 2_000 },
    );
  });

  test('yes is one run of days, and so is what lies between the two no', () => {
    const every = Array.from({ length: 90 }, (_, days) => addDays('2025-11-20', days));
    fc.assert(
      fc.property(known, (what) => {
        const answers = every.map((on) => held(fourDays(what), on));
        const runs = answers.filter((one, index) => one !== answers[index - 1]);
        expect(runs.filter((one) => one === 'YES').length).toBeLessThanOrEqual(1);
        expect(runs.join(' ')).not.toMatch(/(YES|UNKNOWN).* NO .*(YES|UNKNOWN)/);
      }),
    );
  });

  test('one more observation takes no yes away', () => {
    fc.assert(
      fc.property(known, interval, day, (what, more: Interval, on) => {
        fc.pre(held(fourDays(what), on) === 'YES' && what.observedOn.length > 0);
        expect(held(fourDays({ ...what, observedOn: [...what.observedOn, more] }), on)).toBe('YES');
      }),
    );
  });

  test('a day inside the body is never a no because of the body', () => {
    fc.assert(
      fc.property(known, day, (what, on) => {
        const anywhere = { ...what, body: { from: null, to: null } };
        fc.pre((what.body.from ?? on) <= on && on < (what.body.to ?? '9999-12-31'));
        expect(held(fourDays(what), on)).toBe(held(fourDays(anywhere), on));
      }),
    );
  });
});
