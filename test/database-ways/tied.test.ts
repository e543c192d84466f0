import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Identity, identify, isAlive, waitUntilGone } from '../../src/database/identity.ts';
import { ending, spawnTied } from '../../src/database/tied.ts';

const tied = fileURLToPath(new URL('../../src/database/tied.ts', import.meta.url));

/** A node that has one program tied to it, and says that program's pid. */
async function parentOf(command: readonly string[]): Promise<{ kill: () => void; program: Identity }> {
  const script = `
    const { spawnTied } = await import(${JSON.stringify(tied)});
    console.log(spawnTied(${JSON.stringify(command)}, { cwd: '/', output: 'pipe' }).pid);`;
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
  const [pid] = await once(parent.stdout, 'data');
  const program = await identify(Number(pid));
  if (program === null) throw new Error(`no program runs as ${pid}`);
  return { kill: () => void parent.kill('SIGKILL'), program };
}

test('a program ends when its parent is killed', async () => {
  const { kill, program } = await parentOf(['sleep', '600']);
  expect(await isAlive(program)).toBe(true);

  kill();

  expect(await waitUntilGone(program, 10)).toBe(true);
});

test('a program that ends by itself tells how, and its parent lives on', async () => {
  expect(await ending(spawnTied(['sh', '-c', 'exit 7'], { cwd: '/', output: 'pipe' }))).toBe('exit code 7');
  expect(await ending(spawnTied(['sh', '-c', 'kill -KILL $$'], { cwd: '/', output: 'pipe' }))).toBe('SIGKILL');
  expect(await ending(spawnTied(['no-such-program'], { cwd: '/', output: 'pipe' }))).toBe('exit code 127');
});
