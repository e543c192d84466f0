import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type World, world } from '../database/world.ts';

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

interface Named {
  readonly name: string;
}
const names = (things: readonly Named[]) => things.map(({ name }) => name);

describe('6: hvilke klynger samles i ét råd, og hvilke deles?', () => {
  test('24 links, 20 of 22 klynger go whole to one råd', async () => {
    const { flows, whole } = await data(
      '{ flows { kommuneShare klynge { name } } whole: klynger(split: false) { totalCount } }',
    );
    expect(flows).toHaveLength(24);
    expect(flows.filter((flow: { kommuneShare: number }) => flow.kommuneShare === 1)).toHaveLength(20);
    expect(whole.totalCount).toBe(20);
  });

  test('Hovedstaden-Syd and Lillebælt split', async () => {
    const { klynger } = await data(
      '{ klynger(split: true) { nodes { id feeds { sundhedsraad { name } kommuner { name } } } } }',
    );
    expect(klynger.nodes).toEqual([
      {
        id: 'klynge-lillebaelt',
        feeds: [
          {
            sundhedsraad: { name: 'Sundhedsråd Lillebælt' },
            kommuner: ['Fredericia', 'Kolding', 'Middelfart', 'Vejle'].map((name) => ({ name })),
          },
          { sundhedsraad: { name: 'Sundhedsråd Sydvestjylland' }, kommuner: [{ name: 'Vejen' }] },
        ],
      },
      {
        id: 'klynge-hovedstaden-syd',
        feeds: [
          {
            sundhedsraad: { name: 'Sundhedsråd Amager og Vestegnen' },
            kommuner: expect.objectContaining({ length: 9 }),
          },
          { sundhedsraad: { name: 'Sundhedsråd Hovedstaden' }, kommuner: [{ name: 'København' }] },
        ],
      },
    ]);
  });

  test('five råd are fed by several klynger', async () => {
    const { sundhedsraadene } = await data(
      '{ sundhedsraadene(merged: true) { totalCount nodes { name fedBy { klynge { name } } } } }',
    );
    const fed = sundhedsraadene.nodes.map((raad: Named & { fedBy: { klynge: Named }[] }) => [
      raad.name,
      names(raad.fedBy.map((flow) => flow.klynge)).sort(),
    ]);
    expect(Object.fromEntries(fed)).toEqual({
      'Sundhedsråd Hovedstaden': ['Sundhedsklynge Bornholm', 'Sundhedsklynge Byen', 'Sundhedsklynge Syd'],
      'Sundhedsråd Limfjorden': ['Klynge MIDT', 'Klynge SYD', 'Klynge VEST'],
      'Sundhedsråd Midt- og Vestsjælland': ['Sundhedsklyngen Holbæk', 'Sundhedsklyngen Slagelse'],
      'Sundhedsråd Sydvestjylland': ['Sundhedsklynge Lillebælt', 'Sundhedsklynge Sydvestjylland'],
      'Sundhedsråd Østsjælland og Øerne': ['Sundhedsklyngen Nykøbing F', 'Sundhedsklyngen SUH'],
    });
  });
});

test('7: hvilke kommuner i Lillebælt-klyngen havner i et andet råd? Vejen, with row, address and confidence', async () => {
  const { klynge } = await data(`{ klynge(key: "lillebaelt") { kommuner { name } feeds {
    kommuner { name } sharedKommuner { name } sundhedsraad { name }
    evidence { list key confidence basis citation document { kind url } } } } }`);
  expect(names(klynge.kommuner)).toEqual(['Fredericia', 'Kolding', 'Middelfart', 'Vejen', 'Vejle']);
  const [, elsewhere] = klynge.feeds;
  expect(names(elsewhere.kommuner)).toEqual(['Vejen']);
  expect(names(elsewhere.sharedKommuner)).toEqual(['Vejen']);
  expect(elsewhere.evidence).toContainEqual({
    list: 'reference/sundhedsraad_municipalities.csv',
    key: 'raad-sydvestjylland / 0575',
    confidence: 'HIGH',
    basis: 'STATED',
    citation: expect.stringMatching(
      /rækken »raad-sydvestjylland \/ 0575« i listen reference\/sundhedsraad_municipalities\.csv .*høj tillid.* sundhedsgraf, udgave 1-/,
    ),
    document: { kind: 'THIRD_PARTY', url: 'https://github.com/afpihl/sundhedsraad/blob/af88a21/data.json' },
  });
});

