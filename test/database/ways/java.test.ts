import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Config } from '../../../src/config.ts';
import { type Identity, isAlive, waitUntilGone } from '../../../src/database/identity.ts';
import { currentOwner } from '../../../src/database/java/owner.ts';
import { openDriver, reach } from '../../../src/graph/driver.ts';
import { cleanUp, javaConfig, open, type Run, startRun } from './run.ts';

const folder = (config: Config) => join(config.home, 'neo4j');

/** The Java process of the server that is open in the state folder. */
async function javaOf(config: Config): Promise<Identity> {
  const java = (await currentOwner(folder(config)))?.java;
  if (!java) throw new Error(`no Java process in ${config.home}`);
  return java;
}

/** Whether something takes connections there. */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (yes: boolean) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

/** A start takes 5 to 15 s, and a minute where others want the processor too. */
const timeout = 300_000;

afterAll(cleanUp);

// In order: each test goes on with the servers that the one before has left, since every start costs seconds.
describe('a Neo4j in a Java process', { timeout }, () => {
  let config: Config;
  let run: Run;

  beforeAll(async () => {
    config = await javaConfig();
    run = await startRun(config);
  }, timeout);

  test('answers on 127.0.0.1 alone', async () => {
    await reach(run.address);
    const { hostname, port } = new URL(run.address.uri);
    expect(hostname).toBe('127.0.0.1');
    expect(await answers('127.0.0.1', Number(port))).toBe(true);
    const others = Object.values(networkInterfaces()).flatMap((all) => all?.filter((one) => !one.internal) ?? []);
    for (const { address, family } of others) {
      if (family === 'IPv4') expect([address, await answers(address, Number(port))]).toEqual([address, false]);
    }
  });

  test('keeps its password in a file for its owner alone, and lets nobody in without it', async () => {
    const file = join(folder(config), 'password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(run.address.password);
    await expect(reach({ ...run.address, password: 'neo4j' })).rejects.toMatchObject({ code: 'AUTH_FAILED' });
  });

  test('is not started a second time beside the first', async () => {
    await expect(open(config, { join: false })).rejects.toMatchObject({
      code: 'CANNOT_START',
      message:
        `another run (pid ${run.child.pid}) has Neo4j open at ${run.address.uri} in ${folder(config)}; stop that one ` +
        `(kill ${run.child.pid}), or set SUNDHEDSGRAF_HOME to another folder, or NEO4J_URI to a Neo4j of your own`,
    });
  });

  test('is joined by a run that may, whatever else there is, and outlives it', async () => {
    const anyWay = { ...config, database: { ...config.database, way: null } };
    const joined = await open(anyWay, { join: true });
    expect(joined).toMatchObject({ way: 'java', joined: true, address: run.address });
    await joined.close();
    await reach(run.address);
  });

  test('ends when its parent is killed, and the next start waits for that and finds what was written', async () => {
    const driver = openDriver(run.address);
    await driver.executeQuery("CREATE (:Note {text: 'kept'})");
    await driver.close();
    const java = await javaOf(config);

    // A killed process lives for a moment more, and may still be joined in it.
    const killed = once(run.child, 'exit');
    run.child.kill('SIGKILL');
    expect(await killed).toEqual([null, 'SIGKILL']);
    const next = await open(config, { join: true });

    expect(await isAlive(java)).toBe(false);
    expect(next).toMatchObject({ joined: false, address: { password: run.address.password } });
    const again = openDriver(next.address);
    const { records } = await again.executeQuery('MATCH (note:Note) RETURN note.text AS text');
    await again.close();
    expect(records.map((record) => record.get('text'))).toEqual(['kept']);

    // This one goes by itself, as when memory runs out: its run is told, and the folder is free.
    process.kill((await javaOf(config)).pid, 'SIGKILL');
    expect(await next.ended).toMatch(/^Neo4j ended by itself \(SIGKILL\); it last wrote to .*console\.log$/);
    await next.close();
    await next.close();
  });

  test('of two that start at once one comes up, and SIGTERM ends it', async () => {
    const both = await Promise.allSettled([startRun(config), startRun(config)]);
    const [winner] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const [loser] = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(loser).toMatch(/another run \(pid \d+\) (is starting|has) Neo4j /);
    const java = await javaOf(config);

    winner?.child.kill('SIGTERM');
    expect(winner && (await once(winner.child, 'exit'))).toEqual([0, null]);

    expect(await waitUntilGone(java, 0)).toBe(true);
    expect(await currentOwner(folder(config))).toMatchObject({ released: true });
  });

  test('says how to go on when its store has another password than the file', async () => {
    await writeFile(join(folder(config), 'password'), 'another-password-altogether\n');
    await expect(open(config, { join: false })).rejects.toMatchObject({
      code: 'AUTH_FAILED',
      message: expect.stringContaining(`rm -r "${join(folder(config), 'data')}": nothing is lost that`),
    });
    expect(await currentOwner(folder(config))).toMatchObject({ released: true });
    expect(await isAlive(await javaOf(config))).toBe(false);
  });
});
