import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Graph, Row } from '../graph/graph.ts';
import { type Asker, whileAnyWaits } from './asker.ts';

/** A version that is published: what readers pin when a request begins. */
export interface PinnedVersion {
  readonly number: number;
  readonly id: string;
}

/** Arguments of a statement beside version and keys: the same for every key of a batch. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The rows that answer one key; a row says by `key` which it answers. */
export type KeyedRow = Row & { readonly key: string };

/** What one request reads of its version. Every call rejects as soon as the request is cancelled or out of time. */
export interface Batches {
  /** The rows of one key, in the order of the statement; asked together with what else is asked at the same time. */
  rows(statement: string, key: string, args?: Arguments): Promise<readonly KeyedRow[]>;
  /** The rows of a statement that takes no keys: a root list, a count. */
  all<Shape = Row>(statement: string, args?: Arguments): Promise<readonly Shape[]>;
}

/** Bytes of rows kept for one version. A version never changes, so a row is right for as long as it is kept. */
const capacity = 32 * 1024 * 1024;

/** A batch that still takes keys, and who waits for it. */
interface OpenBatch {
  readonly loader: DataLoader<string, readonly KeyedRow[]>;
  readonly askers: Set<Asker>;
}

/**
 * The batches of one published version: requests in flight share statements and rows.
 * A failed batch is not kept, so the next request asks again. A statement is ended when all who wait for it are gone.
 */
export class VersionBatches {
  private readonly graph: Graph;
  private readonly version: PinnedVersion;
  private readonly open = new Map<string, OpenBatch>();
  private readonly kept: LRUCache<string, readonly KeyedRow[]>;

  constructor(graph: Graph, version: PinnedVersion) {
    this.graph = graph;
    this.version = version;
    this.kept = new LRUCache({ maxSize: capacity, sizeCalculation: (rows, key) => key.length + sizeOf(rows) });
  }

  /** The batches as one request asks them. */
  of(asker: Asker): Batches {
    return {
      rows: (statement, key, args = {}) => this.rows(asker, { statement, args }, key),
      all: (statement, args = {}) => {
        asker.asks(statement);
        const parameters = { version: this.version.number, ...args };
        return asker.wait(this.graph.read(statement, parameters, { signal: asker.signal }));
      },
    };
  }

  private async rows(asker: Asker, asked: Asked, key: string): Promise<readonly KeyedRow[]> {
    const name = `${this.graph.overlay().digest} ${asked.statement} ${JSON.stringify(asked.args)}`;
    const kept = this.kept.get(`${name} ${key}`);
    if (kept) return kept;
    const batch = this.open.get(name) ?? this.opened(name, asked);
    if (!batch.askers.has(asker)) {
      asker.asks(asked.statement);
      batch.askers.add(asker);
    }
    const rows = await asker.wait(batch.loader.load(key));
    this.kept.set(`${name} ${key}`, rows);
    return rows;
  }

  private opened(name: string, { statement, args }: Asked): OpenBatch {
    const askers = new Set<Asker>();
    const loader = new DataLoader<string, readonly KeyedRow[]>(
      async (keys) => {
        // A batch takes the keys of its moment and is done: what comes later opens the next one.
        this.open.delete(name);
        const unique = [...new Set(keys)];
        const parameters = { version: this.version.number, keys: unique, ...args };
        const rows = await whileAnyWaits(askers, (signal) =>
          this.graph.read<KeyedRow>(statement, parameters, { signal }),
        );
        const byKey = new Map<string, KeyedRow[]>(unique.map((one) => [one, []]));
        for (const row of rows) byKey.get(row.key)?.push(row);
        return keys.map((one) => byKey.get(one) ?? []);
      },
      { cache: false },
    );
    const batch = { loader, askers };
    this.open.set(name, batch);
    return batch;
  }
}

interface Asked {
  readonly statement: string;
  readonly args: Arguments;
}

/** About how many bytes the rows take: their JSON, which is never less than what they say. */
function sizeOf(rows: readonly KeyedRow[]): number {
  return JSON.stringify(rows).length + 1;
}
