import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/config.ts';

const run = promisify(execFile);
const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));

/**
 * A Python with the packages of requirements.txt, made once in the state folder.
 *
 * @returns its program; null where this machine has no Python to make it from
 */
export async function python(): Promise<string | null> {
  const digest = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 12);
  const folder = join(packageRoot, '.sundhedsgraf', `test-python-${digest}`);
  const program = join(folder, 'bin', 'python');
  if (existsSync(program)) return program;
  const draft = `${folder}.part-${process.pid}`;
  try {
    await run('python3', ['-m', 'venv', draft]);
  } catch (error) {
    console.warn(
      `skipped: no Python to read the files with (${error instanceof Error ? error.message.split('\n')[0] : error})`,
    );
    return null;
  }
  await run(join(draft, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '-r', requirements]);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return program;
}

/** Runs a program of a few lines and returns what it printed. */
export async function runPython(program: string, code: string, folder: string): Promise<string> {
  const { stdout } = await run(program, ['-c', code], { cwd: folder, maxBuffer: 50_000_000 });
  return stdout;
}
