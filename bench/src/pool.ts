import { type DatabaseAddress, openDriver } from '../../src/graph/driver.ts';
import { drawn } from './generate/random.ts';
import type { Pool } from './questions/question.ts';

/** Reads what can be asked about, and adds the index that the two other contenders search by. */
export async function readPool(address: DatabaseAddress, nodes: number): Promise<Pool> {
  const driver = openDriver(address);
  const all = async <Row>(text: string): Promise<Row[]> =>
    (await driver.executeQuery(text)).records.map((record) => record.toObject() as Row);
  await all(
    "CREATE FULLTEXT INDEX bench_person_text IF NOT EXISTS FOR (node:Person) ON EACH [node.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  );
  await all('CALL db.awaitIndexes(120)');
  const [version] = await all<{ number: number; id: string }>(
    "MATCH (:Pointer {name: 'published'}) MATCH (v:Version) RETURN v.number AS number, v.id AS id ORDER BY number DESC LIMIT 1",
  );
  const page = nodes < 50_000 ? 100 : 500;
  const skip = page * 20 - 20;
  const [memberships, persons, klynger, deep] = [
    await all<{ id: string }>('MATCH (m:Membership) RETURN m.id AS id LIMIT 60000'),
    await all<{ id: string; name: string }>('MATCH (p:Person) RETURN p.id AS id, p.nameFolded AS name LIMIT 60000'),
    await all<{ id: string; sortKey: string }>(
      'MATCH (k:Klynge) RETURN k.id AS id, k.sortKey AS sortKey ORDER BY sortKey',
    ),
    await all<{ id: string; sortKey: string }>(
      `MATCH (p:Person) RETURN p.id AS id, p.sortKey AS sortKey ORDER BY sortKey SKIP ${skip - 1} LIMIT 200`,
    ),
  ];
  await driver.close();
  return {
    version: version?.number ?? 0,
    versionId: version?.id ?? '',
    memberships: shuffled(memberships).map(({ id }) => id),
    persons: shuffled(persons).map(({ id }) => id),
    klynger,
    deep: deep.map((person, place) => ({ ...person, place: skip - 1 + place })),
    names: shuffled(persons).map(({ name }) => {
      const words = name.split(' ');
      return `${words[0]} ${words.at(-1)}`;
    }),
  };
}

/** The same order in every run. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item, place) => ({ item, key: drawn(7, 7, place) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
