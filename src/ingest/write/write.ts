import type { Graph, Step } from '../../graph/graph.ts';
import { type EdgeRow, edgeTypes, type GraphRows, type NodeRow, nodeLabels, rowDigest } from '../rows/graph-rows.ts';
import type { ArchivedVersion } from './archive.ts';
import type { IngestLock } from './lock.ts';
import { versionId } from './state.ts';

/** Rows in one statement, and statements' rows in one transaction. */
const batchSize = 2_000;

/** Nodes by label and relationships by type. */
export type Counts = Readonly<Record<string, number>>;

export function countsOf(rows: GraphRows): Counts {
  return Object.fromEntries([
    ...nodeLabels.map((label) => [label, rows.nodes[label].length]),
    ...edgeTypes.map((type) => [type, rows.edges[type].length]),
  ]);
}

/** Writes all things and facts of a version under its number. Readers don't see them: nothing points there yet. */
export async function writeVersion(lock: IngestLock, version: ArchivedVersion): Promise<void> {
  const { number, rows } = version;
  const extra = (row: NodeRow | EdgeRow) => {
    const id = String(row['id']);
    return { version: number, digest: rowDigest(row), knownSince: version.knownSince.get(id) ?? number };
  };
  for (const steps of transactions(stepsOf(rows, number, extra))) {
    const results = await lock.write(steps);
    for (const [index, step] of steps.entries()) checkWritten(step, results[index]?.[0]?.['written']);
  }
}

function* stepsOf(rows: GraphRows, version: number, extra: (row: NodeRow | EdgeRow) => object): Iterable<Step> {
  const versionText = `v${version}`;
  for (const label of nodeLabels) {
    for (const batch of batches(rows.nodes[label])) {
      yield { statement: label, parameters: { rows: batch.map((row) => ({ ...row, ...extra(row), versionText })) } };
    }
  }
  for (const type of edgeTypes) {
    for (const batch of batches(rows.edges[type])) {
      const ends = batch.map(({ from, to, ...properties }) =>
        properties['id'] === undefined
          ? { from, to }
          : { from, to, properties: { ...properties, ...extra({ from, to, ...properties }) } },
      );
      yield { statement: type, parameters: { version, rows: ends } };
    }
  }
}

/** A fact's properties stand beside its ends; an end that does not exist writes nothing, and that is a defect. */
function checkWritten({ statement, parameters }: Step, written: unknown): void {
  const wanted = (parameters['rows'] as readonly unknown[]).length;
  if (written !== undefined && written !== wanted) {
    throw new Error(`${statement}: ${wanted} relationships were to be written and ${written} were: an end is missing`);
  }
}

function* batches<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize);
}

/** Small statements share a transaction: each one costs a flush to disk. */
function* transactions(steps: Iterable<Step>): Iterable<Step[]> {
  let open: Step[] = [];
  let size = 0;
  for (const step of steps) {
    const rows = (step.parameters['rows'] as readonly unknown[]).length;
    if (open.length > 0 && size + rows > batchSize) {
      yield open;
      open = [];
      size = 0;
    }
    open.push(step);
    size += rows;
  }
  if (open.length > 0) yield open;
}

/**
 * Holds what was written against what was to be written.
 *
 * @throws Error naming every difference: counts, an edge between versions, a claim that does not exist, shares that do
 *         not sum to 1. Nothing is published then.
 */
export async function checkVersion(graph: Graph, number: number, counts: Counts): Promise<void> {
  const [found] = await graph.read<Checked>('ingest.check', { version: number });
  const wrong: string[] = [];
  if (!found) throw new Error(`version ${number} can't be checked: no answer`);
  const seen = new Map([
    ...found.nodes.map(({ label, count }) => [label, count] as const),
    ...found.edges.map(({ type, count }) => [type, count] as const),
  ]);
  for (const [name, count] of Object.entries(counts)) {
    if ((seen.get(name) ?? 0) !== count) wrong.push(`${name}: expected ${count}, found ${seen.get(name) ?? 0}`);
  }
  if (found.crossing > 0) wrong.push(`${found.crossing} relationships lead to another version`);
  if (found.unproven.length > 0) wrong.push(`claims that do not exist: ${found.unproven.join(', ')}`);
  if (found.unshared.length > 0) wrong.push(`klynger whose shares do not sum to 1: ${found.unshared.join(', ')}`);
  if (wrong.length > 0) throw new Error(`version ${number} was not published:\n  ${wrong.join('\n  ')}`);
}

interface Checked {
  readonly nodes: readonly { label: string; count: number }[];
  readonly edges: readonly { type: string; count: number }[];
  readonly crossing: number;
  readonly unproven: readonly string[];
  readonly unshared: readonly string[];
}

/** The one small transaction after which readers see the version; `move: false` only puts it beside the newest. */
export async function publish(lock: IngestLock, version: ArchivedVersion, { move }: { move: boolean }): Promise<void> {
  const counts = countsOf(version.rows);
  await lock.write([
    {
      statement: 'publish',
      parameters: {
        version: version.number,
        id: versionId(version.number, version.digest),
        digest: version.digest,
        publishedAt: version.publishedAt,
        counts: JSON.stringify(counts),
        nodes: nodeLabels.reduce((sum, label) => sum + version.rows.nodes[label].length, 0),
        move,
      },
    },
  ]);
}
