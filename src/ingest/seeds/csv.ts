import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { contactIn } from '../../domain/contacts.ts';

/** Where a row stands and what names it in its list. `rowKey` holds the key columns' values, never a line number. */
export interface Placed {
  readonly file: string;
  readonly line: number;
  readonly rowKey: string;
}

/** How one list is read: its file below `seeds/`, the shape of a row, and the columns that name a row. */
export interface ListShape<Schema extends z.ZodObject> {
  readonly file: string;
  readonly row: Schema;
  readonly key: readonly (keyof z.output<Schema> & string)[];
}

export type RowOf<Shape> = Shape extends ListShape<infer Schema> ? z.output<Schema> & Placed : never;

/** Names a list of the seeds: its file, the columns that name a row, and every column with what may stand in it. */
export function list<Shape extends z.ZodRawShape>(
  file: string,
  key: readonly (keyof Shape & string)[],
  columns: Shape,
): ListShape<z.ZodObject<Shape>> {
  return { file, key: key as ListShape<z.ZodObject<Shape>>['key'], row: z.object(columns) };
}

/** Collects what is wrong, so that one run shows every wrong row and not only the first. */
export class Problems {
  readonly lines: string[] = [];

  add(place: { file: string; line?: number }, what: string): void {
    this.lines.push(`${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${what}`);
  }
}

/**
 * Reads one list of the seeds.
 *
 * @param folder    the seeds folder
 * @param problems  receives a line for each wrong file, row or cell: file, line, column, value, what was expected
 * @returns         the rows that are right, in the file's order; `[]` when the file can't be read at all
 */
export async function readList<Schema extends z.ZodObject>(
  folder: string,
  shape: ListShape<Schema>,
  problems: Problems,
): Promise<RowOf<ListShape<Schema>>[]> {
  const records = await readRecords(folder, shape, problems);
  const rows: RowOf<ListShape<Schema>>[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of records) {
    const place = { file: shape.file, line };
    const hidden = Object.entries(cells).find(([, cell]) => /[\p{Cc}\p{Cf}]/u.test(cell));
    if (hidden)
      problems.add(place, `${hidden[0]} "${hidden[1]}": holds a character that can't be seen; type the cell anew`);
    for (const [column, cell] of Object.entries(cells)) {
      const contact = contactIn(cell);
      if (contact) problems.add(place, `${column} holds ${contact}; contact details are not stored, remove it`);
    }
    const result = shape.row.safeParse(cells);
    if (!result.success) {
      for (const issue of result.error.issues) problems.add(place, wrongCell(issue, cells));
      continue;
    }
    const row = result.data as Record<string, unknown>;
    const rowKey = shape.key
      .map((column) => cells[column] ?? '')
      .filter((value) => value !== '')
      .join(' / ');
    const earlier = seen.get(rowKey);
    if (earlier !== undefined)
      problems.add(place, `"${rowKey}" stands already in line ${earlier}; each row's key may stand once`);
    seen.set(rowKey, line);
    rows.push({ ...row, ...place, rowKey } as RowOf<ListShape<Schema>>);
  }
  return rows;
}

interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

async function readRecords(folder: string, shape: ListShape<z.ZodObject>, problems: Problems): Promise<CsvRecord[]> {
  const place = { file: shape.file };
  const text = await readText(join(folder, shape.file), place, problems);
  if (text === null) return [];
  if (text.trim() === '') {
    problems.add(
      place,
      `the file is empty; expected a line of column names: ${Object.keys(shape.row.shape).join(',')}`,
    );
    return [];
  }
  try {
    const lines = parse(text, { info: true, trim: true, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return named(lines, shape, problems);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = /\bline (\d+)/.exec(error.message)?.[1];
    problems.add({ ...place, ...(line === undefined ? {} : { line: Number(line) }) }, error.message);
    return [];
  }
}

function named(
  lines: { record: string[]; info: { lines: number } }[],
  shape: ListShape<z.ZodObject>,
  problems: Problems,
): CsvRecord[] {
  const header = lines[0]?.record ?? [];
  const expected = Object.keys(shape.row.shape);
  const missing = expected.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !expected.includes(column));
  const twice = header.filter((column, index) => header.indexOf(column) !== index);
  for (const column of twice) problems.add({ file: shape.file, line: 1 }, `column "${column}" stands twice`);
  for (const column of missing) problems.add({ file: shape.file, line: 1 }, `column "${column}" is missing`);
  for (const column of unknown) {
    problems.add({ file: shape.file, line: 1 }, `column "${column}" is unknown; expected ${expected.join(', ')}`);
  }
  if (missing.length > 0 || unknown.length > 0 || twice.length > 0) return [];
  return lines.slice(1).map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(header.map((column, index) => [column, plain(record[index] ?? '')])),
  }));
}

/** One form for each letter, plain blanks: two names that look alike are alike. */
const plain = (cell: string) =>
  cell
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .trim();

async function readText(path: string, place: { file: string }, problems: Problems): Promise<string | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    problems.add(place, `can't be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.add({ ...place, line: firstWrongLine(bytes) }, 'is not UTF-8 (Latin-1?); save the file as UTF-8');
    return null;
  }
}

/** The first line whose bytes are no UTF-8. */
function firstWrongLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (
    1 +
    lines.findIndex((line) => {
      try {
        decoder.decode(Buffer.from(line, 'latin1'));
        return false;
      } catch {
        return true;
      }
    })
  );
}

function wrongCell(issue: z.core.$ZodIssue, cells: Readonly<Record<string, string>>): string {
  const column = String(issue.path[0] ?? '');
  return `${column} "${cells[column] ?? ''}": ${issue.message}`;
}
