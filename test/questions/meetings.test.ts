import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shareOf } from '../../src/questions/fremmoede/counts.ts';
import { type World, world } from '../database/world.ts';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

interface Said {
  readonly title: string;
  readonly status: string;
  readonly asOf: string | null;
  readonly sentences: string[];
  readonly rows: (string | null)[][];
  readonly missing: string[];
  /** The quotes behind each sentence, in its order. */
  readonly quotes: (string | null)[][];
}

const operation = `query ($slug: String!, $parameters: [ParameterInput!]!, $sources: Sources!, $language: Language!) {
  question(slug: $slug, parameters: $parameters, sources: $sources) {
    title(language: $language) status asOf sentences { text(language: $language) notes } rows { cells(language: $language) notes }
    missing { text(language: $language) } citations { number claim { quote document { kind } } } } }`;

interface Options {
  readonly sources?: 'MINUTES' | 'ALL';
  readonly language?: 'DA' | 'EN';
}

/** Asks, and checks that every footnote leads to a claim, and with MINUTES to a reviewed document's. */
async function ask(slug: string, given: Record<string, string>, options: Options = {}): Promise<Said> {
  const { sources = 'ALL', language = 'DA' } = options;
  const parameters = Object.entries(given).map(([name, value]) => ({ name, value }));
  const { body } = await here.ask(operation, { slug, parameters, sources, language });
  expect(body.errors).toBeUndefined();
  const { title, status, asOf, sentences, rows, missing, citations } = body.data.question;
  const claims: { quote: string | null; document: { kind: string } }[] = citations.map(
    ({ claim }: { claim: unknown }) => claim,
  );
  for (const claim of claims) {
    expect(claim).not.toBeNull();
    if (sources === 'MINUTES') expect(['OFFICIAL_MINUTES', 'OFFICIAL_CASE']).toContain(claim.document.kind);
  }
  return {
    title,
    status,
    asOf,
    sentences: sentences.map(({ text }: { text: string }) => text),
    rows: rows.map(({ cells }: { cells: (string | null)[] }) => cells),
    missing: missing.map(({ text }: { text: string }) => text),
    quotes: sentences.map(({ notes }: { notes: number[] }) => notes.map((note) => claims[note - 1]?.quote ?? null)),
  };
}

