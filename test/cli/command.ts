import { spawn } from 'node:child_process';
import { packageRoot } from '../../src/config.ts';
import { program } from './program.ts';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs. */
export interface Running {
  /** Waits until stdout and stderr together hold the text. */
  until(text: string): Promise<string>;
  stop(signal: NodeJS.Signals): void;
  readonly pid: number;
  readonly ended: Promise<Ended>;
}

/** Runs the command line as it is built, with nothing of this machine's settings but what is given, and no input else. */
export function command(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Running {
  const { PATH = '', HOME = '', JAVA_HOME } = process.env;
  const child = spawn(process.execPath, [program, ...words], {
    cwd: packageRoot,
    env: { PATH, HOME, ...(JAVA_HOME ? { JAVA_HOME } : {}), ...environment },
    stdio: 'pipe',
  });
  child.stdin.end(input);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return {
    ended,
    pid: child.pid ?? 0,
    stop: (signal) => void child.kill(signal),
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if ((out + err).includes(text)) resolve(out + err);
        };
        look();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.on('close', () => reject(new Error(`ended without "${text}":\n${out}${err}`)));
      }),
  };
}
