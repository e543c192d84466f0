import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../config.ts';
import { DatabaseUnavailable } from '../../domain/errors.ts';
import { type Archive, archiveFlags } from './archive.ts';
import type { Runtime } from './runtime.ts';

/** A prepared Neo4j home: all that a start needs but the port. */
export interface Home {
  readonly folder: string;
  /** The text of neo4j.conf, the port left out, and where it goes. */
  readonly settings: string;
  readonly settingsFile: string;
  /** Where the server's output goes; holds that of the last start only. */
  readonly console: string;
  readonly archive: Archive;
  /** The program and its arguments, with the class archive or without. */
  command(withArchive: boolean): readonly string[];
}

/** What a home is made of: its folder, the folder of Neo4j's jars, the Java to run them and its class archive. */
export interface Parts {
  readonly folder: string;
  readonly jars: string;
  readonly java: Runtime;
  readonly archive: Archive;
}

/** Makes the folders that Neo4j wants and reads the settings template. */
export async function prepareHome({ folder, jars, java, archive }: Parts): Promise<Home> {
  const conf = join(folder, 'conf');
  const logs = join(folder, 'logs');
  for (const made of [conf, logs, join(folder, 'data')]) await mkdir(made, { recursive: true, mode: 0o700 });
  const settings = await readFile(join(packageRoot, 'src', 'database', 'neo4j.conf'), 'utf8');
  const flags = [...jvmFlags(settings), `-XX:ErrorFile=${join(logs, 'java-crash-%p.log')}`];
  const main = [
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder}`,
    `--config-dir=${conf}`,
    '--console-mode',
  ];
  return {
    folder,
    settings,
    settingsFile: join(conf, 'neo4j.conf'),
    console: join(logs, 'console.log'),
    archive,
    command: (withArchive) => [java.command, ...flags, ...(withArchive ? archiveFlags(archive) : []), ...main],
  };
}

/**
 * Gives a store that has never been opened its password. A store that is there keeps the one it has.
 *
 * @throws DatabaseUnavailable with the program's last words when it fails
 */
export async function setFirstPassword({ folder, jars, java }: Parts, password: string): Promise<void> {
  if (existsSync(join(folder, 'data', 'databases', 'system'))) return;
  const light = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dlog4j2.disable.jmx=true', '-cp', join(jars, '*')];
  const order = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  // In a file of ours, because everybody on this machine can read a command line.
  const orders = join(folder, 'conf', 'set-password.args');
  await writeFile(orders, [...light, ...order].map(quoted).join('\n'), { mode: 0o600 });
  // Java reads a path with a Danish letter only where the locale knows such letters.
  const inUtf8 = 'LC_ALL=C.UTF-8 NEO4J_HOME="$1" NEO4J_CONF="$1/conf" exec "$2" "$3"';
  try {
    const words = ['-c', inUtf8, 'sh', folder, java.command, `@${orders}`];
    await promisify(execFile)('sh', words, { cwd: folder, timeout: 120_000 });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new DatabaseUnavailable(`could not set the password of ${folder}: ${said}`, { cause: error });
  } finally {
    await rm(orders, { force: true });
  }
}

/** A word as Java's argument files want it. */
const quoted = (word: string) => `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The JVM's part of neo4j.conf, as the official start script reads it. */
function jvmFlags(settings: string): string[] {
  const values = (name: string) =>
    settings
      .split('\n')
      .filter((line) => line.startsWith(`${name}=`))
      .map((line) => line.slice(name.length + 1).trim());
  return [
    ...values('server.memory.heap.initial_size').map((size) => `-Xms${size}`),
    ...values('server.memory.heap.max_size').map((size) => `-Xmx${size}`),
    ...values('server.jvm.additional'),
  ];
}
