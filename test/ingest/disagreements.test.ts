import { describe, expect, test, vi } from 'vitest';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { SeedsCopy } from './seeds-copy.ts';

vi.setConfig({ testTimeout: 30_000 }); // Each test reads all the seeds, beside whatever else the machine does.

const rowsOf = async (seeds: SeedsCopy) => toRows(await seeds.load()).nodes;
const between = async (seeds: SeedsCopy) =>
  (await rowsOf(seeds)).Disagreement.filter(({ id }) => !/^disagreement-20/.test(id));
const found = async (seeds: SeedsCopy, id: string) => (await between(seeds)).find((row) => row.id === id);

test('what the lists hold: four about kommuner, the number of klynger, the seats of Limfjorden, two spellings', async () => {
  expect((await between(new SeedsCopy())).map(({ id, kind }) => [id, kind])).toEqual([
    ['disagreement-count-rule-sundhedsklynger-21', 'BETWEEN_SOURCES'],
    ['disagreement-klynge-kommune-0230', 'BETWEEN_SOURCES'],
    ['disagreement-klynge-kommune-0530', 'BETWEEN_SOURCES'],
    ['disagreement-name-person-kristine-lindeneg-drejoe-person-kristine-lindeneg-drejv', 'BETWEEN_SOURCES'],
    ['disagreement-name-person-sisse-marie-berendt-welling-person-sisse-marie-welling', 'BETWEEN_SOURCES'],
    ['disagreement-seats-raad-limfjorden', 'WITHIN_DOCUMENT'],
    ['disagreement-sundhedsraad-kommune-0410', 'BETWEEN_SOURCES'],
    ['disagreement-sundhedsraad-kommune-0530', 'BETWEEN_SOURCES'],
  ]);
});

test('every side of every disagreement has a claim, its reason in both languages', async () => {
  const nodes = await rowsOf(new SeedsCopy());
  const claims = new Set(nodes.Claim.map(({ id }) => id));
  for (const row of nodes.Disagreement) {
    const sides = row['sides'] as string[];
    expect(sides).toHaveLength((row['values'] as string[]).length);
    for (const side of sides) expect(side.split(' ').filter((id) => !claims.has(id))).toEqual([]);
    expect(row['whyEn'], row.id).toMatch(/\w/);
  }
});

test('a value that a reviewed document gives is cited by its place in that document', async () => {
  const nodes = await rowsOf(new SeedsCopy());
  const row = nodes.Disagreement.find(({ id }) => id === 'disagreement-count-rule-sundhedsklynger-21');
  const [sides = ''] = (row?.['sides'] ?? []) as string[];
  const [first] = sides.split(' ');
  expect(nodes.Claim.find(({ id }) => id === first)).toMatchObject({
    about: 'rule-sundhedsklynger-21',
    quote: 'omkring hvert af landets 21 akuthospitaler',
  });
});

describe('found by comparing', () => {
  const day = '2025-10-24-sundhedsklynge-lillebaelt';

  test('a party that a second source gives otherwise than the minutes', async () => {
    const seeds = new SeedsCopy().append(
      'people/supplements.csv',
      `Bo Libergren,Sundhedsklynge Lillebælt,${day},party,C,rsyd-nyhed-libergren-2023,,`,
    );
    expect(await found(seeds, 'disagreement-party-klynge-lillebaelt-person-bo-libergren')).toMatchObject({
      values: ['C', 'V'],
      bodyId: 'klynge-lillebaelt',
      why: 'to kilder giver personen hver sit parti på samme tid',
    });
  });

  test('an office that a second source gives otherwise; more words for the same office are none', async () => {
    const seeds = new SeedsCopy()
      .append(
        'people/supplements.csv',
        'Ole Vind,Horsensklyngen,2025-03-06-horsensklyngen,office,borgmester i Hedensted,rm-sundhedsklynger,,',
      )
      .append(
        'people/supplements.csv',
        'Lone Jakobi,Horsensklyngen,2025-03-06-horsensklyngen,office,viceborgmester i Odder,rm-sundhedsklynger,,',
      )
      .append(
        'people/supplements.csv',
        'Hanne Roed,Horsensklyngen,2025-03-06-horsensklyngen,office,byrådsmedlem,rm-sundhedsklynger,,',
      );
    const offices = (await between(seeds)).filter(({ property }) => property === 'office');
    expect(offices.map(({ id, values }) => [id, values])).toEqual([
      [
        expect.stringMatching(/^disagreement-office-klynge-horsens-person-hanne-roed/),
        ['byrådsmedlem', 'regionsrådsmedlem'],
      ],
    ]);
  });

  test('a party of another time is none: people change party', async () => {
    const seeds = new SeedsCopy();
    const values = (await between(seeds)).filter(({ property }) => property === 'party' || property === 'office');
    expect(values).toEqual([]);
  });

  test('members seen after the body had ended', async () => {
    const seeds = new SeedsCopy().replace(
      'reference/klynger.csv',
      '2022-07-01,2025-12-31,referat-lille',
      '2022-07-01,2025-09-30,referat-lille',
    );
    expect(await found(seeds, 'disagreement-lastday-klynge-lillebaelt')).toMatchObject({
      values: ['2025-09-30', '2025-10-24'],
      why: 'en kilde ser medlemmer i organet, efter at det ifølge en anden var ophørt',
    });
  });

  test('a råd that minutes name and no kommune of the klynge goes to', async () => {
    const seeds = new SeedsCopy().replace(
      'minutes/2025-06-16-randersklyngen.yaml',
      'asPrinted: Sundhedsråd Kronjylland',
      'asPrinted: Sundhedsråd Aarhus',
    );
    expect(await found(seeds, 'disagreement-successor-klynge-randers')).toMatchObject({
      values: ['Sundhedsråd Aarhus', 'Sundhedsråd Kronjylland'],
      bodyId: 'klynge-randers',
    });
  });
});

describe('what is wrong in the two lists is refused', () => {
  const list = 'reference/disagreements.csv';

  test.each([
    ['kommune-9999,klynge,A,,fksh-klynger,x,x,', 'about "kommune-9999" is unknown'],
    ['kommune-0101,klynge,A,,fksh-klyngr,x,x,', 'source "fksh-klyngr" is unknown; did you mean "fksh-klynger"?'],
    ['kommune-0101,klynge,A,,,x,x,', 'source "": expected at least one source'],
    ['kommune-0101,klynge,A,,fksh-klynger,x,x,', '"kommune-0101 / klynge" has one value; expected two that differ'],
    ['kommune-0410,sundhedsraad,A,,fksh-klynger,x,x,', 'has why and why_en in 2 of its rows; expected them in one'],
  ])('%s', async (line, said) => {
    expect((await new SeedsCopy().append(list, line).problems()).join('\n')).toContain(said);
  });

  test('English of a text that is no longer there', async () => {
    const seeds = new SeedsCopy().append('reference/english.csv', 'en sætning fra før,a sentence from before');
    expect(await seeds.problems()).toEqual([
      expect.stringMatching(/^reference\/english\.csv:\d+: danish "en sætning fra før" stands in no reviewed document/),
    ]);
  });
});
