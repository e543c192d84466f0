import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';

// File 3 is a pipe whose other end only this process holds. It closes when this process ends, however it ends, and
// the watcher then ends the program: TERM, and KILL when that has done nothing for 20 s. A line on the pipe means that
// all is well. `exec` keeps the shell's pid, so the child's pid is the program's.
const script = `
(
  read -r line <&3 && exit
  kill -TERM "$$" || exit
  left=20
  while kill -0 "$$" && [ "$left" -gt 0 ]; do sleep 1; left=$((left - 1)); done
  kill -0 "$$" && kill -KILL "$$"
) </dev/null >/dev/null 2>&1 &
# Java opens a path with a Danish letter only where the locale knows such letters.
LC_ALL=C.UTF-8 exec "$@" 3<&-
`;

export interface TiedOptions {
  readonly cwd: string;
  /** Where the program's output goes: a pipe, or an open file's number. */
  readonly output: 'pipe' | number;
}

/**
 * Starts a program that does not outlive this one, also when this one is killed, and that a Ctrl-C on the terminal
 * does not reach: it stands in a session of its own and is stopped by its parent.
 */
export function spawnTied(command: readonly string[], { cwd, output }: TiedOptions): ChildProcess {
  const child = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd,
    detached: true,
    stdio: ['ignore', output, output, 'pipe'],
  });
  const rope = child.stdio[3] as Socket | undefined;
  rope?.on('error', () => {}); // the watcher is gone before us: nothing left to tell
  child.once('exit', () => rope?.end('\n'));
  return child;
}

/** Resolves when the program has ended, with how: its exit code or the signal. */
export function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}
