import { isEvidence } from '../domain/said.ts';
import type { Graph } from '../graph/graph.ts';
import { type Compared, compare, type Known } from './rows/compared.ts';
import { type RowSource, versionDigest } from './rows/graph-rows.ts';
import { ArchiveUnusable, archive, archivedId, isWhole, readArchive } from './write/archive.ts';
import { checkVersion } from './write/check.ts';
import { type IngestLock, takeLock } from './write/lock.ts';
import { paceIn } from './write/pace.ts';
import { replanFirst } from './write/replan.ts';
import { type GraphState, readState, type VersionState, versionId } from './write/state.ts';
import { removeGraph, sweepOld } from './write/sweep.ts';
import { type Counts, countsOf, publish, writeVersion } from './write/write.ts';

/**
 * How an ingest ended. `changes` counts things and facts, `evidenceChanges` claims and documents; both are 0 when the same
 * seeds were loaded again, and null before there was anything.
 */
export interface IngestResult {
  readonly outcome: 'PUBLISHED' | 'UNCHANGED' | 'WOULD_PUBLISH';
  readonly version: string;
  readonly previous: string | null;
  readonly changes: number | null;
  readonly evidenceChanges: number | null;
  readonly counts: Counts;
  readonly swept: readonly number[];
}

export interface IngestContext {
  readonly graph: Graph;
  /** The state folder, for the archive. */
  readonly home: string;
  readonly progress: (line: string) => void;
  /** The instant of publication, ISO 8601. */
  readonly now: string;
}

/** Tells what an ingest would do, and writes nothing. */
export async function planIngest(rows: RowSource, { graph }: IngestContext): Promise<IngestResult> {
  const state = await readState(graph);
  const { result } = await plan(rows, { graph, state, digest: versionDigest(rows) });
  return result;
}

/**
 * Publishes the rows as a new version, or finds that nothing changed.
 *
 * A version is a whole graph: written under the next number, checked, published by moving one pointer, archived; then
 * old ones are swept. A run that is stopped on the way leaves readers with the version they had. Constraints and indexes
 * are set up before anything is written; where nothing changed they are not looked at.
 */
export async function ingest(rows: RowSource, context: IngestContext): Promise<IngestResult> {
  const { graph, progress } = context;
  if (rows.nodes.Membership.length === 0)
    throw new Error('the seeds hold no membership: a run that finds nothing has failed');
  const digest = versionDigest(rows);
  const before = await readState(graph);
  const unchanged = await plan(rows, { graph, state: before, digest });
  if (unchanged.result.outcome === 'UNCHANGED') {
    await archiveIfMissing(rows, unchanged, { ...context, now: before.published?.publishedAt ?? context.now });
    return unchanged.result;
  }
  await graph.setup();
  const lock = await takeLock(graph, progress);
  try {
    const state = await readState(graph);
    await sweepStray(lock, state, progress);
    const planned = await plan(rows, { graph, state, digest });
    if (planned.result.outcome === 'UNCHANGED') return planned.result;
    return await publishPlanned(planned, { lock, state, rows, context });
  } finally {
    await lock.release();
  }
}

interface Planned {
  readonly result: IngestResult;
  readonly number: number;
  readonly digest: string;
  readonly knownSince: ReadonlyMap<string, number>;
}

const none: Compared = { found: [], knownSince: new Map() };

interface Planning {
  readonly graph: Graph;
  readonly state: GraphState;
  readonly digest: string;
}

