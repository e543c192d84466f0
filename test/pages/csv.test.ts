import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/pages/claims/claim.ts';
import { csv } from '../../src/pages/csv.ts';

const claim = (citation: string, confidence: string) => ({ citation, confidence }) as Claim;

const table = {
  columns: [
    { key: 'person', label: 'Person' },
    { key: 'siger', label: 'Siger' },
  ],
  rows: [
    { cells: ['Ida Prøve', 'én, "to"\r\nog tre'], claims: [claim('A', 'HIGH'), claim('A', 'HIGH'), claim('B', 'LOW')] },
    { cells: [null, '=1+1'], claims: [] },
  ],
};
const origin = { version: '7-9c1f00aa12bd', link: '/spoergsmaal/x?version=7', language: 'da', excel: false } as const;

test('RFC 4180: commas, CRLF, quotes doubled, no byte order mark; source, confidence, version and link come last', () => {
  expect(csv(table, origin)).toBe(
    'person,siger,kilde,tillid,udgave,link\r\n' +
      'Ida Prøve,"én, ""to""\r\nog tre",A | B,"høj tillid, lav tillid",7-9c1f00aa12bd,/spoergsmaal/x?version=7\r\n' +
      ",'=1+1,,,7-9c1f00aa12bd,/spoergsmaal/x?version=7\r\n",
  );
});

test('for Excel: semicolons, a byte order mark, headings in words', () => {
  const [head] = csv(table, { ...origin, excel: true }).split('\r\n');
  expect(head).toBe('\ufeffPerson;Siger;Kilde;Tillid;Udgave;Link');
  expect(csv(table, { ...origin, excel: true, language: 'en' })).toContain('Source;Confidence;Version;Link');
});

test.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('a cell %j is harmless, and reads back', (cell) => {
  const rows = [{ cells: ['x', cell], claims: [] }];
  const [, read] = parse(csv({ ...table, rows }, origin)) as string[][];
  expect(read?.[1]).toBe(`'${cell}`);
});