test('8: hvilken klynge og hvilket råd hører Odder til?', async () => {
  const { kommune } = await data(
    '{ kommune(key: "Odder Kommune") { klynger { name } sundhedsraad { name } evidence(property: "region") { list key document { title } } } }',
  );
  expect(kommune).toMatchObject({
    klynger: [{ name: 'Horsensklyngen' }],
    sundhedsraad: { name: 'Sundhedsråd Horsens' },
    evidence: [
      {
        list: 'reference/municipalities.csv',
        key: '0727',
        document: { title: expect.stringContaining('dataforsyningen') },
      },
    ],
  });
});

describe('19: hvem gik videre? Spor, aldrig fakta', () => {
  test('22 leads: 13 to a råd, 2 to a regional chair, 7 from other forums', async () => {
    const { raad, region, other, all } = await data(`{
      raad: leads(kind: [KLYNGE_TO_RAAD]) { totalCount } region: leads(kind: [KLYNGE_TO_REGION]) { totalCount nodes { name to { ... on Region { name } } } }
      other: leads(kind: [OTHER_FORUM]) { totalCount } all: leads(first: 100) { totalCount nodes { why evidence { citation basis } } } }`);
    expect([raad.totalCount, region.totalCount, other.totalCount, all.totalCount]).toEqual([13, 2, 7, 22]);
    expect(region.nodes).toEqual([
      { name: 'Anders G. Christensen', to: { name: 'Region Midtjylland' } },
      { name: 'Bo Libergren', to: { name: 'Region Syddanmark' } },
    ]);
    for (const lead of all.nodes)
      expect(lead.evidence).toEqual([
        { basis: 'INFERRED', citation: expect.stringContaining('people/continuity.csv') },
      ]);
  });

  test('a lead names the persons it is about, and the person its leads', async () => {
    const { leads } = await data(
      '{ leads(person: "person-per-moeller-c") { nodes { confidence persons { id leads { id } } from { name } to { ... on Sundhedsraad { name } } } } }',
    );
    expect(leads.nodes).toHaveLength(1);
    expect(leads.nodes[0]).toMatchObject({
      confidence: 'MEDIUM',
      from: [{ name: 'Sundhedssamarbejdsudvalget Region Nordjylland' }],
      to: { name: 'Sundhedsråd Vendsyssel' },
    });
    expect(leads.nodes[0].persons.map((person: { id: string }) => person.id).sort()).toEqual([
      'person-per-moeller-c',
      'person-per-moeller-hjoerring',
    ]);
  });
});

describe('25: folded search', () => {
  const find = async (query: string) =>
    (await data(`{ search(query: "${query}", first: 50) { edges { matched node { id } } } }`)).search.edges.map(
      (edge: { node: { id: string } }) => edge.node.id,
    );

  test.each(['kuhnau', 'kuehnau', 'Kühnau', 'KÜHNAU'])(
    '"%s" finds Kühnau first, then what is said of him',
    async (query) => {
      expect(await find(query)).toEqual(['person-anders-kuehnau', 'remark-klynge-randers-2025-06-16-3056']);
    },
  );

  test('"soenderjylland" finds klynge and råd', async () => {
    expect(await find('soenderjylland')).toEqual(
      expect.arrayContaining(['klynge-soenderjylland', 'raad-soenderjylland']),
    );
  });

  test.each(['aeroe', 'Ærø'])('"%s" finds Ærø', async (query) => {
    expect((await find(query))[0]).toBe('kommune-0492');
  });

  test('"roed" finds Roed and Rød', async () => {
    const found = await find('roed');
    expect(found).toEqual(expect.arrayContaining(['person-annette-roed-raad-midt', 'person-brian-roed', 'party-oe']));
  });
});

