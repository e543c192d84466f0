import type { Graph } from '../../graph/graph.ts';
import type { Counts } from './write.ts';

/**
 * Holds what was written against what was to be written. The statements go out beside each other: a server that has just
 * started plans slowly, and has more than one core.
 *
 * @throws Error naming every difference: counts, an edge between versions, a claim that does not exist, shares that do
 *         not sum to 1. Nothing is published then.
 */
export async function checkVersion(graph: Graph, number: number, counts: Counts): Promise<void> {
  const version = { version: number };
  const [nodes, edges, unproven, unshared] = await Promise.all([
    graph.read<Counted>('ingest.nodes', version),
    graph.read<Counted & { crossing: number }>('ingest.edges', version),
    graph.read<Named>('ingest.unproven', version),
    graph.read<Named>('ingest.unshared', version),
  ]);
  const wrong = miscounted(counts, [...nodes, ...edges]);
  const crossing = edges.reduce((sum, edge) => sum + edge.crossing, 0);
  if (crossing > 0) wrong.push(`${crossing} relationships lead to another version`);
  if (unproven.length > 0) wrong.push(`claims that do not exist: ${ids(unproven)}`);
  if (unshared.length > 0) wrong.push(`klynger whose shares do not sum to 1: ${ids(unshared)}`);
  if (wrong.length > 0) throw new Error(`version ${number} was not published:\n  ${wrong.join('\n  ')}`);
}

/** A label or type with what the graph holds of it. */
interface Counted {
  readonly name: string;
  readonly count: number;
}

interface Named {
  readonly id: string;
}

/** What the graph holds more or less of than the rows, one line each; a name that the rows don't know included. */
function miscounted(counts: Counts, found: readonly Counted[]): string[] {
  const seen = new Map(found.map(({ name, count }) => [name, count]));
  const names = new Set([...Object.keys(counts), ...seen.keys()]);
  return [...names]
    .filter((name) => (seen.get(name) ?? 0) !== (counts[name] ?? 0))
    .map((name) => `${name}: expected ${counts[name] ?? 0}, found ${seen.get(name) ?? 0}`);
}

const ids = (rows: readonly Named[]) => rows.map(({ id }) => id).join(', ');
