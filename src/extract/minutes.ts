import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidExtract, parseExtract } from '../domain/extract-file.ts';
import { notReadable } from './read.ts';

/** The extracts of a folder such as `seeds/minutes/`, by name; [] where there is no such folder. */
export async function extractFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw notReadable(folder, error);
  }
}

/** Reads one extract; errors as `parseExtract`, and CannotReadFile. */
export async function readExtract(file: string) {
  return parseExtract(await textOf(file), file);
}

/**
 * The extracts of a folder, by the SHA-256 of the document that each is of. Only that is read of each.
 *
 * @throws InvalidExtract when a file names no document, or two name the same
 */
export async function byDocument(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of await extractFiles(folder)) {
    const sha256 = /\bsha256["']?:\s*["']?([0-9a-f]{64})\b/.exec(await textOf(file))?.[1];
    if (sha256 === undefined) throw new InvalidExtract(file, [`${file}: document.sha256 is missing`]);
    const other = found.get(sha256);
    if (other !== undefined)
      throw new InvalidExtract(file, [`${file}: is of the same document as ${other}; remove one`]);
    found.set(sha256, file);
  }
  return found;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw notReadable(file, error);
  }
}
