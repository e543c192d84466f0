import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AuthenticationFailed, DatabaseUnavailable } from '../../domain/errors.ts';
import { type DatabaseAddress, greet } from '../../graph/driver.ts';
import { secretFile } from '../password.ts';

/** The password of the server in `folder`, in a file that is written at the first call. */
export const readPassword = (folder: string): Promise<string> => secretFile(passwordFile(folder));

/**
 * Goes through the door of the server of `folder`.
 *
 * @throws AuthenticationFailed saying how to reset store and password; DatabaseUnavailable when nothing answers
 */
export async function enter(folder: string, uri: string): Promise<DatabaseAddress> {
  const address = { uri, user: 'neo4j', password: await readPassword(folder), name: null };
  try {
    await greet(address);
    return address;
  } catch (error) {
    if (!(error instanceof AuthenticationFailed)) throw error;
    throw new AuthenticationFailed(
      `the store in ${folder} has another password than ${passwordFile(folder)}; put the right one back, or start ` +
        `afresh with rm -r "${join(folder, 'data')}": nothing is lost that \`ingest\` and \`restore\` cannot bring back`,
      { cause: error },
    );
  }
}

/** How long a server that has started may be silent at its door, in milliseconds: a busy machine is slow there. */
const patience = 30_000;

/**
 * Tries a door until it opens, while there is somebody behind it.
 *
 * @param knock    throws DatabaseUnavailable while nothing answers; any other error ends it at once
 * @param isThere  whether the server is still alive
 */
export async function untilOpen<Result>(
  knock: () => Promise<Result>,
  isThere: () => Promise<boolean>,
  within = patience,
): Promise<Result> {
  for (const since = Date.now(); ; await sleep(200)) {
    try {
      return await knock();
    } catch (error) {
      const over = Date.now() - since > within;
      if (!(error instanceof DatabaseUnavailable) || over || !(await isThere())) throw error;
    }
  }
}

const passwordFile = (folder: string) => join(folder, 'password');
