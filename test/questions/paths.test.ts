import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, type World, world } from '../database/world.ts';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
async function data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { body } = await here.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

interface Answered {
  readonly status: string;
  readonly asOf: string | null;
  readonly sentences: readonly { readonly text: string; readonly en: string; readonly notes: readonly number[] }[];
  readonly rows: readonly { readonly cells: readonly (string | null)[]; readonly about: string | null }[];
  readonly missing: readonly { readonly text: string }[];
  readonly candidates: readonly { readonly id: string }[];
  readonly citations: readonly { readonly claim: { readonly document: { readonly kind: string } } }[];
}

async function answer(slug: string, given: Record<string, string>, sources = 'ALL'): Promise<Answered> {
  const { question } = await data(
    `query ($slug: String!, $parameters: [ParameterInput!], $sources: Sources) { question(slug: $slug, parameters: $parameters, sources: $sources) {
      status asOf sentences { text en: text(language: EN) notes } rows { cells about } missing { text } candidates { id }
      citations { claim { document { kind } } } } }`,
    { slug, sources, parameters: Object.entries(given).map(([name, value]) => ({ name, value })) },
  );
  return question;
}

const texts = ({ sentences }: Answered) => sentences.map(({ text }) => text);

describe('paths', () => {
  const ask = `query ($from: ID!, $to: ID!, $sources: Sources) { paths(from: $from, to: $to, sources: $sources) { status unknownIds length hasMore
    paths { nodes { id } steps { from { id } to { id } memberships { saidBy } evidence(first: 100) { quote document { kind } } } } } }`;
  const between = async (from: string, to: string, sources = 'ALL') => (await data(ask, { from, to, sources })).paths;

  test.each(['MINUTES', 'ALL'])('go over seats alone, each step with its evidence (%s)', async (sources) => {
    const paths = await between('person-lone-jakobi', 'person-torben-hansen', sources);
    expect(paths).toMatchObject({ status: 'FOUND', unknownIds: [], length: 4, hasMore: false });
    expect(paths.paths.map((path: { nodes: { id: string }[] }) => path.nodes.map(({ id }) => id))).toEqual([
      ['person-lone-jakobi', 'klynge-horsens', 'person-anders-kuehnau', 'klynge-randers', 'person-torben-hansen'],
    ]);
    const { steps } = paths.paths[0];
    expect(steps).toHaveLength(4);
    for (const { memberships, evidence } of steps) {
      expect(memberships.length).toBeGreaterThan(0);
      expect(evidence.length).toBeGreaterThan(0);
      const kinds = evidence.map(({ document }: { document: { kind: string } }) => document.kind);
      if (sources === 'MINUTES') expect(new Set(kinds)).toEqual(new Set(['OFFICIAL_MINUTES']));
      else expect(kinds).toContain('OFFICIAL_PAGE');
    }
  });

  test('all that are equally short come, in the order of ids', async () => {
    const { length, paths } = await between('person-charlotte-bagge', 'person-nickolai-noel-hamann');
    expect(length).toBe(4);
    expect(paths.map((path: { nodes: { id: string }[] }) => path.nodes[2]?.id)).toEqual([
      'person-sofie-holm',
      'person-tina-mia-eriksen',
    ]);
  });

  test('an unknown id, the same id twice and no way are three answers', async () => {
    expect(await between('person-nobody', 'klynge-nowhere')).toMatchObject({
      status: 'UNKNOWN_ID',
      unknownIds: ['person-nobody', 'klynge-nowhere'],
      length: null,
      paths: [],
    });
    expect(await between('klynge-horsens', 'klynge-horsens')).toMatchObject({ status: 'SAME_THING', paths: [] });
    expect(await between('klynge-horsens', 'klynge-aarhus')).toMatchObject({ status: 'NO_PATH', length: null });
    // A list of 2026 puts both in one råd; no minutes do.
    expect(await between('person-jens-szabo', 'person-lone-jakobi')).toMatchObject({ status: 'FOUND', length: 2 });
    expect(await between('person-jens-szabo', 'person-lone-jakobi', 'MINUTES')).toMatchObject({ status: 'NO_PATH' });
  });

  test('a kommune or a party is no end of a way', async () => {
    const { body } = await here.ask(ask, { from: 'kommune-0615', to: 'klynge-horsens' });
    expect(body.errors?.[0]).toMatchObject({
      message: 'from: expected the id of a person or body, got "kommune-0615"',
      extensions: { code: 'INVALID_ARGUMENT' },
    });
  });
});

