import { describe, expect, test } from 'vitest';
import { printExtract } from '../../src/domain/extract-file.ts';
import { extract } from '../../src/extract/extract.ts';
import { sourceOf } from '../../src/extract/read.ts';
import { missingIds } from '../../src/ingest/resolve/ids.ts';
import type { NodeRow } from '../../src/ingest/rows/graph-rows.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { realSeeds, SeedsCopy } from './seeds-copy.ts';

const rows = toRows(await loadSeeds(realSeeds));
const { nodes, edges } = rows;

const of = (list: readonly NodeRow[], column: string, value: string) => list.filter((row) => row[column] === value);
const attended = (meeting: string, state: string) =>
  of(nodes.Attendance, 'meetingId', `meeting-${meeting}`)
    .filter((row) => row['state'] === state)
    .map((row) => row['asPrinted']);

describe('the meeting of Horsensklyngen, 6 March 2025', () => {
  test('says who stood in for whom, and makes no member of the one who did', () => {
    const [szabo] = of(nodes.Attendance, 'asPrinted', 'Jens Szabo');

    expect(szabo).toMatchObject({
      state: 'STAND_IN',
      basis: 'STATED',
      listed: false,
      standsInForId: 'person-frands-fischer',
    });
    const bodies = of(nodes.Membership, 'personId', 'person-jens-szabo').map((row) => row['bodyId']);
    expect(bodies).toEqual(['raad-horsens']);
    expect(attended('klynge-horsens-2025-03-06', 'ABSENT')).toEqual(['Frands Fischer']);
  });

  test('says who sent apologies, and infers the presence of the others on the list', () => {
    expect(attended('klynge-horsens-2025-03-06', 'APOLOGY').sort()).toEqual([
      'Hanne Roed',
      'Henrik Qvist',
      'Kasper Fasdal',
      'Rikke Skou Jensen',
      'Thrine Rimdal Nørgaard',
    ]);
    const [jakobi] = of(nodes.Attendance, 'asPrinted', 'Lone Jakobi');
    expect(jakobi).toMatchObject({ state: 'PRESENT', basis: 'INFERRED', listed: true, chaired: false });
    expect(of(nodes.Attendance, 'id', 'attendance-klynge-horsens-2025-03-06-anders-kuehnau')[0]).toMatchObject({
      chaired: true,
      roleAsPrinted: 'regional medformand, mødeleder',
    });
  });
});

test('a second source adds a party, and what the minutes say stays apart', () => {
  const [damm] = of(nodes.Membership, 'personId', 'person-martin-damm');

  expect(damm).toMatchObject({ partyId: 'party-v', partyInMinutesId: null, saidBy: ['MINUTES', 'SUPPLEMENT'] });
  const party = nodes.Claim.filter((row) => row['about'] === damm?.id && row['property'] === 'party');
  expect(party.map((row) => [row['list'], row['value']])).toEqual([['people/supplements.csv', 'V']]);
});

test('a body that is none of ours has a meeting and no membership, and no kommune is guessed', () => {
  const meeting = nodes.Meeting.find((row) => row['bodyId'] === null);

  expect(meeting?.['bodyAsPrinted']).toBe('Voksen- og plejeudvalget');
  const people = of(nodes.Attendance, 'meetingId', String(meeting?.id));
  expect(people.map((row) => row['kommuneId'])).toEqual([null, null]);
  for (const row of people) expect(of(nodes.Membership, 'personId', String(row['personId']))).toEqual([]);
});

test('documents name three råd, beside the links that the kommuner show', () => {
  expect(edges.SUCCEEDED_BY.map(({ from, to, asPrinted }) => [from, to, asPrinted])).toEqual([
    ['klynge-holbaek', 'raad-midt-vestsjaelland', expect.any(Array)],
    ['klynge-lillebaelt', 'raad-lillebaelt', expect.any(Array)],
    ['klynge-randers', 'raad-kronjylland', ['Sundhedsråd Kronjylland']],
  ]);
});