test('27: hvilke kommuner sidder i to klynger? København og Vejen', async () => {
  const { kommuner } = await data('{ kommuner(inSeveralKlynger: true) { totalCount nodes { name klynger { id } } } }');
  expect(kommuner).toEqual({
    totalCount: 2,
    nodes: [
      { name: 'København', klynger: [{ id: 'klynge-byen' }, { id: 'klynge-hovedstaden-syd' }] },
      { name: 'Vejen', klynger: [{ id: 'klynge-lillebaelt' }, { id: 'klynge-sydvestjylland' }] },
    ],
  });
});

describe('31: hvem leder de 17 råd?', () => {
  test('one chair each, last seen on 28 April 2026', async () => {
    const { sundhedsraadene } =
      await data(`{ sundhedsraadene(first: 17) { nodes { name members(role: [FORMAND]) { asOf list { url } nodes {
      lastObserved person { name } party { letter } evidence(property: "role") { list key confidence document { url } } } } } } }`);
    expect(sundhedsraadene.nodes).toHaveLength(17);
    const chairs = new Map<string, string>();
    for (const { name, members } of sundhedsraadene.nodes) {
      expect(members.asOf).toBe('2026-04-28');
      expect(members.nodes).toHaveLength(1);
      const [chair] = members.nodes;
      expect(chair.lastObserved).toBe('2026-04-28');
      expect(chair.evidence).toEqual([
        {
          list: 'people/raad_members.csv',
          key: expect.stringContaining(chair.person.name),
          confidence: 'NOT_STATED',
          document: { url: expect.stringContaining('4514ebc') },
        },
      ]);
      chairs.set(name, `${chair.person.name} (${chair.party.letter})`);
    }
    expect(chairs.get('Sundhedsråd Hovedstaden')).toBe('Thomas Rohden (B)');
    expect(chairs.get('Sundhedsråd Midt- og Vestsjælland')).toBe('Camilla Hove Lund (V)');
    expect(chairs.get('Sundhedsråd Nordsjælland')).toBe('Christoffer Buster Reinhardt (C)');
  });
});

describe('who sits in each of the 17 råd', () => {
  test('250 rows on 249 seats, last seen on 28 April 2026', async () => {
    const { sundhedsraadene } = await data(`{ sundhedsraadene(first: 17) { nodes { id regionalSeats municipalSeats
      members(first: 50) { asOf totalCount nodes { lastObserved observedOn evidence(property: "person") { key list } } } } } }`);
    interface Raad {
      readonly id: string;
      readonly regionalSeats: number;
      readonly municipalSeats: number;
      readonly members: {
        readonly asOf: string;
        readonly totalCount: number;
        readonly nodes: readonly { lastObserved: string; observedOn: string[]; evidence: unknown[] }[];
      };
    }
    const raad = sundhedsraadene.nodes as readonly Raad[];
    const sum = (of: (one: Raad) => number) => raad.reduce((total, one) => total + of(one), 0);
    expect(sum((one) => one.members.nodes.length)).toBe(250);
    expect(sum((one) => one.members.totalCount)).toBe(250);
    expect(sum((one) => one.regionalSeats + one.municipalSeats)).toBe(249);
    const over = raad.filter((one) => one.members.totalCount !== one.regionalSeats + one.municipalSeats);
    expect(over.map(({ id }) => id)).toEqual(['raad-limfjorden']);
    for (const { members } of raad) {
      expect(members.asOf).toBe('2026-04-28');
      for (const seat of members.nodes)
        expect(seat).toMatchObject({
          lastObserved: '2026-04-28',
          observedOn: ['2026-04-28'],
          evidence: [{ list: 'people/raad_members.csv' }],
        });
    }
  });

  test('on a later day nobody is certain, and nobody is left out', async () => {
    const { sundhedsraad } = await data(
      '{ sundhedsraad(key: "kronjylland") { members(virkningPaa: "2026-11-22") { totalCount heldCounts { yes no unknown } nodes { id } } } }',
    );
    expect(sundhedsraad.members).toMatchObject({ totalCount: 11, heldCounts: { yes: 0, no: 0, unknown: 11 } });
    expect(sundhedsraad.members.nodes).toHaveLength(11);
  });

  test('before the råd existed the answer is no', async () => {
    const { sundhedsraad } = await data(
      '{ sundhedsraad(key: "kronjylland") { members(virkningPaa: "2025-12-31", held: [NO]) { heldCounts { yes no unknown } nodes { id } } } }',
    );
    expect(sundhedsraad.members.heldCounts).toEqual({ yes: 0, no: 11, unknown: 0 });
    expect(sundhedsraad.members.nodes).toHaveLength(11);
  });
});

