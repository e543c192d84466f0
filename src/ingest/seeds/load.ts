import { InvalidSeeds } from '../../domain/errors.ts';
import { checkReferences } from './check.ts';
import { type ListShape, Problems, type RowOf, readList } from './csv.ts';
import * as lists from './lists.ts';

/** Every list of the seeds, read and checked against each other. */
export interface Seeds {
  readonly sources: RowOf<typeof lists.sources>[];
  readonly regions: RowOf<typeof lists.regions>[];
  readonly municipalities: RowOf<typeof lists.municipalities>[];
  readonly klynger: RowOf<typeof lists.klynger>[];
  readonly klyngeMunicipalities: RowOf<typeof lists.klyngeMunicipalities>[];
  readonly sundhedsraad: RowOf<typeof lists.sundhedsraad>[];
  readonly raadMunicipalities: RowOf<typeof lists.raadMunicipalities>[];
  readonly parties: RowOf<typeof lists.parties>[];
  readonly udvalg: RowOf<typeof lists.udvalg>[];
  readonly organisations: RowOf<typeof lists.organisations>[];
  readonly klyngeMembers: RowOf<typeof lists.klyngeMembers>[];
  readonly raadMembers: RowOf<typeof lists.raadMembers>[];
  readonly relatedBodies: RowOf<typeof lists.relatedBodies>[];
  readonly continuity: RowOf<typeof lists.continuity>[];
  readonly ids: RowOf<typeof lists.ids>[];
  readonly judgements: RowOf<typeof lists.judgements>[];
  readonly objections: RowOf<typeof lists.objections>[];
}

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

/** Every list of member rows, in the order in which they are resolved: oldest bodies first. */
export function memberLists(seeds: Seeds): lists.MemberRow[] {
  return [...seeds.relatedBodies, ...seeds.klyngeMembers, ...seeds.raadMembers];
}
