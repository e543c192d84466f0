import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { wordReader } from '../../src/extract/read/docx.ts';
import { pdfReader } from '../../src/extract/read/pdf.ts';
import { sourceOf } from '../../src/extract/read.ts';
import { documents, textOf } from './documents.ts';
import { docxOf, htmlOf, pdfOf } from './files.ts';

/** An extract without what differs between formats: the document's own fields, and every place. */
function facts(extracted: object): unknown {
  const { document: _, ...rest } = extracted as { document: object };
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'evidence' ? undefined : value)));
}

async function read(bytes: Buffer, file: string) {
  return extract(await sourceOf(bytes, file));
}

const plain = documents.filter((name) => name.endsWith('.txt'));

test.each(plain)('%s gives the same facts as text, HTML, Word and PDF', async (name) => {
  const text = textOf(name);
  const asText = facts(await read(Buffer.from(text), name));
  expect(facts(await read(Buffer.from(htmlOf(text)), 'a.html'))).toEqual(asText);
  expect(facts(await read(docxOf(text), 'a.docx'))).toEqual(asText);
  expect(facts(await read(pdfOf(text), 'a.pdf'))).toEqual(asText);
});

test('every quote from a PDF and a Word file stands in the text the reader returns', async () => {
  const text = textOf('commas.txt');
  for (const [bytes, file] of [
    [pdfOf(text), 'a.pdf'],
    [docxOf(text), 'a.docx'],
  ] as const) {
    const source = await sourceOf(bytes, file);
    const extracted = extract(source);
    expect(extracted.document).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      length: source.text.length,
      reader: source.reader,
    });
    for (const { evidence } of extracted.people) {
      for (const each of evidence)
        if ('quote' in each) expect(source.text.slice(each.start, each.end)).toBe(each.quote);
    }
  }
});

test('the readers are named with the version that is installed', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(dependencies).toMatchObject({ unpdf: pdfReader.version, mammoth: wordReader.version });
});

test('encodings and line ends change the text, never the facts', async () => {
  const text = textOf('labels.txt');
  const expected = facts(await read(Buffer.from(text), 'a.txt'));
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const others: Record<string, Buffer> = {
    'UTF-16': utf16,
    'UTF-16, big end first': Buffer.from(utf16).swap16(),
    'Windows-1252': Buffer.from(text, 'latin1'),
    'UTF-8 with a mark': Buffer.from(`\ufeff${text}`),
    CRLF: Buffer.from(text.replaceAll('\n', '\r\n')),
    CR: Buffer.from(text.replaceAll('\n', '\r')),
    'decomposed letters': Buffer.from(text.normalize('NFD')),
  };
  for (const [name, bytes] of Object.entries(others)) expect(facts(await read(bytes, 'a.txt')), name).toEqual(expected);
});
