import { inflateRawSync } from 'node:zlib';
import { CannotReadFile } from '../errors.ts';

/** The most a Word file may hold once unpacked, in bytes; a referat of a whole day is below two million. */
export const largestUnpacked = 64 * 1024 * 1024;
const mostEntries = 5_000;

/**
 * Checks that a zip archive is whole and does not unpack to more than we are willing to hold. Sizes in the archive's
 * directory can lie, so every packed entry is unpacked under the limit that is left.
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
  let left = largestUnpacked;
  if (entries > mostEntries) throw tooLarge(file);
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged();
    left -= unpackedSize(bytes, at, { left, file, damaged });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

interface Limits {
  readonly left: number;
  readonly file: string;
  readonly damaged: () => CannotReadFile;
}

function unpackedSize(bytes: Buffer, at: number, { left, file, damaged }: Limits): number {
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) throw damaged();
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (from + packed > bytes.length) throw damaged();
  if (method === 0) {
    if (packed > left) throw tooLarge(file);
    return packed;
  }
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(file);
    throw damaged();
  }
}

function tooLarge(file: string): CannotReadFile {
  const limit = `${largestUnpacked / 1024 / 1024} MB`;
  return new CannotReadFile(
    file,
    'TOO_LARGE',
    `unpacks to more than ${limit}; take the pictures out, or save it as text`,
  );
}