describe('what is not known is said', () => {
  test('a klynge without a list says so and is no empty answer', async () => {
    const { klynge } = await data(
      '{ klynge(key: "klynge-aarhus") { members { totalCount asOf da: missing en: missing(language: EN) } } }',
    );
    expect(klynge.members).toEqual({
      totalCount: 0,
      asOf: null,
      da: 'Vi har ingen fuldstændig medlemsliste for Aarhusklyngen; det siger intet om, hvem der sad der.',
      en: 'We hold no complete member list for Aarhusklyngen; that says nothing about who sat there.',
    });
  });

  test('a letter leads to its party, a short name too, and "S" is two', async () => {
    const letters = 'A B C D F H I K M N O Q V Æ Ø Å'.split(' ');
    const fields = letters.map((letter, index) => `l${index}: party(key: "${letter}") { letter }`).join(' ');
    const found = await data(
      `{ ${fields} venstre: party(key: "venstre") { letter } sf: party(key: "Socialistisk Folkeparti") { letter } }`,
    );
    expect(letters.map((_, index) => found[`l${index}`]?.letter)).toEqual(letters);
    expect(found).toMatchObject({ venstre: { letter: 'V' }, sf: { letter: 'F' } });
    const { body } = await here.ask('{ party(key: "S") { id } }');
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'AMBIGUOUS', ids: ['party-a', 'party-s'] });
  });

  test('"Klynge Midt" is two klynger', async () => {
    const { body } = await here.ask('{ klynge(key: "Klynge Midt") { id } }');
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'AMBIGUOUS',
      ids: ['klynge-hovedstaden-midt', 'klynge-nordjylland-midt'],
    });
  });

  test("evidence is found by the API's word too, and an unknown word is an error", async () => {
    const { klynge } = await data(
      '{ klynge(key: "lillebaelt") { validTo evidence(property: "validTo") { property value } } }',
    );
    expect(klynge).toEqual({
      validTo: '2026-01-01',
      evidence: expect.arrayContaining([{ property: 'lastDay', value: '2025-12-31' }]),
    });
    const { body } = await here.ask('{ klynge(key: "lillebaelt") { evidence(property: "hospitls") { value } } }');
    expect(body.errors?.[0]?.message).toBe('property: "hospitls" is unknown; did you mean "hospitals"?');
  });

  test('a list that is cut off says so', async () => {
    const { klynge } = await data('{ klynge(key: "goedstrup") { members { asOf missing doubt } } }');
    expect(klynge.members).toMatchObject({ asOf: '2022-H2', missing: null, doubt: expect.stringContaining('afbrudt') });
  });

  test('a letter we cannot read is kept and is no party', async () => {
    const { person } = await data(
      '{ person(key: "Gitte Friberg Bomholdt") { memberships { nodes { party { id } partyLetter evidence(property: "party") { value } } } } }',
    );
    expect(person.memberships.nodes).toEqual([{ party: null, partyLetter: 'S', evidence: [{ value: 'S' }] }]);
  });

  test('namesakes stay apart, and the name alone is ambiguous', async () => {
    const { body } = await here.ask('{ person(key: "peter-larsen") { id } }');
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'AMBIGUOUS',
      ids: ['person-peter-larsen-aalborg', 'person-peter-larsen-thisted'],
    });
    const { node } = await data(
      '{ node(id: "person-julie-jacobsen-raad-hovedstaden") { ... on Person { sameNameAs { person { id } reason(language: EN) } } } }',
    );
    expect(node.sameNameAs).toEqual([
      {
        person: { id: 'person-julie-jacobsen-udvalg-sku-sjaelland' },
        reason: 'same full name; nothing else ties them',
      },
    ]);
  });
});
