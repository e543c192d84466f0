import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noObjections, type Overlay, overlayOf } from '../../src/graph/overlay.ts';
import { type World, world } from '../database/world.ts';

let here: World;
let overlay: Overlay = noObjections;

beforeAll(async () => {
  here = await world({ overlay: () => overlay });
});
afterAll(() => here.close());

interface Said {
  readonly title: string;
  readonly status: string;
  readonly asOf: string | null;
  readonly sentences: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly missing: readonly string[];
  readonly candidates: readonly string[];
}

const operation = `query ($slug: String!, $parameters: [ParameterInput!]!, $sources: Sources!, $language: Language!) {
  question(slug: $slug, parameters: $parameters, sources: $sources) {
    title(language: $language) status asOf sentences { text(language: $language) notes } rows { cells(language: $language) about notes }
    missing { text(language: $language) } candidates { id } citations { claim { list } } } }`;

interface Options {
  readonly sources?: 'MINUTES' | 'ALL';
  readonly language?: 'DA' | 'EN';
}

/** Asks, and checks that each row has footnotes, and that only minutes are cited where only they count. */
async function ask(slug: string, given: Record<string, string> = {}, options: Options = {}): Promise<Said> {
  const { sources = 'ALL', language = 'DA' } = options;
  const parameters = Object.entries(given).map(([name, value]) => ({ name, value }));
  const { body } = await here.ask(operation, { slug, parameters, sources, language });
  expect(body.errors).toBeUndefined();
  const { citations, rows, ...answer } = body.data.question;
  for (const row of rows) expect(row.notes).not.toEqual([]);
  const lists: string[] = citations.map(({ claim }: { claim: { list: string } }) => claim.list);
  if (sources === 'MINUTES') expect(lists.filter((list) => !list.startsWith('minutes/'))).toEqual([]);
  return {
    ...answer,
    sentences: answer.sentences.map(({ text }: { text: string }) => text),
    rows: rows.map(({ cells }: { cells: (string | null)[] }) => cells),
    missing: answer.missing.map(({ text }: { text: string }) => text),
    candidates: answer.candidates.map(({ id }: { id: string }) => id),
  };
}

const minutes = { sources: 'MINUTES' } as const;
const column = (said: Said, index: number) => said.rows.map((cells) => cells[index]);

const eight =
  'Anders Kühnau (A), Peter Sørensen (A), Hanne Roed (B), Henrik Qvist (Ø), Thrine Rimdal Nørgaard (V), Frands Fischer (A), Lone Jakobi (A) og Ole Vind (V)';

