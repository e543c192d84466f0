import { LRUCache } from 'lru-cache';
import type { Ready } from './response.ts';

/** A page that was answered, and the version that it was answered from. */
export interface KeptPage {
  readonly ready: Ready;
  readonly version: string;
}

/** Pages by what was asked, bounded in bytes. A version never changes, so they are right while it is the published one. */
export interface KeptPages {
  get(key: string): KeptPage | undefined;
  keep(key: string, page: KeptPage): void;
}

/** Bytes of pages kept, packed ones among them: some 1,000 pages. */
const capacity = 32 * 1024 * 1024;

export function keptPages(): KeptPages {
  const kept = new LRUCache<string, KeptPage>({
    maxSize: capacity,
    maxEntrySize: capacity / 8,
    // Packed they are smaller: together never more than twice the bytes.
    sizeCalculation: ({ ready }, key) => 2 * (key.length + ready.bytes.byteLength),
  });
  return {
    get: (key) => kept.get(key),
    keep: (key, page) => {
      kept.set(key, page);
    },
  };
}
