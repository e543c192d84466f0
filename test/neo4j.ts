import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { type Config, packageRoot, readConfig } from '../src/config.ts';
import { needEngine } from '../src/database/docker/engine.ts';
import { needImage, neo4jImage } from '../src/database/docker/image.ts';
import { draftOf, dropDrafts } from '../src/database/drafts.ts';
import { type Database, openDatabase } from '../src/database/open.ts';
import { spawnTied } from '../src/database/tied.ts';
import { DatabaseUnavailable } from '../src/domain/errors.ts';
import type { DatabaseAddress } from '../src/graph/driver.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Neo4j for each worker of this run. It starts empty, and every test file leaves it empty or expects what others left. */
    neo4j: readonly DatabaseAddress[];
  }
}

type Server = Pick<Database, 'address' | 'description' | 'close'>;

const say = (line: string) => console.error(`neo4j: ${line}`);

/**
 * Starts a real Neo4j for each worker of the run and ends them with it, also when the run is killed: in Docker where an
 * engine and the image can be had, else as a Java process. `SUNDHEDSGRAF_DATABASE=docker|java|uri` leaves one way; with
 * `uri` there is one server, and `vitest.config.ts` allows one worker.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const config = readConfig();
  // The first brings jars and class archive, which the others then have.
  const servers = [await start(config, project.name)];
  while (servers.length < project.config.maxWorkers) servers.push(await start(config, project.name));
  for (const { description } of servers) say(description);
  project.provide(
    'neo4j',
    servers.map(({ address }) => address),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

async function start(config: Config, run: string): Promise<Server> {
  const { way } = config.database;
  if (way === 'uri') return openDatabase(config, { progress: say, join: false });
  if (way === 'java') return startJava(run);
  try {
    return await startContainer();
  } catch (error) {
    if (way === 'docker') throw error;
    say(`not in Docker (${error instanceof Error ? error.message : String(error)}); starting a Java process instead`);
    return startJava(run);
  }
}

/** A state folder of its own, also beside another project of the same run; the jars and the class archive of the project's. */
async function startJava(run: string): Promise<Server> {
  const state = join(packageRoot, '.sundhedsgraf');
  const home = draftOf(join(state, `test-${run}`));
  await mkdir(home, { recursive: true });
  await dropDrafts(join(state, `test-${run}`));
  const config = readConfig({ SUNDHEDSGRAF_DATABASE: 'java', SUNDHEDSGRAF_HOME: home });
  const database = await openDatabase(config, { progress: say, join: false, cache: join(state, 'neo4j') });
  const close = async () => {
    await database.close();
    await rm(home, { recursive: true });
  };
  return { ...database, close };
}

async function startContainer(): Promise<Server> {
  await needEngine();
  await needImage(say);
  // Ryuk wants another image for what the watcher below does; who sets the variable decides.
  if (!('TESTCONTAINERS_RYUK_DISABLED' in process.env))
    Object.assign(process.env, { TESTCONTAINERS_RYUK_DISABLED: 'true' });
  const run = randomUUID();
  const watcher = removeWhenKilled(`${label}=${run}`);
  const container = await new Neo4jContainer(neo4jImage)
    .withPassword(randomUUID())
    .withLabels({ [label]: run })
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: '512m',
      NEO4J_server_memory_pagecache_size: '128m',
      NEO4J_dbms_usage__report_enabled: 'false',
      NEO4J_internal_server_bolt_thread__pool__shutdown__wait__time: '0s',
      NEO4J_internal_server_bolt_connection__shutdown__wait__time: '0s',
    })
    .start()
    .catch((error: unknown) => {
      watcher.kill('SIGTERM');
      throw new DatabaseUnavailable(`testcontainers: ${error instanceof Error ? error.message : String(error)}`);
    });
  const address = { uri: container.getBoltUri(), user: 'neo4j', password: container.getPassword(), name: null };
  const close = async () => {
    await container.stop();
    watcher.kill('SIGKILL');
  };
  return { address, description: `${neo4jImage} in Docker, at ${address.uri}`, close };
}

const label = 'sundhedsgraf.test-run';

/** Ends the containers of a test run that did not live to end them. */
function removeWhenKilled(filter: string) {
  const remove = `docker rm --force --volumes $(docker ps --all --quiet --filter label=${filter}) >/dev/null 2>&1`;
  return spawnTied(['sh', '-c', `trap '${remove}; exit' TERM; while :; do sleep 1; done`], {
    cwd: '/',
    output: 'pipe',
  });
}
