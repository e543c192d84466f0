import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Listener, listen } from '../../src/cli/listen.ts';

let listener: Listener;
let waiting: ServerResponse[];
beforeEach(async () => {
  waiting = [];
  listener = await listen('127.0.0.1', 0);
  listener.serve((_, response) => void waiting.push(response));
});
afterEach(() => listener.close());

const status = async (path: string) => (await fetch(`${listener.address}${path}`)).status;

test('what is under way is answered, nothing new is, and then it is over', async () => {
  const begun = fetch(`${listener.address}/graphql`).then((response) => response.text());
  await expect.poll(() => waiting.length).toBe(1);
  let over = false;
  const drained = listener.drain().then(() => {
    over = true;
  });

  expect([await status('/readyz'), await status('/graphql'), await status('/livez')]).toEqual([503, 503, 200]);
  expect(over).toBe(false);

  waiting[0]?.end('whole');
  expect(await begun).toBe('whole');
  await drained;
});

test('where nothing is under way it is over at once', async () => {
  await listener.drain(3_600_000);
});

test('what takes longer is not waited for', async () => {
  const begun = fetch(`${listener.address}/graphql`).catch(() => 'ended');
  await expect.poll(() => waiting.length).toBe(1);
  await listener.drain(50);
  await listener.close();
  expect(await begun).toBe('ended');
});

test('before it serves it is alive and not ready', async () => {
  listener.hold();
  expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503]);
});
