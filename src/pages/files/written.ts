import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Edition } from '../../api/asking.ts';
import { dataPackage } from './dictionary.ts';
import type { Planned, Written } from './formats.ts';

/** Letters gathered before they are written: a stream's step costs more than a row. */
const piece = 65_536;

/** The dictionary, which is written last: where it stands, the files are all there. */
export const dictionary = { name: 'datapackage.json', mediaType: 'application/json; charset=utf-8', table: null };

/** Writes the files of a version into a folder, one after the other, each whole or not at all; then their dictionary. */
export async function writeFiles(edition: Edition, planned: readonly Planned[], folder: string): Promise<Written[]> {
  await mkdir(folder, { recursive: true });
  const written: Written[] = [];
  for (const file of planned) written.push(await writeFile(file, file.text(edition), folder));
  const described = await writeFile(dictionary, whole(dataPackage(edition, written)), folder);
  return [...written, described];
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** Writes a text beside its place and moves it there. */
async function writeFile(
  { name, mediaType, table }: Pick<Planned, 'name' | 'mediaType' | 'table'>,
  text: AsyncIterable<string>,
  folder: string,
): Promise<Written> {
  const sum = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const part of gathered(text)) {
      const chunk = Buffer.from(part, 'utf8');
      sum.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  const partial = join(folder, `.${name}.${process.pid}.part`);
  try {
    await pipeline(Readable.from(counted()), createWriteStream(partial));
    await rename(partial, join(folder, name));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { name, mediaType, table, bytes, sha256: sum.digest('hex') };
}

async function* gathered(text: AsyncIterable<string>): AsyncGenerator<string> {
  let open = '';
  for await (const part of text) {
    open += part;
    if (open.length < piece) continue;
    yield open;
    open = '';
  }
  if (open !== '') yield open;
}
