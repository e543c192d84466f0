import { DatabaseUnavailable, KnownError, StatementTimedOut } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { type RowCounts, VersionBatches } from '../../loaders/batches.ts';
import type { VersionRow } from '../../loaders/rows.ts';
import type { Log } from '../mask.ts';
import { publishedVersion } from './versions.ts';

/** Milliseconds between two looks at the pointer. */
const interval = 1_000;

/** What readers follow: the published version, looked up every second and whenever the database comes back. */
export interface Published {
  /** The version a request begins with. @throws DatabaseUnavailable when nothing was ever published or seen */
  current(): Promise<VersionRow>;
  /** The version that was seen last; null before the first look. */
  seen(): VersionRow | null;
  /** The batches of a version: one set for each, so that requests share them. */
  batches(version: VersionRow): VersionBatches;
  /** How well the rows of the newest version asked for are kept; null before the first. */
  rows(): RowCounts | null;
  /** Whether the last look reached the database and found a version; else why not. */
  state(): { readonly ready: boolean; readonly reason: string };
  /** Looks at the pointer now instead of within a second. */
  look(): Promise<void>;
  stop(): void;
}

export interface Follow {
  readonly log: Log;
  /** Whether askers of a version share batches; true by default. Without it each has its own: what a benchmark compares with. */
  readonly keepRows?: boolean;
  /** Told with each look that finds a version. */
  readonly onReady?: () => void;
}

/**
 * Starts to follow the pointer, and tells the log when the database goes and when it is back.
 */
export function followPublished(graph: Graph, { log, keepRows = true, onReady = () => {} }: Follow): Published {
  let version: VersionRow | null = null;
  let reason = 'not asked yet';
  const open = new Map<string, VersionBatches>();
  let known: string | null = null;
  const tell = (code: string | null, message: string) => {
    if (code !== known && (code !== null || known !== null)) log.error({ code: code ?? 'OK' }, message);
    known = code;
  };
  const look = async () => {
    try {
      // A server that has just begun plans its first statement slowly, and is held up by the first ingest's rules and
      // indexes: until there is something to serve, it gets its time.
      version = await publishedVersion(graph, { brief: version !== null });
      reason = version === null ? 'no version is published; run: npx sundhedsgraf ingest' : '';
      tell(null, 'the database answers again');
      if (version !== null) onReady();
    } catch (error) {
      // The log has the address; who asks /readyz need not.
      const isAway = error instanceof DatabaseUnavailable || error instanceof StatementTimedOut;
      reason = isAway ? 'the database does not answer' : 'the version could not be read';
      tell(error instanceof KnownError ? error.code : 'UNEXPECTED', error instanceof Error ? error.message : reason);
    }
  };
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const again = () => {
    if (stopped) return;
    timer = setTimeout(() => look().then(again), interval);
    timer.unref();
  };
  void look().then(again);
  return {
    current: async () => {
      if (version === null) await look();
      if (version !== null) return version;
      throw new DatabaseUnavailable(reason);
    },
    seen: () => version,
    batches: (wanted) => {
      if (!keepRows) return new VersionBatches(graph, { number: wanted.number, id: wanted.id });
      const key = `${wanted.id}`;
      const known = open.get(key);
      if (known) return known;
      // Only versions that are asked for at the same time are kept: an old one is cheap to open again.
      if (open.size >= 3) open.delete(open.keys().next().value ?? '');
      const fresh = new VersionBatches(graph, { number: wanted.number, id: wanted.id });
      open.set(key, fresh);
      return fresh;
    },
    rows: () => [...open.values()].at(-1)?.counts() ?? null,
    look,
    state: () => ({ ready: reason === '', reason }),
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
