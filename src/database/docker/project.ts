import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { packageRoot } from '../../config.ts';
import { DockerFailed, docker } from './engine.ts';

/**
 * The name under which containers and volumes of a state folder are kept: compose's own, which is the folder's name, so
 * that `docker compose ps` and `down` typed there mean these; with a mark where that would be somebody else's, as in a
 * second clone of the same name.
 *
 * @param home   the state folder
 * @param known  the state folder holds a password already: what goes by the plain name may be ours
 */
export async function projectName(home: string, known: boolean): Promise<string> {
  const plain =
    basename(packageRoot)
      .toLowerCase()
      .replace(/[^a-z0-9_-]/g, '')
      .replace(/^[_-]+/, '') || 'sundhedsgraf';
  const marked = `${plain}-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`;
  if (home !== join(packageRoot, '.sundhedsgraf') || (await hasVolume(marked))) return marked;
  return known || !(await hasVolume(plain)) ? plain : marked;
}

async function hasVolume(project: string): Promise<boolean> {
  try {
    await docker(['volume', 'inspect', `${project}_neo4j`], { seconds: 20 });
    return true;
  } catch (error) {
    if (error instanceof DockerFailed) return false;
    throw error;
  }
}
