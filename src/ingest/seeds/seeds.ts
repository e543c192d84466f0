import type { Extract } from '../../domain/extract.ts';
import type { RowOf } from './csv.ts';
import type * as people from './people-lists.ts';
import type * as reference from './reference-lists.ts';

/** Every list of the seeds, read and checked against each other. */
export interface Seeds {
  readonly sources: RowOf<typeof reference.sources>[];
  readonly regions: RowOf<typeof reference.regions>[];
  readonly municipalities: RowOf<typeof reference.municipalities>[];
  readonly klynger: RowOf<typeof reference.klynger>[];
  readonly klyngeMunicipalities: RowOf<typeof reference.klyngeMunicipalities>[];
  readonly sundhedsraad: RowOf<typeof reference.sundhedsraad>[];
  readonly raadMunicipalities: RowOf<typeof reference.raadMunicipalities>[];
  readonly parties: RowOf<typeof reference.parties>[];
  readonly udvalg: RowOf<typeof reference.udvalg>[];
  readonly organisations: RowOf<typeof reference.organisations>[];
  readonly klyngeMembers: RowOf<typeof people.klyngeMembers>[];
  readonly raadMembers: RowOf<typeof people.raadMembers>[];
  readonly relatedBodies: RowOf<typeof people.relatedBodies>[];
  readonly supplements: RowOf<typeof people.supplements>[];
  readonly themes: RowOf<typeof reference.themes>[];
  readonly themeLinks: RowOf<typeof reference.themeLinks>[];
  readonly timeline: RowOf<typeof reference.timeline>[];
  readonly disagreements: RowOf<typeof reference.disagreements>[];
  readonly english: RowOf<typeof reference.english>[];
  readonly continuity: RowOf<typeof people.continuity>[];
  readonly ids: RowOf<typeof people.ids>[];
  readonly judgements: RowOf<typeof people.judgements>[];
  readonly objections: RowOf<typeof people.objections>[];
  readonly minutes: MinutesFile[];
}

/** One reviewed document of `seeds/minutes/`. */
export interface MinutesFile {
  /** Below the seeds folder: "minutes/2025-03-06-horsensklyngen.yaml". */
  readonly file: string;
  /** The file's name without its ending: what other lists call the document by. */
  readonly name: string;
  readonly extract: Extract;
}

/** Every list of member rows, in the order in which they are resolved: oldest bodies first. */
export function memberLists(seeds: Seeds): people.MemberRow[] {
  return [...seeds.relatedBodies, ...seeds.klyngeMembers, ...seeds.raadMembers];
}
