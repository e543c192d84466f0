import type { Config, DatabaseWay } from '../config.ts';
import { CannotStart, DatabaseUnavailable } from '../domain/errors.ts';
import type { Database, OpenOptions } from './database.ts';
import { openDocker } from './docker.ts';
import { openGiven } from './given.ts';
import { isJavaOpen, openJava } from './java.ts';

export type { Database, OpenOptions, Progress } from './database.ts';

/** The ways to a Neo4j, in the order they are tried. Each throws `DatabaseUnavailable` when it leads nowhere. */
const ways: Record<DatabaseWay, (config: Config, options: OpenOptions) => Promise<Database>> = {
  uri: (config) => openGiven(config.database),
  docker: openDocker,
  java: openJava,
};

/**
 * Finds a Neo4j to talk to: the one that `NEO4J_URI` names; else Docker's; else a Java process of our own.
 * `NEO4J_URI` and `SUNDHEDSGRAF_DATABASE` leave one way only, and what goes wrong there is the answer.
 *
 * @throws DatabaseUnavailable naming each way and how it ended; AuthenticationFailed when a Neo4j refuses us;
 *         CannotStart when another run has the state folder, or it is not ours to write in
 */
export async function openDatabase(config: Config, options: OpenOptions): Promise<Database> {
  try {
    return await firstOpen(config, options);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'path' in error)) throw error;
    const way = 'set SUNDHEDSGRAF_HOME to a folder of yours';
    throw new CannotStart(`the state folder ${config.home} cannot be used: ${error.message}; ${way}`, { cause: error });
  }
}

async function firstOpen(config: Config, options: OpenOptions): Promise<Database> {
  const { way: only, uri } = config.database;
  if (only !== null) return await ways[only](config, options).catch(because(`SUNDHEDSGRAF_DATABASE=${only}`));
  if (uri !== null) return await ways.uri(config, options).catch(because('NEO4J_URI'));
  // A server that is already open for this folder is the one that is meant, whatever else there is by now.
  if (options.join && (await isJavaOpen(config))) return openJava(config, options);
  const tried = ['NEO4J_URI: not set'];
  for (const way of ['docker', 'java'] as const) {
    try {
      return await ways[way](config, options);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      tried.push(`${way}: ${error.message}`);
      if (way === 'docker')
        options.progress(`no Neo4j in Docker (${firstLine(error)}); trying a Java process of our own`);
    }
  }
  throw nowhere(tried);
}

const firstLine = (error: Error) => error.message.split('\n')[0];

/** Puts the setting that left no other way before the reason. */
function because(setting: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    throw new DatabaseUnavailable(`${setting}: ${error.message}`, { cause: error });
  };
}

function nowhere(tried: readonly string[]): DatabaseUnavailable {
  const lines = tried.map((line) => `  ${line}`).join('\n');
  return new DatabaseUnavailable(
    `no Neo4j to talk to. Set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD), or start Docker, ` +
      `or install Java 17 or 21 and Maven. Tried:\n${lines}`,
  );
}
