import { getDocumentProxy } from 'unpdf';
import { CannotReadFile } from '../errors.ts';
import type { Reader } from '../source.ts';
import { checkStreams } from './streams.ts';

/** The reader of PDF files; its version is the one in package.json, and a test says so. */
export const pdfReader: Reader = { name: 'unpdf', version: '1.7.0' };

const mostPages = 3_000;

/**
 * The text layer of a PDF: lines as printed, a blank line where the page leaves a gap, a tab where a row leaves one.
 *
 * @param longest  reading stops with the page on which the text grows longer than so many UTF-16 code units
 * @throws CannotReadFile when the file is locked, damaged, has no text layer, unpacks to too much or has more than
 *         3,000 pages
 */
export async function readPdf(bytes: Buffer, { file, longest }: { file: string; longest: number }): Promise<string> {
  checkStreams(bytes, file);
  const pdf = await open(bytes, file);
  try {
    if (pdf.numPages > mostPages) {
      throw new CannotReadFile(file, 'TOO_LARGE', `has ${pdf.numPages} pages, more than ${mostPages}; split it`);
    }
    const text = await textOfPages(pdf, longest);
    if (text.trim() !== '') return text;
  } catch (error) {
    throw error instanceof CannotReadFile ? error : damaged(file, error);
  } finally {
    await pdf.destroy();
  }
  throw new CannotReadFile(
    file,
    'NO_TEXT_LAYER',
    'is a PDF of pictures, without a text layer; run text recognition on it first',
  );
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function textOfPages(pdf: Pdf, longest: number): Promise<string> {
  let text = '';
  for (let number = 1; number <= pdf.numPages && text.length <= longest; number += 1) {
    const page = await pdf.getPage(number);
    text += (number === 1 ? '' : '\n') + textOf(await itemsOf(page, longest));
  }
  return text;
}

/** The runs of a page, as far as their letters are not too many. */
async function itemsOf(page: Awaited<ReturnType<Pdf['getPage']>>, longest: number): Promise<Item[]> {
  const items: Item[] = [];
  let letters = 0;
  for await (const piece of page.streamTextContent() as ReadableStream<TextContent>) {
    for (const item of piece.items) {
      if (!('str' in item)) continue;
      items.push(item);
      letters += item.str.length;
    }
    if (letters > longest) break;
  }
  return items;
}

type TextContent = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>;

async function open(bytes: Uint8Array, file: string) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new CannotReadFile(file, 'ENCRYPTED', 'is a PDF locked with a password; save a copy without one', error);
    }
    throw damaged(file, error);
  }
}

const damaged = (file: string, error: unknown) =>
  new CannotReadFile(file, 'DAMAGED', 'is a PDF that is cut off or damaged; fetch it again', error);

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Puts the runs of a page, which come in reading order, into lines by where they stand. */
function textOf(items: readonly Item[]): string {
  let text = '';
  let last: Item | null = null;
  for (const item of items) {
    if (item.str.trim() === '') continue;
    text += last ? between(last, item) : '';
    text += item.str;
    last = item;
  }
  return text;
}

function between(last: Item, next: Item): string {
  const height = Math.max(last.height, next.height, 4);
  const down = (last.transform[5] ?? 0) - (next.transform[5] ?? 0);
  if (Math.abs(down) > height * 0.5) return Math.abs(down) > height * 1.9 ? '\n\n' : '\n';
  const gap = (next.transform[4] ?? 0) - (last.transform[4] ?? 0) - last.width;
  if (gap > height * 1.5) return '\t';
  return gap > height * 0.15 && !last.str.endsWith(' ') && !next.str.startsWith(' ') ? ' ' : '';
}
