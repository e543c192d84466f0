import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { neo4jImage } from '../../src/database/docker/image.ts';
import { neo4jVersion } from '../../src/database/version.ts';

const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

test('Docker and Java start the same Neo4j', async () => {
  const { services } = parse(await read('docker-compose.yml'));
  expect([services.neo4j.image, services.password.image]).toEqual([neo4jImage, neo4jImage]);
  expect(neo4jImage).toBe(`neo4j:${neo4jVersion}-community`);
  expect(await read('src/database/pom.xml')).toContain(`<version>${neo4jVersion}</version>`);
});

test('nothing is published beyond this machine', async () => {
  const { services } = parse(await read('docker-compose.yml'));
  const ports = Object.values<{ ports?: string[] }>(services).flatMap((service) => service.ports ?? []);
  expect(ports).toHaveLength(3);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);

  const settings = await read('src/database/neo4j.conf');
  expect(settings).toContain('server.default_listen_address=127.0.0.1\n');
  expect(settings).toContain('server.http.enabled=false\n');
});
