import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidExtract, parseExtract } from '../../domain/extract-file.ts';
import type { Problems } from './csv.ts';
import type { MinutesFile } from './seeds.ts';

/** Where the reviewed documents lie, below the seeds folder. */
const folderName = 'minutes';

/**
 * Reads the reviewed documents, in the order of their names.
 *
 * @param problems  receives a line for each file that can't be read, each wrong value, and each document entered twice
 */
export async function readMinutes(folder: string, problems: Problems): Promise<MinutesFile[]> {
  const all = await listed(join(folder, folderName), problems);
  const names = all.filter((name) => name.endsWith('.yaml')).sort();
  for (const name of all.filter((each) => /\.(?:yml|json)$/i.test(each))) {
    problems.add({ file: `${folderName}/${name}` }, 'is not read; let its name end in .yaml');
  }
  if (names.length === 0) problems.add({ file: `${folderName}/` }, 'the folder holds no document; was it lost?');
  const files: MinutesFile[] = [];
  const seen = new Map<string, string>();
  for (const name of names) {
    const file = `${folderName}/${name}`;
    const extract = await readOne(join(folder, file), file, problems);
    if (extract === null) continue;
    const earlier = seen.get(extract.document.sha256);
    if (earlier !== undefined) problems.add({ file }, `is the same document as ${earlier}; keep one of them`);
    seen.set(extract.document.sha256, file);
    files.push({ file, name: name.slice(0, -'.yaml'.length), extract });
  }
  return files;
}

async function listed(path: string, problems: Problems): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') problems.add({ file: `${folderName}/` }, unreadable(error));
    return [];
  }
}

async function readOne(path: string, file: string, problems: Problems): Promise<MinutesFile['extract'] | null> {
  try {
    return parseExtract(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)), file);
  } catch (error) {
    if (error instanceof InvalidExtract) problems.lines.push(...error.problems);
    else if (error instanceof TypeError) problems.add({ file }, 'is not UTF-8 (Latin-1?); save the file as UTF-8');
    else problems.add({ file }, unreadable(error));
    return null;
  }
}

/** What the system says of a file or folder; anything else is a defect. */
function unreadable(error: unknown): string {
  if (error instanceof Error && 'syscall' in error) return `can't be read: ${error.message}`;
  throw error;
}