describe('1: hvilke politikere sad i klyngen?', () => {
  test('Horsens, by the minutes: the eight on the list of 6 March 2025', async () => {
    const said = await ask('hvem-sad-i-klyngen', { klynge: 'horsens' }, minutes);
    expect(said).toMatchObject({
      title: 'Hvilke politikere sad i Horsensklyngen?',
      status: 'ANSWERED',
      asOf: '2025-03-06',
      missing: [],
      sentences: [
        `Ifølge referaterne sad 8 politikere i Horsensklyngen: ${eight}.`,
        'Alle 8 står på deltagerlisten 6. marts 2025.',
        'For almen praksis sad Allan Høg Poulsen og Kasper Fasdal (6. marts 2025); de er ikke politikere.',
      ],
    });
    expect(said.rows).toHaveLength(8);
    expect(said.rows[0]).toEqual([
      'Anders Kühnau',
      'A',
      'regional medformand',
      'regionen',
      'regionsrådsformand',
      '6. marts 2025',
    ]);
  });

  test('Horsens, by all sources: the same eight on the list of 2022, and the doctors of both', async () => {
    const said = await ask('hvem-sad-i-klyngen', { klynge: 'horsens' });
    expect(said.status).toBe('ANSWERED');
    expect(said.sentences.slice(0, 3)).toEqual([
      `Ifølge kilderne sad 8 politikere i Horsensklyngen: ${eight}.`,
      'Alle 8 står både på listen for 2. halvår 2022 og på deltagerlisten 6. marts 2025.',
      'For almen praksis sad Allan Høg Poulsen og Kasper Fasdal (6. marts 2025) og Bruno Melgaard Jensen og Søren Svenningsen (2. halvår 2022); de er ikke politikere.',
    ]);
    expect(said.sentences[3]).toMatch(
      /^Navne fra flere kilder er regnet for samme person efter regler: »samme fulde navn/,
    );
  });

  test('Holbæk: an office that only the order of lines gives, and twelve who may be politicians', async () => {
    const said = await ask('hvem-sad-i-klyngen', { klynge: 'holbæk' }, minutes);
    expect(said.status).toBe('PARTLY');
    expect(said.sentences.slice(0, 3)).toEqual([
      'Ifølge referaterne sad 1 politiker i Sundhedsklyngen Holbæk: Christina Krzyrosiak Hansen.',
      'Christina Krzyrosiak Hansen står på deltagerlisten 29. oktober 2025.',
      'Sundhedsklyngen Holbæk: »Borgmester« er en løs linje i referatet, som kun linjernes rækkefølge knytter til Christina Krzyrosiak Hansen.',
    ]);
    expect(said.missing).toEqual(['Om 12 af personerne på listen er politikere.']);
  });

  test('a list that is cut off, a klynge without a list, and one without minutes', async () => {
    const cut = await ask('hvem-sad-i-klyngen', { klynge: 'gødstrup' });
    expect(cut).toMatchObject({
      status: 'PARTLY',
      asOf: '2022-H2',
      missing: ['Den læste kopi af siden er afbrudt midt i Gødstrupklyngens liste; resten af listen er ikke set.'],
    });
    expect(await ask('hvem-sad-i-klyngen', { klynge: 'klynge-aarhus' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Vi har ingen fuldstændig medlemsliste for Aarhusklyngen; det siger intet om, hvem der sad der.'],
    });
    expect(await ask('hvem-sad-i-klyngen', { klynge: 'klynge-midt' }, minutes)).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Vi har intet referat med deltagerliste for Midtklyngen; det siger intet om, hvem der sad der.'],
    });
  });

  test('on a day: yes, not known, and before the klynge began', async () => {
    const on = (dag: string, options: Options = {}) => ask('hvem-sad-i-klyngen', { klynge: 'horsens', dag }, options);
    expect(await on('2025-03-06')).toMatchObject({
      title: 'Hvilke politikere sad i Horsensklyngen den 6. marts 2025?',
      status: 'ANSWERED',
      sentences: [`Den 6. marts 2025 sad ${eight} i Horsensklyngen.`],
    });
    const between = await on('2024-01-01');
    expect(between.status).toBe('PARTLY');
    expect(between.sentences[0]).toMatch(
      /^Den 1\. januar 2024 sad Hanne Roed \(B\), .* og Ole Vind \(V\) i Horsensklyngen\.$/,
    );
    expect((await on('2024-01-01', minutes)).status).toBe('UNKNOWN');
    expect(await on('2026-06-30')).toMatchObject({
      status: 'UNKNOWN',
      sentences: [
        `Om ${eight} sad i Horsensklyngen den 30. juni 2026, vides ikke ud fra kilderne; senest set 6. marts 2025.`,
      ],
      missing: [
        'Hvem der sad i Horsensklyngen den 30. juni 2026.',
        'En slutdag for Horsensklyngen: står ikke i nogen kilde.',
      ],
    });
    expect((await on('2020-01-01')).sentences).toEqual([
      'Ingen sad i Horsensklyngen den 1. januar 2020: klyngen begyndte først den 1. juli 2022.',
    ]);
  });

  test('a klynge we do not know, and a name that fits two', async () => {
    expect((await ask('hvem-sad-i-klyngen', { klynge: 'Horsensklynge' })).status).toBe('NO_SUCH_THING');
    expect(await ask('hvem-sad-i-klyngen', { klynge: 'Klynge Midt' })).toMatchObject({
      title: 'Hvilke politikere sad i »Klynge Midt«?',
      status: 'AMBIGUOUS',
      sentences: [
        '»Klynge Midt« kan være Sundhedsklynge Midt (Region Hovedstaden) eller Klynge MIDT (Region Nordjylland). Vælg én.',
      ],
      candidates: ['klynge-hovedstaden-midt', 'klynge-nordjylland-midt'],
    });
  });

  test('two of one name are told apart by whom they sit for, not by their ids', async () => {
    expect(await ask('hvilke-roller-havde', { person: 'Peter Larsen' })).toMatchObject({
      status: 'AMBIGUOUS',
      sentences: ['»Peter Larsen« kan være Peter Larsen (Aalborg) eller Peter Larsen (Thisted). Vælg én.'],
      candidates: ['person-peter-larsen-aalborg', 'person-peter-larsen-thisted'],
    });
  });

  test('who has objected keeps the seat and loses the name', async () => {
    overlay = overlayOf([{ person: 'person-ole-vind', names: ['Ole Vind'] }]);
    const said = await ask('hvem-sad-i-klyngen', { klynge: 'horsens' }, minutes);
    overlay = noObjections;
    expect(said.sentences[0]).toContain('Ifølge referaterne sad 8 politikere');
    expect(said.sentences[0]).toContain('Udgået efter indsigelse (V)');
    expect(JSON.stringify(said)).not.toContain('Ole Vind');
  });
});

