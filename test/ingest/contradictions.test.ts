import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/config.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';

let seeds: string;

beforeEach(async () => {
  seeds = join(await mkdtemp(join(tmpdir(), 'sundhedsgraf-contradictions-')), 'seeds');
  await cp(join(packageRoot, 'seeds'), seeds, { recursive: true });
});
afterEach(() => rm(join(seeds, '..'), { recursive: true }));

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(seeds, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(seeds, file), text.replace(from, to));
}

describe('ids that are merged', () => {
  const smalbro = /^(person-soeren-smalbro,.*),$/m;
  const duedahl = /^(person-mads-duedahl,.*),$/m;

  test('in a circle are refused', async () => {
    await edit('people/ids.csv', smalbro, '$1,person-mads-duedahl');
    await edit('people/ids.csv', duedahl, '$1,person-soeren-smalbro');
    await expect(loadSeeds(seeds)).rejects.toThrow(
      'mergedInto "person-mads-duedahl" is merged itself, into person-soeren-smalbro; name the last id',
    );
  });

  test('into themselves are refused', async () => {
    await edit('people/ids.csv', smalbro, '$1,person-soeren-smalbro');
    await expect(loadSeeds(seeds)).rejects.toThrow('mergedInto "person-soeren-smalbro" is merged itself');
  });

  test('into somebody who is another person by the lists are refused', async () => {
    await edit('people/ids.csv', smalbro, '$1,person-mads-duedahl');
    const read = await loadSeeds(seeds);
    expect(() => toRows(read)).toThrow('person-mads-duedahl would be two persons: Mads Duedahl and Søren Smalbro');
  });
});

test('a NOT_SAME that other lines undo is refused', async () => {
  const key = (kommune: string) => `Sundhedsråd Limfjorden / Peter Larsen / MUNICIPAL / ${kommune} / 2026-04-28`;
  const line = (kommune: string, person: string, judgement: string) =>
    `Peter Larsen,people/raad_members.csv,${key(kommune)},person-peter-larsen-${person},${judgement},xx,2026-11-01,to try it\n`;
  await edit(
    'judgements.csv',
    /\n$/,
    `\n${line('Aalborg', 'thisted', 'SAME')}${line('Thisted', 'aalborg', 'NOT_SAME')}`,
  );
  const read = await loadSeeds(seeds);
  expect(() => toRows(read)).toThrow(
    'judgements.csv:3: "Peter Larsen" is NOT_SAME as person-peter-larsen-aalborg, but other lines of this file make them one',
  );
});

describe('slips of the pen', () => {
  test.each([
    [
      'reference/klynger.csv',
      '2022-07-01,2025-12-31',
      '2022-07-01,2020-12-31',
      'valid_to "2020-12-31": expected a day on or after valid_from 2022-07-01',
    ],
    [
      'reference/sundhedsraad.csv',
      '2026-01-01,2027-01-01',
      '2028-01-01,2027-01-01',
      'valid_from_preparatory "2028-01-01": expected a day before valid_from 2027-01-01',
    ],
    ['reference/sundhedsraad_municipalities.csv', /^raad-fyn,0461,.*\n/m, '', 'kommune 0461 lies in no råd'],
    [
      'reference/sources.csv',
      ',raad_members,',
      ',raad_memberz,',
      'complete_in "raad_memberz" is unknown; did you mean "raad_members"?',
    ],
    [
      'reference/sources.csv',
      ',raad-limfjorden;',
      ',raad-limfjordn;',
      'doubt_in "raad-limfjordn" is unknown; did you mean "raad-limfjorden"?',
    ],
    ['people/raad_members.csv', 'Thomas Rohden', 'Thomas\u200b Rohden', "holds a character that can't be seen"],
  ])('%s: %s', async (file, from, to, says) => {
    await edit(file, from, to);
    await expect(loadSeeds(seeds)).rejects.toThrow(says);
  });

  test('a list with nothing but its column names is a list that was lost', async () => {
    const text = await readFile(join(seeds, 'people/raad_members.csv'), 'utf8');
    await writeFile(join(seeds, 'people/raad_members.csv'), text.slice(0, text.indexOf('\n') + 1));
    await expect(loadSeeds(seeds)).rejects.toThrow('people/raad_members.csv: the list has no row');
  });

  test('one person with a newer day on a complete list does not empty the body', async () => {
    const row =
      'Sundhedsråd Fyn,Ny Person,V,REGIONAL,medlem,regionsrådsmedlem,,2026-05-02,afpihl-sundhedsraad-4514ebc,,,,,\n';
    await edit('people/raad_members.csv', /\n$/, `\n${row}`);
    await expect(loadSeeds(seeds)).rejects.toThrow(
      'as_of "2026-05-02": afpihl-sundhedsraad-4514ebc is complete, so this would leave Sundhedsråd Fyn with 1 of 21 members (2026-04-28)',
    );
  });

  test('a folder that is not there is told as one', async () => {
    await expect(loadSeeds('/nowhere/seeds')).rejects.toThrow('SUNDHEDSGRAF_SEEDS: there is no folder /nowhere/seeds');
    await expect(loadSeeds(import.meta.filename)).rejects.toThrow('holds no lists: neither people/ nor reference/');
    await expect(loadSeeds(import.meta.dirname)).rejects.toThrow('holds no lists: neither people/ nor reference/');
  });
});
