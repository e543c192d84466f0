import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { packageRoot } from '../../src/config.ts';
import { extractSchema } from '../../src/domain/extract.ts';
import { parseExtract } from '../../src/domain/extract-file.ts';
import { placesIn } from '../../src/domain/places-in.ts';
import { textOf } from '../extract/documents.ts';
import { docxOf, htmlOf, pdfOf, zipOf } from '../extract/files.ts';
import { command, type Ended } from './command.ts';
import { program } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundhedsgraf-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const referat = textOf('labels.txt');
const write = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = (...words: string[]) => command(['extract', ...words]).ended;
const patience = { timeout: 60_000 };

test(
  'a document gives YAML, the same as JSON with --json, and standard input is read as a file is',
  patience,
  async () => {
    const file = write('a.txt', referat);
    const [yaml, json, piped] = await Promise.all([
      run(file),
      run(file, '--json'),
      command(['extract', '-'], {}, referat).ended,
    ]);

    expect([yaml.code, yaml.err, json.code, json.err]).toEqual([0, '', 0, '']);
    const extract = parseExtract(yaml.out, 'stdout');
    expect(extract.people.length).toBeGreaterThan(3);
    expect(json.out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(json.out)).toEqual(extract);
    expect(Object.keys(JSON.parse(json.out))).toEqual(Object.keys(extractSchema.shape));
    expect(parseExtract(piped.out, 'stdout')).toEqual(extract);
  },
);

