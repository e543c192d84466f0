import { join } from 'node:path';
import { packageRoot } from '../../config.ts';
import type { Container } from './container.ts';
import { DockerFailed, docker, inTurn } from './engine.ts';

/** The file that says how Neo4j's container is made, for compose and for plain Docker. */
export const composeFile = join(packageRoot, 'docker-compose.yml');

/** Whether this Docker has `compose`. */
export async function hasCompose(): Promise<boolean> {
  try {
    await docker(['compose', 'version'], { seconds: 20 });
    return true;
  } catch (error) {
    if (error instanceof DockerFailed) return false;
    throw error;
  }
}

/**
 * Starts the service `neo4j`, or leaves it as it is when it runs with just these settings.
 *
 * @param home  the state folder, which holds the password
 */
export async function composeUp(project: string, home: string): Promise<Container> {
  const compose = ['compose', '--project-name', project, '--file', composeFile];
  const variables = { SUNDHEDSGRAF_HOME: home };
  await inTurn(() => docker([...compose, 'up', '--detach', '--no-build', 'neo4j'], { seconds: 120, variables }));
  const id = await docker([...compose, 'ps', '--all', '--quiet', 'neo4j'], { seconds: 20, variables });
  const ended = `docker compose --project-name ${project}`;
  return { id, stop: `${ended} stop`, reset: `${ended} down --volumes` };
}
