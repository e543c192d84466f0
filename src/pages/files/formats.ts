import type { Edition } from '../../api/asking.ts';
import { tables } from '../../api/schema.ts';
import { licence } from '../frame/licence.ts';
import { csvTable } from './csv-table.ts';
import { fullGraph, satIn } from './graphml.ts';

/** The forms in which a version can be taken away. */
export const formats = ['json', 'csv', 'graphml'] as const;
export type Format = (typeof formats)[number];

/** One file of a version before it is written. */
export interface Planned {
  /** Letters, digits, dots and hyphens only. */
  readonly name: string;
  readonly mediaType: string;
  /** The table that it holds; null for a file of several. */
  readonly table: (typeof tables)[number] | null;
  /** The text in pieces, made as it is written. */
  text(edition: Edition): AsyncIterable<string>;
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

/** Every file of a format. */
export function filesOf(format: Format): readonly Planned[] {
  if (format === 'csv') {
    return tables.map((table) => ({
      name: `${table.name}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      table,
      text: (edition) => csvTable(table, edition.things(table)),
    }));
  }
  if (format === 'json') {
    return [{ name: 'sundhedsgraf.json', mediaType: 'application/json; charset=utf-8', table: null, text: jsonOf }];
  }
  const mediaType = 'application/graphml+xml; charset=utf-8';
  return [
    { name: 'full.graphml', mediaType, table: null, text: fullGraph },
    { name: 'sat-in.graphml', mediaType, table: null, text: satIn },
  ];
}

/** All tables in one object: `version`, `publishedAt`, `licence`, then `tables` with the rows of each. */
async function* jsonOf(edition: Edition): AsyncGenerator<string> {
  const head = { version: edition.id, publishedAt: edition.publishedAt, licence };
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  for (const [place, table] of tables.entries()) {
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(table.name)}:[`;
    let before = '\n';
    for await (const row of edition.things(table)) {
      yield `${before}${JSON.stringify(row)}`;
      before = ',\n';
    }
    yield ']';
  }
  yield '}}\n';
}
