import { type Database, neverEnds, type Progress } from '../database.ts';
import { type Identity, isAlive } from '../identity.ts';
import { neo4jVersion } from '../version.ts';
import { keepArchive } from './archive.ts';
import { enter, readPassword, untilOpen } from './enter.ts';
import { type Parts, prepareHome, setFirstPassword } from './home.ts';
import type { Claim } from './owner.ts';
import { type Server, startServer } from './server.ts';

/**
 * Starts the server of a folder that is ours, and gives the folder back when the server has ended.
 *
 * @throws DatabaseUnavailable when it does not start; AuthenticationFailed when its store has another password
 */
export async function runServer(parts: Parts, claimed: Claim, progress: Progress): Promise<Database> {
  progress(`starting Neo4j ${neo4jVersion} on Java ${parts.java.release} in ${parts.folder}`);
  const home = await prepareHome(parts);
  await setFirstPassword(parts, await readPassword(parts.folder));
  const onSpawn = (java: Identity) => claimed.record({ java, uri: null });
  const server = await startServer(home, { onSpawn, progress });
  const { ended, close } = endings(server, {
    before: () => {
      if (parts.archive.draft) progress('stopping Neo4j; this once it also writes what makes its next start quicker');
    },
    after: async (end) => {
      await keepArchive(parts.archive, end).finally(() => claimed.release());
    },
  });
  try {
    const knock = () => enter(parts.folder, server.uri);
    const address = await untilOpen(knock, () => isAlive(server.identity));
    await claimed.record({ java: server.identity, uri: server.uri });
    const what = `a Java process (pid ${server.identity.pid}) that ends with this one, its data in ${parts.folder}`;
    const description = `Neo4j ${neo4jVersion} at ${server.uri}, ${what}`;
    return { way: 'java', address, joined: false, description, ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What goes with the end of a server: `before` when it is asked to end, `after` also when it ends by itself. */
interface Rites {
  before(): void;
  after(end: string): Promise<void>;
}

function endings(server: Server, { before, after }: Rites): Pick<Database, 'ended' | 'close'> {
  let asked = false;
  const over = server.ended.then(async (end) => {
    await after(end);
    return end;
  });
  return {
    ended: over.then((end) =>
      asked ? neverEnds : `Neo4j ended by itself (${end}); it last wrote to ${server.console}`,
    ),
    close: async () => {
      if (!asked) before();
      asked = true;
      await server.stop();
      await over;
    },
  };
}
