import type { ChildProcess } from 'node:child_process';
import { open, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable } from '../../domain/errors.ts';
import type { Progress } from '../database.ts';
import { type Identity, identify, waitUntilGone } from '../identity.ts';
import { ending, spawnTied } from '../tied.ts';
import { dropArchive } from './archive.ts';
import type { Home } from './home.ts';

/** A Neo4j in a Java process of ours. */
export interface Server {
  readonly identity: Identity;
  readonly uri: string;
  /** The file that its output goes to. */
  readonly console: string;
  /** Resolves with the exit code or signal when the process has ended, for whatever reason. */
  readonly ended: Promise<string>;
  /** Asks it to shut down, insists after half a minute, and waits until it is gone. */
  stop(): Promise<void>;
}

const startSeconds = 240;
const stopSeconds = 30;
/** What Neo4j says when a port or its store is not free yet; both pass. */
const passing = /Address already in use|store_lock|Lock file has been locked/;
/** What it says of the same files when waiting helps nobody. */
const lasting = /AccessDeniedException|Permission denied|No space left|Read-only file system/;
/** What Java says when a class archive is damaged in a way that it does not see before it reads there. */
const damaged = /A fatal error has been detected|Error occurred during initialization of VM/;

/** Told of the process as soon as there is one, before Neo4j is ready; and of the time it takes. */
export interface Watch {
  onSpawn(java: Identity): Promise<void>;
  readonly progress: Progress;
}

/**
 * Starts Neo4j and waits until it takes connections.
 *
 * @throws DatabaseUnavailable when it ends or is not ready after four minutes; the message ends with its last lines
 */
export async function startServer(home: Home, watch: Watch): Promise<Server> {
  const deadline = Date.now() + stopSeconds * 1000;
  for (let withArchive = true; ; await sleep(1_000)) {
    const server = await attempt(home, home.command(withArchive), watch);
    if (server) return server;
    const said = await readFile(home.console, 'utf8');
    if (withArchive && damaged.test(said)) {
      withArchive = false;
      await dropArchive(home.archive);
    } else if (!passing.test(said) || lasting.test(said) || Date.now() > deadline) {
      throw new DatabaseUnavailable(`Neo4j did not start; ${home.console} ends with:\n${lastLines(said)}`);
    }
  }
}

/** `null` when it did not come up; it is gone then. */
async function attempt(home: Home, command: readonly string[], watch: Watch): Promise<Server | null> {
  const port = await freePort();
  await writeFile(home.settingsFile, `${home.settings}\nserver.bolt.listen_address=127.0.0.1:${port}\n`);
  const child = await spawnJava(home, command);
  const ended = ending(child);
  const identity = child.pid === undefined ? null : await identify(child.pid);
  if (identity === null) return null;
  const stop = async () => {
    child.kill('SIGTERM');
    if (!(await waitUntilGone(identity, stopSeconds))) child.kill('SIGKILL');
    await ended;
  };
  try {
    await watch.onSpawn(identity);
    const up = await untilStarted(home, ended, watch.progress);
    if (up) return { identity, uri: `bolt://127.0.0.1:${port}`, console: home.console, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
  await stop();
  return null;
}

/** Java's output goes to a file, so that it never meets a pipe that nobody reads. */
async function spawnJava(home: Home, command: readonly string[]): Promise<ChildProcess> {
  const output = await open(home.console, 'w', 0o600);
  try {
    return spawnTied(command, { cwd: home.folder, output: output.fd });
  } finally {
    await output.close();
  }
}

async function untilStarted(home: Home, ended: Promise<string>, progress: Progress): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const ticker = setInterval(() => progress(`waiting for Neo4j: ${seconds()} s`), 10_000);
  try {
    for (; !over && seconds() < startSeconds; await sleep(50)) {
      if (/INFO\s+Started\.$/m.test(await readFile(home.console, 'utf8'))) return true;
    }
    return false;
  } finally {
    clearInterval(ticker);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new DatabaseUnavailable('no free port on 127.0.0.1'));
      });
    });
  });
}

/** What it said last, without where in its own code it stood. */
export function lastLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line));
  return lines.slice(-8).join('\n');
}