test('several documents are a stream, by name, and one object a line', patience, async () => {
  mkdirSync(join(folder, 'several/deep'), { recursive: true });
  write('several/deep/b.html', htmlOf(referat));
  write('several/c.docx', docxOf(referat));
  write('several/a.pdf', pdfOf(referat));
  write('several/a.jpg', 'no document');
  const [yaml, json] = await Promise.all([run(join(folder, 'several')), run(join(folder, 'several'), '--json')]);

  const stream = parseAllDocuments(yaml.out).map((each) => parseExtract(String(each), 'stdout'));
  expect(stream.map(({ document }) => document.mediaType.split('/')[1]?.split('.').at(-1))).toEqual([
    'pdf',
    'document',
    'html',
  ]);
  expect(
    json.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(stream);
  expect(yaml.err).toBe('3 documents, 0 of them with an error\n');
});

test.each([
  [['a.txt', '--json', '--check'], "option '--check' cannot be used with option '--json'"],
  [['a.txt', '--out', 'x', '--json'], "option '--out <folder>' cannot be used with option '--json'"],
  [['a.txt', '--renew'], "option '--renew' needs '--out'"],
  [['a.txt', '--against', 'x'], "option '--against' needs '--check'"],
  [[], "missing required argument 'path'"],
])('%j is wrong usage', patience, async (words, said) => {
  const { code, err, out } = await run(...words);

  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});

const tooMuch = () =>
  zipOf(
    { 'word/document.xml': '<w:document/>' },
    { 'word/media/a.bin': { bytes: deflateRawSync(Buffer.alloc(80 * 1024 * 1024)), size: 10 } },
  );
const locked = () =>
  Buffer.from(
    pdfOf('Tekst')
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`,
      ),
    'latin1',
  );

/** What can't be read, by the name of its file, with what is said of it. */
const bad: Readonly<Record<string, readonly [() => string | Buffer, RegExp]>> = {
  'binary.txt': [() => Buffer.from(Array.from({ length: 300 }, (_, at) => at % 7)), /is no text .*give a \.txt/],
  'bomb.docx': [tooMuch, /unpacks to more than 64 MB; take the pictures out/],
  'cut.docx': [() => docxOf(referat).subarray(0, 500), /cut off or damaged; fetch or save it again/],
  'empty.txt': [() => '', /is empty; fetch it again/],
  'large.txt': [() => Buffer.alloc(50 * 1024 * 1024, 'a'), /holds 50 MB, more than 32 MB; split it by meeting/],
  'locked.pdf': [locked, /locked with a password; save a copy without one/],
  'long.txt': [() => 'Punkt. '.repeat(200_000), /text of 1400000 letters, more than 1000000; split it/],
  'other.txt': [() => 'Køb mælk og brød.\n', /no item and no name were found; check that it is a referat/],
  'pictures.pdf': [() => pdfOf(''), /without a text layer; run text recognition/],
  'two.txt': [
    () => `${referat}\n\n${textOf('commas.txt')}`,
    /more than one referat; split it, one file for each meeting/,
  ],
};

/** What is read, though it looks odd. */
const odd: Readonly<Record<string, () => string>> = {
  'cr.txt': () => referat.replaceAll('\n', '\r'),
  'crlf.txt': () => referat.replaceAll('\n', '\r\n'),
  'nfd.txt': () => referat.normalize('NFD'),
  'nobody.txt': () => textOf('labels.txt').replace(/^(?:Til stede|Deltagere|Afbud|Fravær)[\s\S]*?(?=^\d+\.)/im, ''),
  'tags.html': () =>
    `<html><script>var a = "Afbud: Bo Falsk";</script><body><p><b>${htmlOf(referat)}</i></div><table><td>`,
};

let ended: Ended;

beforeAll(async () => {
  mkdirSync(join(folder, 'bad'));
  for (const [name, [content]] of Object.entries(bad)) write(`bad/${name}`, content());
  for (const [name, content] of Object.entries(odd)) write(`bad/${name}`, content());
  symlinkSync('.', join(folder, 'bad/round'));
  symlinkSync('self.txt', join(folder, 'bad/self.txt'));
  symlinkSync('gone-away.txt', join(folder, 'bad/gone.txt'));
  if (process.getuid?.() === 0) symlinkSync('/proc/self/mem', join(folder, 'bad/shut.txt'));
  else {
    write('bad/shut.txt', referat);
    chmodSync(join(folder, 'bad/shut.txt'), 0);
  }
  ended = await run(join(folder, 'bad'), '--json');
}, 120_000);

test.each(Object.entries(bad))('%s ends that document, with file, reason and what to do', (name, [, said]) => {
  const lines = ended.err.split('\n').filter((line) => line.includes(join(folder, 'bad', name)));

  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^(CANNOT_READ_FILE|NOT_ONE_REFERAT): /);
  expect(lines[0]).toMatch(said);
});

test.each([
  ['self.txt', 'is a link that leads to itself; remove it'],
  ['gone.txt', 'is not there, or went away; check the path'],
  ['shut.txt', "can't be read (E"],
])('%s ends that document alone', (name, said) => {
  expect(ended.err).toContain(`CANNOT_READ_FILE: ${join(folder, 'bad', name)}: ${said}`);
});

test('the others are read, the folder in itself once, and the exit code is 1', () => {
  const all = Object.keys(bad).length + Object.keys(odd).length + 3;

  expect(ended.code).toBe(1);
  expect(ended.err.split('\n').at(-2)).toBe(`${all} documents, ${all - Object.keys(odd).length} of them with an error`);
  expect(ended.out.trimEnd().split('\n')).toHaveLength(Object.keys(odd).length);
});

test('every place of what is read stands in its document, and no script is read', () => {
  const extracts = ended.out
    .trimEnd()
    .split('\n')
    .map((line) => extractSchema.parse(JSON.parse(line)));

  for (const [at, content] of Object.values(odd).entries()) {
    const places = extracts[at] ? placesIn(extracts[at]) : [];
    expect(places.length).toBeGreaterThan(5);
    for (const { evidence } of places) {
      if ('quote' in evidence) expect(content().slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  }
  expect(ended.out).not.toContain('Falsk');
});

test('a file that vanishes while the others are read ends that document alone', patience, async () => {
  mkdirSync(join(folder, 'many'));
  const short = 'Referat\nDeltagere: Bo Prøve\n1. Status\nBeslutning\nGodkendt\n';
  for (let at = 1000; at < 2000; at += 1) write(`many/${at}.txt`, short);
  // Long enough to read that there is time to take the last one away.
  const slow = `${short}Deltagere:\n${'Bo Holm, Anne Vad\n'.repeat(10_000)}`;
  for (const at of [1, 2, 3]) write(`many/9${at}.txt`, slow);
  const last = write('many/last.txt', short);
  const running = command(['extract', join(folder, 'many'), '--json']);
  await running.until('1000 documents, 0 of them with an error');
  rmSync(last);
  const { code, err, out } = await running.ended;

  expect(err).toContain(`CANNOT_READ_FILE: ${last}: is not there, or went away; check the path\n`);
  expect(err).toContain('1004 documents, 1 of them with an error\n');
  expect([code, out.trimEnd().split('\n').length]).toEqual([1, 1003]);
});

test('a reader who leaves after the first line ends it without a word', patience, () => {
  const words = [process.execPath, program, 'extract'];
  const line = `"${words.join('" "')}" "${join(folder, 'many')}" --json | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: packageRoot, encoding: 'utf8' });

  expect(JSON.parse(stdout).document.mediaType).toBe('text/plain');
  expect(stderr).toBe('');
});

