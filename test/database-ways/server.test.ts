import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAlive } from '../../src/database/identity.ts';
import type { Home } from '../../src/database/java/home.ts';
import { startServer } from '../../src/database/java/server.ts';
import { temporaryFolder } from './programs.ts';

/** What Java says, and then does, in sh: what Neo4j itself does is seen in test/database/ways. */
const started = 'echo "2026-01-01 INFO  Started."; exec sleep 600';
const crash = 'echo "# A fatal error has been detected by the Java Runtime Environment:"; exit 134';

async function homeWith(script: (withArchive: boolean) => string): Promise<Home> {
  const folder = await temporaryFolder();
  const path = join(folder, 'classes.jsa');
  await writeFile(path, 'damaged');
  return {
    folder,
    settings: 'server.http.enabled=false',
    settingsFile: join(folder, 'neo4j.conf'),
    console: join(folder, 'console.log'),
    archive: { path, draft: null },
    command: (withArchive) => ['sh', '-c', script(withArchive)],
  };
}

const noMatter = { onSpawn: async () => {}, progress: () => {} };

test('the server is stopped, and not before it is asked to', async () => {
  const server = await startServer(await homeWith(() => started), noMatter);
  expect(await isAlive(server.identity)).toBe(true);
  await server.stop();
  expect(await isAlive(server.identity)).toBe(false);
  expect(await server.ended).toBe('SIGTERM');
});

test('its port is free, on 127.0.0.1, and the one in the settings', async () => {
  const home = await homeWith(() => started);
  const server = await startServer(home, noMatter);
  await server.stop();
  const { port } = new URL(server.uri);
  expect(await readFile(home.settingsFile, 'utf8')).toBe(
    `server.http.enabled=false\nserver.bolt.listen_address=127.0.0.1:${port}\n`,
  );
});

test('a class archive that Java falls over is removed, and the server starts without', async () => {
  const home = await homeWith((withArchive) => (withArchive ? crash : started));
  await (await startServer(home, noMatter)).stop();
  expect(existsSync(home.archive.path)).toBe(false);
});

test('a port or a store that is not free yet is tried again', async () => {
  const home = await homeWith(
    () => `
    [ -e tried ] && { ${started}; }
    touch tried; echo "Address already in use"; exit 1`,
  );
  await (await startServer(home, noMatter)).stop();
});

test('a server that does not come up is told with its last words', async () => {
  const home = await homeWith(() => 'echo "the heap is too large"; exit 1');
  await expect(startServer(home, noMatter)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: `Neo4j did not start; ${home.console} ends with:\nthe heap is too large`,
  });
});

test('one that does not start is told of by its own words, without where in its code it stood', async () => {
  const said = `
2026-01-01 ERROR Failed to start Neo4j.
java.lang.RuntimeException: Error starting Neo4j
	at org.neo4j.server.Bootstrapper.start(Bootstrapper.java:222)
Caused by: java.nio.file.AccessDeniedException: /somewhere/store_lock
	at org.neo4j.io.locker.Locker.checkLock(Locker.java:77)
	... 11 more`;
  const home = await homeWith(() => `cat <<'END'\n${said}\nEND\nexit 1`);
  await expect(startServer(home, noMatter)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringMatching(/ends with:\n.*ERROR.*\n.*RuntimeException.*\nCaused by: .*store_lock$/),
  });
});
