import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { kindOf } from '../../src/domain/ids.ts';
import { missingIds } from '../../src/ingest/resolve/ids.ts';
import { edgeTypes, type GraphRows, nodeLabels, versionDigest } from '../../src/ingest/rows/graph-rows.ts';
import { rowIds } from '../../src/ingest/rows/row-ids.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import type { Seeds } from '../../src/ingest/seeds/seeds.ts';
import { countsOf } from '../../src/ingest/write/write.ts';
import { realSeeds, SeedsCopy } from './seeds-copy.ts';

vi.setConfig({ testTimeout: 30_000 }); // Each test reads all the seeds, beside whatever else the machine does.

const seeds = await loadSeeds(realSeeds);
const rows = toRows(seeds);
const { nodes, edges } = rows;
const everything = (of: GraphRows) => [
  ...nodeLabels.flatMap((label) => of.nodes[label]),
  ...edgeTypes.flatMap((type) => of.edges[type]),
];

test('the seeds hold what the lists are said to hold', () => {
  expect(Object.fromEntries(Object.entries(seeds).map(([name, list]) => [name, list.length]))).toMatchObject({
    regions: 6,
    municipalities: 98,
    klynger: 22,
    sundhedsraad: 17,
    udvalg: 5,
    parties: 24,
    klyngeMunicipalities: 100,
    raadMunicipalities: 98,
    klyngeMembers: 72,
    raadMembers: 250,
    relatedBodies: 39,
    continuity: 22,
    judgements: 0,
    objections: 0,
  });
});

test('the rows are as many as the lists make', () => {
  expect(countsOf(rows)).toMatchObject({
    Region: 6,
    Kommune: 98,
    Klynge: 22,
    Sundhedsraad: 17,
    Udvalg: 5,
    Party: 24,
    Lead: 22,
    FormerId: 0,
    Organisation: seeds.organisations.length,
    Document: seeds.sources.length + 1 + 8, // the case that no list names, and the attachments that items name
    Meeting: 5,
    Attendance: 72,
    AgendaItem: 18,
    HAD: 72,
    OF: 4,
    COVERS: 198,
    FEEDS: 24,
    PART_OF: 98 + 2,
    BECOMES: 2,
    IN_REGION: 22 + 17 + 5,
    HOLDS: nodes.Membership.length,
    IN: nodes.Membership.length,
    FROM: nodes.Claim.length,
  });
});

test('rows of one body and role are one membership, seen several times', () => {
  const seen = nodes.Membership.filter(
    (row) => row['bodyId'] === 'klynge-soenderjylland' && row['personId'] === 'person-bo-libergren',
  );

  expect(seen.map((row) => [row.id, row['observedOn']])).toEqual(
    [...new Set(seen.map((row) => row.id))].map((id) => [id, expect.any(Array)]),
  );
  const observed = nodes.Membership.flatMap((row) => row['observedOn'] as string[]);
  const memberRows = [...seeds.klyngeMembers, ...seeds.raadMembers, ...seeds.relatedBodies];
  const ofBodies = seeds.minutes.filter(({ extract }) => extract.body?.asPrinted !== 'Voksen- og plejeudvalget');
  const listed = ofBodies.flatMap(({ extract }) => extract.people.filter((person) => person.listed));
  expect(observed).toHaveLength(memberRows.filter((row) => row.as_of !== null).length + listed.length);
});

describe('parties', () => {
  const of = (letter: string) =>
    nodes.Membership.filter((row) => row['partyLetter'] === letter).map((row) => [
      row['partyId'],
      row['representsAsPrinted'],
    ]);

  test('"S" in Herlev is the letter as printed and no party', () => {
    expect(of('S')).toEqual([[null, 'Herlev']]);
  });

  test.each([
    ['HL', [['party-list-hvidovre', 'Hvidovre']]],
    ['ØB', [['party-list-oestbroen', 'Randers']]],
    ['T', [['party-list-solroed', 'Solrød']]],
    ['J', [['party-list-lolland-j', 'Lolland']]],
    ['HS', [['party-list-hverdagens-stemme', 'Kerteminde']]],
    [
      'UP',
      [
        ['party-independent', null],
        ['party-independent', 'Aalborg'],
      ],
    ],
  ])('the code %s is read with its kommune', (letter, expected) => {
    expect(of(letter)).toEqual(expected);
  });

  test('a local code elsewhere is no party, and "S" in Sønderjylland is Slesvigsk Parti', async () => {
    const changed = await new SeedsCopy()
      .replace('people/raad_members.csv', 'Pia Mols,HL,MUNICIPAL,medlem', 'Pia Mols,ØB,MUNICIPAL,medlem')
      .replace('people/raad_members.csv', 'Michael Christensen,F,MUNICIPAL', 'Michael Christensen,S,MUNICIPAL')
      .load();

    const found = toRows(changed).nodes.Membership.map((row) => [row['personId'], row['partyLetter'], row['partyId']]);

    expect(found).toContainEqual(['person-pia-mols', 'ØB', null]);
    expect(found).toContainEqual(['person-michael-christensen-aabenraa', 'S', 'party-s']);
  });

  test('every other letter of every row is a party', () => {
    const unknown = nodes.Membership.filter((row) => row['partyLetter'] !== null && row['partyId'] === null);

    expect(unknown.map((row) => row['partyLetter'])).toEqual(['S']);
  });
});

