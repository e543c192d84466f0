import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotReadFile } from './errors.ts';
import { notReadable } from './read.ts';

/** The endings of files that a folder is searched for; a file that is named itself may have any. */
export const knownKinds = ['.txt', '.md', '.html', '.htm', '.pdf', '.docx'] as const;

/**
 * The documents of a file or of a folder and all folders in it, by name, one at a time: a folder of any size takes no
 * more memory than its longest list of names. A link to a folder that it lies in is not followed again.
 *
 * @returns paths that begin with `path`; where something can't be looked into, why, and the search goes on
 * @throws CannotReadFile when `path` is not there, is no file and no folder (a pipe may never end), or is a folder
 *         without a document
 */
export async function* documentsIn(path: string): AsyncGenerator<string | CannotReadFile> {
  const root = await stat(path).catch((error: unknown) => {
    throw notReadable(path, error);
  });
  if (!root.isDirectory() && !root.isFile()) {
    throw new CannotReadFile(path, 'NOT_READABLE', 'is a pipe or a device, no file; send it to standard input, as -');
  }
  if (!root.isDirectory()) {
    yield path;
    return;
  }
  let found = false;
  for await (const each of below(path, [])) {
    found = true;
    yield each;
  }
  if (!found)
    throw new CannotReadFile(path, 'EMPTY', `holds no document (${knownKinds.join(', ')}); name another folder`);
}

async function* below(folder: string, above: readonly string[]): AsyncGenerator<string | CannotReadFile> {
  const here = await listed(folder);
  if (here instanceof CannotReadFile) {
    yield here;
    return;
  }
  if (above.includes(here.real)) return;
  for (const entry of here.entries) {
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path);
    if (kind === 'folder') yield* below(path, [...above, here.real]);
    else if (kind === 'document' || kind instanceof CannotReadFile) yield kind === 'document' ? path : kind;
  }
}

async function listed(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    return { entries, real: await realpath(folder) };
  } catch (error) {
    return notReadable(folder, error);
  }
}

async function kindOf(entry: Dirent, path: string): Promise<'folder' | 'document' | 'other' | CannotReadFile> {
  try {
    const what = entry.isSymbolicLink() ? await stat(path) : entry;
    if (what.isDirectory()) return 'folder';
    return what.isFile() && isKnown(entry.name) ? 'document' : 'other';
  } catch (error) {
    return notReadable(path, error);
  }
}

const isKnown = (name: string) => knownKinds.some((ending) => name.toLowerCase().endsWith(ending));

/** Documents by the SHA-256 of their bytes, and what of the folder could not be read. */
export interface ByHash {
  readonly found: ReadonlyMap<string, string>;
  readonly unreadable: readonly CannotReadFile[];
}

/**
 * The documents of a folder by their bytes, whatever they are called.
 *
 * @throws CannotReadFile when the folder is not there or holds no document
 */
export async function documentsBySha256(folder: string): Promise<ByHash> {
  const found = new Map<string, string>();
  const unreadable: CannotReadFile[] = [];
  for await (const path of documentsIn(folder)) {
    if (typeof path === 'string') found.set(await hashOf(path), path);
    else unreadable.push(path);
  }
  return { found, unreadable };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(file)) hash.update(piece);
  } catch (error) {
    throw notReadable(file, error);
  }
  return hash.digest('hex');
}
