import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type World, world } from '../database/world.ts';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

interface Asked {
  readonly title: string;
  readonly status: string;
  readonly asOf: string | null;
  readonly sentences: readonly string[];
  /** How many footnotes each sentence has. */
  readonly notes: readonly number[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly missing: readonly string[];
  readonly kinds: readonly string[];
}

/** The answer in Danish, or in English; `kinds` are those of the documents behind its footnotes. */
async function ask(
  slug: string,
  given: Readonly<Record<string, string>> = {},
  { sources = 'ALL', language = 'DA' }: { sources?: 'ALL' | 'MINUTES'; language?: 'DA' | 'EN' } = {},
): Promise<Asked> {
  const { body } = await here.ask(
    `query ($slug: String!, $parameters: [ParameterInput!], $sources: Sources, $language: Language) {
      question(slug: $slug, parameters: $parameters, sources: $sources) {
        title(language: $language) status asOf
        sentences { text(language: $language) notes } rows { cells(language: $language) }
        missing { text(language: $language) } citations { claim { list document { kind } } } } }`,
    { slug, sources, language, parameters: Object.entries(given).map(([name, value]) => ({ name, value })) },
  );
  expect(body.errors).toBeUndefined();
  const { title, status, asOf, sentences, rows, missing, citations } = body.data.question;
  const lists: string[] = citations.map(({ claim }: { claim: { list: string } }) => claim.list);
  if (sources === 'MINUTES') expect(lists.filter((list) => !list.startsWith('minutes/'))).toEqual([]);
  return {
    title,
    status,
    asOf,
    sentences: sentences.map(({ text }: { text: string }) => text),
    notes: sentences.map(({ notes }: { notes: readonly number[] }) => notes.length),
    rows: rows.map(({ cells }: { cells: readonly (string | null)[] }) => cells),
    missing: missing.map(({ text }: { text: string }) => text),
    kinds: citations.map(({ claim }: { claim: { document: { kind: string } } }) => claim.document.kind),
  };
}

const minutes = { sources: 'MINUTES' } as const;
const onlyMinutes = (kinds: readonly string[]) =>
  expect(kinds.filter((kind) => kind !== 'OFFICIAL_MINUTES' && kind !== 'OFFICIAL_CASE')).toEqual([]);
const derived =
  'Det sidste er udledt af, hvilke kommuner klynge og råd dækker; ingen kilde, vi har, gør rådet til klyngens afløser i loven.';

describe('5: hvilket sundhedsråd fører klyngen over i?', () => {
  const slug = 'hvor-gaar-klyngen-hen';

  test('Randers: what the minutes say, and beside it what the kommuner show', async () => {
    expect(await ask(slug, { klynge: 'randers' })).toMatchObject({
      status: 'ANSWERED',
      asOf: '2025-06-16',
      sentences: [
        'Ifølge referatet fører Randersklyngen over i Sundhedsråd Kronjylland.',
        'Klyngens fire kommuner (Favrskov, Norddjurs, Randers og Syddjurs) hører alle til Sundhedsråd Kronjylland.',
        derived,
      ],
    });
  });

  test('Holbæk by the minutes alone: the name in both forms, minutes alone in the footnotes', async () => {
    const { sentences, notes, kinds } = await ask(slug, { klynge: 'holbaek' }, minutes);
    expect(sentences).toEqual([
      'Ifølge referatet fører Sundhedsklyngen Holbæk over i Sundhedsråd Midt- og Vestsjælland (skrevet »sundhedsråd for Midt- og Vestsjælland« og »Sundhedsråd Midt-Vestsjælland«).',
    ]);
    expect(notes).toEqual([4]);
    onlyMinutes(kinds);
  });

  test('Horsens: not named by its minutes; derived where lists count', async () => {
    const said = 'Referatet fra Horsensklyngen nævner ikke, hvilket sundhedsråd klyngen fører over i.';
    expect(await ask(slug, { klynge: 'horsens' }, minutes)).toMatchObject({ status: 'UNKNOWN', sentences: [said] });
    expect(await ask(slug, { klynge: 'horsens' })).toMatchObject({
      status: 'PARTLY',
      sentences: [
        said,
        'Klyngens fire kommuner (Hedensted, Horsens, Odder og Skanderborg) hører alle til Sundhedsråd Horsens.',
        derived,
      ],
      missing: ['Et dokument, der nævner, hvilket råd Horsensklyngen fører over i.'],
    });
  });

  test('a klynge without minutes, of two kommuner, and of one', async () => {
    expect((await ask(slug, { klynge: 'klynge-aarhus' })).sentences).toEqual([
      'Vi har ingen referater fra Aarhusklyngen; det siger intet om, hvad der skete der.',
      'Klyngens to kommuner (Samsø og Aarhus) hører begge til Sundhedsråd Aarhus.',
      derived,
    ]);
    expect((await ask(slug, { klynge: 'bornholm' })).sentences[1]).toBe(
      'Klyngens eneste kommune, Bornholm, hører til Sundhedsråd Hovedstaden.',
    );
  });

  test('a klynge that nobody knows', async () => {
    expect((await ask(slug, { klynge: 'Kolding' })).status).toBe('NO_SUCH_THING');
  });
});

/** Why an answer by the lists of kommuner has no day. */
const undated =
  'Svaret gælder ingen bestemt dag: listerne over, hvilke kommuner klynger og råd dækker, siger ikke, hvilken dag de er fra.';

describe('6: hvilke klynger samles, og hvilke deles?', () => {
  const slug = 'hvilke-klynger-samles-og-deles';

  test('20 of 22 whole, two split, five råd fed by several, 24 links', async () => {
    const { sentences, rows, status } = await ask(slug);
    expect(status).toBe('ANSWERED');
    expect(sentences).toEqual([
      '20 af de 22 klynger går samlet til ét sundhedsråd.',
      'To deles mellem flere råd: Sundhedsklynge Lillebælt og Sundhedsklynge Syd (Region Hovedstaden).',
      'Sundhedsklynge Lillebælt: Vejen går til Sundhedsråd Sydvestjylland, og Fredericia, Kolding, Middelfart og Vejle går til Sundhedsråd Lillebælt. Vejen var også med i en anden klynge.',
      expect.stringMatching(
        /^Sundhedsklynge Syd \(Region Hovedstaden\): København går til Sundhedsråd Hovedstaden, og /,
      ),
      'Fem sundhedsråd får kommuner fra flere klynger:',
      'Sundhedsråd Hovedstaden: Sundhedsklynge Bornholm, Sundhedsklynge Byen og Sundhedsklynge Syd (Region Hovedstaden).',
      'Sundhedsråd Limfjorden: Klynge MIDT (Region Nordjylland), Klynge SYD (Region Nordjylland) og Klynge VEST (Region Nordjylland).',
      'Sundhedsråd Midt- og Vestsjælland: Sundhedsklyngen Holbæk og Sundhedsklyngen Slagelse.',
      'Sundhedsråd Sydvestjylland: Sundhedsklynge Lillebælt og Sundhedsklynge Sydvestjylland.',
      'Sundhedsråd Østsjælland og Øerne: Sundhedsklyngen Nykøbing F og Sundhedsklyngen SUH.',
      'De 24 forbindelser er udledt af, hvilke kommuner klynger og råd dækker; ingen kilde, vi har, gør et råd til en klynges afløser i loven.',
      undated,
    ]);
    expect(rows).toHaveLength(24);
    expect(rows).toContainEqual([
      'Sundhedsklynge Lillebælt',
      'Sundhedsråd Sydvestjylland',
      'Vejen',
      '1',
      '1 af 5',
      '1 af 5',
    ]);
  });

  test('minutes do not say', async () => {
    const { status, sentences, kinds } = await ask(slug, {}, minutes);
    expect([status, sentences[0]]).toEqual([
      'UNKNOWN',
      'Referaterne siger ikke, hvilke klynger der samles i ét råd, eller hvilke der deles.',
    ]);
    onlyMinutes(kinds);
  });
});

describe('7: hvilke kommuner havner et andet sted?', () => {
  const slug = 'hvilke-kommuner-havner-et-andet-sted';

  test('Lillebælt: Vejen, which sits in another klynge too; sources disagree on Middelfart', async () => {
    expect((await ask(slug, { klynge: 'lillebaelt' })).sentences).toEqual([
      'Vejen havner i Sundhedsråd Sydvestjylland.',
      'De fire andre kommuner i Sundhedsklynge Lillebælt hører til Sundhedsråd Lillebælt: Fredericia, Kolding, Middelfart og Vejle.',
      'Vejen var også med i Sundhedsklynge Sydvestjylland.',
      'Kilderne er uenige om, hvilket råd Middelfart hører til: Sundhedsråd Fyn eller Sundhedsråd Lillebælt. Kommunelisten i data.json fra afpihl/sundhedsraad sætter Middelfart i Fyn, mens medlemslisten i samme fil giver Middelfarts medlem (Karin Riishede) plads i Lillebælt; medlemslisten er fulgt.',
      'Det er udledt af, hvilke kommuner klynge og råd dækker.',
      undated,
    ]);
  });

  test('minutes name the five kommuner and no råd for each', async () => {
    const { status, sentences, rows, kinds } = await ask(slug, { klynge: 'lillebaelt' }, minutes);
    expect([status, sentences]).toEqual([
      'UNKNOWN',
      [
        'Referatet har fem kommuner med i Sundhedsklynge Lillebælt: Fredericia, Kolding, Middelfart, Vejen og Vejle. Hvilket råd den enkelte kommune hører til, siger det ikke.',
      ],
    ]);
    expect(rows).toHaveLength(5);
    onlyMinutes(kinds);
  });

  test('a klynge that goes whole, and one without minutes', async () => {
    expect((await ask(slug, { klynge: 'horsens' })).sentences[0]).toBe(
      'Ingen. Klyngens fire kommuner (Hedensted, Horsens, Odder og Skanderborg) hører alle til Sundhedsråd Horsens.',
    );
    expect(await ask(slug, { klynge: 'fyn' }, minutes)).toMatchObject({
      status: 'UNKNOWN',
      sentences: ['Intet referat, vi har, siger, hvilke kommuner der er med i Sundhedsklynge Fyn.'],
    });
  });
});

describe('8: kommunens klynge og råd', () => {
  const slug = 'kommunens-klynge-og-raad';

  test('Odder: Horsens twice; by the minutes the klynge alone', async () => {
    expect((await ask(slug, { kommune: 'odder' })).sentences).toEqual([
      'Odder var med i Horsensklyngen.',
      'Odder hører til Sundhedsråd Horsens, der er forberedende fra 1. januar 2026 og træder i kraft 1. januar 2027.',
      undated,
    ]);
    const { status, asOf, sentences, missing, kinds } = await ask(slug, { kommune: 'odder' }, minutes);
    expect([status, asOf, sentences, missing]).toEqual([
      'PARTLY',
      '2025-03-06',
      ['Odder var med i Horsensklyngen.', 'Referaterne siger ikke, hvilket sundhedsråd Odder hører til.'],
      ['Hvilket sundhedsråd Odder hører til.'],
    ]);
    onlyMinutes(kinds);
  });

  test('Vejen sits in two klynger; Billund is disputed twice', async () => {
    expect((await ask(slug, { kommune: 'vejen' })).sentences[0]).toBe(
      'Vejen var med i to klynger: Sundhedsklynge Lillebælt (til og med 31. december 2025) og Sundhedsklynge Sydvestjylland.',
    );
    const { sentences } = await ask(slug, { kommune: '0530' });
    expect(sentences.slice(2, -1)).toEqual([
      expect.stringMatching(
        /^Kilderne er uenige om, hvilken klynge Billund hører til: Sundhedsklynge Lillebælt eller /,
      ),
      expect.stringMatching(/^Kilderne er uenige om, hvilket råd Billund hører til: Sundhedsråd Lillebælt eller /),
    ]);
  });

  test('a kommune that no minutes name', async () => {
    expect(await ask(slug, { kommune: 'Rudersdal' }, minutes)).toMatchObject({
      status: 'UNKNOWN',
      sentences: [
        'Intet referat, vi har, sætter Rudersdal i en klynge.',
        'Referaterne siger ikke, hvilket sundhedsråd Rudersdal hører til.',
      ],
    });
  });
});

describe('21: hvor er kilderne uenige eller uklare?', () => {
  const slug = 'hvor-er-kilderne-uenige';

  test('all: ten within a document, seven between sources, each with its claims', async () => {
    const { sentences, notes, rows } = await ask(slug);
    expect(sentences[0]).toBe(
      'Vi kender 17 steder, hvor kilderne er uenige eller uklare: 10 i ét dokument og 7 mellem kilder.',
    );
    expect(sentences).toEqual(
      expect.arrayContaining([
        'Susanne Poulsen, organisation: »Reformsekretariatet, Region Sjælland« eller »KLK«. Dagsordenen placerer hende i regionens reformsekretariat, beslutningen i KLK.',
        'Sundhedsklynge Lillebælt, 24. oktober 2025, punkt 3, sluttidspunkt: »09:50« eller »09:45«. Overskriften og indholdsfortegnelsen lader punktet slutte på hver sin tid.',
        'Sundhedsklyngen Holbæk, 29. oktober 2025, det kommende råds navn: »Midt- og Vestsjælland« eller »Midt-Vestsjælland«. Det samme råd, skrevet på to måder.',
        expect.stringMatching(/^Antallet af klynger: »21 klynger« eller »22 klynger«\. /),
        expect.stringMatching(/^Middelfart, sundhedsråd: »Sundhedsråd Fyn« eller »Sundhedsråd Lillebælt«\. /),
        expect.stringMatching(/^Billund, sundhedsråd: »Sundhedsråd Lillebælt« eller »Sundhedsråd Sydvestjylland«\. /),
        expect.stringMatching(/»Almen praksis taler« eller »begge fra PLO er fraværende«/),
        expect.stringMatching(/»Kom Trygt Hjem« eller »Bliv Trygt Hjemme«/),
        expect.stringMatching(/Borgmester, Regionsdirektør, Medlem, Medlem/),
        expect.stringMatching(/^Randersklyngen, 16\. juni 2025, kommende møder: /),
        '7 navne eller betegnelser i referaterne kan ikke knyttes til en bestemt person:',
      ]),
    );
    expect(notes.slice(1, 18).filter((count) => count < 2)).toEqual([]);
    expect(rows).toHaveLength(17);
  });

  test('minutes alone: nine in one of them, and one name that two of them spell otherwise', async () => {
    const { sentences, kinds } = await ask(slug, {}, minutes);
    expect(sentences[0]).toBe(
      'Vi kender 10 steder, hvor referaterne er uenige eller uklare: 9 i ét dokument og 1 mellem kilder.',
    );
    expect(sentences).toContain(
      'Kristine Lindeneg DrejØ, navnet: »Kristine Lindeneg DrejØ« eller »Kristine Lindeneg Drejv«. Samme navn på nær ét bogstav; intet andet binder dem sammen; måske samme person.',
    );
    onlyMinutes(kinds);
  });

  test('of one klynge, in English; of a klynge without any', async () => {
    expect((await ask(slug, { organ: 'klynge-lillebaelt' }, { language: 'EN' })).sentences).toContain(
      'Sundhedsklynge Lillebælt, 24 October 2025, who speaks: "general practice speaks" or "both from PLO are absent". General practice speaks under item 2 while both from PLO are put down as absent.',
    );
    expect(await ask(slug, { organ: 'klynge-fyn' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: [
        'Vi har ikke fundet nogen uenighed om Sundhedsklynge Fyn i kilderne; det betyder ikke, at der ingen er.',
      ],
    });
  });
});

describe('22: hvad mangler vi?', () => {
  const slug = 'hvad-mangler-vi';
  const held =
    'Vi har referater fra 4 af de 22 klynger (Sundhedsklyngen Holbæk, Horsensklyngen, Sundhedsklynge Lillebælt og Randersklyngen) og ingen af de 17 sundhedsråd.';
  const named =
    'Referaterne nævner 3 af de 17 sundhedsråd ved navn: Sundhedsråd Kronjylland, Sundhedsråd Lillebælt og Sundhedsråd Midt- og Vestsjælland.';
  const meetings =
    'Møder, som referaterne varsler, og som vi intet referat har af (4): »Møde i Horsensklyngen i efteråret 2025«, »Møde i Randersklyngen i efteråret 2025«, »Dialogmøde mellem Randers Kommune og Region Midtjylland 10. juni 2025« og »Dialogmøde mellem Syddjurs Kommune og Region Midtjylland 10. juni 2025«.';
  const kommune =
    'Hvilken kommune der står bag sagen fra 23. juni 2021 (Voksen- og plejeudvalget), fremgår ikke af dokumentet, og vi gætter ikke.';

  test('all: lists of 7 klynger and none of 15, a row for each of 22 klynger and 17 råd', async () => {
    const { sentences, rows } = await ask(slug);
    expect(sentences).toEqual(
      expect.arrayContaining([
        held,
        named,
        expect.stringMatching(
          /^Vi har en medlemsliste for 7 af de 22 klynger; for 15 har vi ingen, og det siger intet om, hvem der sad der: Aarhusklyngen, /,
        ),
        'Vi har en medlemsliste for alle 17 sundhedsråd.',
        expect.stringMatching(/^Der er forbehold for 12 af listerne, som kan være ufuldstændige: Gødstrupklyngen, /),
        meetings,
        expect.stringMatching(/^Bilag, som er nævnt, og som vi ikke har \(8\): /),
        'Parti mangler for 11 personer på de nyeste lister, som er eller kan være politikere: Sundhedsklyngen Holbæk (7), Sundhedsklynge Sønderjylland (3) og Sundhedsråd Nordsjælland (1). Almen praksis og embedsfolk er ikke talt med.',
        'Kilderne angiver kun en slutdag for 1 af de 22 klynger: Sundhedsklynge Lillebælt. For de andre er den ukendt.',
        kommune,
      ]),
    );
    expect(rows).toHaveLength(22 + 17);
    expect(rows.filter((row) => row[2] === 'intet referat')).toHaveLength(18 + 17);
    expect(rows.filter((row) => row[3] === 'ingen liste')).toHaveLength(15);
  });

  test('minutes alone: lists of participants of 4 klynger, party for 18 of them', async () => {
    const { sentences, kinds } = await ask(slug, {}, minutes);
    expect(sentences).toEqual(
      expect.arrayContaining([
        held,
        named,
        expect.stringMatching(/^Vi har en deltagerliste fra et referat for 4 af de 22 klynger; for 18 har vi ingen, /),
        'Vi har ingen deltagerliste fra et referat for nogen af de 17 sundhedsråd.',
        meetings,
        'Parti mangler for 18 personer på referaternes deltagerlister, som er eller kan være politikere: Sundhedsklyngen Holbæk (13) og Sundhedsklynge Lillebælt (5). Almen praksis og embedsfolk er ikke talt med.',
        kommune,
      ]),
    );
    onlyMinutes(kinds);
  });

  test('of one klynge that we hold nothing of, and of one råd', async () => {
    expect((await ask(slug, { organ: 'klynge-aarhus' })).sentences).toEqual([
      'Vi har intet referat fra Aarhusklyngen.',
      'Vi har ingen medlemsliste for Aarhusklyngen; det siger intet om, hvem der sad der.',
      'Ingen kilde angiver en slutdag for Aarhusklyngen.',
    ]);
    expect((await ask(slug, { organ: 'raad-limfjorden' })).sentences).toEqual([
      'Vi har intet referat fra Sundhedsråd Limfjorden.',
      expect.stringMatching(
        /^Forbehold for listen: Kilden oplyser selv, at kun Region Østdanmarks råd er holdt op mod /,
      ),
    ]);
  });
});

describe('23: blev sammensætningen fulgt?', () => {
  const slug = 'blev-sammensaetningen-fulgt';
  const rule =
    'Sagen fra 23. juni 2021 gengiver aftalen sådan: Det politiske niveau i hver klynge skal have to eller tre medlemmer af regionsrådet, for eksempel formanden. Om den blev ændret senere, siger vores kilder ikke.';
  const horsens =
    'Horsensklyngen afviger fra aftalen: listen fra 6. marts 2025 har fire regionsrådsmedlemmer (Anders Kühnau, Hanne Roed, Henrik Qvist og Thrine Rimdal Nørgaard).';

  test('all: five list four each, two are not decided, fifteen have no list', async () => {
    const { status, sentences, rows } = await ask(slug);
    expect(status).toBe('PARTLY');
    expect(sentences).toEqual([
      rule,
      expect.stringMatching(
        /^Gødstrupklyngen afviger fra aftalen: listen fra 2\. halvår 2022 har fire regionsrådsmedlemmer /,
      ),
      horsens,
      expect.stringMatching(
        /^Midtklyngen afviger fra aftalen: listen fra 2\. halvår 2022 har fire regionsrådsmedlemmer /,
      ),
      expect.stringMatching(
        /^Randersklyngen afviger fra aftalen: listen fra 16\. juni 2025 har fire regionsrådsmedlemmer /,
      ),
      expect.stringMatching(
        /^Sundhedsklynge Sønderjylland afviger fra aftalen: listen fra 2023 har fire regionsrådsmedlemmer /,
      ),
      'For Sundhedsklynge Lillebælt kan det ikke afgøres: på listen fra 24. oktober 2025 er to vist som regionsrådsmedlemmer (Bo Libergren og Mette Bossen Linnet), og for to siger kilderne det ikke (Jette Damsø Henriksen og Pernelle Jensen).',
      expect.stringMatching(
        /^At Mette Bossen Linnet sad i regionsrådet, .*hviler på en regel om navn, parti, region og periode\.$/,
      ),
      expect.stringMatching(/^For Sundhedsklyngen Holbæk kan det ikke afgøres: .* og for syv siger kilderne det ikke /),
      expect.stringMatching(/^For 15 af 22 klynger kan det ikke afgøres: vi har ingen medlemsliste for /),
    ]);
    expect(rows.map((row) => [row[0], row[2], row[5]])).toEqual([
      ['Gødstrupklyngen', '4', 'afviger'],
      ['Horsensklyngen', '4', 'afviger'],
      ['Midtklyngen', '4', 'afviger'],
      ['Randersklyngen', '4', 'afviger'],
      ['Sundhedsklynge Lillebælt', '2', 'kan ikke afgøres'],
      ['Sundhedsklynge Sønderjylland', '4', 'afviger'],
      ['Sundhedsklyngen Holbæk', '2', 'kan ikke afgøres'],
    ]);
  });

  test('minutes alone: Horsens and Randers; Lillebælt is not decided from the text', async () => {
    const { sentences, kinds } = await ask(slug, {}, minutes);
    expect(sentences.slice(0, 4)).toEqual([
      rule,
      horsens,
      'Randersklyngen afviger fra aftalen: listen fra 16. juni 2025 har fire regionsrådsmedlemmer (Anders Kühnau, Anders G. Christensen, Henrik Gottlieb Hansen og Louise Høeg).',
      'For Sundhedsklynge Lillebælt kan det ikke afgøres: på listen fra 24. oktober 2025 er ingen vist som regionsrådsmedlem, og for fire siger referatet det ikke (Bo Libergren, Jette Damsø Henriksen, Mette Bossen Linnet og Pernelle Jensen).',
    ]);
    onlyMinutes(kinds);
  });

  test('of one klynge: with a list, and without', async () => {
    expect(await ask(slug, { klynge: 'horsens' })).toMatchObject({
      status: 'ANSWERED',
      asOf: '2025-03-06',
      sentences: [rule, horsens],
    });
    expect(await ask(slug, { klynge: 'fyn' })).toMatchObject({
      status: 'UNKNOWN',
      sentences: [rule, 'Vi har ingen medlemsliste for Sundhedsklynge Fyn, så det kan ikke afgøres.'],
    });
  });
});

describe('27: hvilke kommuner var med i to klynger?', () => {
  test('København and Vejen, and the two klynger that are split', async () => {
    const { sentences, rows } = await ask('kommuner-i-to-klynger');
    expect(sentences).toEqual([
      'To kommuner var med i to klynger: København og Vejen.',
      'København var med i Sundhedsklynge Byen og Sundhedsklynge Syd (Region Hovedstaden) og hører til Sundhedsråd Hovedstaden.',
      'Vejen var med i Sundhedsklynge Lillebælt og Sundhedsklynge Sydvestjylland og hører til Sundhedsråd Sydvestjylland.',
      'Sundhedsklynge Lillebælt deles mellem flere råd: Vejen går til Sundhedsråd Sydvestjylland, og Fredericia, Kolding, Middelfart og Vejle går til Sundhedsråd Lillebælt.',
      expect.stringMatching(/^Sundhedsklynge Syd \(Region Hovedstaden\) deles mellem flere råd: København går til /),
      undated,
    ]);
    expect(rows.map(([name]) => name)).toEqual(['København', 'Vejen']);
  });

  test('minutes do not say', async () => {
    expect(await ask('kommuner-i-to-klynger', {}, minutes)).toMatchObject({ status: 'UNKNOWN', rows: [] });
  });
});

describe('the API behind', () => {
  test('coverage: each klynge and råd, what is promised and missing', async () => {
    const { body } = await here.ask(`{
      coverage(first: 100) { totalCount nodes { body { id } documentsExpected documentsHeld documentsMissing missing } }
      one: coverage(body: "horsensklyngen") { totalCount nodes { lists { asOf members } announced { title } attachments { title } } }
      levels: coverage(kind: [FAGLIGT_NIVEAU]) { totalCount }
      klynge(key: "aarhusklyngen") { sourceCoverage { missing(language: EN) } } }`);
    expect(body.errors).toBeUndefined();
    const { coverage, one, levels, klynge } = body.data;
    expect([coverage.totalCount, coverage.nodes.length, levels.totalCount]).toEqual([39, 39, 2]);
    for (const row of coverage.nodes) expect(row.documentsHeld + row.documentsMissing).toBe(row.documentsExpected);
    expect(one).toEqual({
      totalCount: 1,
      nodes: [
        {
          lists: [
            { asOf: '2022-H2', members: 10 },
            { asOf: '2025-03-06', members: 19 },
          ],
          announced: [
            { title: 'Møde i Horsensklyngen i efteråret 2025' },
            { title: 'Overblik over Horsensklyngens indsatser og resultater' },
          ],
          attachments: [{ title: 'pejlemaerker-kl-og-danske-reg-v1' }],
        },
      ],
    });
    expect(klynge.sourceCoverage.missing).toEqual([
      'We hold no minutes of Aarhusklyngen.',
      'We hold no complete member list for Aarhusklyngen; that says nothing about who sat there.',
      'No end in any source.',
    ]);
  });

  test('partySplit adds up to all, by all sources and by minutes alone; with a day, of those surely there', async () => {
    const { body } =
      await here.ask(`fragment Split on PartySplit { total parties { letter members } withoutParty notSaid notPoliticians heldUnknown }
      { klynge(key: "holbaek") { all: partySplit { ...Split } minutes: partySplit(saidBy: [MINUTES]) { ...Split }
        day: partySplit(virkningPaa: "2025-10-29") { ...Split } before: partySplit(virkningPaa: "2025-10-28") { ...Split } }
        raad: sundhedsraad(key: "raad-koebenhavns-omegn-nord") { partySplit { parties { letter party { name } members } } } }`);
    expect(body.errors).toBeUndefined();
    const { klynge, raad } = body.data;
    const all = {
      total: 14,
      parties: [
        { letter: 'V', members: 3 },
        { letter: 'A', members: 2 },
        { letter: null, members: 1 },
      ],
      withoutParty: 0,
      notSaid: 7,
      notPoliticians: 1,
      heldUnknown: 0,
    };
    expect(klynge.all).toEqual(all);
    expect(klynge.day).toEqual(all);
    expect(klynge.minutes).toMatchObject({ total: 14, parties: [], withoutParty: 1, notSaid: 12, notPoliticians: 1 });
    expect(klynge.before).toMatchObject({ total: 0, heldUnknown: 14 });
    expect(raad.partySplit.parties).toContainEqual({ letter: 'S', party: null, members: 1 });
  });

  test('a rule that is not on regional councillors is not compared', async () => {
    const { body } = await here.ask('{ rules(first: 100) { nodes { id summaryEn comparison { verdict } } } }');
    const rules: { id: string; summaryEn: string | null; comparison: unknown[] | null }[] = body.data.rules.nodes;
    expect(
      rules.filter(({ comparison }) => comparison !== null).map(({ id, comparison }) => [id, comparison?.length]),
    ).toEqual([['rule-regionsraadsmedlemmer-2-3', 22]]);
    expect(rules.filter(({ summaryEn }) => summaryEn === null)).toEqual([]);
  });
});