describe('18: hvordan er de forbundet?', () => {
  const way = 'Lone Jakobi – Horsensklyngen – Anders Kühnau – Randersklyngen – Torben Hansen';

  test.each(['MINUTES', 'ALL'])('Jakobi og Hansen (%s)', async (sources) => {
    const found = await answer('hvordan-er-de-forbundet', { fra: 'Lone Jakobi', til: 'torben hansen' }, sources);
    expect(found).toMatchObject({ status: 'ANSWERED', asOf: '2025-06-16' });
    expect(texts(found)).toEqual([
      `Lone Jakobi er forbundet med Torben Hansen i 4 led: ${way}.`,
      'Hvert led er en plads i et organ; at to har siddet i samme organ, siger ikke, at de sad der samtidig.',
      'Navne fra flere kilder er regnet for samme person efter en regel: »samme fulde navn, samme parti, samme region og samme valgperiode«.',
    ]);
    expect(found.sentences[0]?.en).toBe(`Lone Jakobi is connected with Torben Hansen in 4 steps: ${way}.`);
    const seen = (minutes: string) => (sources === 'MINUTES' ? minutes : `2. halvår 2022 og ${minutes}`);
    expect(found.rows.map(({ cells }) => cells)).toEqual([
      ['1', '1', 'Lone Jakobi', 'Horsensklyngen', 'medlem', seen('6. marts 2025')],
      [
        '1',
        '2',
        'Anders Kühnau',
        'Horsensklyngen',
        sources === 'MINUTES' ? 'medformand' : 'formand og medformand',
        seen('6. marts 2025'),
      ],
      ['1', '3', 'Anders Kühnau', 'Randersklyngen', 'formand', seen('16. juni 2025')],
      ['1', '4', 'Torben Hansen', 'Randersklyngen', 'formand', seen('16. juni 2025')],
    ]);
    const kinds = new Set(found.citations.map(({ claim }) => claim.document.kind));
    if (sources === 'MINUTES') expect(kinds).toEqual(new Set(['OFFICIAL_MINUTES']));
  });

  test('a person and the body they sat in are one step apart', async () => {
    const found = await answer('hvordan-er-de-forbundet', { fra: 'horsensklyngen', til: 'Lone Jakobi' });
    expect(texts(found)).toEqual([
      'Horsensklyngen er forbundet med Lone Jakobi i 1 led: Horsensklyngen – Lone Jakobi.',
      'Leddet er en plads i organet.',
    ]);
  });

  test('several ways are counted, and none is no empty list', async () => {
    const several = await answer('hvordan-er-de-forbundet', { fra: 'Charlotte Bagge', til: 'Nickolai Noel Hamann' });
    expect(texts(several)[0]).toBe(
      'Charlotte Bagge er forbundet med Nickolai Noel Hamann ad 2 lige korte veje, hver på 4 led.',
    );
    expect(several.rows).toHaveLength(8);
    const none = await answer('hvordan-er-de-forbundet', { fra: 'klynge-horsens', til: 'Bo Libergren' });
    expect(none.status).toBe('UNKNOWN');
    expect(texts(none)).toEqual([
      'I de kilder, vi har, er der ingen forbindelse på højst otte led mellem Horsensklyngen og Bo Libergren.',
    ]);
    expect(none.missing).toHaveLength(1);
  });

  test('a name that fits several, and one that fits nobody', async () => {
    const two = await answer('hvordan-er-de-forbundet', { fra: 'horsens', til: 'Lone Jakobi' });
    expect(two.status).toBe('AMBIGUOUS');
    expect(two.candidates.map(({ id }) => id)).toEqual(['klynge-horsens', 'raad-horsens']);
    expect((await answer('hvordan-er-de-forbundet', { fra: 'Nobody Here', til: 'Lone Jakobi' })).status).toBe(
      'NO_SUCH_THING',
    );
    const same = await answer('hvordan-er-de-forbundet', { fra: 'Anders Kühnau', til: 'kuhnau' });
    expect(same.status).toBe('NO_SUCH_THING'); // A part of a name is no key.
    expect(texts(await answer('hvordan-er-de-forbundet', { fra: 'Anders Kühnau', til: 'anders kuehnau' }))).toEqual([
      'Der er spurgt om den samme to gange: Anders Kühnau. Vælg to forskellige.',
    ]);
  });
});