describe('2: hvem mødte op, hvem meldte afbud, hvem trådte ind?', () => {
  const listed = 'står på deltagerlisten og er ikke nævnt blandt de fraværende.';

  test.each(['MINUTES', 'ALL'] as const)('Horsensklyngen 6. marts 2025, %s', async (sources) => {
    const said = await ask('hvem-moedte-op', { klynge: 'horsens', dag: '2025-03-06' }, { sources });
    expect(said).toMatchObject({ status: 'ANSWERED', asOf: '2025-03-06', missing: [] });
    expect(said.sentences).toEqual([
      'Referatet af mødet i Horsensklyngen 6. marts 2025 nævner 22 personer: 9 politikere, 2 fra almen praksis og 11 fra administrationen.',
      `Politikere: Anders Kühnau (A), Peter Sørensen (A), Ole Vind (V) og Lone Jakobi (A) ${listed}`,
      'Politikere: Hanne Roed (B), Henrik Qvist (Ø) og Thrine Rimdal Nørgaard (V) meldte afbud.',
      'Politikere: Frands Fischer (A) blev erstattet af Jens Szabo.',
      `Almen praksis: Allan Høg Poulsen ${listed}`,
      'Almen praksis: Kasper Fasdal meldte afbud.',
      `Administrationen: Mette Ringtved, Jakob Paludan, Jes Svenninggaard, Ann Hermansen, Sanela Ljeskovica, Lone Rasmussen, Ulla Hjorth og Sandra Bjerre Nielsen ${listed}`,
      'Administrationen: Anders Kjærulff og Kristine Lindeneg Drejv deltog ifølge referatet, men står ikke på deltagerlisten.',
      'Administrationen: Rikke Skou Jensen meldte afbud.',
    ]);
    expect(said.quotes[3]).toContain(
      'Jens Szabo, udvalgsformand i Skanderborg Kommune, deltog i stedet for borgmester Frands Fischer.',
    );
    expect(said.rows).toHaveLength(22);
    expect(said.rows[0]).toEqual([
      'Anders Kühnau',
      'A',
      'Politikere',
      'regionsrådsformand',
      null,
      'på deltagerlisten, ikke nævnt blandt de fraværende',
      'udledt',
      'ja',
    ]);
  });

  test('Lillebælt: the minutes alone do not say who is a politician; other sources do, and are named', async () => {
    const minutes = await ask('hvem-moedte-op', { klynge: 'lillebaelt', dag: '2025-10-24' }, { sources: 'MINUTES' });
    const all = await ask('hvem-moedte-op', { klynge: 'lillebaelt', dag: '2025-10-24' });
    expect(minutes.sentences[0]).toBe(
      'Referatet af mødet i Sundhedsklynge Lillebælt 24. oktober 2025 nævner 14 personer: 5 politikere, 2 fra almen praksis og 2 fra administrationen; om 5 siger det ikke, om de er politikere.',
    );
    expect(minutes.sentences).toContain(
      'Politikere: Mette Bossen Linnet (V) og Jette Damsø Henriksen (A) er opført som fraværende.',
    );
    expect(minutes.sentences).toContain(
      'Administrationen: Sofie Plenge og Anette Lund var ventet; om de kom, står der ikke.',
    );
    expect(all.sentences[0]).toContain('10 politikere');
    expect(all.sentences.at(-1)).toBe(
      'For Johannes Lundsryd, Jens Ejner Christensen, Knud Erik Langhoff, Frank Schmidt-Hansen og Christian Bro er parti eller hverv som politiker hentet i andre kilder end referatet.',
    );
  });

  test('English: the day is said in English, and plurals agree', async () => {
    const said = await ask('hvem-moedte-op', { klynge: 'lillebaelt', dag: '2025-10-24' }, { language: 'EN' });
    expect(said.title).toBe(
      'Who came to Sundhedsklynge Lillebælt on 24 October 2025, who sent apologies, and who stood in?',
    );
    expect(said.sentences).toContain(
      'General practice: Birgitte Ries Møller and Rebekka Reinert are put down as absent.',
    );
    expect(said.sentences).toContain(
      'The administration: Sofie Plenge and Anette Lund were expected; whether they came is not stated.',
    );
  });

  test('a day without minutes, a klynge without any, a day before it began', async () => {
    expect(await ask('hvem-moedte-op', { klynge: 'horsens', dag: '2025-03-07' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: [
        'Vi har intet referat af et møde i Horsensklyngen 7. marts 2025; om der var et, ved vi ikke.',
        'Vi har referat fra 6. marts 2025.',
      ],
      missing: ['Et referat fra Horsensklyngen 7. marts 2025.'],
    });
    const aarhus = await ask('hvem-moedte-op', { klynge: 'klynge-aarhus', dag: '2025-03-06' });
    expect(aarhus.sentences[1]).toBe('Vi har ingen referater fra Aarhusklyngen.');
    const before = await ask('hvem-moedte-op', { klynge: 'horsens', dag: '2021-03-06' });
    expect(before.sentences[2]).toBe('Horsensklyngen begyndte først 1. juli 2022.');
    const after = await ask('hvem-moedte-op', { klynge: 'lillebaelt', dag: '2026-03-06' }, { sources: 'MINUTES' });
    expect(after.sentences[2]).toBe('Sundhedsklynge Lillebælt bestod til og med 31. december 2025.');
  });
});

describe('11: hvilke indsatser, og hvem ejede dem?', () => {
  test.each(['MINUTES', 'ALL'] as const)('Holbæk, %s', async (sources) => {
    const said = await ask('hvilke-indsatser', { klynge: 'holbaek' }, { sources });
    expect(said).toMatchObject({ status: 'PARTLY', asOf: '2025-10-29', missing: ['Status: ikke oplyst for 8 af 8.'] });
    expect(said.sentences).toEqual([
      'Referatet fra Sundhedsklyngen Holbæk nævner 8 indsatser for 4 målgrupper.',
      'Ejere: Holbæk Kommune 2, Holbæk Sygehus 3, Kalundborg Kommune 1 og Psykiatrien 2.',
      'Odsherred Kommune og Lejre Kommune er samarbejdspartnere på 3a og 3b.',
      'Hvilke af dem der er gennemført, står der ikke.',
    ]);
    expect(said.quotes[3]).toContain('nogle fortsat under implementering, mens andre er implementerede');
    expect(said.rows.map(([number, , , , owner]) => [number, owner])).toEqual([
      ['1a', 'Holbæk Kommune'],
      ['1b', 'Holbæk Sygehus'],
      ['2a', 'Kalundborg Kommune'],
      ['2b', 'Holbæk Kommune'],
      ['3a', 'Holbæk Sygehus'],
      ['3b', 'Holbæk Sygehus'],
      ['4a', 'Psykiatrien'],
      ['4b', 'Psykiatrien'],
    ]);
  });

  test('Lillebælt names no owner, and two names that may be one', async () => {
    const said = await ask('hvilke-indsatser', { klynge: 'lillebaelt' });
    expect(said.sentences).toEqual([
      'Referatet fra Sundhedsklynge Lillebælt nævner 1 indsats og 1 projekt.',
      'Hvem der ejer dem, står der ikke.',
      'Hvilke af dem der er gennemført, står der ikke.',
      'Uklart: »Kom Trygt Hjem« og »Bliv Trygt Hjemme« – to navne, der ligner hinanden; om det er den samme indsats, fremgår ikke.',
    ]);
  });

  test('Horsens states a target group for one of four; Aarhus is not known', async () => {
    const horsens = await ask('hvilke-indsatser', { klynge: 'horsens' });
    expect(horsens.sentences[0]).toBe(
      'Referatet fra Horsensklyngen nævner 2 indsatser og 2 fokusområder; målgruppen er nævnt for 1 af 4.',
    );
    expect(await ask('hvilke-indsatser', { klynge: 'klynge-aarhus' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Vi har ingen referater fra Aarhusklyngen. Hvilke indsatser klyngen havde, ved vi ikke.'],
    });
  });
});

describe('12: hvilke temaer går igen på tværs?', () => {
  test.each(['MINUTES', 'ALL'] as const)('chronic illness and children in three klynger, %s', async (sources) => {
    const said = await ask('hvilke-temaer-gaar-igen', {}, { sources });
    expect(said).toMatchObject({ status: 'PARTLY', asOf: '2025-10-29' });
    expect(said.sentences[0]).toBe(
      '7 temaer går igen i referater fra mindst to klynger. Temaerne er vores, ikke kildernes.',
    );
    expect(said.sentences).toContain(
      'Kronisk sygdom: Horsensklyngen, Randersklyngen og Sundhedsklyngen Holbæk (4 indsatser).',
    );
    expect(said.sentences).toContain(
      'Børn og unges mentale sundhed: Horsensklyngen, Randersklyngen og Sundhedsklyngen Holbæk (4 indsatser).',
    );
    expect(said.sentences.at(-1)).toBe('Vi har referater fra 4 af 22 klynger; om de andre ved vi intet.');
    expect(said.missing[0]).toContain('Sundhedsklyngen Slagelse');
    expect(said.rows.every(([, count]) => Number(count) > 1)).toBe(true);
  });

  test('of one klynge, and of one without minutes', async () => {
    const horsens = await ask('hvilke-temaer-gaar-igen', { klynge: 'horsens' });
    expect(horsens.status).toBe('ANSWERED');
    expect(horsens.sentences[0]).toBe(
      'Horsensklyngen har 5 temaer til fælles med andre klynger. Temaerne er vores, ikke kildernes.',
    );
    expect(await ask('hvilke-temaer-gaar-igen', { klynge: 'fyn' })).toMatchObject({
      status: 'UNKNOWN',
      rows: [],
      sentences: ['Vi har ingen referater fra Sundhedsklynge Fyn; det siger intet om, hvad der skete der.'],
    });
  });
});

describe('13: hvad vil klyngerne give videre til rådene?', () => {
  test.each(['MINUTES', 'ALL'] as const)('all klynger, %s', async (sources) => {
    const said = await ask('hvad-gives-videre', {}, { sources });
    expect(said.status).toBe('PARTLY');
    expect(said.rows).toHaveLength(10);
    expect(said.sentences).toEqual([
      'Horsensklyngen: »Overblik over Horsensklyngens indsatser og resultater« til »de kommende sundhedsråd« er godkendt til at blive givet videre (punkt 3: godkendt).',
      'Randersklyngen: »Overblik over Randersklyngens initiativer og resultater« til Sundhedsråd Kronjylland er godkendt til at blive givet videre (punkt 3: godkendt).',
      'Sundhedsklynge Lillebælt: 3 anbefalinger fra Faglig Strategisk Niveau til Sundhedsråd Lillebælt er foreslået givet videre; om det er sket, står der ikke (punkt 2: taget til efterretning).',
      'Sundhedsklynge Lillebælt: »Notat om politisk overlevering og anbefalinger« til Sundhedsråd Lillebælt er godkendt til at blive givet videre (punkt 3: godkendt med ændring).',
      'Sundhedsklynge Lillebælt: »Grafisk fremstilling af klyngens arbejde« fra Fagligt Strategisk Niveau til Sundhedsråd Lillebælt er foreslået givet videre; om det er sket, står der ikke (punkt 3: godkendt med ændring).',
      'Sundhedsklyngen Holbæk: 3 anbefalinger til Sundhedsråd Midt- og Vestsjælland er foreslået givet videre; om det er sket, står der ikke (punkt 3: tiltrådt).',
      'Vi har referater fra 4 af 22 klynger; om de andre ved vi intet.',
    ]);
  });

  test('of one klynge, and of one without minutes', async () => {
    const holbaek = await ask('hvad-gives-videre', { klynge: 'holbaek' });
    expect(holbaek).toMatchObject({ status: 'ANSWERED', asOf: '2025-10-29', missing: [] });
    expect(holbaek.quotes[0]).toContain('anbefalingerne bør sendes videre til det kommende forberedende sundhedsråd');
    expect(await ask('hvad-gives-videre', { klynge: 'klynge-aarhus' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Vi har ingen referater fra Aarhusklyngen; det siger intet om, hvad der skete der.'],
    });
  });
});

describe('14: hvornår holdt klyngen sit sidste møde og ophørte?', () => {
  test.each(['MINUTES', 'ALL'] as const)('Lillebælt, %s', async (sources) => {
    const said = await ask('hvornaar-var-sidste-moede', { klynge: 'lillebaelt' }, { sources });
    expect(said).toMatchObject({ status: 'ANSWERED', asOf: '2025-10-24' });
    expect(said.sentences).toEqual([
      'Det seneste møde i Sundhedsklynge Lillebælt, vi har referat fra, var 24. oktober 2025; referatet siger, at det er klyngens sidste.',
      'Den sidste dag for Sundhedsklynge Lillebælt er 31. december 2025.',
    ]);
  });

  test.each(['MINUTES', 'ALL'] as const)('all klynger, %s: expected, announced, and not known', async (sources) => {
    const said = await ask('hvornaar-var-sidste-moede', {}, { sources });
    expect(said.status).toBe('PARTLY');
    expect(said.rows).toHaveLength(22);
    expect(said.sentences).toContain(
      'Det seneste møde i Sundhedsklyngen Holbæk, vi har referat fra, var 29. oktober 2025; referatet siger, at det ventes at blive klyngens sidste.',
    );
    expect(said.sentences).toContain(
      'Referatet nævner også »Møde i Horsensklyngen i efteråret 2025«; vi har intet referat af det.',
    );
    expect(said.sentences).toContain('Hvornår Horsensklyngen ophører, står ikke i nogen kilde, vi har.');
    expect(said.missing[0]).toMatch(/^Den sidste dag for Gødstrupklyngen, Horsensklyngen, .* og Aarhusklyngen\.$/);
    expect(said.missing[0]).not.toContain('Lillebælt');
  });

  test('a klynge without minutes', async () => {
    expect(await ask('hvornaar-var-sidste-moede', { klynge: 'fyn' })).toMatchObject({
      status: 'UNKNOWN',
      asOf: null,
      rows: [['Sundhedsklynge Fyn', null, null, null, null]],
    });
  });
});

describe('16: reformens tidslinje', () => {
  const days = (said: Said) => said.rows.map(([day]) => day);

  test('what the documents say', async () => {
    const said = await ask('reformens-tidslinje', {}, { sources: 'MINUTES' });
    expect(said.status).toBe('ANSWERED');
    expect(days(said)).toEqual(
      expect.arrayContaining([
        '2021-06-23',
        '2022-06-21',
        '2022-07-01',
        '2024-11-15',
        '2025-11-18',
        '2026',
        '2027-01-01',
      ]),
    );
    expect(said.sentences[0]).toBe(
      'Referater og sager nævner 45 begivenheder, den tidligste fra 23. juni 2021, den seneste fra 1. januar 2027; tabellen viser dem alle.',
    );
    expect(said.sentences).toContain('2024: Aftale om en sundhedsreform (15. november 2024).');
    const councils = said.rows.filter(([, title]) => title === '17 forberedende sundhedsråd begynder');
    expect(councils.map(([day, , , , source]) => [day, source])).toEqual([['2026', 'referat']]);
  });

  test('all sources, with the day of the law', async () => {
    const said = await ask('reformens-tidslinje', {});
    expect(said.rows).toHaveLength(66);
    expect(days(said)).toEqual(expect.arrayContaining(['2019-01', '2021-06-11', '2026-01-01', '2029-12-31']));
    expect(said.sentences.at(-1)).toBe('2029: Sundhedsrådenes første valgperiode slutter (31. december 2029).');
  });

  test('between two days, and outside the data', async () => {
    const year = await ask('reformens-tidslinje', { fra: '2024-01-01', til: '2024-12-31' });
    expect(new Set(days(year).map((day) => day?.slice(0, 4)))).toEqual(new Set(['2024']));
    expect(await ask('reformens-tidslinje', { fra: '2031-01-01' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Vores kilder nævner ingen begivenheder fra 1. januar 2031; det betyder ikke, at der ingen er.'],
    });
    expect((await ask('reformens-tidslinje', { fra: '2026-01-01', til: '2025-01-01' })).sentences).toEqual([
      'Dagen i »til« ligger før dagen i »fra«, så der er ingen dage imellem.',
    ]);
  });
});

describe('28: overdragelsen til et råd', () => {
  const holbaek = [
    'Sundhedsklyngen Holbæk: referat fra 29. oktober 2025 med 8 indsatser, 3 anbefalinger og 13 ytringer; sagsnummer EMN-2022-04994.',
    'Sundhedsklyngen Holbæk: 3 anbefalinger til Sundhedsråd Midt- og Vestsjælland er foreslået givet videre; om det er sket, står der ikke (punkt 3: tiltrådt).',
  ];
  const said = 'Ifølge dokumenterne fører Sundhedsklyngen Holbæk over i Sundhedsråd Midt- og Vestsjælland.';

  test('Midt- og Vestsjælland, minutes alone', async () => {
    const file = await ask('overdragelse-til-raadet', { raad: 'midt-vestsjaelland' }, { sources: 'MINUTES' });
    expect(file.sentences).toEqual([said, ...holbaek]);
    expect(file.rows).toHaveLength(24);
    expect(new Set(file.rows.map((cells) => cells[7]))).toEqual(new Set(['EMN-2022-04994']));
  });

  test('Midt- og Vestsjælland, all: Slagelse feeds it too, and is listed without minutes', async () => {
    const file = await ask('overdragelse-til-raadet', { raad: 'midt-vestsjaelland' });
    expect(file).toMatchObject({ status: 'PARTLY', asOf: '2025-10-29' });
    expect(file.sentences).toEqual([
      'Sundhedsråd Midt- og Vestsjælland: forberedende fra 1. januar 2026, i kraft fra 1. januar 2027.',
      said,
      'Kommunerne viser, at Sundhedsklyngen Holbæk og Sundhedsklyngen Slagelse fører over i Sundhedsråd Midt- og Vestsjælland (udledt).',
      ...holbaek,
      'Sundhedsklyngen Slagelse: vi har ingen referater; hvad klyngen giver videre, ved vi ikke.',
    ]);
    expect(file.missing).toContain('Referater fra Sundhedsklyngen Slagelse.');
  });

  test('a råd that no document names, one that is fed in part, and one without any minutes', async () => {
    expect(await ask('overdragelse-til-raadet', { raad: 'horsens' }, { sources: 'MINUTES' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Intet dokument, vi har, siger, at en klynge fører over i Sundhedsråd Horsens.'],
    });
    const west = await ask('overdragelse-til-raadet', { raad: 'sydvestjylland' });
    expect(west.sentences).toContain(
      'Kommunerne viser, at Sundhedsklynge Sydvestjylland og Sundhedsklynge Lillebælt (kun Vejen) fører over i Sundhedsråd Sydvestjylland (udledt).',
    );
    expect((await ask('overdragelse-til-raadet', { raad: 'hovedstaden' })).status).toBe('UNKNOWN');
    expect(await ask('overdragelse-til-raadet', { raad: 'narnia' })).toMatchObject({
      status: 'NO_SUCH_THING',
      sentences: ['Vi kender intet sundhedsråd ved navn »narnia«.'],
    });
  });
});

describe('29: fremmøde', () => {
  const total = 'vi har referat fra; klyngens samlede antal møder kender vi ikke.';

  test.each(['MINUTES', 'ALL'] as const)('a klynge, %s: counts, no percentage, no ranking', async (sources) => {
    const said = await ask('fremmoede', { klynge: 'horsens' }, { sources });
    expect(said).toMatchObject({ status: 'PARTLY', missing: ['Klyngens samlede antal møder.'] });
    expect(said.sentences).toEqual([
      `Horsensklyngen: 22 personer er nævnt ved 1 møde, ${total}`,
      'Politikere: 4 står på deltagerlisten og er ikke nævnt blandt de fraværende, 1 deltog i stedet for en anden, 3 meldte afbud og 1 blev erstattet af en anden.',
      'Almen praksis: 1 står på deltagerlisten og er ikke nævnt blandt de fraværende og 1 meldte afbud.',
      'Administrationen: 8 står på deltagerlisten og er ikke nævnt blandt de fraværende, 2 deltog uden at stå på deltagerlisten og 1 meldte afbud.',
      'Optalt efter referatet fra 6. marts 2025. Vi skriver, hvad der står; under 5 møder regner vi ingen procent, og vi rangordner ikke.',
    ]);
    expect(said.rows.every((cells) => cells.at(-1) === null)).toBe(true);
  });

  test('a person in two klynger is one by a rule, and the answer says so', async () => {
    const said = await ask('fremmoede', { person: 'anders-kuehnau' });
    expect(said.sentences.slice(0, 2)).toEqual([
      'Anders Kühnau (A) står på deltagerlisten og er ikke nævnt blandt de fraværende ved 2 ud af 2 møder, vi har referat fra; klyngernes samlede antal møder kender vi ikke.',
      'At Anders Kühnau er samme person i flere referater, hviler på en regel eller en afgørelse: samme fulde navn, samme parti, samme region og samme valgperiode.',
    ]);
    const one = await ask('fremmoede', { person: 'anders-kuehnau', klynge: 'randers' });
    expect(one.sentences[0]).toContain(`ved 1 ud af 1 møde, ${total}`);
  });

  test('who was replaced, who sent apologies, and who was expected', async () => {
    const first = async (person: string) => (await ask('fremmoede', { person })).sentences[0];
    expect(await first('frands-fischer')).toBe(
      `Frands Fischer (A) blev erstattet af Jens Szabo ved 1 ud af 1 møde, ${total}`,
    );
    expect(await first('torben-hansen')).toBe(`Torben Hansen (A) meldte afbud ved 1 ud af 1 møde, ${total}`);
    expect(await first('sofie-plenge')).toBe(`Sofie Plenge var ventet ved 1 ud af 1 møde, ${total}`);
  });

  test('a kommune, one that no minutes name, and nothing chosen', async () => {
    const skanderborg = await ask('fremmoede', { kommune: 'Skanderborg' });
    expect(skanderborg.sentences.slice(0, 3)).toEqual([
      `Skanderborg: 3 personer er nævnt ved 1 møde, ${total}`,
      'Politikere: 1 deltog i stedet for en anden og 1 blev erstattet af en anden.',
      'Administrationen: 1 står på deltagerlisten og er ikke nævnt blandt de fraværende.',
    ]);
    expect((await ask('fremmoede', { kommune: 'Odense' })).status).toBe('UNKNOWN');
    expect((await ask('fremmoede', {})).sentences).toEqual(['Vælg en person, en klynge eller en kommune.']);
  });

  test('a percentage from five meetings on, with a decimal comma', () => {
    expect(shareOf(4, 4)).toBeNull();
    expect(shareOf(5, 6)).toEqual({ da: '83,3 %', en: '83.3 %' });
  });
});

describe('30: hvad sagde de?', () => {
  test.each(['MINUTES', 'ALL'] as const)('Schmidt-Hansen on citizens who belong to two råd, %s', async (sources) => {
    const said = await ask('hvad-sagde-de', { person: 'Frank Schmidt-Hansen' }, { sources });
    expect(said).toMatchObject({ status: 'ANSWERED', asOf: '2025-10-24' });
    expect(said.sentences).toEqual([
      'Referatet gengiver 1 ytring af Frank Schmidt-Hansen. Ordene er vores, ikke citater.',
      'Frank Schmidt-Hansen (Sundhedsklynge Lillebælt, 24. oktober 2025, punkt 3): Rådene bør huske de borgere, der hører til i to råds områder, påpegede Frank Schmidt-Hansen.',
    ]);
    expect(said.rows[0]?.at(-1)).toBe('tegn 6466–6503, 6586–6621');
  });

  test("Kise on PLO's part", async () => {
    const said = await ask('hvad-sagde-de', { person: 'henrik-idriss-kise' });
    expect(said.sentences[1]).toBe(
      'Henrik Idriss Kise for PLO (Randersklyngen, 16. juni 2025, punkt 2): De praktiserende læger i PLO er bekymrede for deres plads i samarbejdet fremover, også i rådene.',
    );
  });

  test('by theme and by body; an unnamed speaker stays an organisation', async () => {
    const theme = await ask('hvad-sagde-de', { tema: 'almen-praksis' });
    expect(theme.rows).toHaveLength(4);
    expect(theme.sentences).toContain(
      'Almen praksis, ingen nævnt ved navn (Sundhedsklynge Lillebælt, 24. oktober 2025, punkt 2): De praktiserende læger takkede også og vil gerne være med på det kommende administrative niveau.',
    );
    expect((await ask('hvad-sagde-de', { organ: 'klynge-holbaek' })).rows).toHaveLength(13);
    expect((await ask('hvad-sagde-de', {})).rows).toHaveLength(37);
  });

  test('nothing reported is not nothing said', async () => {
    const after = 'Det betyder ikke, at der ikke blev sagt noget; et referat gengiver sjældent alt.';
    expect(await ask('hvad-sagde-de', { person: 'Lone Jakobi' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Referaterne, vi har, gengiver ingen ytringer af Lone Jakobi.', after],
    });
    expect(await ask('hvad-sagde-de', { organ: 'raad-horsens' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Vi har ingen referater fra Sundhedsråd Horsens.', after],
    });
    expect((await ask('hvad-sagde-de', { tema: 'fodbold' })).sentences).toEqual([
      'Vi kender intet tema ved navn »fodbold«.',
    ]);
  });
});
