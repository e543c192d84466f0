import type { RowOf } from './csv.ts';
import type * as lists from './lists.ts';

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

/** Every list of member rows, in the order in which they are resolved: oldest bodies first. */
export function memberLists(seeds: Seeds): lists.MemberRow[] {
  return [...seeds.relatedBodies, ...seeds.klyngeMembers, ...seeds.raadMembers];
}
