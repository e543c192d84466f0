import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passagesOf } from '../../src/extract/passages.ts';

const text = [
  'Referat af møde i Prøveklyngen',
  'Deltagere: Grethe Holm, formand, grethe@eksempel.dk, tlf. 12 34 56 78',
  '1. Fælles indsats for borgere med kronisk sygdom',
  'Klyngen godkendte oplægget.',
  `${'En meget lang linje uden ophold. '.repeat(40)}`,
  '2. Eventuelt',
].join('\n');
const sha256 = createHash('sha256').update(text).digest('hex');
const at = (words: string) => ({ sha256, start: text.indexOf(words), end: text.indexOf(words) + words.length });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sundhedsgraf-passages-'));
  await writeFile(join(folder, 'referat.txt'), text);
});
afterAll(() => rm(folder, { recursive: true }));

test('whole lines before and after the place, no contact detail among them', async () => {
  const passage = await passagesOf(folder)({ ...at('godkendte'), letters: 100 });
  expect(passage).toContain('1. Fælles indsats for borgere med kronisk sygdom\nKlyngen godkendte oplægget.');
  expect(passage).not.toMatch(/^ergere|eksempel\.dk|12 34/);
  const head = await passagesOf(folder)({ ...at('Grethe Holm'), letters: 200 });
  expect(head).toContain('Grethe Holm, formand');
  expect(head).not.toMatch(/@|12 34 56 78/);
});

test('no letters around it is the place alone; within a long line so many letters', async () => {
  expect(await passagesOf(folder)({ ...at('godkendte'), letters: 0 })).toBe('godkendte');
  const long = at('uden ophold');
  const passage = await passagesOf(folder)({ ...long, letters: 20 });
  expect(passage?.length).toBeLessThanOrEqual(long.end - long.start + 40);
  expect(passage).toContain('uden ophold');
});

test('a document that is not at hand has none', async () => {
  expect(await passagesOf(folder)({ sha256: '0'.repeat(64), start: 0, end: 5, letters: 100 })).toBeNull();
});
