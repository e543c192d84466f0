import { describe, expect, test, vi } from 'vitest';
import { missingIds } from '../../src/ingest/resolve/ids.ts';
import { namedClusters, PersonWithoutId, resolvePersons } from '../../src/ingest/resolve/persons.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import type { Seeds } from '../../src/ingest/seeds/seeds.ts';
import { SeedsCopy } from './seeds-copy.ts';

vi.setConfig({ testTimeout: 30_000 }); // Each test reads all the seeds, beside whatever else the machine does.

const raad = 'people/raad_members.csv';
const called = (seeds: Seeds, name: string) =>
  resolvePersons(seeds)
    .persons.filter((person) => person.names.includes(name))
    .map(({ id, formerIds, seats }) => ({ id, formerIds, seats: seats.length }));

describe('SAME', () => {
  const line = `Julie Jacobsen,${raad},,person-julie-jacobsen-udvalg-sku-sjaelland,SAME,jp,2026-11-01,samme ansigt`;

  test('merges, keeps the id it names, and the other id leads to it', async () => {
    const seeds = await new SeedsCopy().append('judgements.csv', line).load();

    expect(called(seeds, 'Julie Jacobsen')).toEqual([
      {
        id: 'person-julie-jacobsen-udvalg-sku-sjaelland',
        formerIds: ['person-julie-jacobsen-raad-hovedstaden'],
        seats: 2,
      },
    ]);
    expect(toRows(seeds).nodes.FormerId).toEqual([
      { id: 'person-julie-jacobsen-raad-hovedstaden', to: 'person-julie-jacobsen-udvalg-sku-sjaelland' },
    ]);
    expect(missingIds(seeds)).toEqual([]);
  });

  test('the join says who decided, when and why', async () => {
    const seeds = await new SeedsCopy().append('judgements.csv', line).load();

    const person = resolvePersons(seeds).persons.find(({ names }) => names.includes('Julie Jacobsen'));

    expect(person?.joins).toEqual([
      {
        basis: 'JUDGEMENT',
        reason: { da: 'samme ansigt', en: 'samme ansigt' },
        by: 'jp',
        on: '2026-11-01',
        between: [
          'Sundhedsråd Hovedstaden / Julie Jacobsen / REGIONAL / 2026-04-28',
          'Sundhedskoordinationsudvalget Region Sjælland / Julie Jacobsen / REGIONAL / Region Sjælland / 2018-2021',
        ],
      },
    ]);
  });

  test('no longer suggests what it decided', async () => {
    const { suggestions } = resolvePersons(await new SeedsCopy().append('judgements.csv', line).load());

    expect(suggestions.filter(({ left }) => left.name === 'Julie Jacobsen')).toEqual([]);
  });

  test('wins over a conflict that rules see', async () => {
    const key = 'Sundhedsråd Limfjorden / Peter Larsen / MUNICIPAL / Thisted / 2026-04-28';
    const seeds = await new SeedsCopy()
      .append('judgements.csv', `Peter Larsen,${raad},${key},person-peter-larsen-aalborg,SAME,jp,2026-11-01,x`)
      .load();

    expect(called(seeds, 'Peter Larsen')).toEqual([
      { id: 'person-peter-larsen-aalborg', formerIds: ['person-peter-larsen-thisted'], seats: 2 },
    ]);
  });

  test('is undone by removing its line', async () => {
    const seeds = new SeedsCopy();
    const before = called(await seeds.load(), 'Julie Jacobsen');

    await seeds.append('judgements.csv', line).load();
    seeds.remove('judgements.csv', 'Julie Jacobsen');

    expect(called(await seeds.load(), 'Julie Jacobsen')).toEqual(before);
    expect(before).toHaveLength(2);
  });
});

describe('NOT_SAME', () => {
  const line = `Lone Jakobi,${raad},,person-lone-jakobi,NOT_SAME,jp,2026-11-01,to forskellige`;
  const idLine = 'person-lone-jakobi-odder,Lone Jakobi,people/raad_members.csv,';
  const key = 'Sundhedsråd Horsens / Lone Jakobi / MUNICIPAL / Odder / 2026-04-28';

  test('splits what a rule joined, and asks for an id for the new person', async () => {
    const seeds = await new SeedsCopy().append('judgements.csv', line).load();

    expect(() => toRows(seeds)).toThrow(PersonWithoutId);
    expect(missingIds(seeds)).toEqual([
      { id: 'person-lone-jakobi-odder', asPrinted: 'Lone Jakobi', source: raad, key },
    ]);
  });

  test('with that id both exist, and the first keeps its own', async () => {
    const seeds = await new SeedsCopy()
      .append('judgements.csv', line)
      .append('people/ids.csv', `${idLine}${key},`)
      .load();

    expect(called(seeds, 'Lone Jakobi')).toEqual([
      { id: 'person-lone-jakobi', formerIds: [], seats: 2 },
      { id: 'person-lone-jakobi-odder', formerIds: [], seats: 1 },
    ]);
    expect(missingIds(seeds)).toEqual([]);
  });

  test('is undone by removing its line: one person again, and the id in between leads to it', async () => {
    const seeds = new SeedsCopy().append('judgements.csv', line).append('people/ids.csv', `${idLine}${key},`);
    seeds.remove('judgements.csv', 'Lone Jakobi');

    expect(called(await seeds.load(), 'Lone Jakobi')).toEqual([
      { id: 'person-lone-jakobi', formerIds: ['person-lone-jakobi-odder'], seats: 3 },
    ]);
  });
});

test.each(['Julie Jacobsen', 'Lone Jakobi'])('UNSURE leaves %s as rules have it', async (name) => {
  const before = called(await new SeedsCopy().load(), name);
  const person = before[0]?.id ?? '';
  const seeds = await new SeedsCopy()
    .append('judgements.csv', `${name},${raad},,${person},UNSURE,jp,2026-11-01,ved ikke`)
    .load();

  expect(called(seeds, name)).toEqual(before);
});

test('a row that fits two persons who conflict joins neither', async () => {
  const aalborgI = 'Sundhedsråd Vendsyssel,Peter Larsen,I,MUNICIPAL,medlem,,Aalborg,2026-04-28';
  const seeds = await new SeedsCopy()
    .append(raad, `${aalborgI},afpihl-sundhedsraad-4514ebc,,,,,`)
    .append(
      'people/klynge_members.csv',
      'Horsensklyngen,Peter Larsen,,MUNICIPAL,medlem,,Aalborg,2022-H2,rm-sundhedsklynger,,,,,',
    )
    .load();

  const groups = namedClusters(seeds).filter(({ seats }) => seats[0]?.row.person === 'Peter Larsen');

  expect(groups.map(({ seats }) => seats.map(({ row }) => row.body))).toEqual([
    ['Horsensklyngen'],
    ['Sundhedsråd Limfjorden'],
    ['Sundhedsråd Limfjorden'],
    ['Sundhedsråd Vendsyssel'],
  ]);
});

test('that row joins the one person it fits, where there is only one', async () => {
  const seeds = await new SeedsCopy()
    .append(
      'people/klynge_members.csv',
      'Horsensklyngen,Peter Larsen,,MUNICIPAL,medlem,,Aalborg,2022-H2,rm-sundhedsklynger,,,,,',
    )
    .load();

  expect(called(seeds, 'Peter Larsen').map(({ id, seats }) => [id, seats])).toEqual([
    ['person-peter-larsen-aalborg', 2],
    ['person-peter-larsen-thisted', 1],
  ]);
});
