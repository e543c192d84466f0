import { stringify } from 'csv-stringify/sync';
import type { Both } from '../questions/question.ts';
import { both } from '../questions/say.ts';
import { word } from '../questions/words.ts';
import type { Claim } from './claims/claim.ts';
import { inOne, type Language } from './language.ts';

/** A table before it is written. */
export interface Table {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly { readonly cells: readonly (string | null)[]; readonly claims: readonly Claim[] }[];
}

/** Where a table comes from: its last columns. */
export interface Origin {
  readonly version: string;
  readonly link: string;
  readonly language: Language;
  /** Semicolons, a byte order mark and headings in words: what a Danish spreadsheet opens by itself. */
  readonly excel: boolean;
}

const last = {
  kilde: both('Kilde', 'Source'),
  tillid: both('Tillid', 'Confidence'),
  udgave: both('Udgave', 'Version'),
  link: both('Link', 'Link'),
} as const satisfies Record<string, Both>;

/**
 * The table as RFC 4180: UTF-8, CRLF, one heading line; the last columns are source, confidence, version and link.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csv({ columns, rows }: Table, { version, link, language, excel }: Origin): string {
  const heads = [
    ...columns.map(({ key, label }) => (excel ? label : key)),
    ...Object.entries(last).map(([key, label]) => (excel ? inOne(label, language) : key)),
  ];
  const lines = rows.map(({ cells, claims }) => [
    ...cells.map((cell) => cell ?? ''),
    distinct(claims.map(({ citation }) => citation)).join(' | '),
    distinct(claims.map(({ confidence }) => inOne(word('Confidence', confidence), language))).join(', '),
    version,
    link,
  ]);
  return stringify([heads, ...lines], {
    bom: excel,
    delimiter: excel ? ';' : ',',
    record_delimiter: '\r\n',
    escape_formulas: true,
    // A line break of another kind than the table's own ends a row for many readers.
    quoted_match: /[\r\n]/,
  });
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
