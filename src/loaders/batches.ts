import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Graph, Row } from '../graph/graph.ts';

/** A version that is published: what readers pin when a request begins. */
export interface PinnedVersion {
  readonly number: number;
  readonly id: string;
}

/** Arguments of a statement beside version and keys: the same for every key of a batch. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The rows that answer one key; a row says by `key` which it answers. */
export type KeyedRow = Row & { readonly key: string };

/** Bytes of rows kept for one version. A version never changes, so a row is right for as long as it is kept. */
const capacity = 32 * 1024 * 1024;

/**
 * The batches of one published version: requests in flight share statements and rows.
 * A failed batch is not kept, so the next request asks again.
 */
export class Batches {
  readonly graph: Graph;
  readonly version: PinnedVersion;
  private readonly open = new Map<string, DataLoader<string, readonly KeyedRow[]>>();
  private readonly kept: LRUCache<string, readonly KeyedRow[]>;

  constructor(graph: Graph, version: PinnedVersion) {
    this.graph = graph;
    this.version = version;
    this.kept = new LRUCache({ maxSize: capacity, sizeCalculation: (rows, key) => key.length + sizeOf(rows) });
  }

  /** The rows of one key, in the order of the statement; asked together with what else is asked at the same time. */
  async rows(statement: string, key: string, args: Arguments = {}): Promise<readonly KeyedRow[]> {
    const batch = `${this.graph.overlay().digest} ${statement} ${JSON.stringify(args)}`;
    const kept = this.kept.get(`${batch} ${key}`);
    if (kept) return kept;
    const rows = await this.loader(batch, statement, args).load(key);
    this.kept.set(`${batch} ${key}`, rows);
    return rows;
  }

  /** The rows of a statement that takes no keys: a root list, a count. */
  async all<Shape = Row>(statement: string, args: Arguments = {}): Promise<readonly Shape[]> {
    return this.graph.read<Shape>(statement, { version: this.version.number, ...args });
  }

  private loader(batch: string, statement: string, args: Arguments): DataLoader<string, readonly KeyedRow[]> {
    const open = this.open.get(batch);
    if (open) return open;
    const loader = new DataLoader<string, readonly KeyedRow[]>(
      async (keys) => {
        // A batch takes the keys of its moment and is done: what comes later opens the next one.
        this.open.delete(batch);
        const unique = [...new Set(keys)];
        const rows = await this.graph.read<KeyedRow>(statement, {
          version: this.version.number,
          keys: unique,
          ...args,
        });
        const byKey = new Map<string, KeyedRow[]>(unique.map((key) => [key, []]));
        for (const row of rows) byKey.get(row.key)?.push(row);
        return keys.map((key) => byKey.get(key) ?? []);
      },
      { cache: false },
    );
    this.open.set(batch, loader);
    return loader;
  }
}

/** About how many bytes the rows take: their JSON, which is never less than what they say. */
function sizeOf(rows: readonly KeyedRow[]): number {
  return JSON.stringify(rows).length + 1;
}
