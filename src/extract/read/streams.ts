import { CannotReadFile } from '../errors.ts';
import { filtersOf } from './filters.ts';

/**
 * The most the streams of a PDF may hold once unpacked, in bytes. A page of text holds some 20,000. Its reader is never
 * asked for the pictures, so they may hold more; but whatever calls itself one can be a page.
 */
export const largestStreams = { text: 32 * 1024 * 1024, pictures: 256 * 1024 * 1024 } as const;

/**
 * Checks that a PDF's streams do not unpack to more than we are willing to read. Its reader has no such limit: a file of
 * one megabyte can hold a page of a gigabyte. The streams of a file that is locked, though it opens without a password,
 * can't be unpacked here: they are taken for as large as they can be.
 *
 * @throws CannotReadFile TOO_LARGE, or ENCRYPTED where only the lock keeps the size from being known
 */
export function checkStreams(bytes: Buffer, file: string): void {
  const locked = isLocked(bytes);
  const left = { ...largestStreams } as Record<keyof typeof largestStreams, number>;
  for (const { head, packed } of streamsOf(bytes)) {
    const kind = /\/Subtype\s*\/Image\b/.test(head) ? 'pictures' : 'text';
    left[locked ? 'pictures' : kind] -= locked ? largestSize(head, packed) : unpackedSize(head, packed, left[kind]);
    if (locked && left.pictures <= 0) {
      const said = 'is a PDF locked against changes, too large to be read through its lock; print it to a new PDF';
      throw new CannotReadFile(file, 'ENCRYPTED', said);
    }
    if (left[kind] <= 0) {
      const limit = `${largestStreams[kind] / 1024 / 1024} MB of ${kind}`;
      throw new CannotReadFile(file, 'TOO_LARGE', `is a PDF that unpacks to more than ${limit}; save it as text`);
    }
  }
}

/** Whether a trailer says that the streams are encrypted; it may stand in a stream of its own, whose head is plain. */
function isLocked(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('/Encrypt'); at >= 0; at = bytes.indexOf('/Encrypt', at + 1)) {
    if (/^\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/.test(bytes.toString('latin1', at, at + 40))) return true;
  }
  return false;
}

/** Each stream with what stands before it in its object. Those that lie within another are not told apart. */
function* streamsOf(bytes: Buffer): Generator<{ head: string; packed: Buffer }> {
  let after = 0;
  for (;;) {
    const word = bytes.indexOf('stream', after);
    if (word < 0) return;
    const from = word + 'stream'.length + (bytes[word + 'stream'.length] === 13 ? 2 : 1);
    const found = bytes.indexOf('endstream', from);
    const end = found < 0 ? bytes.length : found;
    const before = bytes.toString('latin1', Math.max(after, word - longestHead), word);
    yield { head: before.slice(before.lastIndexOf(' obj') + 1), packed: bytes.subarray(from, end) };
    after = end + 'endstream'.length;
  }
}

/** What says how a stream is packed is short; what is longer is cut. */
const longestHead = 4_096;

/** The size unpacked, as far as it can be: what is damaged the reader tells. `left` and more is one over. */
function unpackedSize(head: string, packed: Buffer, left: number): number {
  const filters = filtersOf(head);
  if (filters.length === 0) return 0;
  try {
    return filters.reduce((bytes, filter) => filter.unpack(bytes, left, head), packed).length;
  } catch (error) {
    if (error instanceof RangeError) return left;
    throw error;
  }
}

/** The most a stream can unpack to, by how it is packed. */
function largestSize(head: string, packed: Buffer): number {
  return filtersOf(head).reduce((size, { growth }) => size * growth, packed.length);
}
