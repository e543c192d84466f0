import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable } from '../../domain/errors.ts';
import type { Database, Progress } from '../database.ts';
import { enter } from './enter.ts';
import { currentOwner, isOpen, type Owner } from './owner.ts';

/** How long a server that is said to run may stay silent, in milliseconds: it may be shutting down. */
const patience = 30_000;

/**
 * Joins the server that another run has in `folder`, waiting for it while it starts, however long its first start takes.
 *
 * @returns `null` when that run ends first: the folder is free again
 * @throws  DatabaseUnavailable when the run lives and its server does not answer; AuthenticationFailed
 */
export async function joinOther(folder: string, progress: Progress): Promise<Database | null> {
  progress(`another run has Neo4j open in ${folder}: joining it`);
  for (let since = Date.now(); ; await sleep(200)) {
    const owner = await currentOwner(folder);
    if (owner === null || !(await isOpen(owner))) return null;
    if (owner.uri === null) since = Date.now();
    else {
      const joined = await tryDoor(folder, owner.program.pid, owner.uri);
      if (!(joined instanceof DatabaseUnavailable)) return joined;
      if (Date.now() - since > patience) throw joined;
    }
  }
}

async function tryDoor(
  folder: string,
  pid: Owner['program']['pid'],
  uri: string,
): Promise<Database | DatabaseUnavailable> {
  try {
    const address = await enter(folder, uri);
    const description = `Neo4j at ${uri}, started by another run (pid ${pid}) and stopped with it`;
    return {
      way: 'java',
      address,
      joined: true,
      description,
      ended: untilGone(folder, { pid, uri }),
      close: async () => {},
    };
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return error;
    throw error;
  }
}

/**
 * Resolves when the server that was joined is no more: its run has ended or given it back, or has started another. The
 * watch keeps no program alive.
 */
export async function untilGone(folder: string, { pid, uri }: { pid: number; uri: string }): Promise<string> {
  for (;;) {
    await sleep(lookEvery, undefined, { ref: false });
    if (!(await isThere(folder, uri))) return `the Neo4j at ${uri}, which another run (pid ${pid}) had, has ended`;
  }
}

/** Milliseconds. */
const lookEvery = 1_000;

async function isThere(folder: string, uri: string): Promise<boolean> {
  try {
    const owner = await currentOwner(folder);
    return owner !== null && owner.uri === uri && (await isOpen(owner));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false; // the folder was removed
    throw error;
  }
}
