import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/api/server.ts';
import { packageRoot } from '../../src/config.ts';
import { passagesOf } from '../../src/extract/passages.ts';
import { post, type World, world } from './world.ts';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
async function data(query: string): Promise<any> {
  const { body } = await here.ask(query);
  expect(body.errors).toBeUndefined();
  return body.data;
}

/** The statements of an operation, sorted. */
async function statements(query: string): Promise<string[]> {
  here.asked();
  await data(query);
  return here.asked().sort();
}

interface Named {
  readonly name: string;
}
interface Attending {
  readonly person: Named | null;
}
const names = ({ nodes }: { nodes: readonly Attending[] }) => nodes.map(({ person }) => person?.name).sort();
const horsens = 'meeting(key: "horsens 2025-03-06")';

describe('a meeting', () => {
  test('is found by its id, and by a body and a day; what is no meeting is null', async () => {
    const { byKey, byName, byId, another, noDay } = await data(`{
      byKey: ${horsens} { id heldOn body { id } document { kind sha256 } }
      byName: meeting(key: "Horsensklyngen  2025-03-06") { id }
      byId: meeting(key: "meeting-klynge-horsens-2025-03-06") { id }
      another: meeting(key: "horsens 2025-03-07") { id }
      noDay: meeting(key: "horsens") { id }
    }`);
    expect(byKey).toEqual({
      id: 'meeting-klynge-horsens-2025-03-06',
      heldOn: '2025-03-06',
      body: { id: 'klynge-horsens' },
      document: { kind: 'OFFICIAL_MINUTES', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(byName).toEqual({ id: byKey.id });
    expect(byId).toEqual({ id: byKey.id });
    expect(another).toBeNull();
    expect(noDay).toBeNull();
  });

  test('says who was listed, who sent apologies, and who stood in for whom', async () => {
    const { meeting } = await data(`{ ${horsens} {
      politicians: attendance(listed: true, elected: [YES]) { totalCount nodes { person { name } } }
      apologies: attendance(state: [APOLOGY]) { totalCount nodes { person { name } } }
      standIns: attendance(state: [STAND_IN]) { nodes { person { name } standsInFor { name } listed } }
    } }`);
    expect(meeting.politicians.totalCount).toBe(8);
    expect(names(meeting.politicians)).toContain('Anders Kühnau');
    expect(meeting.apologies.totalCount).toBe(5);
    expect(names(meeting.apologies)).toContain('Rikke Skou Jensen');
    expect(meeting.standIns.nodes).toEqual([
      { person: { name: 'Jens Szabo' }, standsInFor: { name: expect.stringMatching(/Fischer$/) }, listed: false },
    ]);
  });

  test('counts each state, together all, whatever state is asked for', async () => {
    const counts = 'counts { total present apology absent standIn guest announced partial unknown }';
    const { meeting } = await data(
      `{ ${horsens} { all: attendance { totalCount ${counts} } absent: attendance(state: [ABSENT]) { totalCount ${counts} } } }`,
    );
    const { total, ...states } = meeting.all.counts;
    expect(Object.values(states as Record<string, number>).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(meeting.all.totalCount).toBe(total);
    expect(meeting.absent.counts).toEqual(meeting.all.counts);
    expect(meeting.absent.totalCount).toBe(states.absent);
    expect(states.absent).toBeGreaterThan(0);
  });

  test('costs as many statements with many rows as with few', async () => {
    const operation = (
      first: number,
    ) => `{ meetings(first: ${first}) { nodes { heldOn body { name region { name } } document { title }
      attendance(first: ${first}) { nodes { state person { name } party { letter } represents { ... on Kommune { name region { name } } } standsInFor { name } meeting { heldOn document { title } body { name } } } } } } }`;
    expect(await statements(operation(1))).toEqual(['Meeting.attendance', 'Query.meetings']);
    expect(await statements(operation(30))).toEqual(['Meeting.attendance', 'Query.meetings']);
    expect(
      await statements(
        '{ meetings(first: 5) { nodes { items(first: 10) { nodes { title themes { name } attachments { title } remarks(first: 10) { nodes { gist by { ... on Person { name } } body { name } item { meeting { body { name } } } } } } } } } }',
      ),
    ).toEqual(['AgendaItem.attachments', 'AgendaItem.remarks', 'AgendaItem.themes', 'Meeting.items', 'Query.meetings']);
  });

  test('is reached from body, person, kommune and document', async () => {
    const { klynge, person, kommune } = await data(`{
      klynge(key: "horsens") { meetings { totalCount nodes { id document { meetings { id } } } } attendances { totalCount counts { total } } }
      person(key: "Anders Kühnau") { attendances { counts { total } nodes { meeting { heldOn body { id } } } } }
      kommune(key: "skanderborg") { attendances { nodes { state person { name } meeting { body { id } } } } }
    }`);
    expect(klynge.meetings).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: 'meeting-klynge-horsens-2025-03-06',
          document: { meetings: [{ id: 'meeting-klynge-horsens-2025-03-06' }] },
        },
      ],
    });
    expect(klynge.attendances.totalCount).toBe(klynge.attendances.counts.total);
    expect(person.attendances.nodes.map((one: { meeting: object }) => one.meeting)).toEqual([
      { heldOn: '2025-06-16', body: { id: 'klynge-randers' } },
      { heldOn: '2025-03-06', body: { id: 'klynge-horsens' } },
    ]);
    expect(person.attendances.counts.total).toBe(2);
    expect(names(kommune.attendances)).toEqual(expect.arrayContaining([expect.stringMatching(/Fischer$/)]));
  });
});

