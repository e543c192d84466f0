import { expect, test } from 'vitest';
import { resolvePersons } from '../../src/ingest/resolve/persons.ts';
import { judgementLines } from '../../src/ingest/review/judgement.ts';
import { type Pair, waiting } from '../../src/ingest/review/waiting.ts';
import { SeedsCopy } from './seeds-copy.ts';

const decided = { by: 'AB', on: '2026-11-23', why: 'set ved mødet, "sammen"' } as const;

async function pairOf(seeds: SeedsCopy, name: string): Promise<Pair | undefined> {
  return waiting(await seeds.load()).pairs.find(({ left, right }) => [left.name, right.name].includes(name));
}

async function idsOf(seeds: SeedsCopy, name: RegExp): Promise<{ id: string; formerIds: readonly string[] }[]> {
  return resolvePersons(await seeds.load())
    .persons.filter((person) => person.names.some((one) => name.test(one)))
    .map(({ id, formerIds }) => ({ id, formerIds }));
}

test('one letter apart in two documents is a pair that waits, with both printings side by side', async () => {
  const pair = await pairOf(new SeedsCopy(), 'Kristine Lindeneg Drejv');

  expect(pair?.reason.en).toBe('same name but for one letter; nothing else ties them');
  expect([pair?.left, pair?.right].map((side) => side?.printings.map(({ document }) => document))).toEqual([
    ['minutes/2025-06-16-randersklyngen.yaml'],
    ['minutes/2025-03-06-horsensklyngen.yaml'],
  ]);
  expect(pair?.right.printings[0]?.quotes.join(' ')).toContain('Kristine Lindeneg Drejv');
});

test('SAME makes them one, the id that goes leads to the one that stays, and the pair waits no longer', async () => {
  const seeds = new SeedsCopy();
  const pair = await pairOf(seeds, 'Kristine Lindeneg Drejv');
  if (!pair) throw new Error('no pair');
  const before = seeds.text('judgements.csv');

  seeds.append('judgements.csv', judgementLines(pair, { judgement: 'SAME', ...decided }).trimEnd());

  expect(await idsOf(seeds, /^Kristine Lindeneg/)).toEqual([{ id: pair.left.person, formerIds: [pair.right.person] }]);
  expect(await pairOf(seeds, 'Kristine Lindeneg Drejv')).toBeUndefined();

  seeds.write('judgements.csv', before);

  expect((await idsOf(seeds, /^Kristine Lindeneg/)).map(({ id }) => id).sort()).toEqual(
    [pair.left.person, pair.right.person].sort(),
  );
});

test.each(['NOT_SAME', 'UNSURE'] as const)(
  '%s leaves two persons, and the pair is not asked about again',
  async (judgement) => {
    const seeds = new SeedsCopy();
    const pair = await pairOf(seeds, 'Kristine Lindeneg Drejv');
    if (!pair) throw new Error('no pair');

    seeds.append('judgements.csv', judgementLines(pair, { judgement, ...decided }).trimEnd());

    expect(await idsOf(seeds, /^Kristine Lindeneg/)).toHaveLength(2);
    expect(await pairOf(seeds, 'Kristine Lindeneg Drejv')).toBeUndefined();
  },
);

test('names that are nobody’s, leads and contradictions wait with their words', async () => {
  const { mentions, leads, conflicts } = waiting(await new SeedsCopy().load());

  expect(mentions.map(({ asPrinted }) => asPrinted)).toEqual(expect.arrayContaining(['Niels', 'Almen praksis']));
  expect(leads).toHaveLength(22);
  expect(
    conflicts.find(({ path }) => path === 'people/Susanne Poulsen/organisation')?.values.map(({ value }) => value),
  ).toEqual(['Reformsekretariatet, Region Sjælland', 'KLK']);
});
