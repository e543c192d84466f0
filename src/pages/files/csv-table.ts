import { stringify } from 'csv-stringify/sync';
import type { Column, Table } from '../../api/tables/table.ts';
import type { Telling } from './formats.ts';

/** What stands between the items of a list in one cell. */
export const between = '|';

/**
 * A table as RFC 4180: UTF-8, CRLF, one heading line. Nothing stands where nothing is known; the items of a list are
 * joined by `|`, and a value with parts is JSON. A cell that a spreadsheet would run as a formula gets an apostrophe
 * before it.
 */
export function csvTable({ columns }: Table): Telling {
  return {
    heads: [line(columns.map(({ name }) => name))],
    row: (row) => [line(columns.map((column) => cell(column, row[column.name])))],
    tail: '',
  };
}

const line = (cells: readonly string[]) =>
  stringify([[...cells]], { record_delimiter: '\r\n', escape_formulas: true, quoted_match: /[\r\n]/ });

/** The text of a value, for a file of text: as the Data Package says it is read back. */
export function cell({ type, list }: Pick<Column, 'type' | 'list'>, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type === 'json') return JSON.stringify(value);
  if (list) return (value as readonly unknown[]).flatMap((item) => item ?? []).join(between);
  return String(value);
}
