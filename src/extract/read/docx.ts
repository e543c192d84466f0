import { CannotReadFile } from '../errors.ts';
import type { Reader } from '../source.ts';
import { viewHtml } from '../view/html.ts';
import { checkZip } from './zip.ts';

/** The reader of Word files; its version is the one in package.json, and a test says so. */
export const wordReader: Reader = { name: 'mammoth', version: '1.13.0' };

/**
 * The text of a Word file: one line for each paragraph, list marks and tabs between the cells of a table kept.
 *
 * @throws CannotReadFile when the archive is cut off, unpacks to too much, is locked or has no text
 */
export async function readWord(bytes: Buffer, file: string): Promise<string> {
  checkZip(bytes, file);
  const html = await htmlOf(bytes, file);
  const text = viewHtml(html).text;
  if (text.trim() === '')
    throw new CannotReadFile(file, 'EMPTY', 'is a Word file without text; check that it is the right one');
  return text;
}

async function htmlOf(bytes: Buffer, file: string): Promise<string> {
  // Read where a Word file is: it takes longer to load than several documents take to read.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    return value;
  } catch (error) {
    throw new CannotReadFile(file, 'DAMAGED', 'is no Word file that can be read; save it again as .docx', error);
  }
}