test('"Psykiatrien" is that of the body’s own region', () => {
  const owners = of(nodes.Initiative, 'ownerAsPrinted', 'Psykiatrien').map((row) => row['ownerId']);

  expect(owners).toEqual(['organisation-psykiatrien-sjaelland', 'organisation-psykiatrien-sjaelland']);
});

test('every claim of minutes has a place, and a quote of at most 160 letters or a hash', () => {
  const claims = nodes.Claim.filter((row) => String(row['list']).startsWith('minutes/'));

  expect(claims.length).toBeGreaterThan(400);
  const poor = claims.filter(({ start, end, quote, quoteSha256 }) => {
    const placed = typeof start === 'number' && typeof end === 'number' && start < end;
    const shown =
      typeof quote === 'string' ? quote.length <= 160 && quote.length === Number(end) - Number(start) : quoteSha256;
    return !placed || !shown;
  });
  expect(poor).toEqual([]);
});

/** A referat of our own, with invented people, of one of our bodies. */
function referat(names: string): string {
  return `# REFERAT Horsensklyngen d. 03-02-2025\n\nTid: 09:00\nSted: Prøvehuset\n\n## Deltagere\n${names}\n\n## 1. Velkomst\n\n### Beslutning\nGodkendt.\n`;
}

async function added(text: string): Promise<SeedsCopy> {
  const source = sourceOf(Buffer.from(text, 'utf8'), 'prøve.txt');
  const read = extract(await source);
  return new SeedsCopy().write('minutes/2025-02-03-horsensklyngen.yaml', printExtract(read));
}

describe('a document that is added', () => {
  test('asks for an id for each person whom no rule joins, and for a line for each it does', async () => {
    const seeds = await added(
      referat('- Grethe Prøve Holm, borgmester, Odder Kommune (A)\n- Lone Jakobi, borgmester, Odder Kommune (A)'),
    );

    const lines = missingIds(await seeds.load());

    expect(lines.map(({ id, key }) => [id, key])).toEqual([
      ['person-lone-jakobi', 'Lone Jakobi'],
      ['person-grethe-proeve-holm', 'Grethe Prøve Holm'],
    ]);
  });

  test('twice is refused', async () => {
    const seeds = new SeedsCopy();
    const text = seeds.text('minutes/2025-03-06-horsensklyngen.yaml');
    seeds.write('minutes/2025-03-06-igen.yaml', text);

    expect(await seeds.problems()).toEqual([
      'minutes/2025-03-06-igen.yaml: is the same document as minutes/2025-03-06-horsensklyngen.yaml; keep one of them',
    ]);
  });

  test('of a meeting that another document records is refused', async () => {
    const seeds = new SeedsCopy();
    const text = seeds.text('minutes/2025-03-06-horsensklyngen.yaml');
    seeds.write('minutes/2025-03-06-igen.yaml', text.replace(/sha256: [0-9a-f]{4}/, 'sha256: ffff'));

    expect(await seeds.problems()).toEqual([
      'minutes/2025-03-06-igen.yaml: records the meeting that minutes/2025-03-06-horsensklyngen.yaml records; keep one of them',
    ]);
  });
});

describe('lists that speak of documents', () => {
  test.each([
    [
      'people/supplements.csv',
      'Martin Damm,',
      'Martin Dam,',
      'person "Martin Dam" is not in 2025-10-29-hol-sundhedsklynge-politisk-forum; did you mean "Martin Damm"?',
    ],
    [
      'reference/theme_links.csv',
      '2025-03-06-horsensklyngen,items,3',
      '2025-03-06-horsensklyngen,items,33',
      'element "33" is not among the items of 2025-03-06-horsensklyngen',
    ],
  ])('%s: a name that is not there is told with its place', async (file, from, to, said) => {
    const seeds = new SeedsCopy().replace(file, from, to);

    expect(await seeds.problems()).toEqual(expect.arrayContaining([expect.stringContaining(said)]));
  });

  test('a folder without documents is a list that was lost', async () => {
    const seeds = new SeedsCopy();
    const { rmSync } = await import('node:fs');
    rmSync(seeds.path('minutes'), { recursive: true });

    expect(await seeds.problems()).toContain('minutes/: the folder holds no document; was it lost?');
  });
});