describe('3: hvem sad i mere end én klynge?', () => {
  test('by the minutes: Kühnau, and an official who is perhaps one person', async () => {
    const said = await ask('hvem-sad-i-flere-klynger', {}, minutes);
    expect(said).toMatchObject({
      status: 'PARTLY',
      sentences: [
        'Anders Kühnau (A) sad i Randersklyngen (16. juni 2025) og Horsensklyngen (6. marts 2025).',
        'Kristine Lindeneg DrejØ i Randersklyngen og Kristine Lindeneg Drejv ved mødet i Horsensklyngen 6. marts 2025 er måske samme person: samme navn på nær ét bogstav; intet andet binder dem sammen.',
        'Navne fra flere kilder er regnet for samme person efter en regel: »samme fulde navn, samme parti, samme region og samme valgperiode«.',
      ],
    });
    expect(said.missing[0]).toMatch(
      /^Vi har referater med deltagerliste for 4 af 22 klynger; ingen for Gødstrupklyngen, /,
    );
  });

  test('by all sources: five persons, one of them no politician, and two pairs that are only alike', async () => {
    const said = await ask('hvem-sad-i-flere-klynger');
    expect(said.sentences.slice(0, 7)).toEqual([
      'Anders G. Christensen (V) sad i Randersklyngen (2. halvår 2022 og 16. juni 2025) og Midtklyngen (2. halvår 2022).',
      'Anders Kühnau (A) sad i Randersklyngen (2. halvår 2022 og 16. juni 2025), Horsensklyngen (2. halvår 2022 og 6. marts 2025), Gødstrupklyngen (2. halvår 2022) og Midtklyngen (2. halvår 2022).',
      'Bo Libergren (V) sad i Sundhedsklynge Lillebælt (24. oktober 2025) og Sundhedsklynge Sønderjylland (2. halvår 2022 og 2023).',
      'Henrik Idriss Kise (ikke politiker) sad i Randersklyngen (2. halvår 2022 og 16. juni 2025) og Midtklyngen (2. halvår 2022).',
      'Mette Bossen Linnet (V) sad i Sundhedsklynge Lillebælt (24. oktober 2025) og Sundhedsklynge Sønderjylland (2. halvår 2022 og 2023).',
      expect.stringMatching(/^Kristine Lindeneg DrejØ .* er måske samme person/),
      expect.stringMatching(/^Jette Damsø Henriksen .* er måske samme person: samme fulde navn; intet andet/),
    ]);
    expect(said.rows).toHaveLength(12);
    expect(said.missing[0]).toMatch(/^Vi har medlemslister for 7 af 22 klynger/);
  });

  test('of one klynge: its own, nobody else, or no list', async () => {
    const lillebaelt = await ask('hvem-sad-i-flere-klynger', { klynge: 'lillebælt' });
    expect([...new Set(column(lillebaelt, 0))]).toEqual(['Bo Libergren', 'Mette Bossen Linnet']);
    expect((await ask('hvem-sad-i-flere-klynger', { klynge: 'lillebælt' }, minutes)).sentences).toEqual([
      'Ingen fra Sundhedsklynge Lillebælt er i referaterne set i andre klynger.',
    ]);
    expect((await ask('hvem-sad-i-flere-klynger', { klynge: 'fyn' })).status).toBe('UNKNOWN');
  });

  test('sharedMembers: of bodies, of a kind, and what it refuses', async () => {
    const { body } = await here.ask(`{
      two: sharedMembers(bodies: ["klynge-horsens", "klynge-randers"]) { totalCount nodes { name } }
      raad: sharedMembers(kind: [SUNDHEDSRAAD], first: 1) { totalCount }
      klynger: sharedMembers(kind: [KLYNGE]) { totalCount }
      all: sharedMembers { totalCount } people(inSeveralBodies: true) { totalCount } }`);
    expect(body.data).toEqual({
      two: { totalCount: 1, nodes: [{ name: 'Anders Kühnau' }] },
      raad: { totalCount: 20 },
      klynger: { totalCount: 5 },
      all: { totalCount: 29 },
      people: { totalCount: 29 },
    });
    const one = await here.ask('{ sharedMembers(bodies: ["klynge-horsens", "Horsensklyngen"]) { totalCount } }');
    expect(one.body.errors?.[0]?.message).toBe('bodies: expected at least two different bodies, got 1');
    const unknown = await here.ask('{ sharedMembers(bodies: ["klynge-horsens", "Randersklynge"]) { totalCount } }');
    expect(unknown.body.errors?.[0]?.message).toMatch(/^bodies: "Randersklynge" is unknown/);
  });
});