describe('20: hvor står det?', () => {
  const seat = 'membership-anders-kuehnau-klynge-randers-formand-1';

  test('the minutes: quote, place, and how to cite it', async () => {
    const found = await answer('hvor-staar-det', { id: seat }, 'MINUTES');
    expect(found.status).toBe('ANSWERED');
    expect(texts(found)).toEqual([
      'Anders Kühnau – Randersklyngen står 5 steder i 1 kilde: »Referat, Randersklyngen, 16. juni 2025«.',
      '»Anders Kühnau« (person): Referat, Randersklyngen, 16. juni 2025, punkt 1, tegn 421–434.',
      '»regional formand« (hverv): Referat, Randersklyngen, 16. juni 2025, punkt 1, tegn 460–476.',
      '»Regionsrådsformand« (embede): Referat, Randersklyngen, 16. juni 2025, punkt 1, tegn 436–454.',
      '1 påstand er udledt og ikke sagt med rene ord.',
    ]);
    expect(found.rows[0]?.cells.slice(0, 7)).toEqual([
      'person',
      'Anders Kühnau',
      'Anders Kühnau',
      'Referat, Randersklyngen, 16. juni 2025',
      'referat',
      'punkt 1, tegn 421–434',
      'oplyst',
    ]);
    expect(found.rows[0]?.cells[7]).toMatch(
      /^Referat, Randersklyngen, 16\. juni 2025, punkt 1, sag 1-31-72-446-22; tegn 421–434; .* sundhedsgraf, udgave 1-[0-9a-f]{12}\.$/,
    );
  });

  test('all adds the rows of lists', async () => {
    const found = await answer('hvor-staar-det', { id: seat });
    expect(texts(found)[0]).toBe(
      'Anders Kühnau – Randersklyngen står 11 steder i 3 kilder: »Sundhedsklynger«, »Nyhed, 2. december 2021« og »Referat, Randersklyngen, 16. juni 2025«.',
    );
    expect(texts(found)).toContain('6 påstande kommer fra lister: dér nævner vi rækken i stedet for et citat.');
  });

  test.each([
    ['covers-klynge-horsens-0615', 'Horsensklyngen – Horsens står 3 steder i 2 kilder'],
    ['sat-in-person-lone-jakobi-klynge-horsens', 'Lone Jakobi – Horsensklyngen står 11 steder i 2 kilder'],
    ['klynge-aarhus', 'Aarhusklyngen står 12 steder i 3 kilder'],
    ['feeds-klynge-horsens-raad-horsens', 'Horsensklyngen – Sundhedsråd Horsens står 16 steder i 3 kilder'],
  ])('whatever has an id: %s', async (id, beginning) => {
    const found = await answer('hvor-staar-det', { id });
    expect(texts(found)[0]).toMatch(new RegExp(`^${beginning}: »`));
    expect(texts(found).some((text) => text.startsWith('Forbindelsen er udledt'))).toBe(id.startsWith('feeds-'));
  });

  test('a meeting is said with its day, in the language of the answer', async () => {
    const { sentences } = await answer('hvor-staar-det', { id: 'meeting-klynge-horsens-2025-03-06' });
    expect(sentences[0]?.text).toMatch(/^Horsensklyngen, 6\. marts 2025 står 4 steder/);
    expect(sentences[0]?.en).toMatch(/^Horsensklyngen, 6 March 2025 is found in 4 places/);
  });

  test('what no minutes say, what is itself a source, and what does not exist', async () => {
    const aarhus = await answer('hvor-staar-det', { id: 'klynge-aarhus' }, 'MINUTES');
    expect(aarhus.status).toBe('UNKNOWN');
    expect(texts(aarhus)).toEqual([
      'Det, vi har om Aarhusklyngen, er ikke hentet i referater eller sager; 12 påstande kommer fra andre kilder.',
    ]);
    expect(texts(await answer('hvor-staar-det', { id: 'document-rm-sundhedsklynger' }))).toEqual([
      'Sundhedsklynger er selv en kilde og hviler ikke på en anden.',
    ]);
    for (const id of ['person-nobody', 'covers-klynge-horsens-9999', 'kuhnau'])
      expect((await answer('hvor-staar-det', { id })).status).toBe('NO_SUCH_THING');
  });

  test('claims are a list like any other: counted, and read page by page', async () => {
    const page =
      'query ($after: String) { claims(about: "person-anders-kuehnau", first: 20, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { claims } = await data(page, { after });
      expect(claims.totalCount).toBe(45);
      seen.push(...claims.nodes.map(({ id }: { id: string }) => id));
      after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(45);
    expect((await data('{ claims(about: "person-nobody") { totalCount } }')).claims).toBeNull();
  });
});

