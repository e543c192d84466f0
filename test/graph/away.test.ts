import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatabaseUnavailable } from '../../src/domain/errors.ts';
import { Away } from '../../src/graph/away.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const gone = new DatabaseUnavailable('bolt://127.0.0.1:7687 does not answer');

test('a refusal speaks for whoever asks within a moment, and no longer', () => {
  const away = new Away();
  away.check();
  away.found(gone);

  expect(() => away.check()).toThrow(gone);
  vi.advanceTimersByTime(1_400);
  expect(() => away.check()).toThrow(gone);
  vi.advanceTimersByTime(200);
  away.check();
});

test('while one looks whether the server is back, everybody else is refused, however long it takes', async () => {
  const away = new Away();
  away.found(gone);
  const look = away.knock(() => new Promise((resolve) => setTimeout(resolve, 5_000)));
  vi.advanceTimersByTime(4_000);

  expect(() => away.check()).toThrow(gone);
  vi.advanceTimersByTime(1_000);
  await look;
  away.check();
});

test('one answer, and all may ask', () => {
  const away = new Away();
  away.found(gone);
  away.answered();

  away.check();
});