describe('4: hvilke roller havde personen?', () => {
  test('Anders Kühnau, by the minutes', async () => {
    const said = await ask('hvilke-roller-havde', { person: 'anders-kuehnau' }, minutes);
    expect(said).toMatchObject({ title: 'Hvilke roller havde Anders Kühnau?', status: 'ANSWERED', asOf: '2025-06-16' });
    expect(said.sentences.slice(0, 4)).toEqual([
      'Anders Kühnau (A) står i referaterne som regional formand i Randersklyngen (16. juni 2025).',
      'Anders Kühnau står i referaterne som regional medformand i Horsensklyngen (6. marts 2025).',
      'Anders Kühnau ledede mødet i Horsensklyngen 6. marts 2025.',
      'Embede ifølge referaterne: regionsrådsformand.',
    ]);
  });

  test('Anders Kühnau, by all sources: chair in four klynger, found in no råd', async () => {
    const { sentences } = await ask('hvilke-roller-havde', { person: 'Anders Kühnau' });
    expect(sentences[0]).toBe(
      'Anders Kühnau (A) står i kilderne som regional formand i Randersklyngen (2. halvår 2022 og 16. juni 2025), Gødstrupklyngen (2. halvår 2022), Horsensklyngen (2. halvår 2022) og Midtklyngen (2. halvår 2022).',
    );
    expect(sentences).toContain('Anders Kühnau er ikke fundet under det navn på rådenes lister pr. 28. april 2026.');
  });

  test('a stand-in holds no seat in the klynge, but one in the råd', async () => {
    expect(await ask('hvilke-roller-havde', { person: 'jens-szabo' }, minutes)).toMatchObject({
      sentences: [
        'Mødet i Horsensklyngen 6. marts 2025: Jens Szabo deltog i stedet for Frands Fischer.',
        'Embede ifølge referaterne: udvalgsformand.',
      ],
      rows: [['Horsensklyngen', 'stedfortræder ved mødet', null, 'udvalgsformand', null, '6. marts 2025']],
    });
    const { sentences } = await ask('hvilke-roller-havde', { person: 'jens-szabo' });
    expect(sentences[0]).toBe('Jens Szabo (V) står i kilderne som medlem af Sundhedsråd Horsens (28. april 2026).');
    expect(sentences.at(-1)).toMatch(/efter en regel: »samme fulde navn og samme kommune«\.$/);
  });

  test('a namesake in a råd is perhaps the same, and nothing is said of not being found', async () => {
    const { sentences } = await ask('hvilke-roller-havde', { person: 'person-hanne-roed-klynge-horsens' });
    expect(sentences).toContain(
      'Hanne Roed er måske samme person som Hanne Roed i Sundhedsråd Aarhus: samme fulde navn; intet andet binder dem sammen.',
    );
    expect(sentences.join(' ')).not.toContain('ikke fundet');
    expect((await ask('hvilke-roller-havde', { person: 'Hanne Roed' })).status).toBe('AMBIGUOUS');
  });

  test('a speaker, and somebody whom no minutes name', async () => {
    const speaker = await ask('hvilke-roller-havde', { person: 'Henrik Larsen' });
    expect(speaker.sentences[0]).toBe(
      'Mødet i Randersklyngen 16. juni 2025: Henrik Larsen (oplægsholder) deltog som gæst.',
    );
    expect(await ask('hvilke-roller-havde', { person: 'Thomas Rohden' }, minutes)).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Ingen af referaterne nævner et hverv for Thomas Rohden.'],
    });
  });
});

describe('9: partifordeling', () => {
  test('by the minutes: four klynger, and how many have no party', async () => {
    const said = await ask('partifordeling', {}, minutes);
    expect(said.sentences).toEqual([
      'Horsensklyngen: A 4, V 2, B 1 og Ø 1 (deltagerlisten 6. marts 2025).',
      'Randersklyngen: A 4, V 3 og C 1 (deltagerlisten 16. juni 2025).',
      'Sundhedsklynge Lillebælt: V 3, A 1 og 5 uden oplyst parti (deltagerlisten 24. oktober 2025).',
      'Sundhedsklyngen Holbæk: 13 uden oplyst parti (deltagerlisten 29. oktober 2025); desuden står Mette Touborg (regionsdirektør) på listen som medlem, men er ikke politiker.',
    ]);
    expect(said.missing.slice(0, 2)).toEqual([
      'Sundhedsklynge Lillebælt: parti for 5 på listen; om de er politikere, er heller ikke oplyst.',
      'Sundhedsklyngen Holbæk: parti for 13 på listen; om 12 af dem er politikere, er ikke oplyst.',
    ]);
  });

  test('by all sources: the supplements fill in Lillebælt and part of Holbæk', async () => {
    const { status, sentences } = await ask('partifordeling');
    expect(status).toBe('PARTLY');
    expect(sentences).toEqual([
      'Gødstrupklyngen: V 5, A 3 og F 1 (listen for 2. halvår 2022).',
      'Horsensklyngen: A 4, V 2, B 1 og Ø 1 (deltagerlisten 6. marts 2025).',
      'Midtklyngen: V 4 og A 3 (listen for 2. halvår 2022).',
      'Randersklyngen: A 4, V 3 og C 1 (deltagerlisten 16. juni 2025).',
      'Sundhedsklynge Lillebælt: V 4, A 3 og C 2 (deltagerlisten 24. oktober 2025).',
      'Sundhedsklynge Sønderjylland: V 4, A 1 og 3 uden oplyst parti (listen for 2023).',
      'Sundhedsklyngen Holbæk: V 3, A 2, NO 1 og 7 uden oplyst parti (deltagerlisten 29. oktober 2025); desuden står Mette Touborg (regionsdirektør) på listen som medlem, men er ikke politiker.',
    ]);
  });

  test('of one klynge, and of one without a list', async () => {
    const randers = await ask('partifordeling', { klynge: 'randers' });
    expect(randers).toMatchObject({ status: 'ANSWERED', asOf: '2025-06-16' });
    expect(randers.rows.map((cells) => cells.slice(0, 3))).toEqual([
      ['Randersklyngen', 'A', '4'],
      ['Randersklyngen', 'V', '3'],
      ['Randersklyngen', 'C', '1'],
    ]);
    expect((await ask('partifordeling', { klynge: 'slagelse' })).status).toBe('UNKNOWN');
  });
});

