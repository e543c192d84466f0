import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/config.ts';
import { printExtract } from '../../src/domain/extract-file.ts';
import { placesIn } from '../../src/domain/places-in.ts';
import { extract } from '../../src/extract/extract.ts';
import { sourceOf } from '../../src/extract/read.ts';
import { type Verified, verify, wrongPlaces } from '../../src/extract/verify.ts';
import { command } from '../cli/command.ts';
import { textOf } from './documents.ts';
import { docxOf, pdfOf } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundhedsgraf-verify-'));
const [documents, minutes] = [join(folder, 'documents'), join(folder, 'minutes')];
const text = textOf('case.md');

/** Puts a document and its extract where they are looked for. */
async function add(name: string, bytes: Buffer): Promise<void> {
  writeFileSync(join(documents, name), bytes);
  writeFileSync(join(minutes, `${name}.yaml`), printExtract(extract(await sourceOf(bytes, name))));
}

beforeAll(async () => {
  mkdirSync(documents);
  mkdirSync(minutes);
  await add('a.md', Buffer.from(text));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function all(given = { documents, minutes }): Promise<Verified[]> {
  const found: Verified[] = [];
  for await (const each of verify(given.documents, given.minutes)) found.push(each);
  return found;
}

test('every place is counted, in text, PDF and Word', async () => {
  const given = { documents: join(folder, 'three'), minutes: join(folder, 'three-minutes') };
  for (const path of [given.documents, given.minutes]) mkdirSync(path);
  for (const [name, bytes] of Object.entries({
    'a.txt': Buffer.from(text),
    'b.pdf': pdfOf(text),
    'c.docx': docxOf(text),
  })) {
    writeFileSync(join(given.documents, `moved-${name}`), bytes);
    const read = extract(await sourceOf(bytes, name));
    writeFileSync(join(given.minutes, `${name}.yaml`), printExtract(read));
  }
  const found = await all(given);

  expect(found.map(({ problems }) => problems)).toEqual([[], [], []]);
  for (const { places, held } of found) {
    expect(places).toBeGreaterThan(5);
    expect(held).toBe(places);
  }
});

test('whichever byte of the document is another, it is not verified', { timeout: 120_000 }, async () => {
  const bytes = Buffer.from(text);
  for (const [at, byte] of bytes.entries()) {
    const flipped = Buffer.from(bytes);
    flipped[at] = byte ^ (1 << (at % 8));
    writeFileSync(join(documents, 'a.md'), flipped);
    const [found] = await all();
    expect(found?.problems, `byte ${at}`).toEqual([
      expect.stringMatching(/not verified, .* holds no document ".*" of sha256 /),
    ]);
  }
  writeFileSync(join(documents, 'a.md'), bytes);
  expect((await all()).map(({ problems }) => problems)).toEqual([[]]);
});

test('a letter that is another is found at every place that holds it, and named', async () => {
  const source = await sourceOf(Buffer.from(text), 'a.md');
  const read = extract(source);
  fc.assert(
    fc.property(fc.nat(text.length - 1), (at) => {
      const other = `${text.slice(0, at)}\u2603${text.slice(at + 1)}`;
      const holding = placesIn(read).filter(({ evidence: { start, end } }) => start <= at && at < end);
      const wrong = wrongPlaces(read, { ...source, text: other });
      expect(wrong).toHaveLength(holding.length);
      for (const [index, { evidence }] of holding.entries()) {
        expect(wrong[index]).toContain(`a.md: expected `);
        expect(wrong[index]).toContain(` at ${evidence.start}–${evidence.end} (`);
      }
    }),
  );
});

test('what is wrong in an extract is told with document, position, expected and found; the others go on', async () => {
  const yaml = join(minutes, 'a.md.yaml');
  const printed = readFileSync(yaml, 'utf8');
  writeFileSync(
    yaml,
    printed.replace('quote: Ældrechefen', 'quote: Ældreschefe').replace(/length: \d+/, 'length: 5000'),
  );
  await add('b.md', Buffer.from(`${text}\n`));
  writeFileSync(join(minutes, 'c.yaml'), 'document: 7\n');
  const found = await all();
  writeFileSync(yaml, printed);
  for (const name of ['c.yaml', 'b.md.yaml']) rmSync(join(minutes, name));

  expect(found.map(({ problems }) => problems.length)).toEqual([2, 0, 1]);
  expect(found[0]?.problems[0]).toBe(`${join(documents, 'a.md')}: expected a length of 5000, found ${text.length}`);
  expect(found[0]?.problems[1]).toMatch(
    /a\.md: expected "Ældreschefe" at \d+–\d+ \(mentions\.\d+\.evidence\.0\), found "Ældrechefen"; mend the extract, or restore the document/,
  );
  expect(found[2]?.problems[0]).toMatch(/c\.yaml:1: document 7: expected object/);
  expect((found[0]?.places ?? 0) - (found[0]?.held ?? 0)).toBe(1);
});

test('the verb counts, fails for a document that is not there, and refuses empty folders', {
  timeout: 60_000,
}, async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const run = (given: Record<string, string>, environment = {}) =>
    command(['verify', ...Object.entries(given).flatMap(([key, value]) => [`--${key}`, value])], environment).ended;
  const places = placesIn(extract(await sourceOf(Buffer.from(text), 'a.md'))).length;
  const right = `${join(minutes, 'a.md.yaml')}: ${places} of ${places}\n${places} of ${places} places hold, in 1 documents\n`;

  expect(await run({ documents, minutes })).toEqual({ code: 0, out: right, err: '' });
  expect(await run({ minutes }, { SUNDHEDSGRAF_DOCUMENTS: documents })).toEqual({ code: 0, out: right, err: '' });
  const unset = await run({ minutes });
  expect([unset.code, unset.err]).toEqual([
    1,
    expect.stringContaining('give --documents DIR, or set SUNDHEDSGRAF_DOCUMENTS'),
  ]);

  writeFileSync(join(folder, 'other.md'), `${text} `);
  mkdirSync(join(folder, 'others'));
  cpSync(join(folder, 'other.md'), join(folder, 'others/a.md'));
  const missing = await run({ documents: join(folder, 'others'), minutes });
  expect(missing.code).toBe(1);
  expect(missing.out).toContain(`0 of ${places} places hold`);
  expect(missing.err).toContain('1 of 1 documents are not verified');

  for (const [given, said] of [
    [{ documents: empty, minutes }, 'holds no document'],
    [{ documents, minutes: empty }, 'holds no extract (.yaml)'],
  ] as const) {
    const { code, err, out } = await run(given);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(said);
  }
});

// The documents behind seeds/minutes are not ours to give on; where they lie beside the project, they are looked up.
const [theirs, ours] = [join(packageRoot, '../shared/minutes'), join(packageRoot, 'seeds/minutes')];
const there = [theirs, ours].every((path) => existsSync(path) && readdirSync(path).length > 0);

test('every place of seeds/minutes stands in its document', async ({ skip }) => {
  if (!there) skip('skipped: no documents');
  const found = await all({ documents: theirs, minutes: ours });

  expect(found.flatMap(({ problems }) => problems)).toEqual([]);
  expect(found.map(({ places, held }) => held - places)).toEqual(found.map(() => 0));
});
