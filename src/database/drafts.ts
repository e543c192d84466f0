import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { identify } from './identity.ts';

let drafts = 0;

/** A new place beside `path` to write what becomes `path` once it is whole. */
export function draftOf(path: string): string {
  drafts += 1;
  return `${path}.part-${process.pid}-${drafts}`;
}

/** Removes what runs that were killed in the middle of writing `path` have left beside it. */
export async function dropDrafts(path: string): Promise<void> {
  const prefix = `${basename(path)}.part-`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const writer = Number(name.slice(prefix.length).split('-')[0]);
    if ((await identify(writer)) === null) await rm(join(dirname(path), name), { recursive: true, force: true });
  }
}
