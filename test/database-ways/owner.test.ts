import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { identify } from '../../src/database/identity.ts';
import { untilGone } from '../../src/database/java/join.ts';
import { type Claim, claim, currentOwner, type Owner } from '../../src/database/java/owner.ts';
import { temporaryFolder } from './programs.ts';

async function mine(folder: string): Promise<Claim> {
  const claimed = await claim(folder);
  if (claimed.mine) return claimed;
  throw new Error(`the folder is pid ${claimed.owner.program.pid}'s`);
}

const leave = (folder: string, owner: Owner | string) =>
  writeFile(join(folder, 'owner.7.json'), typeof owner === 'string' ? owner : JSON.stringify(owner));

test('of many who want a folder at once, exactly one gets it', async () => {
  const folder = await temporaryFolder();
  const all = await Promise.all(Array.from({ length: 20 }, () => claim(folder)));
  expect(all.filter((claimed) => claimed.mine)).toHaveLength(1);
});

test('of many who want the folder of a run that has died, exactly one gets it', async () => {
  const folder = await temporaryFolder();
  const child = spawn('true');
  await once(child, 'exit');
  const before = { program: { pid: child.pid ?? 0, started: '1' }, java: null, uri: 'bolt://x', released: false };
  await leave(folder, before);

  const all = await Promise.all(Array.from({ length: 20 }, () => claim(folder)));

  expect(all.filter((claimed) => claimed.mine)).toEqual([expect.objectContaining({ before })]);
  expect(await readdir(folder)).toEqual(['owner.8.json']);
});

test('a living owner is told of, with where its server answers', async () => {
  const folder = await temporaryFolder();
  const java = { pid: 1, started: '5' };
  await (await mine(folder)).record({ java, uri: 'bolt://127.0.0.1:1' });

  const program = await identify(process.pid);
  expect(await claim(folder)).toEqual({
    mine: false,
    owner: { program, java, uri: 'bolt://127.0.0.1:1', released: false },
  });
});

test('a folder that was released is free, though its owner lives', async () => {
  const folder = await temporaryFolder();
  await (await mine(folder)).release();
  expect((await currentOwner(folder))?.released).toBe(true);
  await mine(folder);
});

test('a pid that another program has by now is not the owner', async () => {
  const folder = await temporaryFolder();
  await leave(folder, { program: { pid: process.pid, started: 'earlier' }, java: null, uri: null, released: false });
  await mine(folder);
});

test('half a file, of a run that died while writing it, does not keep a folder', async () => {
  const folder = await temporaryFolder();
  await leave(folder, '{ "program": { "pi');
  expect((await mine(folder)).before).toBeNull();
});

test('a folder that somebody has removed needs no release', async () => {
  const folder = await temporaryFolder();
  const claimed = await mine(folder);
  await rm(folder, { recursive: true });
  await expect(claimed.release()).resolves.toBeUndefined();
});

test('who has joined a server learns when its run gives it back, or starts another', async () => {
  const folder = await temporaryFolder();
  const claimed = await mine(folder);
  const server = { pid: process.pid, uri: 'bolt://127.0.0.1:1' };
  const java = { pid: 1, started: '5' };
  const said = 'the Neo4j at bolt://127.0.0.1:1, which another run';

  await claimed.record({ java, uri: server.uri });
  const restarted = untilGone(folder, server);
  expect(await Promise.race([restarted, sleep(1_500, 'still there')])).toBe('still there');
  await claimed.record({ java, uri: 'bolt://127.0.0.1:2' });
  expect(await Promise.race([restarted, sleep(5_000, 'late')])).toContain(said);

  await claimed.record({ java, uri: server.uri });
  const released = untilGone(folder, server);
  await claimed.release();
  expect(await Promise.race([released, sleep(5_000, 'late')])).toContain(said);
}, 20_000);
