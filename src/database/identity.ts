import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A running program. `started` tells it from a later one that got the same pid; only equal or not matters. */
export interface Identity {
  readonly pid: number;
  readonly started: string;
}

/** Who runs under `pid`; `null` when nobody does, or only a zombie that nobody has reaped. */
export async function identify(pid: number): Promise<Identity | null> {
  const started = process.platform === 'linux' ? await startOnLinux(pid) : await startElsewhere(pid);
  return started === null ? null : { pid, started };
}

export async function isAlive(one: Identity): Promise<boolean> {
  return (await identify(one.pid))?.started === one.started;
}

/** Waits until the program has ended, at most `seconds`. `false` when it has not. */
export async function waitUntilGone(one: Identity, seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (await isAlive(one)) {
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
  return true;
}

async function startOnLinux(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold anything; state is the first field after it, the start the 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

async function startElsewhere(pid: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'state=', '-o', 'lstart=', '-p', String(pid)]);
    const [state, ...started] = stdout.trim().split(/\s+/);
    return state === undefined || state.startsWith('Z') ? null : started.join(' ');
  } catch (error) {
    // ps ends with 1 when there is no such process
    if (error instanceof Error && 'code' in error && error.code === 1) return null;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH');
}
