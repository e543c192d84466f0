import { constants, inflateSync } from 'node:zlib';

/** A way in which a PDF packs a stream, and by how much it can grow at most when it is unpacked. */
interface Filter {
  readonly name: RegExp;
  readonly growth: number;
  /** @throws RangeError when more than `most` bytes come out; what is damaged gives what comes before the damage */
  unpack(bytes: Buffer, most: number, head: string): Buffer;
}

const filters: readonly Filter[] = [
  { name: /^(?:FlateDecode|Fl)$/, growth: 1_032, unpack: inflated },
  { name: /^(?:LZWDecode|LZW)$/, growth: 2_731, unpack: unlzw },
  { name: /^(?:ASCII85Decode|A85)$/, growth: 4, unpack: unascii85 },
  { name: /^(?:ASCIIHexDecode|AHx)$/, growth: 1, unpack: unhex },
  { name: /^(?:RunLengthDecode|RL)$/, growth: 64, unpack: unrun },
];

/** The filters of a stream, by the dictionary in front of it, in the order in which they are undone. */
export function filtersOf(head: string): Filter[] {
  const plain = head.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const named = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/[\w.-]+)/.exec(plain)?.[1] ?? plain;
  const names = [...named.matchAll(/\/([\w.-]+)/g)].map(([, name = '']) => name);
  return names.flatMap((name) => filters.find((filter) => filter.name.test(name)) ?? []);
}

function inflated(bytes: Buffer, most: number): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return Buffer.alloc(0); // damaged, or locked: the reader tells
  }
}

/** Bytes written one after the other, and never more than `most`. */
class Bounded {
  private bytes = Buffer.alloc(4_096);
  private length = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Makes room for `count` more bytes and returns where they go. */
  grow(count: number): { readonly into: Buffer; readonly at: number } {
    const at = this.length;
    this.length += count;
    if (this.length > this.most) throw new RangeError(`more than ${this.most} bytes`);
    if (this.length > this.bytes.length) {
      const larger = Buffer.alloc(Math.min(this.most, Math.max(this.length, this.bytes.length * 2)));
      this.bytes.copy(larger, 0, 0, at);
      this.bytes = larger;
    }
    return { into: this.bytes, at };
  }

  done(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}

const [clear, end, mostCodes] = [256, 257, 4_096];

/** Lempel–Ziv–Welch as PDF has it: codes of 9 to 12 bits, each a run met before and one byte more. */
function unlzw(bytes: Buffer, most: number, head: string): Buffer {
  const early = /\/EarlyChange\s+0/.test(head) ? 0 : 1;
  const out = new Bounded(most);
  // Where the run of each code stands in what was written, and how long it is.
  const [places, lengths] = [new Uint32Array(mostCodes), new Uint32Array(mostCodes)];
  let [next, before, held, bits] = [end + 1, -1, 0, 0];
  let written = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xff_ffff;
    bits += 8;
    const width = next + early >= 2_048 ? 12 : next + early >= 1_024 ? 11 : next + early >= 512 ? 10 : 9;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === end) break;
    if (code === clear) {
      [next, before] = [end + 1, -1];
      continue;
    }
    if (code > next || (code === next && before < 0)) break;
    const length = code < clear ? 1 : code < next ? (lengths[code] ?? 0) : written - before + 1;
    const from = code < clear ? -1 : code < next ? (places[code] ?? 0) : before;
    const { into, at } = out.grow(length);
    if (from < 0) into[at] = code;
    else for (let step = 0; step < length; step += 1) into[at + step] = into[from + step] ?? 0;
    if (before >= 0 && next < mostCodes) {
      places[next] = before;
      lengths[next] = written - before + 1;
      next += 1;
    }
    before = at;
    written = at + length;
  }
  return out.done();
}

/** Five letters from "!" to "u" are four bytes; "z" is four zeros. */
function unascii85(bytes: Buffer, most: number): Buffer {
  const out = new Bounded(most);
  let [sum, count] = [0, 0];
  const flush = (letters: number) => {
    const { into, at } = out.grow(letters - 1);
    for (let byte = 0; byte < letters - 1; byte += 1) into[at + byte] = Math.floor(sum / 256 ** (3 - byte)) % 256;
    [sum, count] = [0, 0];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && count === 0) out.grow(4);
    if (byte < 0x21 || byte > 0x75) continue;
    sum = sum * 85 + byte - 0x21;
    count += 1;
    if (count === 5) flush(5);
  }
  const left = count;
  if (left > 1) {
    for (let pad = left; pad < 5; pad += 1) sum = sum * 85 + 84;
    flush(left);
  }
  return out.done();
}

function unhex(bytes: Buffer): Buffer {
  const digits = (bytes.toString('latin1').split('>')[0] ?? '').replace(/[^\da-f]/gi, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** A count and as many bytes, or a count above 128 and one byte that stands several times. */
function unrun(bytes: Buffer, most: number): Buffer {
  const out = new Bounded(most);
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at] ?? 128;
    if (count === 128) break;
    const length = count < 128 ? Math.min(count + 1, bytes.length - at - 1) : 257 - count;
    const { into, at: to } = out.grow(length);
    if (count < 128) bytes.copy(into, to, at + 1, at + 1 + length);
    else into.fill(bytes[at + 1] ?? 0, to, to + length);
    at += count < 128 ? length + 1 : 2;
  }
  return out.done();
}