const lists: readonly (readonly [string, string])[] = [
  ['meetings', ''],
  ['initiatives', ''],
  ['recommendations', ''],
  ['remarks', ''],
  ['themes', ''],
  ['timeline', ''],
  ['rules', ''],
  ['unresolvedMentions', ''],
  ['announcements', ''],
  ['disagreements', ''],
  ['initiatives', 'body: "holbæk", '],
  ['announcements', 'body: "klynge-lillebaelt", '],
];

describe.each(lists)('%s(%s…)', (field, filter) => {
  test('pages through every row once, and counts them', async () => {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const { list } = await data(
        `{ list: ${field}(${filter}first: 3${after}) { totalCount nodes { id knownSince evidence { quote citation } } pageInfo { hasNextPage endCursor } } }`,
      );
      seen.push(...list.nodes.map(({ id }: { id: string }) => id));
      if (!list.pageInfo.hasNextPage) {
        expect(list.totalCount).toBe(seen.length);
        break;
      }
      after = `, after: "${list.pageInfo.endCursor}"`;
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

test('every id that a list gives answers as a node of its own type', async () => {
  const some = await data(`{
    meetings(first: 1) { nodes { id attendance(first: 1) { nodes { id } } items(first: 1) { nodes { id } } } }
    initiatives(first: 1) { nodes { id } } recommendations(first: 100) { nodes { id handedTo { id } } }
    remarks(first: 1) { nodes { id } } themes(first: 1) { nodes { id } } timeline(first: 1) { nodes { id } }
    rules(first: 1) { nodes { id } } unresolvedMentions(first: 1) { nodes { id } }
    announcements(first: 1) { nodes { id } } disagreements(first: 1) { nodes { id } }
    klynge(key: "randers") { succeededBy { id } }
  }`);
  const ids = [...new Set([...JSON.stringify(some).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id))].slice(
    0,
    100,
  );
  const { nodes } = await data(`{ nodes(ids: ${JSON.stringify(ids)}) { id __typename } }`);

  expect(nodes.map((node: { id: string } | null) => node?.id)).toEqual(ids);
  expect([...new Set(nodes.map((node: { __typename: string }) => node.__typename))].sort()).toEqual(
    [
      'AgendaItem',
      'Announcement',
      'Attendance',
      'Disagreement',
      'Event',
      'Handover',
      'Initiative',
      'Meeting',
      'Mention',
      'Recommendation',
      'Remark',
      'Rule',
      'Succession',
      'Theme',
    ].sort(),
  );
  const { body } = await here.ask('{ node(id: "moede-klynge-horsens") { id } }');
  expect(body.errors?.[0]?.extensions['code']).toBe('INVALID_ID');
});

test('what a person said stands under the person, the meeting and the theme alike', async () => {
  const { remarks } = await data(
    '{ remarks(first: 100) { nodes { id by { ... on Person { id } } meeting { id } themes { id } } } }',
  );
  const one = remarks.nodes.find(
    (row: { by: { id?: string } | null; themes: object[] }) => row.by?.id && row.themes.length > 0,
  );
  const found = await data(`{
    node(id: "${one.by.id}") { ... on Person { remarks(first: 100) { totalCount nodes { id } } } }
    meeting(key: "${one.meeting.id}") { remarks(first: 100) { nodes { id } } }
    themed: remarks(person: "${one.by.id}", theme: "${one.themes[0].id}") { totalCount nodes { id } }
    theme(key: "${one.themes[0].id}") { bodies { id } remarks(first: 100) { totalCount nodes { id } } }
  }`);
  for (const list of [found.node.remarks, found.meeting.remarks, found.themed, found.theme.remarks])
    expect(list.nodes).toContainEqual({ id: one.id });
  expect(found.node.remarks.totalCount).toBe(found.node.remarks.nodes.length);
  expect(found.theme.bodies.length).toBeGreaterThan(0);
});

test('initiatives have owner and partners, as printed and resolved', async () => {
  const { klynge } = await data(`{ klynge(key: "holbaek") { initiatives(first: 100) { totalCount nodes {
    number targetGroup ownerAsPrinted owner { __typename ... on Kommune { name region { name } } ... on Organisation { name } }
    partnersAsPrinted partners { ... on Kommune { name } } body { id } item { number meeting { body { id } } } } } } }`);
  expect(klynge.initiatives.totalCount).toBe(8);
  const owners = klynge.initiatives.nodes.map((one: { owner: { name?: string } | null }) => one.owner?.name);
  expect(owners).toContain('Kalundborg');
  expect(
    klynge.initiatives.nodes.flatMap((one: { partners: Named[] }) => one.partners.map(({ name }) => name)),
  ).toContain('Odsherred');
});

test('a recommendation is handed to a råd, and is found from there', async () => {
  const { klynge } = await data(
    '{ klynge(key: "holbaek") { recommendations { nodes { id stage toAsPrinted to { id } handedTo { stage sundhedsraad { id } recommendation { id } evidence { citation } } } } succeededBy { asPrinted sundhedsraad { id succeeds { body { id } } } evidence { quote } } } }',
  );
  const [first] = klynge.recommendations.nodes;
  expect(first.handedTo).toEqual([
    {
      stage: first.stage,
      sundhedsraad: { id: first.to.id },
      recommendation: { id: first.id },
      evidence: [expect.objectContaining({}), ...first.handedTo[0].evidence.slice(1)],
    },
  ]);
  const { sundhedsraad } = await data(
    `{ sundhedsraad(key: "${first.to.id}") { receivedRecommendations(first: 2) { totalCount nodes { recommendation { id author { id } } } pageInfo { endCursor } } } }`,
  );
  const { totalCount, nodes, pageInfo } = sundhedsraad.receivedRecommendations;
  expect(totalCount).toBe(klynge.recommendations.nodes.length);
  expect(nodes[0].recommendation.id).toBe(first.id);
  const next = await data(
    `{ sundhedsraad(key: "${first.to.id}") { receivedRecommendations(after: "${pageInfo.endCursor}") { nodes { recommendation { id } } } } }`,
  );
  expect(next.sundhedsraad.receivedRecommendations.nodes).toHaveLength(totalCount - 2);
  expect(klynge.succeededBy[0].sundhedsraad.succeeds).toContainEqual({ body: { id: 'klynge-holbaek' } });
});

test('evidence of minutes has its place, its quote and the sentence to cite it by', async () => {
  const { meeting } = await data(
    `{ ${horsens} { attendance(state: [STAND_IN]) { nodes { evidence { start end quote quoteSha256 itemNumber citation document { length mediaType caseNumbers } } } } } }`,
  );
  const [claim] = meeting.attendance.nodes[0].evidence;
  expect(claim.end - claim.start).toBe(claim.quote.length);
  expect(claim.end).toBeLessThanOrEqual(claim.document.length);
  expect(claim.citation).toMatch(
    new RegExp(
      `^Referat, Horsensklyngen, 6\\. marts 2025, punkt ${claim.itemNumber}(, sag [\\d-]+)?; tegn ${claim.start}–${claim.end}; `,
    ),
  );
});

test('the timeline takes a month or a year for all the days it holds', async () => {
  const dates = async (args: string) =>
    (await data(`{ timeline(first: 100${args}) { nodes { date precision } } }`)).timeline.nodes as {
      date: string;
      precision: string;
    }[];
  const all = await dates('');
  expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).sort());
  expect(
    (await dates(', from: "2026-06-01", to: "2026-06-30"')).every(
      ({ date }) => date.startsWith('2026') && date.length < 10,
    ),
  ).toBe(true);
  expect((await dates(', from: "2019-01-15", to: "2019-01-20"')).map(({ date }) => date)).toContain('2019-01');
  expect((await dates(', from: "2027-01-01"')).map(({ date }) => date)).toContain('2027-01-01');
});

test('memberships say what kind of source says so, and can be asked for by that', async () => {
  const { klynge } = await data(`{ klynge(key: "horsens") {
    all: memberships { totalCount }
    lists: memberships(saidBy: [LIST]) { totalCount nodes { saidBy } }
    minutes: memberships(saidBy: [MINUTES]) { totalCount nodes { saidBy electedInMinutes partyInMinutes { letter } officeInMinutes } }
    either: memberships(saidBy: [LIST, MINUTES]) { totalCount }
  } }`);
  expect(klynge.either.totalCount).toBe(klynge.all.totalCount);
  expect(klynge.minutes.nodes.every(({ saidBy }: { saidBy: string[] }) => saidBy.includes('MINUTES'))).toBe(true);
  expect(
    klynge.minutes.nodes.filter((one: { electedInMinutes: string }) => one.electedInMinutes === 'YES'),
  ).toHaveLength(8);
  expect(klynge.lists.totalCount).toBeLessThan(klynge.all.totalCount);
});

test('search finds themes and headings, and a heading brings its meeting', async () => {
  const { themes } = await data('{ themes(first: 1) { nodes { id name } } }');
  const [theme] = themes.nodes;
  const { found, items } = await data(`{
    found: search(query: ${JSON.stringify(theme.name)}, kind: [THEME]) { edges { kind matched node { id } } }
    items: search(query: "referat", kind: [AGENDA_ITEM]) { totalCount nodes { ... on AgendaItem { title meeting { body { name } } } } }
  }`);
  expect(found.edges[0]).toEqual({ kind: 'THEME', matched: 'NAME', node: { id: theme.id } });
  expect(items.totalCount).toBeGreaterThan(0);
  expect(items.nodes.every(({ meeting }: { meeting: object | null }) => meeting !== null)).toBe(true);
});

describe('the longer passage around a quote', () => {
  const asked = `{ ${horsens} { attendance(first: 3) { nodes { evidence(first: 1) { quote start end passage(letters: 200) } } } } }`;

  test('is there where the documents are, and holds the quote', async ({ skip }) => {
    const documents = join(packageRoot, '../shared/minutes');
    if (!existsSync(documents)) skip('skipped: no documents');
    const api = createApi({ graph: here.graph, log: console, passages: passagesOf(documents) });
    const { body } = await post(api, { query: asked });
    api.close();
    const claims = body.data.meeting.attendance.nodes.map(({ evidence }: { evidence: unknown[] }) => evidence[0]);
    expect(claims).toHaveLength(3);
    for (const { quote, passage } of claims) {
      expect(passage).toContain(quote);
      expect(passage.length).toBeGreaterThan(quote.length);
    }
  });

  test('is null where they are not: position and hash say where it stands', async () => {
    const { meeting } = await data(asked);
    const claims = meeting.attendance.nodes.map(({ evidence }: { evidence: unknown[] }) => evidence[0]);
    for (const claim of claims) expect(claim).toMatchObject({ passage: null, start: expect.any(Number) });
    const far = await here.ask('{ klynge(key: "horsens") { evidence(first: 1) { passage(letters: 5000) } } }');
    expect(far.body.errors?.[0]?.extensions['code']).toBe('INVALID_ARGUMENT');
  });
});
