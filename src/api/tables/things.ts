import { type Kind, prefixes } from '../../domain/ids.ts';
import type { Batches } from '../../loaders/batches.ts';
import type { Column, Table } from './table.ts';

/** A row as a file has it: a value for each column, lists as lists, null for what is not known or not there. */
export type Cells = Readonly<Record<string, unknown>>;

/** Ids read at once, and things asked at once: what `nodes` takes. */
const step = 100;

/** What reading takes of a version. */
export interface Source {
  readonly batches: Batches;
  ask<Data>(operation: string, variables: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** Every thing of a table, in the order of ids, a hundred in memory at a time. Objections are applied as everywhere. */
export async function* thingsOf(table: Table, { batches, ask }: Source): AsyncGenerator<Cells> {
  const prefix = prefixOf(table.name);
  const operation = `query Things($ids: [ID!]!) { nodes(ids: $ids) { ... on ${table.name} { ${table.selection} } } }`;
  for (let after = ''; ; ) {
    const ids = (await batches.all<{ id: string }>('lookup.ids', { prefix, after, limit: step })).map(({ id }) => id);
    if (ids.length === 0) return;
    const { nodes } = await ask<{ nodes: (object | null)[] }>(operation, { ids });
    for (const node of nodes) if (node !== null) yield cellsOf(table.columns, node);
    if (ids.length < step) return;
    after = ids.at(-1) ?? after;
  }
}

function prefixOf(type: string): string {
  const found = (Object.entries(prefixes) as [string, Kind][]).find(([, kind]) => kind === type);
  if (!found) throw new Error(`no id begins as a ${type} does`);
  return `${found[0]}-`;
}

const cellsOf = (columns: readonly Column[], node: object): Cells =>
  Object.fromEntries(columns.map(({ name, path }) => [name, at(node, path)]));

/** The value at a path; behind a list, that of each of its items. */
function at(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (value === null || value === undefined) return null;
  if (step === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => at(item, [step, ...rest]));
  return at((value as Record<string, unknown>)[step], rest);
}
