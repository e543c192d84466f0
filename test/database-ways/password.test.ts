import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretFile } from '../../src/database/password.ts';
import { temporaryFolder } from './programs.ts';

test('a password is random, kept, and for its owner alone', async () => {
  const folder = join(await temporaryFolder(), 'state');
  const file = join(folder, 'password');

  const first = await secretFile(file);

  expect(first).toMatch(/^[0-9a-f]{48}$/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await secretFile(file)).toBe(first);
  expect(await secretFile(join(folder, 'other'), (word) => `neo4j/${word}`)).toMatch(/^neo4j\/[0-9a-f]{48}$/);
});

test('runs that write it at once agree on one', async () => {
  const folder = await temporaryFolder();
  const all = await Promise.all(Array.from({ length: 10 }, () => secretFile(join(folder, 'password'))));
  expect(new Set(all).size).toBe(1);
  expect(await readdir(folder)).toEqual(['password']);
});

test('a file that others can read is closed to them', async () => {
  const file = join(await temporaryFolder(), 'password');
  await writeFile(file, 'secret\n');
  await chmod(file, 0o644);
  expect(await secretFile(file)).toBe('secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('an empty file is told of at once, with what to do', async () => {
  const file = join(await temporaryFolder(), 'password');
  await writeFile(file, '\n');
  await expect(secretFile(file)).rejects.toMatchObject({
    code: 'CANNOT_START',
    message: `${file} is empty; put back what stood in it, or remove it (rm "${file}") to get a new password`,
  });
});

test('a folder in its place is told of, by name', async () => {
  const file = join(await temporaryFolder(), 'password');
  await mkdir(file);
  await expect(secretFile(file)).rejects.toMatchObject({
    code: 'CANNOT_START',
    message: expect.stringContaining(`${file} can't be read: EISDIR`),
  });
});
