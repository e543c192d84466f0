import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { AuthenticationFailed, DatabaseUnavailable } from '../domain/errors.ts';
import { reach } from '../graph/driver.ts';
import { type Database, neverEnds, type OpenOptions, type Progress } from './database.ts';
import { composeUp, hasCompose } from './docker/compose.ts';
import { boltUri, type Container, untilHealthy } from './docker/container.ts';
import { DockerFailed, needEngine } from './docker/engine.ts';
import { needImage } from './docker/image.ts';
import { runPlain } from './docker/plain.ts';
import { projectName } from './docker/project.ts';
import { secretFile } from './password.ts';
import { neo4jVersion } from './version.ts';

/**
 * Starts Neo4j in Docker, or finds it running there. It stays when this program ends.
 *
 * @throws DatabaseUnavailable when no engine answers, the image cannot be had or the container does not come up;
 *         AuthenticationFailed naming file and command when its volume has another password than the file
 */
export async function openDocker(config: Config, { progress }: OpenOptions): Promise<Database> {
  await needEngine();
  await needImage(progress);
  const file = join(config.home, 'docker', 'auth');
  try {
    const project = await projectName(config.home, existsSync(file));
    const [user = '', password = ''] = (await secretFile(file, (word) => `neo4j/${word}`)).split('/');
    const container = await up(project, config.home, progress);
    await untilHealthy(container, progress);
    const address = { uri: await boltUri(container), user, password, name: null };
    await reach(address).catch((error: unknown) => {
      throw error instanceof AuthenticationFailed ? otherPassword(file, container, error) : error;
    });
    const description = `Neo4j ${neo4jVersion} at ${address.uri}, in Docker, where it stays; stop it: ${container.stop}`;
    return { way: 'docker', address, joined: false, description, ended: neverEnds, close: async () => {} };
  } catch (error) {
    throw error instanceof DockerFailed ? new DatabaseUnavailable(error.message, { cause: error }) : error;
  }
}

async function up(project: string, home: string, progress: Progress): Promise<Container> {
  const compose = await hasCompose();
  const how = compose ? `docker compose, project ${project}` : 'docker run, as there is no docker compose';
  progress(`starting Neo4j ${neo4jVersion} in Docker (${how})`);
  return compose ? composeUp(project, home) : runPlain(project, home);
}

function otherPassword(file: string, { reset }: Container, cause: AuthenticationFailed): AuthenticationFailed {
  return new AuthenticationFailed(
    `Neo4j's volume in Docker has another password than ${file}; put the right one back, or start afresh with ` +
      `${reset}: nothing is lost that \`ingest\` and \`restore\` cannot bring back`,
    { cause },
  );
}
