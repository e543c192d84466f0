import { fold } from '../../domain/names.ts';
import type { Problems } from '../seeds/csv.ts';
import type { PartyRow } from '../seeds/reference-lists.ts';
import type { Seeds } from '../seeds/seeds.ts';

/** Finds bodies, the represented and parties by the words that lists use for them. */
export interface Directory {
  /** The body's id, by name or alias. */
  body(name: string): string | null;
  /** The region of a body, by the body's id. */
  regionOf(bodyId: string): string | null;
  /** Region, kommune or organisation by name or alias; `id` is null for a group that is none ("praktiserende læger"). */
  represented(name: string): { id: string | null } | null;
  /** The same as a document of the body writes it: "Psykiatrien" is that of the body's own region. */
  representedIn(bodyId: string | null, name: string): string | null;
  /** The party behind a letter, as read on a list for a kommune; `null` when that is not certain. */
  party(letter: string, kommuneCode: string | null): string | null;
  letterIsKnown(letter: string): boolean;
  readonly bodyNames: Iterable<string>;
  readonly representedNames: Iterable<string>;
}

/** Groups that lists name where an organisation would stand: read, and no organisation. */
const groups = ['praktiserende læger'];

/** Builds the directory. A name that two things bear is a problem of the second. */
export function directory(seeds: Seeds, problems: Problems): Directory {
  const bodies = new Index(problems);
  const regionOf = new Map<string, string>();
  for (const row of [...seeds.klynger, ...seeds.sundhedsraad, ...seeds.udvalg]) {
    bodies.add(row, row.id, [row.name, ...row.aliases]);
    regionOf.set(row.id, row.region);
  }
  const represented = new Index(problems);
  for (const row of seeds.regions) represented.add(row, row.id, [row.name]);
  for (const row of seeds.municipalities) {
    represented.add(row, `kommune-${row.code}`, new Set([row.name, row.full_name, ...row.aliases]));
  }
  for (const row of seeds.organisations) represented.add(row, row.id, [row.name, ...row.aliases]);
  const nameOf = new Map(seeds.regions.map((row) => [row.id, row.name]));
  return {
    body: (name) => bodies.find(name),
    regionOf: (id) => regionOf.get(id) ?? null,
    represented: (name) => {
      const id = represented.find(name);
      return id !== null || groups.includes(name) ? { id } : null;
    },
    representedIn: (bodyId, name) => {
      const region = nameOf.get(regionOf.get(bodyId ?? '') ?? '');
      const own = region === undefined ? null : represented.find(`${name} (${region})`);
      return own ?? represented.find(name);
    },
    party: (letter, kommune) => partyOf(seeds.parties, letter, kommune),
    letterIsKnown: (letter) => seeds.parties.some((party) => party.letter === letter || party.short === letter),
    bodyNames: bodies.names(),
    representedNames: represented.names(),
  };
}

/**
 * A national letter holds everywhere; a letter or code tied to kommuner only there, and before the national one.
 * So "S" is Slesvigsk Parti in four kommuner, and unknown elsewhere.
 */
function partyOf(parties: readonly PartyRow[], letter: string, kommune: string | null): string | null {
  const local = parties.filter(
    (party) =>
      kommune !== null && party.municipalities.includes(kommune) && (party.letter === letter || party.short === letter),
  );
  if (local.length === 1) return local[0]?.id ?? null;
  const national = parties.filter(
    (party) =>
      party.municipalities.length === 0 &&
      (party.kind === 'INDEPENDENT' ? party.short === letter : party.kind === 'PARTY' && party.letter === letter),
  );
  return national.length === 1 ? (national[0]?.id ?? null) : null;
}

class Index {
  private readonly byName = new Map<string, { id: string; name: string }>();
  private readonly problems: Problems;

  constructor(problems: Problems) {
    this.problems = problems;
  }

  add(row: { file: string; line: number }, id: string, names: Iterable<string>): void {
    const own = new Set<string>();
    for (const name of names) {
      const folded = fold(name);
      const other = this.byName.get(folded);
      if (other && other.id !== id) {
        this.problems.add(row, `name "${name}" is borne by ${other.id} too; give each an alias of its own`);
      }
      if (own.has(folded)) continue;
      own.add(folded);
      this.byName.set(folded, { id, name });
    }
  }

  find(name: string): string | null {
    return this.byName.get(fold(name))?.id ?? null;
  }

  *names(): Iterable<string> {
    for (const { name } of this.byName.values()) yield name;
  }
}
