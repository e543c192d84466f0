import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { post, type World } from '../database/world.ts';
import { neo4jHere } from '../neo4j-here.ts';

/** Readers that ask all the while, and what they saw that no reader may see. */
export interface Readers {
  /** Reads so far, and versions they were of. */
  readonly reads: () => number;
  readonly versions: () => readonly string[];
  /** Ends them. Each line is something that no published version says. */
  stop(): Promise<readonly string[]>;
}

const asked = (alias: string) => `query ${alias} {
  version { id }
  kommune(key: "0101") { population }
  klynger(first: 100) { totalCount nodes { id members(first: 100) { totalCount nodes { id person { name } } } } }
  people(first: 100) { totalCount nodes { id name } }
}`;

/** Starts readers of the API and one that counts in the graph itself. */
export function startReaders(world: World, count: number): Readers {
  const wrong = new Set<string>();
  const seen = new Map<string, string>();
  let [reads, over, alias] = [0, false, 0];
  const read = async () => {
    alias += 1;
    const { status, body } = await post(world.api, { query: asked(`R${alias}`) });
    reads += 1;
    if (status !== 200 || body.errors) {
      wrong.add(`${status}: ${JSON.stringify(body.errors)}`);
      return;
    }
    const { version, ...rest } = body.data;
    const text = JSON.stringify(rest);
    const before = seen.get(version.id);
    if (before === undefined) {
      if ([...seen.values()].includes(text)) wrong.add(`${version.id} says what another version says`);
      seen.set(version.id, text);
    } else if (before !== text) wrong.add(`${version.id} said ${before.slice(0, 200)} and then ${text.slice(0, 200)}`);
  };
  const loop = async (one: () => Promise<void>, pause: number) => {
    while (!over) {
      await one();
      await sleep(pause);
    }
  };
  const counting = async () => {
    for (const line of await unlike()) wrong.add(line);
    reads += 1;
  };
  const loops = [...Array.from({ length: count }, () => loop(read, 100)), loop(counting, 1_000)];
  return {
    reads: () => reads,
    versions: () => [...seen.keys()],
    stop: async () => {
      over = true;
      await Promise.all(loops);
      return [...wrong];
    },
  };
}

/** Rows of a statement of a test's own, over a driver that has the patience of its makers. */
export async function raw<Shape>(text: string): Promise<Shape[]> {
  const { uri, user, password } = neo4jHere();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(text);
    return records.map((record) => record.toObject() as Shape);
  } finally {
    await driver.close();
  }
}

/** What the published version holds more or less of than it says, one line each; all in one transaction. */
async function unlike(): Promise<string[]> {
  const rows = await raw<{ id: string; counts: string; nodes: Counted[]; edges: Counted[] }>(`
    MATCH (pointer:Pointer {name: 'published'})
    MATCH (version:Version {number: pointer.number})
    CALL (version) {
      MATCH (node:Versioned {version: version.number})
      UNWIND [label IN labels(node) WHERE NOT label IN ['Versioned', 'Body']] AS name
      WITH name, count(*) AS count RETURN collect({name: name, count: count}) AS nodes
    }
    CALL (version) {
      MATCH (:Versioned {version: version.number})-[edge]->()
      WITH type(edge) AS name, count(*) AS count RETURN collect({name: name, count: count}) AS edges
    }
    RETURN version.id AS id, version.counts AS counts, nodes, edges`);
  return rows.flatMap(({ id, counts, nodes, edges }) => {
    const found = new Map([...nodes, ...edges].map(({ name, count }) => [name, Number(count)]));
    return Object.entries(JSON.parse(counts) as Record<string, number>)
      .filter(([name, count]) => (found.get(name) ?? 0) !== count)
      .map(([name, count]) => `${id}: ${count} ${name}, and ${found.get(name) ?? 0} are there`);
  });
}

interface Counted {
  readonly name: string;
  readonly count: number;
}
