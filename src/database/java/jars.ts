import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../config.ts';
import { DatabaseUnavailable } from '../../domain/errors.ts';
import type { Progress } from '../database.ts';
import { draftOf, dropDrafts } from '../drafts.ts';
import { ending, spawnTied } from '../tied.ts';
import { neo4jVersion } from '../version.ts';

/**
 * The folder of Neo4j's jars, fetched with Maven the first time (about 125 MB).
 * They arrive in a folder beside it, which gets its name when all are there: half a download is never taken for one.
 *
 * @param cache  the folder to keep them in
 * @throws DatabaseUnavailable when there is no Maven or it fails; the message ends with what it said
 */
export async function neo4jJars(cache: string, progress: Progress): Promise<string> {
  const jars = join(cache, `lib-${neo4jVersion}`);
  if (existsSync(jars)) return jars;
  const draft = draftOf(jars);
  await mkdir(cache, { recursive: true, mode: 0o700 });
  await dropDrafts(jars);
  await mkdir(draft);
  try {
    await fetchInto(draft, progress);
    await rename(draft, jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error; // else another run was quicker, and its jars are as good
    });
    return jars;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function fetchInto(folder: string, progress: Progress): Promise<void> {
  progress(`fetching Neo4j ${neo4jVersion} with Maven (about 125 MB, once)`);
  const pom = join(packageRoot, 'src', 'database', 'pom.xml');
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const maven = spawnTied(['mvn', '-B', '-Dstyle.color=never', '-f', pom, ...goal], { cwd: folder, output: 'pipe' });
  const errors: string[] = [];
  let files = 0;
  const ticker = setInterval(() => progress(`fetching Neo4j ${neo4jVersion}: ${files} files so far`), 5_000);
  readLines(maven, (line) => {
    if (line.includes('Downloaded from')) files += 1;
    if (/\[(ERROR|FATAL)\]|not found/.test(line)) errors.push(line.replace(/^\[\w+\] /, ''));
  });
  const end = await ending(maven).finally(() => clearInterval(ticker));
  if (end === 'exit code 0') return;
  if (end === 'exit code 127') throw new DatabaseUnavailable('no Maven (mvn) on PATH to fetch Neo4j with');
  throw new DatabaseUnavailable(`Maven could not fetch Neo4j (${end}): ${errors[0] ?? 'it said nothing'}`);
}

function readLines(child: ChildProcess, take: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on('line', take);
}
