import { inflateRawSync } from 'node:zlib';
import { CannotReadFile } from '../errors.ts';

/** The most a Word file may hold once unpacked, in bytes; a referat of a whole day is below two million. */
export const largestUnpacked = 64 * 1024 * 1024;
const mostEntries = 5_000;

/** The most marks of XML in it: Word's reader builds a tree of them, some two kilobytes each. */
export const mostMarks = 500_000;

/**
 * Checks that a zip archive is whole and does not unpack to more than we are willing to hold. Sizes in the archive's
 * directory can lie, so every packed entry is unpacked under the limit that is left. Its XML may be small and still more
 * than its reader can take, so its marks are counted.
 *
 * @throws CannotReadFile DAMAGED when the archive ends too early, TOO_LARGE when it unpacks to too much
 */
export function checkZip(bytes: Buffer, file: string): void {
  const damaged = () =>
    new CannotReadFile(file, 'DAMAGED', 'is a Word file that is cut off or damaged; fetch or save it again');
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) throw damaged();
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const left = { bytes: largestUnpacked, marks: mostMarks };
  if (entries > mostEntries) throw tooLarge(file);
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged();
    const name = bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const unpacked = unpackedEntry(bytes, at, { left: left.bytes, file, damaged });
    left.bytes -= unpacked.length;
    if (/\.(?:xml|rels)$/i.test(name)) left.marks -= marksIn(unpacked);
    if (left.marks < 0) throw tooMany(file);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

interface Limits {
  readonly left: number;
  readonly file: string;
  readonly damaged: () => CannotReadFile;
}

function unpackedEntry(bytes: Buffer, at: number, { left, file, damaged }: Limits): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) throw damaged();
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (from + packed > bytes.length) throw damaged();
  if (method === 0) {
    if (packed > left) throw tooLarge(file);
    return bytes.subarray(from, from + packed);
  }
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(file);
    throw damaged();
  }
}

function marksIn(xml: Buffer): number {
  let marks = 0;
  for (const byte of xml) if (byte === 0x3c) marks += 1;
  return marks;
}

function tooMany(file: string): CannotReadFile {
  const said = `is a Word file of more than ${mostMarks} marks of layout; split it by meeting, or save it as text`;
  return new CannotReadFile(file, 'TOO_LARGE', said);
}

function tooLarge(file: string): CannotReadFile {
  const limit = `${largestUnpacked / 1024 / 1024} MB`;
  return new CannotReadFile(
    file,
    'TOO_LARGE',
    `unpacks to more than ${limit}; take the pictures out, or save it as text`,
  );
}
