import { expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/database/open.ts';
import { javaSaying, machineWith, temporaryFolder } from './programs.ts';

/** Opens with these settings and a state folder of its own; what was said on the way lands in `said`. */
async function open(settings: Readonly<Record<string, string>>, said: string[] = []) {
  const config = readConfig({ SUNDHEDSGRAF_HOME: await temporaryFolder(), ...settings });
  return openDatabase(config, { progress: (line) => said.push(line), join: false });
}

test('with none of the three, the message names them and how each ended', async () => {
  await machineWith({});
  const said: string[] = [];
  await expect(open({}, said)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: [
      'no Neo4j to talk to. Set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD), or start Docker, or install Java 17 or 21 and Maven. Tried:',
      '  NEO4J_URI: not set',
      '  docker: no Docker engine answers: there is no docker command',
      '  java: no java in JAVA_HOME or on PATH; Neo4j needs Java 17 or 21',
    ].join('\n'),
  });
  expect(said).toEqual([
    'no Neo4j in Docker (no Docker engine answers: there is no docker command); trying a Java process of our own',
  ]);
});

test('an image that cannot be had is told in one line, and Java is next', async () => {
  await machineWith({
    docker: 'case "$1" in version) echo 28.0 ;; pull) echo "no route to host" >&2; exit 1 ;; *) exit 1 ;; esac',
    java: javaSaying('17.0.15'),
  });
  const said: string[] = [];
  await expect(open({}, said)).rejects.toThrow('java: no Maven (mvn) on PATH');
  expect(said).toEqual([
    'pulling neo4j:5.26.30-community (at most 60 s)',
    'no Neo4j in Docker (neo4j:5.26.30-community cannot be pulled: no route to host); trying a Java process of our own',
    'fetching Neo4j 5.26.30 with Maven (about 125 MB, once)',
  ]);
});

test('SUNDHEDSGRAF_DATABASE=docker tries nothing else when no engine answers', async () => {
  vi.stubEnv('DOCKER_HOST', 'unix:///nowhere/docker.sock');
  await expect(open({ SUNDHEDSGRAF_DATABASE: 'docker' })).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringMatching(/^SUNDHEDSGRAF_DATABASE=docker: no Docker engine answers: /),
  });
  vi.unstubAllEnvs();
});

test('SUNDHEDSGRAF_DATABASE=uri without NEO4J_URI says what is missing', async () => {
  await expect(open({ SUNDHEDSGRAF_DATABASE: 'uri' })).rejects.toThrow(
    'SUNDHEDSGRAF_DATABASE=uri: NEO4J_URI is not set',
  );
});

test('a NEO4J_URI that does not answer is an error, and nothing else is tried', async () => {
  const said: string[] = [];
  await expect(open({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, said)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringMatching(/^NEO4J_URI: bolt:\/\/127\.0\.0\.1:1 does not answer/),
  });
  expect(said).toEqual([]);
});

test('a state folder that cannot be made is named', async () => {
  await machineWith({ java: javaSaying('17.0.15') });
  await expect(open({ SUNDHEDSGRAF_HOME: '/dev/null/state' })).rejects.toMatchObject({
    code: 'CANNOT_START',
    message: expect.stringMatching(
      /^the state folder \/dev\/null\/state cannot be used: ENOTDIR: .*; set SUNDHEDSGRAF_HOME to a folder of yours$/,
    ),
  });
});
