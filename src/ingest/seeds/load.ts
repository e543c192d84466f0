import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, InvalidSeeds } from '../../domain/errors.ts';
import { checkReferences } from './check.ts';
import { type ListShape, Problems, readList } from './csv.ts';
import { readMinutes } from './minutes.ts';
import * as people from './people-lists.ts';
import * as reference from './reference-lists.ts';
import type { Seeds } from './seeds.ts';

const lists = { ...reference, ...people };

/** Decisions are few, and ids are added by the verb `ids`; every other list without a row is a list that was lost. */
const mayBeEmpty: ReadonlySet<string> = new Set(['ids', 'judgements', 'objections']);

/**
 * Reads all the seeds.
 *
 * @param folder  the seeds folder
 * @throws CannotStart where there are no lists at all; InvalidSeeds with a line for every wrong file, row and cell, and for every row that names what does not exist
 */
export async function loadSeeds(folder: string): Promise<Seeds> {
  if (!existsSync(folder)) throw new CannotStart(`SUNDHEDSGRAF_SEEDS: there is no folder ${folder}`);
  if (!['people', 'reference'].some((part) => existsSync(join(folder, part)))) {
    throw new CannotStart(`SUNDHEDSGRAF_SEEDS: ${folder} holds no lists: neither people/ nor reference/ is there`);
  }
  const problems = new Problems();
  const shapes = (Object.entries(lists) as [keyof typeof lists & keyof Seeds, ListShape<never>][]).sort(
    ([, a], [, b]) => (a.file < b.file ? -1 : 1),
  );
  const read = await Promise.all(
    shapes.map(async ([name, shape]) => {
      const own = new Problems();
      return { name, rows: await readList(folder, shape, own), problems: own.lines };
    }),
  );
  problems.lines.push(...read.flatMap((list) => list.problems));
  const minutes = await readMinutes(folder, problems);
  const seeds = { ...Object.fromEntries(read.map(({ name, rows }) => [name, rows])), minutes } as unknown as Seeds;
  for (const [name, shape] of shapes) {
    const empty = problems.lines.length === 0 && seeds[name].length === 0 && !mayBeEmpty.has(name);
    if (empty) problems.add(shape, 'the list has no row');
  }
  if (problems.lines.length === 0) checkReferences(seeds, problems);
  if (problems.lines.length > 0) throw new InvalidSeeds(problems.lines);
  return seeds;
}
