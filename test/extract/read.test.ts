import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CannotReadFile } from '../../src/extract/errors.ts';
import { largestFile, readSource, sourceOf } from '../../src/extract/read.ts';
import { docxOf, hexed, lzw, lzwZeros, packedPdf, pdfOf, zipOf } from './files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sundhedsgraf-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** How reading these bytes fails. */
async function failure(bytes: Buffer, file = 'a.txt'): Promise<CannotReadFile> {
  const error = await sourceOf(bytes, file).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CannotReadFile) return error;
  throw new Error(`expected a CannotReadFile, got ${error}`);
}

const picture = Buffer.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1,
]);
const bomb = () => {
  const packed = deflateRawSync(Buffer.alloc(80 * 1024 * 1024));
  return zipOf({ 'word/document.xml': '<w:document/>' }, { 'word/media/a.bin': { bytes: packed, size: 10 } });
};
/** A PDF with the lock that PDF calls standard; its keys fit no password. */
const withLock = (pdf: Buffer) =>
  Buffer.from(
    pdf
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`,
      ),
    'latin1',
  );
const locked = withLock(pdfOf('Tekst'));

/** A PDF whose pages hold each other. */
const ring = () => Buffer.from(pdfOf('Tekst').toString('latin1').replace('/Kids [5 0 R]', '/Kids [2 0 R]'), 'latin1');

test.each([
  ['an empty file', 'EMPTY', () => Buffer.alloc(0), 'a.txt'],
  ['a file of blanks', 'EMPTY', () => Buffer.from(' \n\t\n'), 'a.txt'],
  ['a picture', 'BINARY', () => picture, 'a.txt'],
  ['a PDF without a text layer', 'NO_TEXT_LAYER', () => pdfOf(''), 'a.pdf'],
  ['a PDF with a password', 'ENCRYPTED', () => locked, 'a.pdf'],
  ['half a PDF', 'DAMAGED', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), 'a.pdf'],
  ['a PDF whose pages hold each other', 'DAMAGED', ring, 'a.pdf'],
  ['a PDF of 200 kB with a page of 200 MB', 'TOO_LARGE', () => packedPdf(Buffer.alloc(200 * 1024 * 1024)), 'a.pdf'],
  [
    'a PDF with a page of 300 MB that calls itself a picture',
    'TOO_LARGE',
    () => packedPdf(Buffer.alloc(300 * 1024 * 1024), '/Subtype /Image'),
    'a.pdf',
  ],
  [
    'a PDF of 30 kB with a page of 40 MB, in a packing of its own',
    'TOO_LARGE',
    () => packedPdf(Buffer.alloc(0), '', lzwZeros(6)),
    'a.pdf',
  ],
  [
    'a PDF with a page of 200 MB that is packed twice over',
    'TOO_LARGE',
    () => packedPdf(Buffer.alloc(200 * 1024 * 1024), '', hexed),
    'a.pdf',
  ],
  [
    'a PDF of 300 kB that is locked against changes, so that nobody can say how large it is',
    'ENCRYPTED',
    () => withLock(packedPdf(randomBytes(300 * 1024))),
    'a.pdf',
  ],
  ['a Word file of 200,000 empty lines', 'TOO_LARGE', () => docxOf('\n'.repeat(200_000)), 'a.docx'],
  ['half a Word file', 'DAMAGED', () => docxOf('Tekst').subarray(0, 400), 'a.docx'],
  ['a Word file without text', 'EMPTY', () => docxOf(''), 'a.docx'],
  ['a zip that is no Word file', 'DAMAGED', () => zipOf({ 'a.txt': 'Tekst' }), 'a.docx'],
  ['a Word file that unpacks to 80 MB and claims 10 bytes', 'TOO_LARGE', bomb, 'a.docx'],
  ['50 MB of text', 'TOO_LARGE', () => Buffer.alloc(50 * 1024 * 1024, 'a'), 'a.txt'],
] as const)('%s fails as %s, and says file and what to do', async (_, reason, bytes, file) => {
  const error = await failure(bytes(), file);
  expect(error).toMatchObject({ reason, file, code: 'CANNOT_READ_FILE' });
  expect(error.message).toMatch(new RegExp(`^${file}: .+`));
});

test.each([
  ['deflated', undefined],
  ['by Lempel, Ziv and Welch', lzw],
  ['twice', hexed],
])('a page packed %s is read as any other', async (_, packing) => {
  const row = (at: number) => `BT /F1 10 Tf 40 ${800 - at} Td (Til stede: Bo ${at}) Tj ET\n`;
  const packed = packedPdf(Buffer.from(Array.from({ length: 700 }, (_, at) => row(at)).join('')), '', packing);
  expect((await sourceOf(packed, 'a.pdf')).text).toContain('Til stede: Bo 699');
});

test('a large file is refused before it is read', async () => {
  const file = join(folder, 'large.txt');
  await writeFile(file, Buffer.alloc(largestFile + 1, 'a'));
  await expect(readSource(file)).rejects.toMatchObject({ reason: 'TOO_LARGE', file });
});

test('a file that is gone, and a folder, fail with their name', async () => {
  const gone = join(folder, 'gone.txt');
  await expect(readSource(gone)).rejects.toMatchObject({ reason: 'VANISHED', file: gone });
  await expect(readSource(folder)).rejects.toMatchObject({ reason: 'NOT_READABLE', file: folder });
});

test('a text file is read exactly as it is, with its hash and media type', async () => {
  const file = join(folder, 'referat.md');
  await writeFile(file, 'Til stede:\r\nBodil Åkær\r\n');
  expect(await readSource(file)).toEqual({
    file,
    text: 'Til stede:\r\nBodil Åkær\r\n',
    sha256: '03ce9519bb3461d4a5237a95f041709fd8d6833c7ca2baf69bacc60dd2ecd63b',
    mediaType: 'text/markdown',
    reader: null,
  });
});

test('HTML is known by its first tag as well as by its name', async () => {
  const html = Buffer.from('<!DOCTYPE html><p>Til stede: Bo Prøve</p>');
  expect((await sourceOf(html, 'referat')).mediaType).toBe('text/html');
  expect((await sourceOf(Buffer.from('Til stede: Bo Prøve'), 'referat.HTM')).mediaType).toBe('text/html');
});
