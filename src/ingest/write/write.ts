import type { Row } from '../../graph/graph.ts';
import {
  type EdgeRow,
  edgeTypes,
  type NodeLabel,
  type NodeRow,
  nodeLabels,
  type RowSource,
  rowDigest,
} from '../rows/graph-rows.ts';
import type { ArchivedVersion } from './archive.ts';
import type { IngestLock } from './lock.ts';
import { versionId } from './state.ts';

/** Rows in one statement; a statement is a transaction. */
const batchSize = 2_000;

/** What is a Body too: whatever has seats, so that a seat need not know in which kind of body it is. */
const bodies: ReadonlySet<string> = new Set<NodeLabel>(['Klynge', 'Sundhedsraad', 'Udvalg']);

/** Nodes by label and relationships by type. */
export type Counts = Readonly<Record<string, number>>;

export function countsOf(rows: RowSource): Counts {
  return Object.fromEntries([
    ...nodeLabels.map((label) => [label, rows.nodes[label].length]),
    ...edgeTypes.map((type) => [type, rows.edges[type].length]),
  ]);
}

/**
 * Writes all things and facts of a version under its number. Readers don't see them: nothing points there yet.
 *
 * @throws Error naming the type when an end of a relationship does not exist; IngestRunning when the lock is lost
 */
export async function writeVersion(lock: IngestLock, version: ArchivedVersion): Promise<void> {
  for (const rows of batches(nodesOf(version))) await lock.write([{ statement: 'nodes', parameters: { rows } }]);
  for (const rows of batches(edgesOf(version))) {
    const parameters = { version: version.number, rows };
    const [written] = await lock.write([{ statement: 'edges', parameters }]);
    checkWritten(rows, written ?? []);
  }
}

/** One row of `cypher/write/nodes.cypher`. */
interface NewNode {
  readonly labels: readonly string[];
  readonly properties: Row;
}

function* nodesOf(version: ArchivedVersion): Iterable<NewNode> {
  const versionText = `v${version.number}`;
  for (const label of nodeLabels) {
    const labels = bodies.has(label) ? ['Body', label] : [label];
    for (const row of version.rows.nodes[label]) {
      yield { labels, properties: { ...row, ...stamp(row, version), versionText } };
    }
  }
}

/** One row of `cypher/write/edges.cypher`. */
interface NewEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}

function* edgesOf(version: ArchivedVersion): Iterable<NewEdge> {
  for (const type of edgeTypes) {
    for (const row of version.rows.edges[type]) {
      const { from, to, ...own } = row;
      yield { type, from, to, properties: own['id'] === undefined ? {} : { ...own, ...stamp(row, version) } };
    }
  }
}

/** What a version adds to each thing and each fact. */
function stamp(row: NodeRow | EdgeRow, { number, knownSince }: ArchivedVersion): Row {
  return { version: number, digest: rowDigest(row), knownSince: knownSince.get(String(row['id'])) ?? number };
}

/** An end that does not exist writes nothing, and that is a defect. */
function checkWritten(rows: readonly NewEdge[], written: readonly Row[]): void {
  const found = new Map(written.map((row) => [row['type'], row['written']]));
  const wanted = new Map<string, number>();
  for (const { type } of rows) wanted.set(type, (wanted.get(type) ?? 0) + 1);
  for (const [type, count] of wanted) {
    if (found.get(type) === count) continue;
    throw new Error(
      `${type}: ${count} relationships were to be written and ${found.get(type) ?? 0} were: an end is missing`,
    );
  }
}

function* batches<Item>(items: Iterable<Item>): Iterable<readonly Item[]> {
  let open: Item[] = [];
  for (const item of items) {
    open.push(item);
    if (open.length < batchSize) continue;
    yield open;
    open = [];
  }
  if (open.length > 0) yield open;
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
