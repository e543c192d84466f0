import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { draftOf, dropDrafts } from '../drafts.ts';
import type { Runtime } from './runtime.ts';

/**
 * Java's class-data archive: the classes that a server has loaded, mapped at the next start instead of read and checked.
 * It is written when a server stops and there is none yet. Java ignores one that does not fit, so it is never in the way.
 */
export interface Archive {
  readonly path: string;
  /** Where this run's server writes one when it stops; `null` when there is one to use. */
  readonly draft: string | null;
}

/** The archive for a build of Java and a folder of jars, kept in `cache`. */
export async function findArchive(cache: string, jars: string, java: Runtime): Promise<Archive> {
  const fits = createHash('sha256').update(`${java.build}\n${jars}`).digest('hex').slice(0, 12);
  const path = join(cache, `classes-${fits}.jsa`);
  await dropDrafts(path);
  return { path, draft: existsSync(path) ? null : draftOf(path) };
}

/** The part of Java's command line that uses the archive, or writes it. */
export function archiveFlags({ path, draft }: Archive): string[] {
  const quiet = ['-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  if (draft !== null) return [...quiet, `-XX:ArchiveClassesAtExit=${draft}`];
  return [...quiet, '-XX:+VerifySharedSpaces', `-XX:SharedArchiveFile=${path}`];
}

/** Gives the archive that a server has just written its name; half an archive, of a server that was killed, goes. */
export async function keepArchive({ path, draft }: Archive, end: string): Promise<void> {
  if (draft === null || !existsSync(draft)) return;
  if (end === 'exit code 0') await rename(draft, path);
  else await rm(draft, { force: true });
}

/** Removes an archive that Java fell over. The next start but one has a new one. */
export const dropArchive = ({ path }: Archive): Promise<void> => rm(path, { force: true });
