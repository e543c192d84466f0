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

/**
 * Of one statement with the same arguments so many run at a time; keys that come meanwhile wait for the first of them to end, and go together.
 * Sixteen callers who ask for sixteen things cost a few statements, not sixteen.
 */
const sideBySide = 2;
/** Milliseconds that keys wait for that at most. */
const patience = 5;

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
  private readonly running = new Map<string, number>();
  /** Batches that wait until one of their statement ends. */
  private readonly waiting = new Map<string, Set<() => void>>();
  private readonly kept: LRUCache<string, readonly KeyedRow[]>;
  private readonly told = { hits: 0, misses: 0 };

  constructor(graph: Graph, version: PinnedVersion) {
    this.graph = graph;
    this.version = version;
    this.kept = new LRUCache({ maxSize: capacity, sizeCalculation: (rows, key) => key.length + sizeOf(rows) });
  }

  /** The batches as one request asks them. */
  of(asker: Asker): Batches {
    return {
      rows: (statement, key, args = {}) => this.rows(asker, { statement, args }, key),
      all: <Shape>(statement: string, args: Arguments = {}) => {
        asker.asks(statement);
        const parameters = { version: this.version.number, ...args };
        return asker.wait(asker.inTurn(() => this.graph.read<Shape>(statement, parameters, { signal: asker.signal })));
      },
    };
  }

  /** Keys that were in memory and keys that were not, since the beginning; and the bytes of rows that are kept. */
  counts(): RowCounts {
    return { ...this.told, bytes: this.kept.calculatedSize };
  }

  private async rows(asker: Asker, asked: Asked, key: string): Promise<readonly KeyedRow[]> {
    const name = `${this.graph.overlay().digest} ${asked.statement} ${JSON.stringify(asked.args)}`;
    const kept = this.kept.get(`${name} ${key}`);
    this.told[kept ? 'hits' : 'misses'] += 1;
    if (kept) return kept;
    const batch = this.open.get(name) ?? this.opened(name, asked, asker);
    if (!batch.askers.has(asker)) {
      asker.asks(asked.statement);
      batch.askers.add(asker);
    }
    const rows = await asker.wait(batch.loader.load(key));
    this.kept.set(`${name} ${key}`, rows);
    return rows;
  }

  private opened(name: string, { statement, args }: Asked, first: Asker): OpenBatch {
    const askers = new Set<Asker>();
    const loader = new DataLoader<string, readonly KeyedRow[]>(
      async (keys) => {
        // A batch takes the keys of its moment and is done: what comes later opens the next one.
        this.open.delete(name);
        const unique = [...new Set(keys)];
        const parameters = { version: this.version.number, keys: unique, ...args };
        const rows = await this.counted(name, () =>
          first.inTurn(() =>
            whileAnyWaits(askers, (signal) => this.graph.read<KeyedRow>(statement, parameters, { signal })),
          ),
        );
        const byKey = new Map<string, KeyedRow[]>(unique.map((one) => [one, []]));
        for (const row of rows) byKey.get(row.key)?.push(row);
        return keys.map((one) => byKey.get(one) ?? []);
      },
      { cache: false, batchScheduleFn: (go) => this.schedule(name, go) },
    );
    const batch = { loader, askers };
    this.open.set(name, batch);
    return batch;
  }

  /** Begins a batch when all that is asked at this moment is in it; where the same runs already, a little later. */
  private schedule(name: string, go: () => void): void {
    const begin = () => {
      if ((this.running.get(name) ?? 0) < sideBySide) return go();
      const waiting = this.waiting.get(name) ?? new Set();
      this.waiting.set(name, waiting);
      const once = () => {
        clearTimeout(timer);
        if (waiting.delete(once)) go();
      };
      const timer = setTimeout(once, patience);
      waiting.add(once);
    };
    // As DataLoader itself does: what settled promises still ask for belongs to the moment.
    void Promise.resolve().then(() => process.nextTick(begin));
  }

  private async counted<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
    this.running.set(name, (this.running.get(name) ?? 0) + 1);
    try {
      return await run();
    } finally {
      const left = (this.running.get(name) ?? 1) - 1;
      if (left > 0) this.running.set(name, left);
      else this.running.delete(name);
      for (const begin of this.waiting.get(name) ?? []) begin();
      if (this.waiting.get(name)?.size === 0) this.waiting.delete(name);
    }
  }
}

/** How well rows are kept. */
export interface RowCounts {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
}

interface Asked {
  readonly statement: string;
  readonly args: Arguments;
}

/** About how many bytes the rows take: the JSON of the first and the last, as if the others were like them. */
function sizeOf(rows: readonly KeyedRow[]): number {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return 1;
  return Math.ceil(((JSON.stringify(first).length + JSON.stringify(last).length) / 2) * rows.length);
}
