import { describe, expect, test, vi } from 'vitest';
import { missingIds } from '../../src/ingest/resolve/ids.ts';
import { resolvePersons } from '../../src/ingest/resolve/persons.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import type { Seeds } from '../../src/ingest/seeds/seeds.ts';
import { realSeeds, SeedsCopy } from './seeds-copy.ts';

vi.setConfig({ testTimeout: 30_000 }); // Each test reads all the seeds, beside whatever else the machine does.

const raad = 'people/raad_members.csv';
const klynge = 'people/klynge_members.csv';
const real = await loadSeeds(realSeeds);

/** Whose each row is: the id of the person by the row. */
const owners = (seeds: Seeds) =>
  new Map(
    resolvePersons(seeds).persons.flatMap((person) =>
      person.seats.map(({ row }) => [`${row.file} ${row.rowKey}`, person.id] as const),
    ),
  );

test('every row of the real lists has its line', () => {
  expect(missingIds(real)).toEqual([]);
});

describe('what is learned later changes no id', () => {
  test('a party letter that is corrected', async () => {
    const seeds = await new SeedsCopy()
      .replace('people/related_bodies.csv', 'Per Møller,C,', 'Per Møller,V,')
      .replace(raad, 'Peter Larsen,I,MUNICIPAL,medlem,,Thisted', 'Peter Larsen,V,MUNICIPAL,medlem,,Thisted')
      .load();

    expect(owners(seeds)).toEqual(owners(real));
  });

  test('an office or a function that is corrected', async () => {
    const seeds = await new SeedsCopy()
      .replace(klynge, 'Anders Kühnau,A,REGIONAL,regional formand', 'Anders Kühnau,A,REGIONAL,medlem')
      .load();

    expect(owners(seeds)).toEqual(owners(real));
  });

  test.each([
    ['the row an id was minted for', klynge, 'Horsensklyngen,Lone Jakobi'],
    ['a later row of the person', raad, 'Sundhedsråd Horsens,Lone Jakobi'],
    ['a namesake', raad, 'Sundhedsråd Limfjorden,Peter Larsen,F'],
  ])('%s is removed', async (_, file, row) => {
    const after = owners(await new SeedsCopy().remove(file, row).load());
    const before = owners(real);

    expect(after.size).toBe(before.size - 1);
    for (const [seat, id] of after) expect(id).toBe(before.get(seat));
  });

  test('a row is added for a person who is known: the same id, and a line that says so', async () => {
    const row = 'Randersklyngen,Hanne Roed,B,REGIONAL,medlem,,Region Midtjylland,2022-H2';
    const seeds = await new SeedsCopy().append(klynge, `${row},rm-sundhedsklynger,,,,,`).load();
    const key = 'Randersklyngen / Hanne Roed / REGIONAL / Region Midtjylland / 2022-H2';

    const after = owners(seeds);

    expect(after.get(`${klynge} ${key}`)).toBe('person-hanne-roed-klynge-horsens');
    expect(new Map([...after].filter(([seat]) => !seat.endsWith(key)))).toEqual(owners(real));
    expect(missingIds(seeds)).toEqual([
      { id: 'person-hanne-roed-klynge-horsens', asPrinted: 'Hanne Roed', source: klynge, key },
    ]);
  });
});

describe('a new person gets', () => {
  const source = '2026-04-28,afpihl-sundhedsraad-4514ebc,,,,,';
  const proposed = async (...rows: string[]) => {
    const copy = new SeedsCopy();
    for (const row of rows) copy.append(raad, `${row},${source}`);
    return missingIds(await copy.load()).map((line) => line.id);
  };

  test('the slug of the name', async () => {
    expect(await proposed('Sundhedsråd Fyn,Åse Bjørn Çelik,A,REGIONAL,medlem,,')).toEqual(['person-aase-bjoern-celik']);
  });

  test('the kommune too, where a namesake has the name already', async () => {
    expect(await proposed('Sundhedsråd Fyn,Laila Kildesgaard,V,MUNICIPAL,medlem,,Odense')).toEqual([
      'person-laila-kildesgaard-odense',
    ]);
  });

  test('the kommune, else the letter, where two new persons share a name', async () => {
    const ids = await proposed(
      'Sundhedsråd Fyn,Ny Navn,V,MUNICIPAL,medlem,,Odense',
      'Sundhedsråd Fyn,Ny Navn,A,REGIONAL,medlem,,',
    );

    expect(ids.sort()).toEqual(['person-ny-navn-a', 'person-ny-navn-odense']);
  });

  test('never an id that is taken, also not one that a removed row left', async () => {
    const copy = new SeedsCopy()
      .remove(raad, 'Sundhedsråd Limfjorden,Peter Larsen,I')
      .append(raad, `Sundhedsråd Vendsyssel,Peter Larsen,V,MUNICIPAL,medlem,,Thisted,${source}`);

    expect(missingIds(await copy.load()).map((line) => line.id)).toEqual(['person-peter-larsen-v']);
  });
});
