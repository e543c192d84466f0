import { int as neo4jInt } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalogue } from '../../src/graph/catalogue.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { post, type World, world } from './world.ts';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

/** The statements of an operation, sorted, asked of a cold version. */
async function statements(query: string): Promise<string[]> {
  here.asked();
  const { body } = await here.ask(query);
  expect(body.errors).toBeUndefined();
  return here.asked().sort();
}

test('a list of bodies with members, persons and parties costs two statements, however many rows', async () => {
  const operation = (first: number) =>
    `{ sundhedsraadene(first: ${first}) { nodes { name members(first: ${first}) { nodes { role person { name } party { letter } body { name region { name } } represents { ... on Kommune { name } } } } } } }`;
  expect(await statements(operation(2))).toEqual(['Body.memberships', 'Query.sundhedsraadene']);
  expect(await statements(operation(20))).toEqual(['Body.memberships', 'Query.sundhedsraadene']);
});

test('counts cost one statement each, and the total of an unfiltered root list none', async () => {
  expect(
    await statements(
      '{ klynger { totalCount nodes { members(virkningPaa: "2024-01-01") { totalCount heldCounts { yes } } } } }',
    ),
  ).toEqual(['Body.memberships.tally', 'Query.klynger']);
  expect(await statements('{ kommuner(region: "Region Nordjylland") { totalCount } }')).toEqual([
    'Query.kommuner',
    'Query.kommuner.count',
    'lookup.key',
  ]);
});

test('evidence of all rows is one statement', async () => {
  expect(
    await statements(
      '{ klynge(key: "klynge-fyn") { feeds { evidence { citation document { title } } kommuner { name region { name } } sundhedsraad { name } } } }',
    ),
  ).toEqual(['Claim', 'Klynge', 'Klynge.feeds']);
  expect(
    await statements('{ klynger(first: 22) { nodes { coverage { kommune { name } evidence { citation } } } } }'),
  ).toEqual(['Claim', 'Coverage', 'Query.klynger']);
});

test('a fixed chain is two statements: a person comes with its seats, a råd with its kommuner', async () => {
  const chain =
    '{ person(key: "person-torben-hansen") { name memberships { nodes { role body { name ... on Klynge { feeds { sundhedsraad { name kommuner { name } } } } } } } } }';
  expect(await statements(chain)).toEqual(['Klynge.feeds', 'Person.memberships']);
  // Who has no such seat is there all the same.
  const none = '{ person(key: "person-torben-hansen") { name memberships(role: [SEKRETARIAT]) { nodes { id } } } }';
  expect(await statements(none)).toEqual(['Person', 'Person.memberships']);
});

test('the length of a way, and the counts of a list, are asked for alone', async () => {
  expect(await statements('{ paths(from: "person-lone-jakobi", to: "person-torben-hansen") { length } }')).toEqual([
    'Paths.length',
  ]);
  expect(
    await statements(
      '{ klynge(key: "klynge-aarhus") { memberships(virkningPaa: "2023-03-01") { heldCounts { yes } } } }',
    ),
  ).toEqual(['Body.memberships.tallied']);
});

test('counts by role come with the body, and say what counting its list says', async () => {
  // A filter on the origin, even on all of them, is counted in the list.
  const counts = (name: string, filter: string) =>
    `${name}: memberships(virkningPaa: "2024-01-01"${filter}) { totalCount heldCounts { yes no unknown } }`;
  const both = (filter: string) =>
    `${counts('tallied', filter)} ${counts('counted', `${filter}, saidBy: [LIST, MINUTES, SUPPLEMENT]`)}`;
  for (const filter of ['', ', role: [MEDLEM]', ', role: [FORMAND, NAESTFORMAND]']) {
    const { body } = await here.ask(
      `{ klynger(first: 50) { nodes { ${both(filter)} } } sundhedsraadene(first: 50) { nodes { ${both(filter)} } } }`,
    );
    for (const { tallied, counted } of [...body.data.klynger.nodes, ...body.data.sundhedsraadene.nodes]) {
      expect(tallied).toEqual(counted);
    }
  }
  const roles = ['FORMAND', 'NAESTFORMAND', 'MEDFORMAND', 'MEDLEM'].map((role) => counts(role, `, role: [${role}]`));
  expect(await statements(`{ klynge(key: "klynge-aarhus") { ${roles.join(' ')} } }`)).toEqual([
    'Body.memberships.tallied',
  ]);
  const onTwoDays = `{ sundhedsraad(key: "raad-kronjylland") { ${counts('one', '')} other: members { totalCount } } }`;
  expect(await statements(onTwoDays.replace('2024-01-01', '2026-04-28'))).toEqual([
    'Body.memberships.tally',
    'Body.memberships.tally',
    'Sundhedsraad',
  ]);
});