test('a folder without documents, and one that is not there, are errors', patience, async () => {
  mkdirSync(join(folder, 'none/deep'), { recursive: true });
  const [none, nowhere] = await Promise.all([run(join(folder, 'none')), run(join(folder, 'nowhere'))]);

  expect(none.err).toBe(
    `CANNOT_READ_FILE: ${join(folder, 'none')}: holds no document (.txt, .md, .html, .htm, .pdf, .docx); name another folder\n`,
  );
  expect(nowhere.err).toBe(
    `CANNOT_READ_FILE: ${join(folder, 'nowhere')}: is not there, or went away; check the path\n`,
  );
  expect([none.code, nowhere.code]).toEqual([1, 1]);
});

test('written, checked, reviewed and renewed: what a person changed stays', { timeout: 120_000 }, async () => {
  const [file, kept] = [write('round.txt', referat), join(folder, 'kept')];
  const first = await run(file, '--out', kept);
  const [name = ''] = readdirSync(kept);
  const yaml = join(kept, name);
  expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.yaml$/);
  expect([first.code, first.out]).toEqual([0, `${yaml}: written\n`]);
  expect((await run(file, '--out', kept)).out).toBe(`${yaml}: unchanged\n`);
  expect(await run(file, '--check', '--against', kept)).toMatchObject({ code: 0, out: '' });

  const printed = readFileSync(yaml, 'utf8');
  const changed = printed.replace('virtual: false', 'virtual: true').replace(/endsAt: .*/, 'endsAt: "23:59"');
  writeFileSync(yaml, changed);
  const [checked, again] = [await run(file, '--check', '--against', kept), await run(file, '--out', kept)];
  expect([checked.code, again.code]).toEqual([1, 1]);
  expect(checked.out).toContain(
    `${yaml}: meeting/virtual\n  the rules read: false\n  the file holds: true\n  - {path: meeting/virtual, from: false, to: true, by: "", on: "", why: ""}\n`,
  );
  expect(again.out).toContain(`${yaml}: left as it is; explain its values with these lines of review`);
  expect(readFileSync(yaml, 'utf8')).toBe(changed);

  const line = '- {path: meeting/virtual, from: false, to: true, by: ABC, on: 2026-05-02, why: skærmmøde}';
  writeFileSync(yaml, changed.replace('review: []', `review:\n  ${line}`));
  const renewed = await run(file, '--out', kept, '--renew');
  expect([renewed.code, renewed.out]).toEqual([0, expect.stringContaining('meeting/endsAt\n  the rules read: ')]);
  const held = readFileSync(yaml, 'utf8');
  expect(held).toBe(printed.replace('virtual: false', 'virtual: true').replace('review: []', `review:\n  ${line}`));
  expect((await run(file, '--check', '--against', kept)).code).toBe(0);

  writeFileSync(yaml, held.replace('path: meeting/virtual', 'path: people/Ingen/party'));
  const stale = await run(file, '--out', kept, '--renew');
  expect(stale.code).toBe(1);
  expect(stale.out).toContain('neither has it now: mend the path, or remove the line');
  expect(stale.out).toContain(`${yaml}: left as it is; mend the lines of review first`);
});

test('a document without a reviewed file, and a reviewed file that is none, are told', patience, async () => {
  const [file, none] = [write('alone.txt', `${referat}\n`), join(folder, 'unreviewed')];
  mkdirSync(none);
  const alone = await run(file, '--check', '--against', none);
  expect([alone.code, alone.err]).toEqual([
    1,
    expect.stringMatching(/: no file is of the document ".*" with sha256 [0-9a-f]{64}; write one/),
  ]);

  await run(file, '--out', none);
  const yaml = join(none, readdirSync(none)[0] ?? '');
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('virtual: false', 'virtual: 7'));
  const wrong = await run(file, '--check', '--against', none);
  expect([wrong.code, wrong.err]).toEqual([
    1,
    expect.stringMatching(/INVALID_EXTRACT: 1 problem in .*\n.*:\d+: meeting\.virtual 7: expected boolean/),
  ]);
});

test('two documents of one meeting get two files', patience, async () => {
  mkdirSync(join(folder, 'twins'));
  write('twins/a.txt', referat);
  write('twins/b.txt', `${referat}\n`);
  const { code } = await run(join(folder, 'twins'), '--out', join(folder, 'twins-out'));
  const names = readdirSync(join(folder, 'twins-out'));

  expect(code).toBe(0);
  expect(names).toHaveLength(2);
  expect(names.filter((name) => /-[0-9a-f]{12}\.yaml$/.test(name))).toHaveLength(1);
});
