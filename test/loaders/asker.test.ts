import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { askerOf, atOnce } from '../../src/loaders/asker.ts';

const limits = { statements: 1_000, time: 60_000 };

test('one request runs so many statements at a time, all of them in the end, and a failed one gives its turn on', async () => {
  const asker = askerOf(null, limits);
  let [running, most] = [0, 0];
  const ask = (n: number) =>
    asker.inTurn(async () => {
      running += 1;
      most = Math.max(most, running);
      await sleep(1);
      running -= 1;
      if (n % 3 === 0) throw new Error('failed');
      return n;
    });
  const told = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => ask(n)));
  asker.done();
  expect(most).toBe(atOnce);
  expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(33);
});

test('what waits for its turn is let go when the request is over: others may wait for the same', async () => {
  const gone = new AbortController();
  const asker = askerOf(gone.signal, limits);
  const never = Array.from({ length: atOnce }, () => asker.inTurn(() => new Promise(() => {})));
  const waiting = asker.inTurn(async () => 'let go');
  gone.abort();
  expect(await waiting).toBe('let go');
  asker.done();
  expect(never).toHaveLength(atOnce);
});
