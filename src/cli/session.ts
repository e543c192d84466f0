import { type Config, readConfig } from '../config.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { fold } from '../domain/names.ts';
import { connect, type Graph } from '../graph/graph.ts';
import { type Overlay, overlayOf } from '../graph/overlay.ts';
import { type Person, resolvePersons } from '../ingest/resolve/persons.ts';
import type { Seeds } from '../ingest/seeds/seeds.ts';
import { progress } from './talk.ts';

/** What a verb works with: settings, a Neo4j, and the graph in it. */
export interface Session {
  readonly config: Config;
  readonly database: Database;
  readonly graph: Graph;
}

/** Opens a Neo4j for the length of a verb. A verb beside a running `start` joins its server. */
export async function withGraph<Result>(
  use: (session: Session) => Promise<Result>,
  { join = true }: { join?: boolean } = {},
): Promise<Result> {
  const config = readConfig();
  const database = await openDatabase(config, { progress, join });
  try {
    const graph = connect(database.address);
    try {
      return await use({ config, database, graph });
    } finally {
      await graph.close();
    }
  } finally {
    await database.close();
  }
}

/** Who else is printed with one of the person's names, or with one that has it within; nothing where nobody is. */
function namesakesOf({ id, names }: Person, persons: readonly Person[]): { namesakes?: string[] } {
  const own = names.map((name) => ` ${fold(name)} `);
  const bears = (name: string) => own.some((one) => ` ${fold(name)} `.includes(one));
  const others = persons.filter((other) => other.id !== id && other.names.some(bears));
  return others.length === 0 ? {} : { namesakes: others.flatMap((other) => [other.id, ...other.formerIds]) };
}

/** The objections of the seeds, with every id and every name that leads to the persons. */
export function objectionsOf(seeds: Seeds): Overlay {
  if (seeds.objections.length === 0) return overlayOf([]);
  const { persons } = resolvePersons(seeds);
  return overlayOf(
    seeds.objections.flatMap((objection) => {
      const person = persons.find(
        ({ id, formerIds }) => id === objection.person || formerIds.includes(objection.person),
      );
      return person
        ? [{ person: person.id, formerIds: person.formerIds, names: person.names, ...namesakesOf(person, persons) }]
        : [];
    }),
  );
}
