import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { acceptedEncoding, type Encoding, packed, worthPacking } from '../encoding.ts';

/** The bytes of an answer, kept to be sent again. A version never changes, so they are right while they are kept. */
export interface KeptAnswer {
  readonly bytes: Buffer;
  /** 16 hex of what it says: the base of its tag, which names the packing too. */
  readonly digest: string;
  readonly version: string;
  /** Made at the first request that wants them packed. */
  readonly packed: Map<Encoding, Promise<Uint8Array>>;
}

/** Answers by what was asked, bounded in bytes. */
export interface Answers {
  get(key: string): KeptAnswer | undefined;
  keep(key: string, answer: KeptAnswer): void;
  /** Whether somebody asks this at the moment. */
  isAsked(key: string): boolean;
  /** Asks once for all who ask the same at the same time; null where the answer is not one to keep. */
  once(
    key: string,
    ask: () => Promise<KeptAnswer | null>,
  ): { readonly first: boolean; answer: Promise<KeptAnswer | null> };
}

/** Bytes of answers kept. */
const capacity = 32 * 1024 * 1024;

export function keptAnswers(): Answers {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: capacity,
    maxEntrySize: capacity / 8,
    // Packed they are smaller: together never more than twice the bytes.
    sizeCalculation: ({ bytes }, key) => 2 * (key.length + bytes.length),
  });
  const open = new Map<string, Promise<KeptAnswer | null>>();
  return {
    get: (key) => kept.get(key),
    keep: (key, answer) => {
      kept.set(key, answer);
    },
    isAsked: (key) => open.has(key),
    once: (key, ask) => {
      const under = open.get(key);
      if (under) return { first: false, answer: under };
      const answer = ask().finally(() => open.delete(key));
      open.set(key, answer);
      return { first: true, answer };
    },
  };
}

export function answerOf(text: string, version: string): KeptAnswer {
  const bytes = Buffer.from(text);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { bytes, digest, version, packed: new Map() };
}

/** An answer as it goes out to one caller. */
export interface Outgoing {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding | null;
  readonly tag: string;
}

/** An answer as a caller takes it: packed once for all callers, at once where it goes as it is. */
export function outgoing(answer: KeptAnswer, acceptEncoding: string | null): Outgoing | Promise<Outgoing> {
  const small = answer.bytes.length < worthPacking || acceptEncoding === null;
  const encoding = small ? null : acceptedEncoding(acceptEncoding);
  if (encoding === null) return { bytes: answer.bytes, encoding, tag: `"${answer.digest}"` };
  const made = answer.packed.get(encoding) ?? packed(answer.bytes, encoding);
  answer.packed.set(encoding, made);
  return made.then((bytes) => ({ bytes, encoding, tag: `"${answer.digest}-${encoding}"` }));
}
