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
import { seatTallies } from '../rows/tallies.ts';
import type { ArchivedVersion } from './archive.ts';
import { batches, inTurns } from './batches.ts';
import type { IngestLock } from './lock.ts';
import type { Pace } from './pace.ts';
import { versionId } from './state.ts';

/** What is a Body too: whatever has seats, so that a seat need not know in which kind of body it is. */
const bodies = ['Klynge', 'Sundhedsraad', 'Udvalg'] as const satisfies readonly NodeLabel[];

/** What `ingest.state` knows a graph by, so that what a killed run leaves is found by the next. */
const mark = 'Region' satisfies NodeLabel;

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
export async function writeVersion(
  lock: IngestLock,
  version: ArchivedVersion,
  pace: Pace,
  progress: (line: string) => void = () => {},
): Promise<void> {
  const told = telling(countsOf(version.rows), progress);
  const writeNodes = async (rows: readonly NewNode[]) => {
    await lock.write([{ statement: 'nodes', parameters: { rows } }]);
    told(rows.length);
  };
  // Alone: with another batch beside it, that one could be all that a killed run leaves.
  await writeNodes([...nodesOf(version, [mark])]);
  const others = nodeLabels.filter((label) => label !== mark);
  await inTurns(batches(nodesOf(version, others), pace), pace, writeNodes);
  await inTurns(batches(edgesOf(version), pace), pace, async (rows) => {
    const parameters = { version: version.number, rows };
    const [written] = await lock.write([{ statement: 'edges', parameters }]);
    checkWritten(rows, written ?? []);
    told(rows.length);
  });
  await writeTallies(lock, version, pace);
}

/** The counts of each body's list, ready for any day. */
async function writeTallies(lock: IngestLock, version: ArchivedVersion, pace: Pace): Promise<void> {
  await inTurns(batches(talliesOf(version), pace), pace, async (rows) => {
    const [written] = await lock.write([{ statement: 'tallies', parameters: { rows } }]);
    if (written?.[0]?.['written'] !== rows.length) throw new Error('not all tallies of seats were written');
  });
}

function* talliesOf({ number, rows: { nodes } }: ArchivedVersion): Iterable<{ readonly properties: Row }> {
  const ids = bodies.flatMap((label) => [...nodes[label]].map((row) => row.id));
  for (const tally of seatTallies(ids, nodes.Membership)) yield { properties: { version: number, ...tally } };
}

/** Milliseconds between two lines of progress. */
const interval = 5_000;

/** Says from time to time how far the writing is: what is quick says nothing. */
function telling(counts: Counts, progress: (line: string) => void): (rows: number) => void {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const began = Date.now();
  let [done, said] = [0, began];
  return (rows) => {
    done += rows;
    const now = Date.now();
    if (now - said < interval) return;
    said = now;
    const rate = Math.round((done / (now - began)) * 1000);
    progress(`${done} of ${all} rows written, ${rate} a second`);
  };
}

/** One row of `cypher/write/nodes.cypher`. */
interface NewNode {
  readonly labels: readonly string[];
  readonly properties: Row;
}

function* nodesOf(version: ArchivedVersion, of: readonly NodeLabel[]): Iterable<NewNode> {
  const versionText = `v${version.number}`;
  for (const label of of) {
    const labels = bodies.some((body) => body === label) ? ['Body', label] : [label];
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