describe('10: hvilke borgmestre sad med?', () => {
  test('by the minutes: eight are stated, a ninth by the order of lines alone, Lillebælt not stated', async () => {
    const said = await ask('hvilke-borgmestre', {}, minutes);
    expect(said.sentences).toEqual([
      'Ifølge referaterne sad 8 borgmestre i 2 klynger.',
      'Horsensklyngen: Peter Sørensen (A, Horsens), Frands Fischer (A, Skanderborg), Lone Jakobi (A, Odder) og Ole Vind (V, Hedensted).',
      'Randersklyngen: Torben Hansen (A, Randers), Kasper Juncher Bjerregaard (V, Norddjurs), Lars Storgaard (C, Favrskov) og Michael Stegger Jensen (A, Syddjurs).',
      'Sundhedsklyngen Holbæk: »Borgmester« er en løs linje i referatet, som kun linjernes rækkefølge knytter til Christina Krzyrosiak Hansen.',
    ]);
    expect(said.rows.at(-1)?.at(-1)).toBe('kun efter linjernes rækkefølge');
    expect(said.missing[0]).toMatch(/^Sundhedsklynge Lillebælt: embede ikke oplyst for Christian Bro, /);
  });

  test('by all sources: 28 in seven klynger, and how old a source is', async () => {
    const said = await ask('hvilke-borgmestre');
    expect(said.sentences[0]).toBe('Ifølge kilderne sad 28 borgmestre i 7 klynger.');
    expect(said.sentences).toContain(
      'Sundhedsklyngen Holbæk: Karina Vincentz (NO, Odsherred), Martin Damm (V, Kalundborg) og Tina Mandrup (V, Lejre).',
    );
    expect(said.sentences).toContain('Martin Damm: Kilden er fra 2018.');
    expect(said.rows).toHaveLength(29);
  });

  test('of one klynge: nobody stated is not nobody', async () => {
    expect(await ask('hvilke-borgmestre', { klynge: 'lillebælt' }, minutes)).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Ingen i Sundhedsklynge Lillebælt er i referaterne oplyst som borgmester.'],
    });
    expect((await ask('hvilke-borgmestre', { klynge: 'klynge-midt' }, minutes)).status).toBe('UNKNOWN');
    expect((await ask('hvilke-borgmestre', { klynge: 'klynge-midt' })).sentences[1]).toBe(
      'Midtklyngen: Ulrik Wilbek (V, Viborg), Helle Gade (A, Silkeborg) og Peder Christian Kirkegaard (V, Skive).',
    );
  });
});