test('nodes by id are one statement for each type', async () => {
  const ids = ['klynge-horsens', 'klynge-midt', 'kommune-0615', 'kommune-0665', 'person-lone-jakobi'];
  expect(await statements(`{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Klynge { feeds { id } } } }`)).toEqual([
    'Klynge',
    'Klynge.feeds',
    'Kommune',
    'Person',
  ]);
});

test('requests in flight share a statement, and rows stay for the version', async () => {
  const operation = (key: string) =>
    post(here.api, { query: `{ node(id: "${key}") { id ... on Kommune { name klynger { name } } } }` });
  here.asked();
  await Promise.all(['kommune-0751', 'kommune-0741', 'kommune-0851', 'kommune-0860'].map(operation));
  expect(here.asked()).toEqual(['Kommune', 'Kommune.klynger']);
  await operation('kommune-0751');
  expect(here.asked()).toEqual([]);
});

/** Database hits of a statement, all operators together. */
async function hits(name: string, parameters: Record<string, unknown>): Promise<number> {
  const statement = readCatalogue().get(`read/${name}`);
  const driver = openDriver(neo4jHere());
  const integers = Object.fromEntries(
    Object.entries({ version: 1, ...parameters }).map(([key, value]) => [
      key,
      typeof value === 'number' ? neo4jInt(value) : value,
    ]),
  );
  const { summary } = await driver.executeQuery(`PROFILE ${statement?.text.replace(/^CYPHER 5/, '')}`, integers);
  await driver.close();
  const sum = (plan: Plan): number => plan.dbHits + plan.children.reduce((total, child) => total + sum(child), 0);
  return sum(summary.profile as unknown as Plan);
}

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

test('a page reads about as many entries as it shows, also deep in the list: its order is served by the index', async () => {
  const nobody = { party: null, kommune: null, several: null };
  const { body } = await here.ask('{ people(first: 100) { nodes { id } } }');
  const deep = body.data.people.nodes[99].id;
  const first = await hits('Query.people', { ...nobody, after: null, first: 11 });
  const later = await hits('Query.people', { ...nobody, after: deep, first: 11 });
  expect(first).toBeLessThan(250);
  expect(later).toBeLessThan(first + 20);
});

test('ten members of a body are read without reading the others', async () => {
  const all = {
    day: null,
    held: null,
    current: false,
    roles: null,
    sides: null,
    elected: null,
    parties: null,
    saidBy: null,
    after: null,
    neighbours: [],
    brief: [],
  };
  const two = await hits('Body.memberships', { ...all, keys: ['raad-fyn'], first: 3 });
  const twenty = await hits('Body.memberships', { ...all, keys: ['raad-fyn'], first: 21 });
  expect(two).toBeLessThan(twenty / 3);
});

test('a row in brief answers what a whole row answers, and only where no more is asked for', async () => {
  const seats = (more: string) =>
    `{ klynge(key: "klynge-horsens") { memberships(first: 30) { nodes { id role side elected ${more} } } } }`;
  const brief =
    'person { id name } party { id letter name short } body { id name kind ... on Klynge { feeds { id } } }';
  // The same fields, and one more of each that only the whole row has.
  const whole =
    'lastObserved person { id name names } party { id letter name short colour } body { id name kind aliases ... on Klynge { feeds { id } } }';
  const asked = (await here.ask(seats(brief))).body.data.klynge.memberships.nodes;
  const more = (await here.ask(seats(whole))).body.data.klynge.memberships.nodes;
  expect(asked.length).toBeGreaterThan(20);
  expect(more).toMatchObject(asked);
  expect(more.every((seat: { person: { names: string[] } }) => seat.person.names.length > 0)).toBe(true);
});

test('a body that comes beside another says that no list of it is held, as the body by itself does', async () => {
  const asked = 'id listAsOf members { missing list { id } }';
  const { body } = await here.ask(`{ klynger(first: 50) { nodes { ${asked} } } flows { klynge { ${asked} } } }`);
  const alone = new Map(body.data.klynger.nodes.map((one: { id: string }) => [one.id, one]));
  const beside = body.data.flows.map(({ klynge }: { klynge: { id: string } }) => klynge);
  const without = beside.filter(({ listAsOf }: { listAsOf: string | null }) => listAsOf === null);
  expect(without.length).toBeGreaterThan(0);
  for (const one of without) expect(one.members).toEqual({ missing: expect.any(String), list: null });
  for (const one of beside) expect(one).toEqual(alone.get(one.id));
});
