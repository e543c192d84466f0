import { Agent, createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { Turns } from '../../src/api/guards/turns.ts';

const turns = new Turns();
let begun = 0;
const server = createServer(async (_, response) => {
  await turns.take();
  begun += 1;
  const until = performance.now() + 2;
  while (performance.now() < until); // what a request does without a pause
  response.end();
});
let over = false;
const agent = new Agent({ keepAlive: true });
afterAll(async () => {
  over = true;
  agent.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('a server that has much to do takes in new callers all the same', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = () =>
    new Promise<void>((resolve) => {
      const asking = request({ port, host: '127.0.0.1', agent }, (response) => response.resume().once('end', resolve));
      asking.once('error', () => resolve()); // ended with the test
      asking.end();
    });
  const busy = async () => {
    while (!over) await ask();
  };
  for (let n = 0; n < 40; n += 1) void busy();
  while (begun < 200) await ask();

  const before = begun;
  let [callers, after] = [0, 0];
  const heard = new Promise<void>((resolve) => {
    server.on('connection', () => {
      callers += 1;
      after = begun - before;
      if (callers === 40) resolve();
    });
  });
  const sockets = Array.from({ length: 40 }, () => connect(port, '127.0.0.1'));
  await heard;
  for (const socket of sockets) socket.destroy();
  // One is taken in each time the loop goes round: with all forty requests in each round it would be 1,600.
  expect(after).toBeLessThan(400);
});

test('a few begin together and wait for nobody, and those behind them keep their order', async () => {
  const own = new Turns();
  for (let n = 0; n < 8; n += 1) expect(own.take()).toBeNull();
  expect(own.take()).not.toBeNull();
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3].map(async (n) => {
      await own.take();
      order.push(n);
    }),
  );
  expect(order).toEqual([1, 2, 3]);
});

test('where rounds are long, the next begin after a tenth of a second', async () => {
  const own = new Turns();
  let [rounds, waiting] = [0, true];
  const round = () => {
    rounds += 1;
    const until = performance.now() + 30;
    while (performance.now() < until); // a round full of refusals
    if (waiting) setImmediate(round);
  };
  for (let n = 0; n < 8; n += 1) own.take();
  setImmediate(round);
  await own.take();
  waiting = false;
  expect(rounds).toBeLessThanOrEqual(5);
});
