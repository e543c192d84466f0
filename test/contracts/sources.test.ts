import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, read, root } from './files.ts';

const source = filesBelow('src').filter((file) => /\.(ts|js)$/.test(file));

test('no file of src is longer than 200 lines', () => {
  const long = source.map((file) => [file, read(file).trimEnd().split('\n').length] as const);

  expect(long.filter(([, lines]) => lines > 200).map(([file, lines]) => `${file}: ${lines}`)).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const empty = /(^|[/-])(helpers?|utils?|managers?|services?|data|info|process|handle)(\.|-|\/|$)/;

  expect(source.filter((file) => empty.test(file))).toEqual([]);
});

test('nothing is left to be done later, and nothing is looked away from', () => {
  const left = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable|catch \{\s*\}/;

  expect(source.filter((file) => left.test(read(file)))).toEqual([]);
});

describe('what git holds', () => {
  // A file that is being renamed is in the index and no longer on disk.
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));

  /** A path of one machine, a package registry, or a secret; written so that this file does not hold one itself. */
  const machine = [
    /\/(home|Users)\/[a-z][\w-]*\/|["'\s(]\/root\//,
    /\/work\/(main|shared)\b/,
    /https?:\/\/(registry|repo1?|mirror|nexus|artifactory)\.[\w.-]+/,
    /"resolved":\s*"http/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /_authToken/,
  ];
  const allowed = new Set(['test/contracts/sources.test.ts']);

  test.each(machine)('is the same on every machine: no %s', (pattern) => {
    const wrong = tracked
      .filter((file) => !allowed.has(file))
      .flatMap((file) => {
        const line = read(file)
          .split('\n')
          .findIndex((text) => pattern.test(text));
        return line < 0 ? [] : [`${file}:${line + 1}`];
      });

    expect(wrong).toEqual([]);
  });
});
