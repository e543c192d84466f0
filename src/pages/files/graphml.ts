import type { Edition } from '../../api/asking.ts';
import { tables } from '../../api/schema.ts';
import type { Column, Table } from '../../api/tables/table.ts';
import type { Cells } from '../../api/tables/things.ts';
import { cell } from './csv-table.ts';
import type { Telling } from './formats.ts';

/** The types of GraphML; readers know no others. */
type Scalar = 'string' | 'long' | 'double' | 'boolean';

/** An attribute of nodes or of edges. */
interface Key {
  readonly on: 'node' | 'edge';
  readonly name: string;
  readonly type: Scalar;
}

const scalars: Partial<Record<Column['type'], Scalar>> = { integer: 'long', number: 'double', boolean: 'boolean' };
const scalarOf = ({ type, list }: Column): Scalar => (list ? 'string' : (scalars[type] ?? 'string'));

/**
 * The whole version: every thing and fact is a node with its `type`, everything it leads to an edge whose `type` is the
 * field that leads there. What is not known has no attribute; the items of a list are joined by `|`.
 */
export function fullGraph(edition: Edition): Telling {
  const own = (table: Table) => table.columns.filter((column) => column.refersTo === null && column.name !== 'id');
  const leads = (table: Table) => table.columns.filter(({ refersTo }) => refersTo !== null);
  return {
    heads: [head(edition, [typeKey('node'), typeKey('edge'), ...keysOf(tables.flatMap(own))])],
    row: (row, table) => [
      element('node', { id: row['id'] }, [['type', table.name], ...own(table).map((column) => said(column, row))]),
      leads(table)
        .flatMap((column) => edgesOf(column, row))
        .join(''),
    ],
    tail,
  };
}

const nameOfField = (column: Column) => column.path.slice(0, -1).join('.');

function edgesOf(column: Column, row: Cells): string[] {
  const value = row[column.name];
  const targets = Array.isArray(value) ? value : [value];
  return targets.flatMap((target) =>
    typeof target === 'string' ? [element('edge', { source: row['id'], target }, [['type', nameOfField(column)]])] : [],
  );
}

/** What an edge of `sat-in` says of a seat. */
const seatSays = [
  'role',
  'side',
  'party',
  'office',
  'observedOn',
  'sureFrom',
  'sureTo',
  'notFrom',
  'notBefore',
  'current',
];

const seats = tableOf('Membership');

/** The tables that `satIn` is told of. */
export const satInReads: readonly Table[] = tables.filter(
  (table) => table === seats || ['Klynge', 'Person', 'Sundhedsraad', 'Udvalg'].includes(table.name),
);

/**
 * Who sat where: persons and bodies are nodes, each seat an edge from person to body with its role, party (id), side and
 * days. The smallest graph that networks of people are reckoned from.
 */
export function satIn(edition: Edition): Telling {
  const columns = seatSays.map((name) => columnOf(seats, name === 'party' ? 'partyId' : name));
  const keys: Key[] = columns.map((column) => ({ on: 'edge', name: nameOf(column), type: scalarOf(column) }));
  const attributes = (row: Cells) => columns.map((column) => [nameOf(column), said(column, row)[1]] as const);
  return {
    heads: [head(edition, [typeKey('node'), { on: 'node', name: 'name', type: 'string' }, ...keys])],
    row: (row, table) => {
      if (table === seats) {
        const ends = { id: row['id'], source: row['personId'], target: row['bodyId'] };
        return ['', element('edge', ends, attributes(row))];
      }
      const names = [['type', table.name] as const, ['name', String(row['name'] ?? '')] as const];
      return [element('node', { id: row['id'] }, names)];
    },
    tail,
  };
}

const nameOf = ({ name }: Column) => (name === 'partyId' ? 'party' : name);

function tableOf(name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`the schema has no table ${name}`);
  return table;
}

function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((one) => one.name === name);
  if (!column) throw new Error(`${table.name} has no column ${name}`);
  return column;
}

const typeKey = (on: Key['on']): Key => ({ on, name: 'type', type: 'string' });

/** One key for each name. Tables that disagree about its type share text. */
function keysOf(columns: readonly Column[]): Key[] {
  const types = new Map<string, Scalar>();
  for (const column of columns) {
    const type = scalarOf(column);
    const known = types.get(column.name) ?? type;
    types.set(column.name, known === type ? type : 'string');
  }
  return [...types].map(([name, type]) => ({ on: 'node', name, type }));
}

const said = (column: Column, row: Cells): readonly [string, string] => [column.name, cell(column, row[column.name])];

function head(edition: Edition, keys: readonly Key[]): string {
  const declared = keys.map(
    ({ on, name, type }) => `  <key id="${on}.${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`,
  );
  const schema = 'http://graphml.graphdrawing.org/xmlns';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="${schema}">\n${declared.join('')}  <graph id="${escaped(edition.id)}" edgedefault="directed">\n`;
}

const tail = '  </graph>\n</graphml>\n';

function element(
  tag: 'node' | 'edge',
  own: Readonly<Record<string, unknown>>,
  attributes: readonly (readonly [name: string, text: string])[],
): string {
  const ids = Object.entries(own).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = attributes.flatMap(([name, text]) =>
    text === '' ? [] : [`<data key="${tag}.${name}">${escaped(text)}</data>`],
  );
  return `    <${tag}${ids.join('')}>${inner.join('')}</${tag}>\n`;
}

/** Control characters and halves of letters are no text of XML. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const escaped = (text: string) =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"\r]/g, (letter) => entities[letter] ?? letter);
