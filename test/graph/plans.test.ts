import { expect, test } from 'vitest';
import { Plans } from '../../src/graph/plans.ts';

/** A server that takes until it is let go to answer each who asks. */
function server() {
  const waiting: { answer: (text: string) => void; fail: (error: Error) => void }[] = [];
  const ask = () =>
    new Promise<string>((answer, fail) => {
      waiting.push({ answer, fail });
    });
  return { waiting, ask };
}

const moment = () => new Promise((resolve) => setImmediate(resolve));

test('the first goes alone, and the others ask once it has its answer', async () => {
  const plans = new Plans();
  const { waiting, ask } = server();
  const asked = [plans.run('Klynge', ask), plans.run('Klynge', ask), plans.run('Klynge', ask)];
  const other = plans.run('Person', ask);
  await moment();
  expect(waiting.length).toBe(2);
  expect(plans.has('Klynge')).toBe(false);

  waiting[0]?.answer('first');
  await moment();
  expect(waiting.length).toBe(4);
  expect(plans.has('Klynge')).toBe(true);
  for (const { answer } of waiting) answer('later');
  expect(await Promise.all([...asked, other])).toEqual(['first', 'later', 'later', 'later']);
});

test('one that fails is told so alone, and leaves nobody waiting', async () => {
  const plans = new Plans();
  const { waiting, ask } = server();
  const [first, second] = [plans.run('Klynge', ask), plans.run('Klynge', ask)];
  waiting[0]?.fail(new Error('too slow'));
  await expect(first).rejects.toThrow('too slow');
  await moment();
  expect(plans.has('Klynge')).toBe(false);

  waiting[1]?.answer('there');
  expect(await second).toBe('there');
});

test('after a server went away each statement has a first again; what ran on the old one is no plan of the new', async () => {
  const plans = new Plans();
  const { waiting, ask } = server();
  const old = plans.run('Klynge', ask);
  plans.forget();
  waiting[0]?.answer('old');
  await old;

  expect(plans.has('Klynge')).toBe(false);
});