describe('15: hvem sad i klyngerne den dag?', () => {
  const gone = 'Ingen sad i Sundhedsklynge Lillebælt den 30. juni 2026: klyngen ophørte den 31. december 2025.';

  test('before the clusters, by the minutes: a list that names them gives no first day', async () => {
    const said = await ask('hvem-sad-den-dag', { dag: '2019-01-01', klynge: 'horsens' }, minutes);
    expect(said.status).toBe('UNKNOWN');
    expect(said.sentences[0]).toMatch(/^Om .* sad i Horsensklyngen den 1\. januar 2019, vides ikke ud fra kilderne/);
    expect(await ask('hvem-sad-i-klyngen', { dag: '2019-01-01', klynge: 'horsens' }, minutes)).toMatchObject({
      status: 'UNKNOWN',
    });
    expect((await ask('hvem-sad-den-dag', { dag: '2019-01-01', klynge: 'horsens' })).sentences).toEqual([
      'Ingen sad i Horsensklyngen den 1. januar 2019: klyngen begyndte først den 1. juli 2022.',
    ]);
  });

  test('30 June 2026, by the minutes: Lillebælt no, the others not known', async () => {
    const said = await ask('hvem-sad-den-dag', { dag: '2026-06-30' }, minutes);
    expect(said).toMatchObject({
      title: 'Hvem sad i klyngerne den 30. juni 2026?',
      status: 'PARTLY',
      asOf: '2026-06-30',
      sentences: [
        gone,
        'Horsensklyngen den 30. juni 2026: om 19 personer, der er set der (senest 6. marts 2025), vides det ikke.',
        'Randersklyngen den 30. juni 2026: om 18 personer, der er set der (senest 16. juni 2025), vides det ikke.',
        'Sundhedsklyngen Holbæk den 30. juni 2026: om 14 personer, der er set der (senest 29. oktober 2025), vides det ikke.',
        'For 18 klynger har vi intet referat med deltagerliste; det siger intet om, hvem der sad der.',
      ],
    });
    expect(said.missing[0]).toBe('En slutdag for Horsensklyngen, Randersklyngen og Sundhedsklyngen Holbæk.');
    expect([...new Set(column(said, 7))]).toEqual(['vides ikke']);
  });

  test('30 June 2026, by all sources: six klynger with lists, fifteen without', async () => {
    const { sentences } = await ask('hvem-sad-den-dag', { dag: '2026-06-30' });
    expect(sentences).toHaveLength(8);
    expect(sentences[0]).toBe(gone);
    expect(sentences.at(-1)).toBe('For 15 klynger har vi ingen medlemsliste; det siger intet om, hvem der sad der.');
  });

  test('between two lists it is sure who stands on both; minutes alone do not make it so', async () => {
    const { sentences } = await ask('hvem-sad-den-dag', { dag: '2024-01-01', klynge: 'randers' });
    expect(sentences[0]).toMatch(
      /^Den 1\. januar 2024 sad Anders Kühnau \(A\), .* og Henrik Idriss Kise i Randersklyngen\.$/,
    );
    expect((await ask('hvem-sad-den-dag', { dag: '2024-01-01', klynge: 'randers' }, minutes)).status).toBe('UNKNOWN');
  });

  test('one klynge that has ended, one without a list, and a day before them all', async () => {
    expect(await ask('hvem-sad-den-dag', { dag: '2026-06-30', klynge: 'lillebælt' })).toMatchObject({
      status: 'ANSWERED',
      sentences: [gone],
    });
    expect((await ask('hvem-sad-den-dag', { dag: '2026-06-30', klynge: 'fyn' })).status).toBe('UNKNOWN');
    expect(await ask('hvem-sad-den-dag', { dag: '2020-01-01' })).toMatchObject({
      status: 'ANSWERED',
      sentences: ['Ingen sad i nogen af de 22 klynger den 1. januar 2020: de fandtes ikke den dag.'],
    });
  });
});

describe('17: hvem repræsenterede almen praksis?', () => {
  test('by the minutes: six, two in each of three klynger', async () => {
    const said = await ask('hvem-repraesenterede-almen-praksis', {}, minutes);
    expect(said.sentences).toEqual([
      'Ifølge referaterne sad 6 personer i klyngerne for almen praksis; de er ikke politikere.',
      'Horsensklyngen: Allan Høg Poulsen og Kasper Fasdal (6. marts 2025).',
      'Randersklyngen: Henrik Idriss Kise og Stefan Bjarni Runarsson (16. juni 2025).',
      'Sundhedsklynge Lillebælt: Birgitte Ries Møller og Rebekka Reinert (24. oktober 2025).',
      'Sundhedsklyngen Holbæk: ingen på listen er oplyst som repræsentant for almen praksis.',
    ]);
    expect(said.missing[0]).toBe('Sundhedsklyngen Holbæk: hvem 12 på listen sidder for.');
  });

  test('by all sources: twelve', async () => {
    const said = await ask('hvem-repraesenterede-almen-praksis');
    expect([...new Set(column(said, 1))].sort()).toEqual([
      'Allan Høg Poulsen',
      'Birgitte Ries Møller',
      'Bruno Melgaard Jensen',
      'Ditte Kæraa de Churruca-Colon',
      'Henrik Idriss Kise',
      'Jane Kirkeby Gregersen',
      'Kasper Fasdal',
      'Michael Haslund',
      'Poul Kraghede',
      'Rebekka Reinert',
      'Stefan Bjarni Runarsson',
      'Søren Svenningsen',
    ]);
    expect(said.sentences).toContain(
      'Randersklyngen: Henrik Idriss Kise (2. halvår 2022 og 16. juni 2025), Poul Kraghede (2. halvår 2022) og Stefan Bjarni Runarsson (16. juni 2025).',
    );
  });

  test('of one klynge: a list that does not say, and no list', async () => {
    expect((await ask('hvem-repraesenterede-almen-praksis', { klynge: 'holbæk' })).status).toBe('UNKNOWN');
    expect((await ask('hvem-repraesenterede-almen-praksis', { klynge: 'slagelse' })).status).toBe('UNKNOWN');
    expect((await ask('hvem-repraesenterede-almen-praksis', { klynge: 'lillebælt' })).status).toBe('ANSWERED');
  });
});

