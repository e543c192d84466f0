import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDriver } from '../../src/graph/driver.ts';
import { neo4jHere } from '../neo4j-here.ts';

// Most test files only read. Where the one before left the seeds' graph as it was loaded, the next takes it over: loading
// it anew takes as long as many a file, and Neo4j then plans every statement anew too.

/** Beside the server: what its graph was right after the seeds were loaded, and their archive. */
const folder = () => join(tmpdir(), `sundhedsgraf-pristine-${neo4jHere().uri.replace(/\W+/g, '-')}`);

/** Keeps what the graph is, and the archive in a world's home; what was kept before is forgotten by then. */
export async function remember(home: string): Promise<void> {
  await mkdir(folder(), { recursive: true });
  await cp(join(home, 'versions'), join(folder(), 'versions'), { recursive: true });
  await writeFile(join(folder(), 'what.json'), await whatIsThere());
}

/** Whether the graph is still what was remembered; a world's home then gets the archive. */
export async function recall(home: string): Promise<boolean> {
  const remembered = await readFile(join(folder(), 'what.json'), 'utf8').catch(() => null); // nothing was loaded yet
  if (remembered === null || remembered !== (await whatIsThere())) return false;
  await cp(join(folder(), 'versions'), join(home, 'versions'), { recursive: true });
  return true;
}

/** The graph is about to be another one. */
export const forget = () => rm(folder(), { recursive: true, force: true });

/** The versions with their digests and times, and how much there is of all else; equal where nothing came or went. */
async function whatIsThere(): Promise<string> {
  const address = neo4jHere();
  const driver = openDriver(address);
  try {
    const { records } = await driver.executeQuery(
      `MATCH (one:Version|Pointer) WITH one ORDER BY one.number RETURN collect(properties(one)) AS versions,
       COUNT { MATCH (node) RETURN node } AS nodes, COUNT { MATCH ()-[edge]->() RETURN edge } AS edges`,
      {},
      address.name === null ? {} : { database: address.name },
    );
    return JSON.stringify([address.uri, records[0]?.toObject()]);
  } finally {
    await driver.close();
  }
}
