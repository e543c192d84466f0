import { constants, inflateSync } from 'node:zlib';
import { CannotReadFile } from '../errors.ts';

/**
 * The most the streams of a PDF may hold once unpacked, in bytes. A page of text holds some 20,000. Its reader is never
 * asked for the pictures, so they may hold more; but whatever calls itself one can be a page.
 */
export const largestStreams = { text: 32 * 1024 * 1024, pictures: 256 * 1024 * 1024 } as const;

/**
 * Checks that a PDF's streams do not unpack to more than we are willing to read. Its reader has no such limit: a file of
 * one megabyte can hold a page of a gigabyte.
 *
 * @throws CannotReadFile TOO_LARGE
 */
export function checkStreams(bytes: Buffer, file: string): void {
  const left = { ...largestStreams } as Record<keyof typeof largestStreams, number>;
  for (const { head, packed } of streamsOf(bytes)) {
    const times = head.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    const kind = /\/Subtype\s*\/Image\b/.test(head) ? 'pictures' : 'text';
    if (times > 0) left[kind] -= unpackedSize(packed, times, left[kind]);
    if (left[kind] <= 0) {
      const limit = `${largestStreams[kind] / 1024 / 1024} MB of ${kind}`;
      throw new CannotReadFile(file, 'TOO_LARGE', `is a PDF that unpacks to more than ${limit}; save it as text`);
    }
  }
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

/** The size unpacked, as far as it can be: what is damaged or locked the reader tells. `left` and more is one over. */
function unpackedSize(packed: Buffer, times: number, left: number): number {
  let bytes = packed;
  try {
    for (let time = 0; time < times; time += 1) {
      bytes = inflateSync(bytes, { maxOutputLength: left, finishFlush: constants.Z_SYNC_FLUSH });
    }
    return bytes.length;
  } catch (error) {
    return error instanceof RangeError ? left : 0;
  }
}
