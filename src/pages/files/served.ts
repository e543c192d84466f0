import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Edition } from '../../api/asking.ts';
import { filesOf, formats } from './formats.ts';
import { dictionary, writeFiles } from './written.ts';

/** A version's files on this machine, ready to be sent. */
export interface Served {
  readonly folder: string;
  readonly files: readonly Listed[];
}

/** One file as the Data Package tells of it. */
export interface Listed {
  readonly path: string;
  readonly mediatype: string;
  readonly bytes: number;
  /** 64 hex. */
  readonly sha256: string;
  /** Of the table in it, in Danish and English; null for a file of several. */
  readonly description: string | null;
}

/** Whether a version has a file of that name, once its files are written. */
export const isFileName = (name: string): boolean =>
  name === dictionary.name || formats.flatMap(filesOf).some((planned) => planned.name === name);

/** Versions that are being written: who asks meanwhile waits for the same. */
const underWay = new Map<string, Promise<void>>();
/** One after the other: several versions asked for at once must not take the machine from those who ask the API. */
let last: Promise<unknown> = Promise.resolve();

/**
 * All files of a version, written at the first asking and kept: a version never changes, and with other objections it
 * has a folder of its own. What was written before somebody objected is removed then.
 *
 * @param home        the state folder
 * @param objections  digest of what is objected to
 */
export async function servedFiles(
  edition: Edition,
  { home, objections }: { home: string; objections: string },
): Promise<Served> {
  const folder = join(home, 'files', `${edition.id}-${objections.slice(0, 12)}`);
  if (!(await isThere(folder))) {
    const writing = underWay.get(folder) ?? begin(edition, folder).finally(() => underWay.delete(folder));
    underWay.set(folder, writing);
    await writing;
  }
  return { folder, files: await listed(folder) };
}

function begin(edition: Edition, folder: string): Promise<void> {
  const writing = last.then(() => write(edition, folder));
  last = writing.catch(() => undefined); // whoever waits for it is told
  return writing;
}

/** Written beside its place and moved there whole: a run that is stopped leaves nothing that looks finished. */
async function write(edition: Edition, folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true, mode: 0o700 });
  const draft = await mkdtemp(`${folder}.part-`);
  try {
    await writeFiles(edition, formats.flatMap(filesOf), draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await isThere(folder))) throw error; // else another run was quicker
  }
  await dropOlder(folder, edition.id);
}

/** The same version as it was before another objection: names that went stand there still. */
async function dropOlder(folder: string, version: string): Promise<void> {
  const written = new RegExp(`^${version}-[0-9a-f]{12}$`);
  const older = (await readdir(dirname(folder))).filter((name) => written.test(name) && name !== basename(folder));
  for (const name of older) await rm(join(dirname(folder), name), { recursive: true, force: true });
}

const isThere = (folder: string): Promise<boolean> =>
  stat(join(folder, dictionary.name)).then(
    () => true,
    () => false,
  );

interface Descriptor {
  readonly resources: readonly { path: string; mediatype: string; bytes: number; hash: string; description?: string }[];
}

async function listed(folder: string): Promise<Listed[]> {
  const text = await readFile(join(folder, dictionary.name), 'utf8');
  return (JSON.parse(text) as Descriptor).resources.map(({ path, mediatype, bytes, hash, description = null }) => ({
    path,
    mediatype,
    bytes,
    sha256: hash.slice('sha256:'.length),
    description,
  }));
}
