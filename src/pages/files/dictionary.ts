import type { Edition } from '../../api/asking.ts';
import type { CellType, Column, Table } from '../../api/tables/table.ts';
import { licence } from '../frame/licence.ts';
import { between } from './csv-table.ts';
import type { Written } from './formats.ts';

/** Names of the types in a Table Schema. */
const types: Readonly<Record<CellType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  json: 'array',
};

/**
 * The data dictionary of a version's files as a Data Package: each file with size, sha256 and licence, each column with
 * type, values and what it means, in the words of the schema.
 */
export function dataPackage(edition: Edition, files: readonly Written[]): string {
  const descriptor = {
    profile: 'data-package',
    name: 'sundhedsgraf',
    title: 'sundhedsgraf',
    description: `Who sat in Denmark's sundhedsklynger and sundhedsråd, what was decided and handed over, and where it says so. The items of a list are joined by "${between}". A cell that begins with = + - @ has an apostrophe before it. An empty cell is "not known" or "not there", as its column says.`,
    version: edition.id,
    created: edition.publishedAt,
    licenses: [{ name: 'CC-BY-4.0', title: licence.name, path: licence.url }],
    resources: files.map(resource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource({ name, mediaType, table, bytes, sha256 }: Written) {
  const [stem = name, format] = name.split('.');
  const common = {
    name: stem.toLowerCase(),
    path: name,
    format,
    mediatype: mediaType.split(';')[0],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
  if (!table) return common;
  const schema = { fields: table.columns.map(field), primaryKey: 'id', missingValues: [''], ...foreign(table) };
  return { ...common, profile: 'tabular-data-resource', description: table.description, schema };
}

function field({ name, type, list, required, values, description }: Column) {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(values !== null && !list ? { enum: values } : {}),
  };
  return {
    name,
    type: list ? 'string' : types[type],
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Columns whose ids are all of one table. */
function foreign({ columns }: Table) {
  const foreignKeys = columns.flatMap(({ name, refersTo, list }) =>
    refersTo?.length === 1 && !list
      ? [{ fields: name, reference: { resource: refersTo[0]?.toLowerCase(), fields: 'id' } }]
      : [],
  );
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}
