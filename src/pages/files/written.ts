import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../api/asking.ts';
import { tables } from '../../api/schema.ts';
import type { Table } from '../../api/tables/table.ts';
import type { Cells } from '../../api/tables/things.ts';
import { dataPackage } from './dictionary.ts';
import { Draft } from './draft.ts';
import type { Planned, Telling, Written } from './formats.ts';

/** The dictionary, which is written last: where it stands, the files are all there. */
export const dictionary = { name: 'datapackage.json', mediaType: 'application/json; charset=utf-8', table: null };

/** As many parts has the file of most. A part that nothing is added to makes no file. */
const mostParts = 4;

/** One file while the tables are read. */
interface Growing {
  readonly planned: Planned;
  readonly telling: Telling;
  /** The file, and behind it its other parts, which grow beside it until all rows are through. */
  readonly draft: Draft;
  readonly parts: readonly Draft[];
}

/**
 * Writes the files of a version into a folder, each whole or not at all; then their dictionary. Each table is read once,
 * and its rows are told to all files, so that a form more costs the database nothing.
 */
export async function writeFiles(edition: Edition, planned: readonly Planned[], folder: string): Promise<Written[]> {
  await mkdir(folder, { recursive: true });
  const growing = planned.map((one) => growingOf(one, edition, folder));
  try {
    const written = new Map<Planned, Written>();
    for (const table of tables) {
      const told = growing.filter((one) => one.planned.reads.includes(table));
      if (told.length > 0) await tellTable(table, edition.things(table), told);
      const whole = told.filter((one) => one.planned.reads.at(-1) === table);
      for (const one of whole) written.set(one.planned, await finish(one, folder));
    }
    const files = planned.flatMap((one) => written.get(one) ?? []);
    const text = new Draft(partial(folder, dictionary.name));
    await text.add(dataPackage(edition, files));
    return [...files, { ...dictionary, ...(await text.moveTo(join(folder, dictionary.name))) }];
  } catch (error) {
    await Promise.all(growing.flatMap(({ parts }) => parts).map((part) => part.drop()));
    throw error;
  }
}

const partial = (folder: string, name: string) => join(folder, `.${name}.${process.pid}.part`);

function growingOf(planned: Planned, edition: Edition, folder: string): Growing {
  const path = partial(folder, planned.name);
  const draft = new Draft(path);
  const others = Array.from({ length: mostParts - 1 }, (_, place) => new Draft(`${path}${place + 2}`));
  return { planned, telling: planned.tell(edition), draft, parts: [draft, ...others] };
}

async function tellTable(table: Table, rows: AsyncIterable<Cells>, told: readonly Growing[]): Promise<void> {
  for (const { planned, telling, draft, parts } of told) {
    if (planned.reads[0] === table) await addEach(parts, telling.heads);
    await draft.add(telling.begin?.(table) ?? '');
  }
  let place = 0;
  for await (const row of rows) {
    for (const { telling, parts } of told) await addEach(parts, telling.row(row, table, place));
    place += 1;
  }
  for (const { telling, draft } of told) await draft.add(telling.end?.(table) ?? '');
}

async function addEach(parts: readonly Draft[], texts: readonly string[]): Promise<void> {
  for (const [place, text] of texts.entries()) await parts[place]?.add(text);
}

async function finish({ planned, telling, draft, parts }: Growing, folder: string): Promise<Written> {
  for (const part of parts.slice(1)) await draft.append(part);
  await draft.add(telling.tail);
  const { name, mediaType, table } = planned;
  return { name, mediaType, table, ...(await draft.moveTo(join(folder, name))) };
}
