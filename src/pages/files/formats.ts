import type { Edition } from '../../api/asking.ts';
import { tables } from '../../api/schema.ts';
import type { Table } from '../../api/tables/table.ts';
import type { Cells } from '../../api/tables/things.ts';
import { licence } from '../frame/licence.ts';
import { csvTable } from './csv-table.ts';
import { fullGraph, satIn, satInReads } from './graphml.ts';
import { popolo, popoloReads } from './popolo.ts';

/** The forms in which a version can be taken away. */
export const formats = ['json', 'csv', 'graphml', 'popolo'] as const;
export type Format = (typeof formats)[number];

/** What a file says of a version, told row by row, so that all files are written while the tables are read once. */
export interface Telling {
  /** What each part of the file begins with; the parts stand one behind the other, and a row may add to any of them. */
  readonly heads: readonly string[];
  /** Before the rows of a table, in the first part. */
  begin?(table: Table): string;
  /**
   * What a row adds to each part; a part that is not there gets nothing.
   *
   * @param place  of the row in its table, from 0
   */
  row(row: Cells, table: Table, place: number): readonly string[];
  /** After the rows of a table, in the first part. */
  end?(table: Table): string;
  readonly tail: string;
}

/** One file of a version before it is written. */
export interface Planned {
  /** Letters, digits, dots and hyphens only. */
  readonly name: string;
  readonly mediaType: string;
  /** The table that it holds; null for a file of several. */
  readonly table: Table | null;
  /** Which tables it is told of, in the order in which they are read. */
  readonly reads: readonly Table[];
  tell(edition: Edition): Telling;
}

/** A file that was written. */
export interface Written {
  readonly name: string;
  readonly mediaType: string;
  readonly table: Planned['table'];
  readonly bytes: number;
  /** Of the file's bytes, 64 hex. */
  readonly sha256: string;
}

const jsonType = 'application/json; charset=utf-8';
const graphmlType = 'application/graphml+xml; charset=utf-8';

/** Every file of a format. */
export function filesOf(format: Format): readonly Planned[] {
  const several = { table: null, reads: tables };
  if (format === 'csv') {
    return tables.map((table) => ({
      name: `${table.name}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      table,
      reads: [table],
      tell: () => csvTable(table),
    }));
  }
  if (format === 'json') {
    return [{ name: 'sundhedsgraf.json', mediaType: jsonType, ...several, tell: jsonOf }];
  }
  if (format === 'popolo') {
    return [{ name: 'popolo.json', mediaType: jsonType, ...several, reads: popoloReads, tell: popolo }];
  }
  return [
    { name: 'full.graphml', mediaType: graphmlType, ...several, tell: fullGraph },
    { name: 'sat-in.graphml', mediaType: graphmlType, ...several, reads: satInReads, tell: satIn },
  ];
}

/** All tables in one object: `version`, `publishedAt`, `licence`, then `tables` with the rows of each, a line a row. */
function jsonOf(edition: Edition): Telling {
  const head = { version: edition.id, publishedAt: edition.publishedAt, licence };
  return {
    heads: [`${JSON.stringify(head).slice(0, -1)},"tables":{`],
    begin: (table) => `${table === tables[0] ? '' : ','}\n${JSON.stringify(table.name)}:[`,
    row: (row, _, place) => [`${place === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`],
    end: () => ']',
    tail: '}}\n',
  };
}
