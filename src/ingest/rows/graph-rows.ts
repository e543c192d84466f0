import { createHash } from 'node:crypto';
import { notSaid } from '../../domain/said.ts';

/** What Neo4j stores in a property. Lists hold one type. */
export type Value = string | number | boolean | null | readonly string[];

/** One node: its properties, flat. `claims` are the ids of the claims that say so. */
export type NodeRow = { readonly id: string } & Readonly<Record<string, Value>>;

/** One relationship by the ids of its ends. With an `id` it is a fact and has a digest; without, it only connects. */
export type EdgeRow = { readonly from: string; readonly to: string } & Readonly<Record<string, Value>>;

export const nodeLabels = [
  'Region',
  'Kommune',
  'Klynge',
  'Sundhedsraad',
  'Udvalg',
  'Organisation',
  'Party',
  'Person',
  'FormerId',
  'Membership',
  'Lead',
  'Meeting',
  'Attendance',
  'AgendaItem',
  'Initiative',
  'Recommendation',
  'Remark',
  'Theme',
  'Event',
  'Rule',
  'Mention',
  'Announcement',
  'Disagreement',
  'Document',
  'Claim',
] as const;
export type NodeLabel = (typeof nodeLabels)[number];

export const edgeTypes = [
  'PART_OF',
  'BECOMES',
  'IN_REGION',
  'HOLDS',
  'IN',
  'FOR',
  'REPRESENTS',
  'FROM',
  'ABOUT',
  'COVERS',
  'FEEDS',
  'SAT_IN',
  'SAME_NAME_AS',
  'OF',
  'RECORDED_IN',
  'ITEM_OF',
  'NAMES',
  'HAD',
  'AT',
  'STANDS_IN_FOR',
  'DURING',
  'OWNED_BY',
  'PARTNER',
  'BY',
  'CONCERNS',
  'HANDED_TO',
  'SUCCEEDED_BY',
] as const;
export type EdgeType = (typeof edgeTypes)[number];

/** A whole version of the graph, as rows: a list for each label and each type. */
export interface GraphRows {
  readonly nodes: Readonly<Record<NodeLabel, readonly NodeRow[]>>;
  readonly edges: Readonly<Record<EdgeType, readonly EdgeRow[]>>;
}

/** Rows that may be gone through any number of times; whether they all lie in memory is their own matter. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}

/** A version as an ingest takes it: `GraphRows`, or rows that are made while they are gone through, the same each time. */
export interface RowSource {
  readonly nodes: Readonly<Record<NodeLabel, Rows<NodeRow>>>;
  readonly edges: Readonly<Record<EdgeType, Rows<EdgeRow>>>;
}

/** The digest of one row: 16 hex of what it says, in a fixed order of properties. */
export function rowDigest(row: NodeRow | EdgeRow): string {
  return sha256(canonical(row, notSaid)).slice(0, 16);
}

/** The digest of a version: 64 hex of all its rows, evidence included. The same seeds have the same digest. */
export function versionDigest(rows: RowSource): string {
  const hash = createHash('sha256');
  for (const label of nodeLabels) for (const row of rows.nodes[label]) hash.update(`${label} ${canonical(row)}\n`);
  for (const type of edgeTypes) for (const row of rows.edges[type]) hash.update(`${type} ${canonical(row)}\n`);
  return hash.digest('hex');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The properties of a row in the order of their names; rows of a kind share one order. */
const orders = new Map<string, readonly string[]>();

function orderOf(row: Readonly<Record<string, Value>>): readonly string[] {
  const names = Object.keys(row);
  const shape = names.join();
  const known = orders.get(shape) ?? names.sort((a, b) => (a < b ? -1 : 1));
  orders.set(shape, known);
  return known;
}

/** JSON with the properties in the order of their names; a property that is null is as good as absent. */
function canonical(row: Readonly<Record<string, Value>>, without: ReadonlySet<string> = nothing): string {
  let text = '[';
  for (const name of orderOf(row)) {
    const value = row[name];
    if (value === null || without.has(name)) continue;
    // A property that is there and undefined has been written as null from the beginning.
    text += `${text === '[' ? '' : ','}["${name}",${JSON.stringify(value) ?? 'null'}]`;
  }
  return `${text}]`;
}

const nothing: ReadonlySet<string> = new Set();