test('a last day in the lists is the first day after it in the graph', () => {
  const days = (id: string) => [...nodes.Klynge, ...nodes.Region].find((row) => row.id === id)?.['validTo'];

  expect(days('klynge-lillebaelt')).toBe('2026-01-01');
  expect(days('region-hovedstaden')).toBe('2027-01-01');
  expect(days('klynge-horsens')).toBeNull();
});

test('who sits there is the newest complete list, a referat among them; a råd was seen on 28 April 2026', () => {
  expect([...new Set(nodes.Sundhedsraad.map((row) => row['listAsOf']))]).toEqual(['2026-04-28']);
  expect(nodes.Klynge.filter((row) => row['listAsOf'] !== null).map((row) => [row.id, row['listAsOf']])).toEqual([
    ['klynge-goedstrup', '2022-H2'],
    ['klynge-holbaek', '2025-10-29'],
    ['klynge-horsens', '2025-03-06'],
    ['klynge-lillebaelt', '2025-10-24'],
    ['klynge-midt', '2022-H2'],
    ['klynge-randers', '2025-06-16'],
    ['klynge-soenderjylland', '2023'],
  ]);
  const raad = nodes.Membership.filter((row) => String(row['bodyId']).startsWith('raad-'));
  expect(raad.filter((row) => row['current'] !== true)).toEqual([]);
});

/** Every claim, end and neighbour that rows name, and does not exist. */
function dangling(of: GraphRows): string[] {
  const things = new Set(nodeLabels.flatMap((label) => of.nodes[label].map((row) => row.id)));
  const facts = new Set(edgeTypes.flatMap((type) => of.edges[type].flatMap((row) => row['id'] ?? [])));
  const named = new Set([...things, ...facts]);
  const claims = new Set(of.nodes.Claim.map((row) => row.id));
  const missing = (names: unknown, known: ReadonlySet<unknown>) =>
    (Array.isArray(names) ? names : [names]).filter((name) => name !== null && name !== undefined && !known.has(name));
  return [
    ...everything(of).flatMap((row) => missing(row['claims'], claims)),
    ...edgeTypes.flatMap((type) => of.edges[type].flatMap(({ from, to }) => missing([from, to], things))),
    ...of.nodes.Claim.flatMap((row) => missing(row['about'], named)),
    ...of.nodes.Claim.flatMap((row) => missing(row['documentId'], things)),
    ...of.nodes.Lead.flatMap((row) => [...missing(row['personIds'], things), ...missing(row['fromIds'], things)]),
    ...of.nodes.FormerId.flatMap((row) => missing(row['to'], things)),
    ...of.edges.FEEDS.flatMap((row) => missing(row['kommuneIds'], things)),
    ...of.edges.SAT_IN.flatMap((row) => missing(row['membershipIds'], things)),
  ].map(String);
}

