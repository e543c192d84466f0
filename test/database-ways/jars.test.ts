import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { neo4jJars } from '../../src/database/java/jars.ts';
import { machineWith, temporaryFolder } from './programs.ts';

/** A Maven that puts one jar where it is told to, and then does `after`. */
const maven = (after: string) => `
for word; do case "$word" in -DoutputDirectory=*) echo jar > "\${word#*=}/neo4j.jar" ;; esac; done
${after}`;

const said: string[] = [];
const progress = (line: string) => void said.push(line);

test('a download that breaks off is never taken for a whole one', async () => {
  const cache = await temporaryFolder();

  await machineWith({ mvn: maven("echo '[ERROR] the network is down'; exit 1") });
  await expect(neo4jJars(cache, progress)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: 'Maven could not fetch Neo4j (exit code 1): the network is down',
  });
  expect(await readdir(cache)).toEqual([]);

  await machineWith({ mvn: maven('exit 0') });
  const jars = await neo4jJars(cache, progress);
  expect(await readdir(jars)).toEqual(['neo4j.jar']);
  expect(said).toContain('fetching Neo4j 5.26.30 with Maven (about 125 MB, once)');
});

test('jars that are there are not fetched again', async () => {
  const cache = await temporaryFolder();
  await machineWith({ mvn: maven('exit 0') });
  const jars = await neo4jJars(cache, progress);

  await machineWith({});
  expect(await neo4jJars(cache, progress)).toBe(jars);
});

test('two runs that fetch at once both get them, and nothing is left over', async () => {
  const cache = await temporaryFolder();
  await machineWith({ mvn: maven('exit 0') });

  const [one, other] = await Promise.all([neo4jJars(cache, progress), neo4jJars(cache, progress)]);

  expect(one).toBe(other);
  expect(await readdir(cache)).toEqual(['lib-5.26.30']);
  expect(await readdir(join(one))).toEqual(['neo4j.jar']);
});

test('without Maven the message says so', async () => {
  const cache = await temporaryFolder();
  await machineWith({});
  await expect(neo4jJars(cache, progress)).rejects.toThrow('no Maven (mvn) on PATH to fetch Neo4j with');
});
