import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { CannotReadFile } from './errors.ts';
import { decode } from './read/decode.ts';
import { readWord, wordReader } from './read/docx.ts';
import { pdfReader, readPdf } from './read/pdf.ts';
import type { SourceText } from './source.ts';

/** The largest file that is read, in bytes. Minutes are a few thousand; what is larger is something else. */
export const largestFile = 32 * 1024 * 1024;

/** The longest text that is read, in UTF-16 code units: some five hundred pages. */
export const longestText = 1_000_000;

/**
 * Reads one file as text. What it is, is told by its bytes; its name only tells Markdown from text, and HTML from both.
 *
 * @throws CannotReadFile when it is empty, binary, locked, damaged, without text, larger than `largestFile` or `longestText`, or gone
 */
export async function readSource(file: string): Promise<SourceText> {
  return sourceOf(await bytesOf(file), file);
}

/**
 * The text of a document's bytes.
 *
 * @param bytes  the whole file
 * @param file   how the user named it: for messages, and for its ending
 */
export async function sourceOf(bytes: Buffer, file: string): Promise<SourceText> {
  if (bytes.length > largestFile) throw tooLarge(file, bytes.length);
  const source = await decoded(bytes, file);
  if (source.text.length <= longestText) return source;
  const said = `is a text of ${source.text.length} letters, more than ${longestText}; split it by meeting`;
  throw new CannotReadFile(file, 'TOO_LARGE', said);
}

async function decoded(bytes: Buffer, file: string): Promise<SourceText> {
  if (bytes.length === 0) throw new CannotReadFile(file, 'EMPTY', 'is empty; fetch it again');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const magic = bytes.subarray(0, 1024).toString('latin1');
  if (magic.includes('%PDF-')) {
    const text = await readPdf(bytes, { file, longest: longestText });
    return { file, sha256, text, mediaType: 'application/pdf', reader: pdfReader };
  }
  if (magic.startsWith('PK\u0003\u0004')) {
    return { file, sha256, text: await readWord(bytes, file), mediaType: word, reader: wordReader };
  }
  if (magic.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new CannotReadFile(file, 'ENCRYPTED', 'is an old or a locked Word file; save it as .docx without a password');
  }
  const { text } = decode(bytes, file);
  if (text.trim() === '') throw new CannotReadFile(file, 'EMPTY', 'holds nothing but blanks; fetch it again');
  return { file, sha256, text, mediaType: textType(text, file), reader: null };
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function textType(text: string, file: string): string {
  if (
    /\.html?$/i.test(file) ||
    /^\s*(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s*<!doctype html)/i.test(text.slice(0, 500))
  ) {
    return 'text/html';
  }
  return /\.(?:md|markdown)$/i.test(file) ? 'text/markdown' : 'text/plain';
}

/**
 * Reads a document from a stream, as `-` on the command line.
 *
 * @throws CannotReadFile as `readSource`; what is too large is not read to its end
 */
export async function sourceFrom(stream: AsyncIterable<Buffer>, name: string): Promise<SourceText> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > largestFile) throw tooLarge(name, size);
    pieces.push(piece);
  }
  return sourceOf(Buffer.concat(pieces), name);
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > largestFile) throw tooLarge(file, size);
      const bytes = await handle.readFile();
      if (bytes.length < size) throw new CannotReadFile(file, 'VANISHED', 'grew shorter while it was read; try again');
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof CannotReadFile ? error : notReadable(file, error);
  }
}

/** What the system says of a file or folder that can't be opened, in words that say what to do. */
export function notReadable(file: string, error: unknown): CannotReadFile {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT')
    return new CannotReadFile(file, 'VANISHED', 'is not there, or went away; check the path', error);
  if (code === 'EISDIR') return new CannotReadFile(file, 'NOT_READABLE', 'is a folder; name the files in it', error);
  if (code === 'ENOTDIR')
    return new CannotReadFile(file, 'NOT_READABLE', 'is no folder, or goes through a file; check the path', error);
  if (code === 'ELOOP')
    return new CannotReadFile(file, 'NOT_READABLE', 'is a link that leads to itself; remove it', error);
  return new CannotReadFile(file, 'NOT_READABLE', `can't be read (${code}); check who may read it`, error);
}

function tooLarge(file: string, size: number): CannotReadFile {
  const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
  return new CannotReadFile(file, 'TOO_LARGE', `holds ${mb(size)}, more than ${mb(largestFile)}; split it by meeting`);
}