describe('evidence', () => {
  test('everything that is named exists', () => {
    expect(dangling(rows)).toEqual([]);
  });

  test('every thing and fact that a list states has a claim', () => {
    const derived = new Set(['Claim', 'Document', 'FormerId', 'Theme']);
    const stated = nodeLabels.filter((label) => !derived.has(label)).flatMap((label) => rows.nodes[label]);
    const facts = [...edges.COVERS, ...edges.FEEDS, ...edges.SAT_IN];

    expect([...stated, ...facts].filter((row) => (row['claims'] as string[]).length === 0)).toEqual([]);
  });

  test('every id is one thing or fact, and its prefix is one we know', () => {
    const ids = everything(rows).flatMap((row) => (typeof row['id'] === 'string' ? [row['id']] : []));

    expect(rowIds(rows).size).toBe(ids.length);
    expect(ids.filter((id) => kindOf(id) === null && !/^(sat-in|about)-/.test(id))).toEqual([]);
  });

  test('a claim says which list and row, its confidence, and how many sources the row names', () => {
    const name = nodes.Claim.filter((row) => row['about'] === 'klynge-horsens' && row['property'] === 'name');

    expect(name.length).toBeGreaterThan(0);
    for (const claim of name) {
      expect(claim).toMatchObject({
        value: 'Horsensklyngen',
        list: 'reference/klynger.csv',
        key: 'klynge-horsens',
        sourcesInRow: name.length,
      });
    }
  });

  test('what minutes themselves say of an end and of who is covered stands beside the row of the list', () => {
    const read = (ids: unknown) =>
      nodes.Claim.filter(
        (claim) => (ids as string[]).includes(claim.id) && String(claim['list']).startsWith('minutes/'),
      );
    const lillebaelt = nodes.Klynge.find(({ id }) => id === 'klynge-lillebaelt');
    expect(read(lillebaelt?.['claims'])).toMatchObject([
      {
        property: 'lastDay',
        value: '2025-12-31',
        quote: 'nedlægges Sundhedsklynge Lillebælt med udgangen af 2025',
      },
    ]);
    const quotes = edges.COVERS.filter(({ from }) => from === 'klynge-lillebaelt').map(({ claims }) =>
      read(claims).map(({ quote }) => quote),
    );
    expect(quotes).toEqual([
      ['Middelfart Kommune'],
      ['Vejen Kommune'],
      ['Fredericia Kommune'],
      ['Kolding Kommune'],
      ['Vejle Kommune'],
    ]);
  });

  test('an id or code of a place has its name', () => {
    const named = (about: string, property: string) =>
      nodes.Claim.find((claim) => claim['about'] === about && claim['property'] === property)?.['valueName'];
    expect(named('kommune-0615', 'region')).toBe('Region Midtjylland');
    expect(named('covers-klynge-horsens-0615', 'covers')).toBe('Horsens');
    expect(named('region-hovedstaden', 'successor')).toBe('Region Østdanmark');
    expect(named('klynge-horsens', 'name')).toBeUndefined();
  });

  test('what the list marks as inferred is inferred, and nothing else of the row', () => {
    const roed = nodes.Claim.filter((row) => String(row['key']).startsWith('Horsensklyngen / Hanne Roed'));

    expect(roed.map((row) => [row['property'], row['basis']]).sort()).toEqual([
      ['observedOn', 'STATED'],
      ['office', 'INFERRED'],
      ['party', 'STATED'],
      ['person', 'STATED'],
      ['represents', 'STATED'],
      ['role', 'STATED'],
    ]);
  });

  test('stays whole whatever rows are removed', { timeout: 30_000 }, () => {
    const part = (list: Seeds['raadMembers']) => fc.subarray(list);
    const some = fc.record({
      klyngeMembers: part(seeds.klyngeMembers),
      raadMembers: part(seeds.raadMembers),
      relatedBodies: part(seeds.relatedBodies),
      klyngeMunicipalities: fc.subarray(seeds.klyngeMunicipalities),
      raadMunicipalities: fc.subarray(seeds.raadMunicipalities),
    });
    fc.assert(
      fc.property(some, (kept) => {
        expect(dangling(toRows(withIds({ ...seeds, ...kept })))).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

/** The seeds with the lines that "ids" would add: a row that is gone may have been all that tied two others together. */
function withIds(some: Seeds): Seeds {
  const lines = missingIds(some).map((line) => ({
    ...line,
    mergedInto: null,
    file: 'people/ids.csv',
    line: 0,
    rowKey: '',
  }));
  return { ...some, ids: [...some.ids, ...lines] };
}

describe('the digest', () => {
  test('is the same for the same seeds', () => {
    expect(versionDigest(toRows(seeds))).toBe(versionDigest(rows));
  });

  test('does not depend on the order of the lines in any list', { timeout: 30_000 }, () => {
    const shuffled = fc.record(
      Object.fromEntries(
        Object.entries(seeds).map(([name, list]) => [
          name,
          fc.shuffledSubarray(list as object[], { minLength: list.length, maxLength: list.length }),
        ]),
      ),
    ) as unknown as fc.Arbitrary<Seeds>;

    fc.assert(
      fc.property(shuffled, (other) => {
        expect(versionDigest(toRows(other))).toBe(versionDigest(rows));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  test('is the same when a file is turned upside down', async () => {
    const copy = new SeedsCopy();
    for (const file of [
      'people/raad_members.csv',
      'reference/parties.csv',
      'reference/sundhedsraad_municipalities.csv',
    ]) {
      const [head, ...lines] = copy.text(file).trimEnd().split('\n');
      copy.write(file, [head, ...lines.reverse()].join('\n'));
    }

    expect(versionDigest(toRows(await copy.load()))).toBe(versionDigest(rows));
  });

  test('changes with one cell, and only the row that says it and its evidence differ', async () => {
    const copy = await new SeedsCopy().replace('reference/municipalities.csv', '671714,2026', '671715,2026').load();
    const changed = toRows(copy);
    const [before, after] = [rowIds(rows), rowIds(changed)];

    expect(versionDigest(changed)).not.toBe(versionDigest(rows));
    const differing = [...after].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id);
    expect(differing.filter((id) => !id.startsWith('claim-'))).toEqual([
      'kommune-0101',
      'feeds-klynge-byen-raad-hovedstaden',
      'feeds-klynge-hovedstaden-syd-raad-hovedstaden',
    ]);
  });
});
