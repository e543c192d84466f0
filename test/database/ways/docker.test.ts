import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Config, readConfig } from '../../../src/config.ts';
import { hasCompose } from '../../../src/database/docker/compose.ts';
import { boltUri, untilHealthy } from '../../../src/database/docker/container.ts';
import { docker, needEngine } from '../../../src/database/docker/engine.ts';
import { runPlain } from '../../../src/database/docker/plain.ts';
import { type Database, openDatabase } from '../../../src/database/open.ts';
import { secretFile } from '../../../src/database/password.ts';
import { reach } from '../../../src/graph/driver.ts';
import { cleanUp, stateFolder } from './run.ts';

const missing = await needEngine().then(
  () => null,
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
);
const noCompose = missing ?? ((await hasCompose()) ? null : 'there is no docker compose');

/** Leaves tests out for a reason, which stands in their name. A start takes 15 s, and more where others want the processor too. */
const unless = (reason: string | null) => ({ skip: reason !== null, timeout: 300_000 });
const named = (name: string, reason: string | null) => (reason === null ? name : `${name} (left out: ${reason})`);

const said: string[] = [];
const open = (config: Config) => openDatabase(config, { progress: (line) => said.push(line), join: false });

/** The host addresses and ports that Docker publishes for what has this name. */
const published = async (name: string) => (await docker(['port', name], { seconds: 20 })).split('\n');

const sh = (command: string) => promisify(execFile)('sh', ['-c', command]);

afterAll(cleanUp);

describe(named('a Neo4j in Docker', noCompose), unless(noCompose), () => {
  let config: Config;
  let database: Database;
  let project: string;

  beforeAll(async () => {
    config = readConfig({ SUNDHEDSGRAF_DATABASE: 'docker', SUNDHEDSGRAF_HOME: await stateFolder() });
    database = await open(config);
    project = /--project-name (\S+) stop$/.exec(database.description)?.[1] ?? '';
  }, 300_000);

  afterAll(() => sh(`docker compose --project-name ${project} down --volumes`));

  test('comes up healthy, on 127.0.0.1 alone, and stays when the run closes', async () => {
    await database.close();
    await reach(database.address);
    const ports = await published(`${project}-neo4j-1`);
    expect(ports).toHaveLength(2);
    for (const port of ports) expect(port).toMatch(/^\d+\/tcp -> 127\.0\.0\.1:\d+$/);
  });

  test('has a random password from a file for its owner alone', async () => {
    const file = join(config.home, 'docker', 'auth');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toBe(`neo4j/${database.address.password}\n`);
    expect(database.address.password).toMatch(/^[0-9a-f]{48}$/);
    const settings = await docker(['inspect', '--format', '{{json .Config}}', `${project}-neo4j-1`], { seconds: 20 });
    expect(settings).not.toContain(database.address.password);
  });

  test('is found by the next run', async () => {
    expect((await open(config)).address).toEqual(database.address);
  });

  test('with another password than the file names the file and the command that resets both', async () => {
    const file = join(config.home, 'docker', 'auth');
    await writeFile(file, 'neo4j/another-password-altogether\n');
    const reset = `docker compose --project-name ${project} down --volumes`;
    await expect(open(config)).rejects.toMatchObject({
      code: 'AUTH_FAILED',
      message: expect.stringMatching(new RegExp(`than ${file}; .* start afresh with ${reset}: nothing is lost`)),
    });

    await sh(reset);

    expect(await docker(['volume', 'ls', '--quiet', '--filter', `name=${project}`], { seconds: 20 })).toBe('');
    expect(await docker(['ps', '--all', '--quiet', '--filter', `name=${project}`], { seconds: 20 })).toBe('');
  });
});

describe(named('without docker compose', missing), unless(missing), () => {
  test('docker run makes the same container, and finds it again', async () => {
    const home = await stateFolder();
    const project = 'sundhedsgraf-test-plain';
    const secret = await secretFile(join(home, 'docker', 'auth'), (word) => `neo4j/${word}`);
    const container = await runPlain(project, home);
    try {
      await untilHealthy(container, () => {});
      const uri = await boltUri(container);
      await reach({ uri, user: 'neo4j', password: secret.slice('neo4j/'.length), name: null });
      for (const port of await published(container.id)) expect(port).toMatch(/^\d+\/tcp -> 127\.0\.0\.1:\d+$/);
      await runPlain(project, home);
      expect(await boltUri(container)).toBe(uri);
    } finally {
      await sh(container.reset);
    }
    expect(await docker(['volume', 'ls', '--quiet', '--filter', `name=${project}`], { seconds: 20 })).toBe('');
  });
});
