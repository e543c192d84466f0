import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DatabaseAddress } from '../src/graph/driver.ts';

let mine: DatabaseAddress | null = null;

/**
 * The Neo4j of this test file: files that run beside each other have one each. A file is a process of its own, and the one
 * before it may not have ended yet, so servers are claimed by a file with the process's number and waited for.
 */
export function neo4jHere(): DatabaseAddress {
  const servers = inject('neo4j');
  for (let patience = 600; mine === null; patience -= 1) {
    if (patience === 0) throw new Error(`all of the ${servers.length} Neo4j of this run are taken`);
    mine = servers.find(claim) ?? null;
    if (mine === null) sleep(100);
  }
  return mine;
}

function claim({ uri }: DatabaseAddress): boolean {
  const file = join(tmpdir(), `sundhedsgraf-test-${uri.replace(/\W+/g, '-')}`);
  if (isOver(file)) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  // Two may find the same claim to be over: who was removed by the other has lost.
  sleep(20);
  if (ownerOf(file) !== process.pid) return false;
  process.once('exit', () => rmSync(file, { force: true }));
  return true;
}

/** Whether the process that claimed a server has ended without taking its claim back. */
function isOver(file: string): boolean {
  const owner = ownerOf(file);
  if (owner === null) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** The number of the process that claims; null where nobody does, 0 while it is being written. */
function ownerOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null);

const sleep = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
