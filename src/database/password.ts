import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CannotStart } from '../domain/errors.ts';

/**
 * Reads a file that only its owner may read, and writes it first when it is not there.
 *
 * @param make  given a new random password of 48 characters [0-9a-f], says what the file holds. Letters and
 *              digits alone: Neo4j's own program takes a word that begins with a hyphen for an option
 * @returns     the file's text without white space around it
 * @throws CannotStart when the file is there and can't be read, or empty, as a full disk leaves it
 */
export async function secretFile(path: string, make: (password: string) => string = (word) => word): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${make(randomBytes(24).toString('hex'))}\n`, { mode: 0o600 });
  try {
    await link(draft, path); // appears whole or not at all, and never replaces one that is there
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await chmod(path, 0o600);
  } finally {
    await rm(draft, { force: true });
  }
  const secret = (await readFile(path, 'utf8').catch(unreadable(path))).trim();
  if (secret !== '') return secret;
  throw new CannotStart(
    `${path} is empty; put back what stood in it, or remove it (rm "${path}") to get a new password`,
  );
}

function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `${path} can't be read: ${why}; it is a file with the password in it, readable by this user`,
      {
        cause: error,
      },
    );
  };
}
