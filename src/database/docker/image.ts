import { createInterface } from 'node:readline';
import { DatabaseUnavailable } from '../../domain/errors.ts';
import type { Progress } from '../database.ts';
import { ending, spawnTied } from '../tied.ts';
import { neo4jVersion } from '../version.ts';
import { DockerFailed, docker } from './engine.ts';

/** The image of docker-compose.yml (a test compares them). */
export const neo4jImage = `neo4j:${neo4jVersion}-community`;

const pullSeconds = 60;

/**
 * Makes sure that the engine has Neo4j's image, pulling it for a minute at most.
 *
 * @throws DatabaseUnavailable when it cannot be had in that time
 */
export async function needImage(progress: Progress): Promise<void> {
  if (await hasImage()) return;
  progress(`pulling ${neo4jImage} (at most ${pullSeconds} s)`);
  const said = await pull(progress);
  if (said !== null) throw new DatabaseUnavailable(`${neo4jImage} cannot be pulled: ${said}`);
}

async function hasImage(): Promise<boolean> {
  try {
    await docker(['image', 'inspect', '--format', '{{.Id}}', neo4jImage], { seconds: 20 });
    return true;
  } catch (error) {
    if (error instanceof DockerFailed) return false;
    throw error;
  }
}

/** `null` when the image is here, else why not. */
async function pull(progress: Progress): Promise<string | null> {
  const child = spawnTied(['docker', 'pull', neo4jImage], { cwd: '/', output: 'pipe' });
  let last = 'it said nothing';
  let layers = 0;
  let done = 0;
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      last = line;
      if (line.endsWith(': Pulling fs layer')) layers += 1;
      if (line.endsWith(': Pull complete')) done += 1;
    });
  }
  const started = Date.now();
  const ticker = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    progress(`pulling ${neo4jImage}: ${done} of ${layers} layers after ${seconds} s`);
  }, 5_000);
  const limit = setTimeout(() => child.kill('SIGKILL'), pullSeconds * 1000);
  const end = await ending(child);
  clearInterval(ticker);
  clearTimeout(limit);
  if (end === 'exit code 0') return null;
  return end === 'SIGKILL' ? `not done after ${pullSeconds} s` : last;
}
