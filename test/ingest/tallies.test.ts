import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/dates.ts';
import { type FourDays, held } from '../../src/domain/held.ts';
import { type SeatTally, seatTallies } from '../../src/ingest/rows/tallies.ts';

const never: FourDays = { notBefore: null, sureFrom: null, sureTo: null, notFrom: null };

let made = 0;
const nextId = () => {
  made += 1;
  return `membership-${made}`;
};
/** A membership's row, as far as tallies look at it. */
const seat = (bodyId: string, role: string, days: Partial<FourDays> = {}, current = false) => ({
  id: nextId(),
  bodyId,
  role,
  current,
  ...never,
  ...days,
});

/** What a tally says of a day: the last step that has begun. */
const at = ({ steps }: SeatTally, day: string) => steps.filter((step) => step <= `${day}~`).at(-1);

describe('one body', () => {
  test('a role has one tally, with what turns on which day', () => {
    const one = seat('k', 'MEDLEM', { notBefore: '2022-07-01', sureFrom: '2022-12-31', sureTo: '2023-01-01' }, true);
    const other = seat('k', 'MEDLEM', { sureFrom: '2023-01-01', sureTo: '2023-01-01', notFrom: '2024-01-01' });

    expect([...seatTallies(['k'], [one, other, seat('k', 'FORMAND')])]).toEqual([
      {
        bodyId: 'k',
        role: 'MEDLEM',
        total: 2,
        current: 1,
        steps: [
          '0000-01-01 0 1',
          '2022-07-01 0 0',
          '2022-12-31 1 0',
          '2023-01-01 2 0',
          '2023-01-02 0 0',
          '2024-01-01 0 1',
        ],
      },
      { bodyId: 'k', role: 'FORMAND', total: 1, current: 0, steps: ['0000-01-01 0 0'] },
    ]);
  });

  test('without memberships is told apart from one that is not there', () => {
    expect([...seatTallies(['k'], [])]).toEqual([
      { bodyId: 'k', role: 'MEDLEM', total: 0, current: 0, steps: ['0000-01-01 0 0'] },
    ]);
    expect(() => seatTallies(['k'], [seat('l', 'MEDLEM')])).toThrow(/is in l, which is no body/);
  });
});

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2024-02-20', days));
const fourDays = fc.record({
  notBefore: fc.option(day),
  sureFrom: fc.option(day),
  sureTo: fc.option(day),
  notFrom: fc.option(day),
});

test('on any day a tally says what asking each membership says', () => {
  fc.assert(
    fc.property(fc.array(fourDays, { maxLength: 12 }), day, (all, asked) => {
      const [tally] = seatTallies(
        ['k'],
        all.map((days) => seat('k', 'MEDLEM', days)),
      );
      const answers = all.map((days) => held(days, asked));
      const count = (answer: string) => answers.filter((one) => one === answer).length;
      expect(tally && at(tally, asked)?.slice('2024-02-20 '.length)).toBe(`${count('YES')} ${count('NO')}`);
    }),
  );
});
