import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Gate, type Leave } from '../../src/api/guards/gate.ts';

const { signal } = new AbortController();
setMaxListeners(0, signal);

/** Takes as many places as it gets, and says how many that were; the rest waits. */
function crowd(gate: Gate, client: string, count: number) {
  const inside: Leave[] = [];
  const refused: unknown[] = [];
  for (let n = 0; n < count; n += 1) {
    gate.enter(client, signal).then(
      (leave) => inside.push(leave),
      (error: unknown) => refused.push(error),
    );
  }
  return { inside, refused };
}

const settled = () => sleep(0);

test('as many run as there are places, as many wait as there is room for, and the rest is refused at once', async () => {
  const gate = new Gate({ running: 2, waiting: 4, patience: 60_000 });
  const clients = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((client) => crowd(gate, client, 1));
  await settled();
  expect(clients.map(({ inside, refused }) => [inside.length, refused.length])).toEqual([
    [1, 0],
    [1, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 1],
    [0, 1],
  ]);
  expect(clients[7]?.refused[0]).toMatchObject({
    extensions: { code: 'OVERLOADED', http: { status: 503, headers: { 'retry-after': '2' } } },
  });
});

test('a place that is given back is the next one’s, and giving it back twice is no harm', async () => {
  const gate = new Gate({ running: 1, waiting: 9, patience: 60_000 });
  const { inside } = crowd(gate, 'a', 4);
  await settled();
  for (let n = 1; n <= 4; n += 1) {
    expect(inside).toHaveLength(n);
    inside[n - 1]?.();
    inside[n - 1]?.();
    await settled();
  }
  expect(gate.tryEnter('a')).not.toBeNull();
});

test('who asks whether there is room is told what entering would tell, and takes nothing', async () => {
  const gate = new Gate({ running: 2, waiting: 2, patience: 60_000 });
  for (const [client, room] of [
    ['a', true],
    ['a', true],
    ['a', false],
    ['b', true],
    ['b', false],
    ['c', true],
    ['c', false],
  ] as const) {
    expect(gate.hasRoom(client)).toBe(room);
    expect(gate.hasRoom(client)).toBe(room);
    const { refused } = crowd(gate, client, 1);
    await settled();
    expect(refused).toHaveLength(room ? 0 : 1);
  }
});

test('one client gets half of the places, and who comes after it has its turn before the end of its line', async () => {
  const gate = new Gate({ running: 2, waiting: 14, patience: 60_000 });
  const greedy = crowd(gate, 'greedy', 100);
  await settled();
  expect([greedy.inside.length, greedy.refused.length]).toEqual([2, 92]);
  const other = crowd(gate, 'other', 3);
  await settled();
  expect(other.refused).toEqual([]);
  for (const leave of [...greedy.inside]) leave();
  await settled();
  expect([greedy.inside.length, other.inside.length]).toEqual([3, 1]);
});

test('one that waits leaves the line when its caller goes, or when it waited too long', async () => {
  const gate = new Gate({ running: 1, waiting: 9, patience: 20 });
  const first = await gate.enter('a', signal);
  const gone = new AbortController();
  const leaving = gate.enter('a', gone.signal);
  gone.abort();
  await expect(leaving).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  await expect(gate.enter('b', signal)).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } });
  first();
  const all = crowd(gate, 'c', 5);
  await settled();
  expect(all.refused).toEqual([]);
});
