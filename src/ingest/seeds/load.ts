import { InvalidSeeds } from '../../domain/errors.ts';
import { checkReferences } from './check.ts';
import { type ListShape, Problems, readList } from './csv.ts';
import * as lists from './lists.ts';
import type { Seeds } from './seeds.ts';

/**
 * Reads all the seeds.
 *
 * @param folder  the seeds folder
 * @throws InvalidSeeds with a line for every wrong file, row and cell, and for every row that names what does not exist
 */
export async function loadSeeds(folder: string): Promise<Seeds> {
  const problems = new Problems();
  const shapes = (Object.entries(lists) as [keyof Seeds, ListShape<never>][]).sort(([, a], [, b]) =>
    a.file < b.file ? -1 : 1,
  );
  const read = await Promise.all(
    shapes.map(async ([name, shape]) => {
      const own = new Problems();
      return { name, rows: await readList(folder, shape, own), problems: own.lines };
    }),
  );
  problems.lines.push(...read.flatMap((list) => list.problems));
  const seeds = Object.fromEntries(read.map(({ name, rows }) => [name, rows])) as unknown as Seeds;
  if (problems.lines.length === 0) checkReferences(seeds, problems);
  if (problems.lines.length > 0) throw new InvalidSeeds(problems.lines);
  return seeds;
}
