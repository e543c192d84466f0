import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** A folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sundhedsgraf-ways-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Until the test ends, a machine with a shell and these programs alone: no JAVA_HOME, no Docker engine.
 *
 * @param scripts  by the program's name, what it does, in sh
 * @returns        the folder on PATH
 */
export async function machineWith(scripts: Readonly<Record<string, string>>): Promise<string> {
  const bin = join(await temporaryFolder(), 'bin');
  await mkdir(bin);
  await symlink('/bin/sh', join(bin, 'sh'));
  await symlink('/usr/bin/env', join(bin, 'env'));
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  vi.stubEnv('PATH', bin);
  vi.stubEnv('JAVA_HOME', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  return bin;
}

/** What `java -version` prints, as a program. */
export const javaSaying = (version: string): string => `echo 'openjdk version "${version}" 2025-04-15' >&2`;
