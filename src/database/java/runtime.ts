import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DatabaseUnavailable } from '../../domain/errors.ts';
import { askShell } from '../shell.ts';

const supported = [17, 21];

/** A Java that Neo4j runs on. */
export interface Runtime {
  /** The program, as `JAVA_HOME` or `PATH` names it. */
  readonly command: string;
  /** 17 or 21. */
  readonly release: number;
  /** All that `java -version` says: two equal texts are the same build. */
  readonly build: string;
}

/**
 * Finds Java 17 or 21: in `JAVA_HOME` first, then on `PATH`.
 *
 * @throws DatabaseUnavailable naming what was found instead
 */
export async function findJava(): Promise<Runtime> {
  const seen: string[] = [];
  for (const command of await candidates()) {
    const build = await versionOf(command);
    const release = Number(/version "(?:1\.)?(\d+)/.exec(build)?.[1]);
    if (supported.includes(release)) return { command, release, build };
    seen.push(`${command} ${Number.isNaN(release) ? 'does not run' : `is Java ${release}`}`);
  }
  const found = seen.length === 0 ? 'no java in JAVA_HOME or on PATH' : seen.join(', ');
  throw new DatabaseUnavailable(`${found}; Neo4j needs Java ${supported.join(' or ')}`);
}

async function candidates(): Promise<string[]> {
  const found = await askShell('[ -z "$JAVA_HOME" ] || printf "%s\\n" "$JAVA_HOME/bin/java"; command -v java || true');
  return [...new Set(found)];
}

async function versionOf(command: string): Promise<string> {
  try {
    return (await promisify(execFile)(command, ['-version'], { timeout: 20_000 })).stderr.trim();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
