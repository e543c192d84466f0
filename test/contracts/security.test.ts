import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, root } from './files.ts';

const text = read('docs/security.md');
const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (---|item)/.test(line));
/** A test as docs/security.md names it: the file, then its words in quotation marks. */
const named = [...text.matchAll(/`(test\/[\w/.-]+\.test\.ts)`((?:[\s,]*"[^"|]+")*)/g)].map(
  ([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
  }),
);

test('every row of docs/security.md names a test', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/`test\/[\w/.-]+\.test\.ts`/.test(row))).toEqual([]);
});

test('every test that docs/security.md names is there', () => {
  expect(named.length).toBeGreaterThan(20);
  const gone = named.flatMap(({ file, names }) => {
    if (!existsSync(`${root}${file}`)) return [file];
    const source = read(file);
    return names.filter((name) => !source.includes(name)).map((name) => `${file}: ${name}`);
  });

  expect(gone).toEqual([]);
});
