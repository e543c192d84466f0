import { isEvidence, notSaid } from '../../domain/said.ts';
import type { Graph } from '../../graph/graph.ts';
import type { VersionRow } from '../../loaders/rows.ts';
import type { Both } from '../../questions/question.ts';
import { type Nameable, thingName } from '../thing-name.ts';

export interface FieldChange {
  readonly property: string;
  /** JSON; `null` where the property was absent. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of one id between two versions. */
export interface Change {
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly layer: 'THING' | 'FACT' | 'EVIDENCE';
  /** Of a fact the names of what it lies between; `null` where there is none. */
  readonly name: Both | null;
  readonly fields: readonly FieldChange[];
}

interface Difference {
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly ends: readonly (string | null)[];
}

const facts = [
  'membership-',
  'attendance-',
  'covers-',
  'feeds-',
  'sat-in-',
  'same-name-as-',
  'handed-to-',
  'succeeded-by-',
  'about-',
];

/** The last difference that was asked for: its pages are read one after the other, and versions never change. */
const last = new WeakMap<Graph, { readonly key: string; readonly changes: Promise<Change[]> }>();

/** Everything that differs between two versions, by id. */
export function changesBetween(graph: Graph, from: VersionRow, to: VersionRow): Promise<Change[]> {
  const key = `${graph.overlay().digest} ${from.id} ${to.id}`;
  const kept = last.get(graph);
  if (kept?.key === key) return kept.changes;
  const changes = readChanges(graph, from, to);
  last.set(graph, { key, changes });
  changes.catch(() => last.delete(graph)); // A failure is not kept: the next request asks again.
  return changes;
}

async function readChanges(graph: Graph, from: VersionRow, to: VersionRow): Promise<Change[]> {
  const rows = await graph.read<Difference>('Query.changes', { from: from.number, to: to.number });
  const changes = rows.map(
    ({ id, before, after, ends }): Change => ({
      id,
      kind: before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED',
      layer: isEvidence(id) ? 'EVIDENCE' : facts.some((prefix) => id.startsWith(prefix)) ? 'FACT' : 'THING',
      name: nameOf({ ...(after ?? before), id, ends }),
      fields: fieldsOf(before, after),
    }),
  );
  // An objection changes ids on the way out, and pages go on after the id that a caller saw.
  return changes.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function nameOf(row: Nameable): Both | null {
  const name = thingName(row);
  return name.da === row.id ? null : name;
}

function fieldsOf(before: Difference['before'], after: Difference['after']): FieldChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((name) => name !== 'id' && !notSaid.has(name))
    .sort();
  const json = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value));
  return names
    .map((property) => ({ property, before: json(before?.[property]), after: json(after?.[property]) }))
    .filter((field) => field.before !== field.after);
}