describe('19: hvem gik videre?', () => {
  test('by the minutes: they do not say', async () => {
    expect(await ask('hvem-gik-videre', {}, minutes)).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Referaterne siger ikke, hvem der gik videre fra en klynge til et sundhedsråd.'],
    });
  });

  test('by all sources: 13 leads to a råd, of them 3 proven; 2 elsewhere; the rest not found under that name', async () => {
    const said = await ask('hvem-gik-videre');
    expect(said).toMatchObject({ status: 'PARTLY', asOf: '2026-04-28' });
    expect(said.sentences.slice(0, 4)).toEqual([
      'Sammenlignet navn for navn med rådenes lister pr. 28. april 2026: 3 er påviseligt samme person begge steder, 10 er måske samme person begge steder, 2 er måske gået et andet sted hen, og 41 er ikke fundet under det navn.',
      'Dorte West (V) gik videre fra Gødstrupklyngen til Sundhedsråd Vestjylland (listen pr. 28. april 2026); at det er én person, følger af en regel: samme fulde navn og samme kommune.',
      'Lone Jakobi (A) gik videre fra Horsensklyngen til Sundhedsråd Horsens (listen pr. 28. april 2026); at det er én person, følger af en regel: samme fulde navn og samme kommune.',
      'Jens Szabo (V) deltog i et møde i Horsensklyngen uden at sidde der og står i Sundhedsråd Horsens (listen pr. 28. april 2026); at det er én person, følger af en regel: samme fulde navn og samme kommune.',
    ]);
    expect(said.sentences).toContain(
      'Hanne Roed (B) gik måske videre fra Horsensklyngen til Sundhedsråd Aarhus: B, regionsrådet i Midtjylland hele vejen; fra Horsensegnen til rådet i Aarhus.',
    );
    expect(said.sentences.join(' ')).not.toContain('gik ikke videre');
    const codes = column(said, 4);
    const having = (code: string) => new Set(said.rows.filter((cells) => cells[4] === code).map(([name]) => name)).size;
    expect(new Set(codes)).toEqual(new Set(['VIST', 'MULIGT', 'ANDETSTEDS', 'IKKE_FUNDET']));
    expect(['VIST', 'MULIGT', 'ANDETSTEDS', 'IKKE_FUNDET'].map(having)).toEqual([3, 10, 2, 41]);
  });

  test('of one klynge, of one person, and of somebody from no klynge', async () => {
    const horsens = await ask('hvem-gik-videre', { klynge: 'horsens' });
    expect(horsens.sentences.at(-1)).toBe(
      'Ikke fundet under det navn på rådenes lister pr. 28. april 2026: Anders Kühnau (A), Peter Sørensen (A), Henrik Qvist (Ø), Thrine Rimdal Nørgaard (V), Frands Fischer (A) og Ole Vind (V).',
    );
    const linnet = await ask('hvem-gik-videre', { person: 'person-mette-bossen-linnet-raad-soenderjylland' });
    expect(linnet.sentences).toEqual([
      'Mette Bossen Linnet (V) gik måske videre fra Sundhedsklynge Lillebælt og Sundhedsklynge Sønderjylland til Sundhedsråd Sønderjylland: Sjældent fuldt navn, V, samme region.',
    ]);
    expect(await ask('hvem-gik-videre', { person: 'Thomas Rohden' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: [
        'Thomas Rohden er ikke fundet under det navn på nogen klynges liste; det betyder ikke, at personen ikke sad der.',
      ],
    });
    expect((await ask('hvem-gik-videre', { klynge: 'fyn' })).status).toBe('UNKNOWN');
    expect(await ask('hvem-gik-videre', { klynge: 'lillebælt', person: 'Lone Jakobi' })).toMatchObject({
      title: 'Gik Lone Jakobi videre fra en klynge til et sundhedsråd?',
      status: 'UNKNOWN',
      sentences: [
        'Lone Jakobi er ikke fundet under det navn på nogen liste over Sundhedsklynge Lillebælt; det betyder ikke, at personen ikke sad der.',
      ],
    });
  });
});