describe('what rests on a source', () => {
  const page = `query ($id: ID!, $after: String) { node(id: $id) { ... on Document { claims(first: 100, after: $after) {
    totalCount nodes { id aboutId property start list key document { id } } pageInfo { hasNextPage endCursor } } } } }`;
  async function claimsOf(id: string) {
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
    const seen: any[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { node } = await data(page, { id, after });
      seen.push(...node.claims.nodes);
      total = node.claims.totalCount;
      after = node.claims.pageInfo.hasNextPage ? node.claims.pageInfo.endCursor : null;
    } while (after !== null);
    return { seen, total };
  }

  test('minutes: each claim once, in the order of the text', async () => {
    const { seen, total } = await claimsOf('document-referat-horsensklyngen-2025-03-06');
    const starts = seen.map(({ start }) => start);

    expect(total).toBeGreaterThan(100);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
    expect(new Set(seen.map(({ document }) => document.id))).toEqual(
      new Set(['document-referat-horsensklyngen-2025-03-06']),
    );
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  test('a list: row by row', async () => {
    const { seen, total } = await claimsOf('document-rm-sundhedsklynger');
    const rows = seen.map(({ list, key }) => `${list} ${key}`);

    expect(seen).toHaveLength(total);
    expect(rows.filter((row, place) => row !== rows[place - 1])).toEqual([...new Set(rows)]);
  });

  test('a source that nothing was taken from, and a cursor of another source', async () => {
    const { documents } = await data(
      '{ documents(kind: [ATTACHMENT], first: 1) { nodes { id claims { totalCount nodes { id } } } } }',
    );
    expect(documents.nodes[0].claims).toEqual({ totalCount: 0, nodes: [] });
    const other = await data(page, { id: 'document-rm-sundhedsklynger', after: null });
    const { body } = await here.ask(page, {
      id: documents.nodes[0].id,
      after: other.node.claims.pageInfo.endCursor,
    });
    expect(body.errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR');
  });
});

describe('25: søg', () => {
  test.each([
    ['kuhnau', '»kuhnau« giver 2 fund: Anders Kühnau og 1 ytring.', 'person-anders-kuehnau'],
    ['hvolbaek', '»hvolbaek« giver 2 fund: Eva Hvolbæk og 1 ytring.', 'person-eva-hvolbaek'],
    [
      'soenderjylland',
      '»soenderjylland« giver 6 fund: 1 sundhedsklynge, 1 sundhedsråd, 1 udvalg, 1 organisation og 2 kilder.',
      'document-haderslev-sundhedsklynge-soenderjylland',
    ],
    ['roed', '»roed« giver 7 fund: 5 personer, 1 kommune og 1 parti.', 'person-annette-roed-klynge-midt'],
  ])('%s', async (tekst, said, first) => {
    const found = await answer('soeg', { tekst });
    expect(found.status).toBe('ANSWERED');
    expect(texts(found)).toEqual([said]);
    expect(found.rows[0]?.about).toBe(first);
  });

  test.each([
    ['kuhnau', '»kuhnau« giver 2 fund i referater og sager: Anders Kühnau og 1 ytring.'],
    ['hvolbaek', '»hvolbaek« giver 2 fund i referater og sager: Eva Hvolbæk og 1 ytring.'],
    ['roed', '»roed« giver 1 fund i referater og sager: Hanne Roed.'],
    ['soenderjylland', 'Referater og sager siger intet, der passer på »soenderjylland«; i andre kilder er der 6 fund.'],
  ])('%s in the minutes alone', async (tekst, said) => {
    expect(texts(await answer('soeg', { tekst }, 'MINUTES'))).toEqual([said]);
  });

  test('nothing found is said', async () => {
    const found = await answer('soeg', { tekst: 'xyzzy' });
    expect(found.status).toBe('NO_SUCH_THING');
    expect(texts(found)).toEqual(['Intet, vi har, passer på »xyzzy«.', expect.stringMatching(/^Skriv et navn/)]);
  });
});

describe('search', () => {
  const find = async (query: string, more = '') =>
    (
      await data(
        `query ($query: String!) { search(query: $query, first: 100 ${more}) { totalCount edges { kind matched node { id } } } }`,
        { query },
      )
    ).search;

  test('ranks the whole name, all words, beginnings, other names, remarks', async () => {
    const { edges, totalCount } = await find('horsens');
    const ids = edges.map((edge: { node: { id: string } }) => edge.node.id);
    expect(totalCount).toBe(ids.length);
    expect(ids.slice(0, 4)).toEqual([
      'kommune-0615',
      'organisation-regionshospitalet-horsens',
      'raad-horsens',
      'klynge-horsens',
    ]);
    expect(ids).toContain('event-2025-03-06-meeting-moede-i-horsensklyngen');
    expect((await find('Ø')).edges[0].node.id).toBe('party-oe');
    expect((await find('0615')).edges[0]).toMatchObject({ matched: 'ALIAS', node: { id: 'kommune-0615' } });
    expect((await find('kuhnau')).edges.map(({ matched }: { matched: string }) => matched)).toEqual(['NAME', 'TEXT']);
  });

  test('words may begin words; "a phrase" stands as it is', async () => {
    const ids = async (query: string) =>
      (await find(query)).edges.map((edge: { node: { id: string } }) => edge.node.id);
    expect(await ids('lon jak')).toContain('person-lone-jakobi');
    expect(await ids('jakobi lone')).toContain('person-lone-jakobi');
    expect(await ids('"lone jakobi"')).toEqual(['person-lone-jakobi']);
    expect(await ids('"jakobi lone"')).toEqual([]);
    expect(await ids('"lone jako"')).toEqual([]);
    expect(await ids('"lone" jako')).toEqual(['person-lone-jakobi']);
    expect(await ids('»Anders Kühnau«')).toContain('person-anders-kuehnau');
    // The id of a namesake ends in a body's name, which is not the person's.
    expect(await ids('soenderjylland')).not.toContain('person-mette-bossen-linnet-klynge-soenderjylland');
  });

  test('keeps to the kinds asked for', async () => {
    const { edges } = await find('horsens', ', kind: [EVENT, KOMMUNE]');
    expect(new Set(edges.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['EVENT', 'KOMMUNE']));
  });

  test('a hostile text is a text', async () => {
    const fine = [
      'a\u0000b',
      'kühnau\u0007',
      '\ud800kuhnau',
      'kuhnau\udfff',
      '+-&&||!(){}[]^"~*?:\\/ a',
      'lone"; DROP',
      '"""a',
    ];
    for (const query of fine) {
      const { status, body } = await here.ask('query ($q: String!) { search(query: $q) { totalCount } }', { q: query });
      expect([query, status, body.errors]).toEqual([query, 200, undefined]);
    }
    for (const query of ['x'.repeat(10_000), '\u0000', '\ud800', '""', '']) {
      const { body } = await here.ask('query ($q: String!) { search(query: $q) { totalCount } }', { q: query });
      expect(body.errors?.[0]?.extensions['code']).toBe('INVALID_ARGUMENT');
    }
  });
});

describe('24: hvad er ændret?', () => {
  test('before a second version there is nothing to compare; then things and facts are told', async () => {
    const first = await answer('hvad-er-aendret', {});
    expect(first.status).toBe('UNKNOWN');
    expect(texts(first)[0]).toMatch(
      /^Der er ingen udgave før udgave 1 \(.* kl\. \d\d\.\d\d\) at sammenligne med\. En ny indlæsning af de samme filer giver ingen ny udgave\.$/,
    );
    expect((await here.load()).outcome).toBe('UNCHANGED');
    await here.edit('reference/municipalities.csv', ',671714,', ',671715,');
    await here.load();
    const second = await answer('hvad-er-aendret', {});
    expect(second.status).toBe('ANSWERED');
    expect(texts(second)[0]).toMatch(
      /^Fra udgave 1 .* til udgave 2 .* er der forskel på 1 ting og 2 fakta: 3 er ændret\.$/,
    );
    expect(second.rows.map(({ cells }) => cells)).toContainEqual([
      'København',
      'Kommune',
      'ændret',
      'folketal',
      '671714',
      '671715',
    ]);
    const flows = second.rows.filter(({ about }) => about?.startsWith('feeds-'));
    expect(flows.map(({ cells: [what, sort] }) => [what, sort])).toContainEqual([
      'Sundhedsklynge Byen – Sundhedsråd Hovedstaden',
      'Overgang, udledt af kommunerne',
    ]);
    expect(texts(await answer('hvad-er-aendret', { fra: '2', til: '2' }))[0]).toMatch(
      /er ingen ting og ingen fakta ændret\.$/,
    );
    const { body } = await post(here.api, {
      query: '{ question(slug: "hvad-er-aendret", parameters: [{ name: "fra", value: "99" }]) { status } }',
    });
    expect(body.errors?.[0]?.extensions['code']).toBe('VERSION_UNKNOWN');
  }, 180_000);
});
