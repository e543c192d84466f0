import { mkdir } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

vi.mock('../../src/cli/check.ts', () => ({ check: () => mkdir(`${import.meta.filename}/below`) }));

test('a place that cannot be written to is told in a line, without a stack', async () => {
  const told: string[] = [];
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  expect(await main(['node', 'sundhedsgraf', 'check'])).toBe(1);
  stderr.mockRestore();
  expect(told).toEqual([
    expect.stringMatching(
      /^CANNOT_START: ENOTDIR: .*main\.test\.ts\/below'; let this user read and write there, or name another place\n$/,
    ),
  ]);
});