async function plan(rows: RowSource, { graph, state, digest }: Planning): Promise<Planned> {
  const previous = state.published;
  const counts = countsOf(rows);
  if (previous?.digest === digest) {
    const result = {
      outcome: 'UNCHANGED',
      version: previous.id,
      previous: previous.id,
      changes: 0,
      evidenceChanges: 0,
      counts,
      swept: [],
    } as const;
    return { result, number: previous.number, digest, knownSince: new Map() };
  }
  const number = 1 + Math.max(0, ...state.versions.map((version) => version.number));
  const before = previous === null ? [] : await graph.read<Known>('ingest.digests', { version: previous.number });
  // Before the first version there is nothing to compare with.
  const { found, knownSince } = previous === null ? none : compare(rows, before);
  const evidence = found.filter(({ id }) => isEvidence(id)).length;
  const result = {
    outcome: 'WOULD_PUBLISH',
    version: versionId(number, digest),
    previous: previous?.id ?? null,
    changes: previous === null ? null : found.length - evidence,
    evidenceChanges: previous === null ? null : evidence,
    counts,
    swept: [],
  } as const;
  return { result, number, digest, knownSince };
}

async function publishPlanned(
  planned: Planned,
  { lock, state, rows, context }: { lock: IngestLock; state: GraphState; rows: RowSource; context: IngestContext },
): Promise<IngestResult> {
  const { graph, progress, home, now } = context;
  const { number, digest, knownSince } = planned;
  const version = { number, digest, publishedAt: now, knownSince, rows };
  progress(`writing version ${planned.result.version}`);
  await writeVersion(lock, version, paceIn(state), progress);
  await replanFirst(lock, state);
  await checkVersion(graph, number, planned.result.counts);
  await archive(home, planned.result.version, version);
  await publish(lock, version, { move: true });
  const swept = await sweepOld(lock, await readState(graph));
  for (const old of swept) progress(`swept version ${old}; "restore" brings it back from the archive`);
  return { ...planned.result, outcome: 'PUBLISHED', swept };
}

/** A graph without a Version node was left by an ingest that was stopped: nobody can see it. */
async function sweepStray(lock: IngestLock, state: GraphState, progress: (line: string) => void): Promise<void> {
  for (const number of state.stray) {
    progress(`sweeping version ${number}, which an earlier ingest left unpublished`);
    await removeGraph(lock, number);
  }
}

/** The archive is the backup: an unchanged ingest on a machine that lost it, or some of it, writes it again as it was. */
async function archiveIfMissing(rows: RowSource, planned: Planned, context: IngestContext): Promise<void> {
  const { graph, home, now, progress } = context;
  if (await isWhole(home, planned.result.version)) return;
  progress(`the archive of version ${planned.result.version} is missing or damaged: writing it again`);
  const known = await graph.read<Known>('ingest.digests', { version: planned.number });
  const knownSince = new Map(known.map((entry) => [entry.id, entry.knownSince]));
  await archive(home, planned.result.version, {
    number: planned.number,
    digest: planned.digest,
    publishedAt: now,
    knownSince,
    rows,
  });
}

/**
 * Brings a version back from the archive. Readers go on with the newest that is there: in an empty graph that is this one,
 * until a newer one is brought back too.
 *
 * @returns the version, and whether it was already loaded
 */
export async function restore(asked: string, context: IngestContext): Promise<{ version: string; already: boolean }> {
  const { graph, progress, home } = context;
  const id = await archivedId(home, asked);
  const version = await readArchive(home, id);
  const lock = await takeLock(graph, progress);
  try {
    const state = await readState(graph);
    const there: VersionState | undefined = state.versions.find((one) => one.number === version.number);
    if (there && there.digest !== version.digest) {
      throw new ArchiveUnusable(
        `this graph has another version ${version.number}: ${there.id}; ${id} can't stand beside it, ` +
          'so restore it into a database of its own (NEO4J_URI, or another SUNDHEDSGRAF_HOME)',
      );
    }
    if (there?.loaded) return { version: id, already: true };
    await removeGraph(lock, version.number);
    progress(`writing version ${id} from the archive`);
    await writeVersion(lock, version, paceIn(state), progress);
    await replanFirst(lock, state);
    await checkVersion(graph, version.number, countsOf(version.rows));
    await publish(lock, version, { move: false });
    return { version: id, already: false };
  } finally {
    await lock.release();
  }
}
