import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../cli/command.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { wipe } from './world.ts';

let home: string;
let environment: Record<string, string>;

beforeAll(async () => {
  await wipe();
  home = await mkdtemp(join(tmpdir(), 'sundhedsgraf-cli-'));
  const { uri, user, password } = neo4jHere();
  environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SUNDHEDSGRAF_HOME: home };
});
afterAll(() => rm(home, { recursive: true }));

test('serve without a version is alive and not ready; ingest makes it ready, without a restart', async () => {
  const serving = command(['serve'], { ...environment, PORT: '0' });
  const talk = await serving.until('GraphiQL: ');
  const address = /http:\/\/[\d.:]+/.exec(talk)?.[0];
  const status = async (path: string) => (await fetch(`${address}${path}`)).status;
  expect(await status('/livez')).toBe(200);
  await expect.poll(() => status('/readyz')).toBe(503);
  expect([await status('/llms.txt'), await status('/mcp')]).toEqual([200, 405]);
  const asked = await command(['ask', 'hvem-sad-i-klyngen', '--klynge', 'horsens'], environment).ended;
  expect([asked.code, asked.out]).toEqual([1, '']);
  expect(asked.err).toMatch(/^DATABASE_UNAVAILABLE: no version is published; run: npx sundhedsgraf ingest$/m);

  const first = await command(['ingest', '--json'], environment).ended;
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({
    outcome: 'PUBLISHED',
    counts: { Person: 374, Membership: 398, FEEDS: 24 },
  });
  await expect.poll(() => status('/readyz'), { timeout: 20_000 }).toBe(200);

  const again = await command(['ingest'], environment).ended;
  expect(again.err).toMatch(/version 1-[0-9a-f]{12}: 0 changes\n$/);
  expect(again.out).toBe('');

  const version = JSON.parse(first.out).version;
  expect((await command(['restore', version], environment).ended).err).toContain(
    `version ${version} is loaded already`,
  );

  serving.stop('SIGTERM');
  expect((await serving.ended).code).toBe(0);
});

test('start prints the addresses, the counts and one question with its answer, and stops on Ctrl-C', async () => {
  const started = command(['start'], { ...environment, PORT: '0' });
  const talk = await started.until('Bevis, ét af flere');
  started.stop('SIGINT');
  const { code, out } = await started.ended;
  expect(code).toBe(0);
  expect(out).toMatch(/GraphiQL {3}http:\/\/127\.0\.0\.1:\d+\/graphql/);
  expect(out).toContain('374 personer, 398 medlemskaber, 22 klynger, 17 sundhedsråd');
  expect(out).toContain('Vejen → Sundhedsråd Sydvestjylland');
  expect(talk).toContain(': 0 changes');
});

test('a wrong password names the variables', async () => {
  const { code, err } = await command(['setup'], { ...environment, NEO4J_PASSWORD: 'not-the-password' }).ended;
  expect(code).toBe(1);
  expect(err).toContain('AUTH_FAILED');
  expect(err).toContain('NEO4J_PASSWORD');
  expect(err).not.toContain('not-the-password');
});

test('a Neo4j that does not answer is told, with exit code 1', async () => {
  const { code, err } = await command(['setup'], { ...environment, NEO4J_URI: 'bolt://127.0.0.1:1' }).ended;
  expect(code).toBe(1);
  expect(err).toContain('DATABASE_UNAVAILABLE');
  expect(err).toContain('bolt://127.0.0.1:1');
});

test.each(['nonsense', 'http://127.0.0.1:7687', 'bolt://', 'bolt://localhost:99999'])(
  'NEO4J_URI "%s" is refused in words',
  async (uri) => {
    const { code, err } = await command(['setup'], { ...environment, NEO4J_URI: uri }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^CANNOT_START: NEO4J_URI: expected neo4j:\/\/, neo4j\+s:\/\/, bolt:\/\//);
  },
);

test('a password in NEO4J_URI is refused and not shown', async () => {
  const { code, err } = await command(['setup'], { ...environment, NEO4J_URI: 'bolt://user:hemmelig@127.0.0.1:1' })
    .ended;
  expect(code).toBe(1);
  expect(err).toContain('NEO4J_USER and NEO4J_PASSWORD');
  expect(err).not.toContain('hemmelig');
});