describe('26: hvem repræsenterer kommunen?', () => {
  const stoodIn = 'Mødet i Horsensklyngen 6. marts 2025: Jens Szabo deltog i stedet for Frands Fischer.';

  test('Skanderborg, by the minutes', async () => {
    expect(await ask('hvem-repraesenterer-kommunen', { kommune: 'Skanderborg' }, minutes)).toMatchObject({
      status: 'PARTLY',
      asOf: '2025-03-06',
      sentences: [
        'I Horsensklyngen sad Frands Fischer (A, borgmester, 6. marts 2025) for Skanderborg.',
        stoodIn,
        'Fra Skanderborg, men ikke politiker: Lone Rasmussen (direktør, 6. marts 2025) i Horsensklyngen.',
        'Referaterne siger ikke, hvem der sidder i Sundhedsråd Horsens for Skanderborg.',
      ],
      missing: ['Hvem der sad eller sidder i Sundhedsråd Horsens for Skanderborg.'],
    });
  });

  test('Skanderborg, by all sources: the råd too, as of its list', async () => {
    const said = await ask('hvem-repraesenterer-kommunen', { kommune: '0746' });
    expect(said).toMatchObject({ status: 'ANSWERED', asOf: '2026-04-28', missing: [] });
    expect(said.sentences.slice(0, 2)).toEqual([
      'I Horsensklyngen sad Frands Fischer (A, borgmester, 2. halvår 2022 og 6. marts 2025) for Skanderborg.',
      stoodIn,
    ]);
    expect(said.sentences[3]).toBe(
      'I Sundhedsråd Horsens sidder Jens Szabo (V, udvalgsformand, Sundheds- og Omsorgsudvalget) for Skanderborg ifølge listen pr. 28. april 2026.',
    );
    expect(said.sentences[4]).toMatch(/^Forbehold: /);
  });

  test('two klynger without a list, a list that was cut, and a kommune that no minutes name', async () => {
    const koebenhavn = await ask('hvem-repraesenterer-kommunen', { kommune: 'København' });
    expect(koebenhavn.status).toBe('PARTLY');
    expect(koebenhavn.sentences.slice(0, 2)).toEqual([
      'Vi har ingen fuldstændig medlemsliste for Sundhedsklynge Byen; det siger intet om, hvem der sad der.',
      'Vi har ingen fuldstændig medlemsliste for Sundhedsklynge Syd (Region Hovedstaden); det siger intet om, hvem der sad der.',
    ]);
    const struer = await ask('hvem-repraesenterer-kommunen', { kommune: 'Struer' });
    expect(struer.sentences[0]).toBe(
      'På listen for Gødstrupklyngen er ingen politiker oplyst som siddende for Struer.',
    );
    expect(struer.missing[1]).toContain('afbrudt midt i Gødstrupklyngens liste');
    expect((await ask('hvem-repraesenterer-kommunen', { kommune: 'Odsherred' }, minutes)).status).toBe('UNKNOWN');
  });
});

describe('31: hvem leder rådene?', () => {
  test('by the minutes: they do not say', async () => {
    expect(await ask('hvem-leder-raadene', {}, minutes)).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Referaterne siger ikke, hvem der leder sundhedsrådene.'],
    });
  });

  test('by all sources: one chair for each of 17, as of 28 April 2026', async () => {
    const said = await ask('hvem-leder-raadene');
    expect(said).toMatchObject({ status: 'ANSWERED', asOf: '2026-04-28', missing: [] });
    expect(said.sentences[0]).toMatch(
      /^Formænd ifølge listerne pr\. 28\. april 2026: Sundhedsråd Amager og Vestegnen: Tormod Olsen \(Ø\); .*; Sundhedsråd Aarhus: Purnima Erichsen \(C\)\.$/,
    );
    expect(said.sentences[1]).toBe(
      'Formændene for de 17 råd fordelt på partier: C 4, V 3, A 2, F 2, O 2, B 1, I 1, Æ 1 og Ø 1.',
    );
    expect(column(said, 1).filter((role) => role === 'formand')).toHaveLength(17);
  });

  test('of one råd, in both languages', async () => {
    const danish = await ask('hvem-leder-raadene', { raad: 'horsens' });
    expect(danish.sentences[0]).toBe(
      'Jacob Klærke (F) leder Sundhedsråd Horsens ifølge listen pr. 28. april 2026; næstformand er Vivi Altenburg (Æ).',
    );
    const english = await ask('hvem-leder-raadene', { raad: 'Sundhedsråd Hovedstaden' }, { language: 'EN' });
    expect(english.sentences[0]).toBe(
      'Thomas Rohden (B) chairs Sundhedsråd Hovedstaden according to the list as of 28 April 2026; the vice-chair is Laila Kildesgaard (A).',
    );
  });
});
