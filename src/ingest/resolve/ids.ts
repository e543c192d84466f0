import { groupBy } from '../../domain/group.ts';
import { withoutPrefix } from '../../domain/ids.ts';
import { slug } from '../../domain/names.ts';
import type { Seeds } from '../seeds/seeds.ts';
import { type Named, namedClusters, withoutAmbiguous } from './persons.ts';

/** A line to add to people/ids.csv. */
export interface IdLine {
  readonly id: string;
  readonly asPrinted: string;
  readonly source: string;
  readonly key: string;
}

/**
 * The lines that people/ids.csv lacks: one for each row of the member lists, so that an id outlives the row it was
 * minted for. New persons get a new id; an id that exists is never changed or given away.
 */
export function missingIds(seeds: Seeds): IdLine[] {
  const { named } = withoutAmbiguous(namedClusters(seeds));
  const present = new Set(seeds.ids.map((line) => `${line.source} ${line.key}`));
  const taken = new Set(seeds.ids.map((line) => line.id));
  const minted = mint(
    named.filter((cluster) => cluster.id === null),
    taken,
  );
  return named.flatMap((cluster) =>
    cluster.seats
      .filter(({ row }) => cluster.id === null || !present.has(`${row.file} ${row.rowKey}`))
      .map(({ row }) => ({
        id: cluster.id ?? minted.get(cluster) ?? '',
        asPrinted: row.person,
        source: row.file,
        key: row.rowKey,
      })),
  );
}

/** Namesakes get slug and kommune, else party letter, else body; the bare slug is for a name that one person bears. */
function mint(nameless: readonly Named[], taken: Set<string>): Map<Named, string> {
  const ids = new Map<Named, string>();
  for (const [base, namesakes] of groupBy(nameless, (cluster) => `person-${slug(fullest(cluster))}`)) {
    const alone = namesakes.length === 1 && ![...taken].some((id) => id === base || id.startsWith(`${base}-`));
    const marked = alone ? new Map([[namesakes[0], base]]) : distinct(base, namesakes, taken);
    for (const cluster of namesakes) {
      const id = marked.get(cluster) ?? counted(base, taken);
      taken.add(id);
      ids.set(cluster, id);
    }
  }
  return ids;
}

/** The ids that a mark tells apart: each mark is tried on those whom the one before it left alike. */
function distinct(
  base: string,
  namesakes: readonly Named[],
  taken: ReadonlySet<string>,
): Map<Named | undefined, string> {
  const ids = new Map<Named | undefined, string>();
  for (const mark of [kommune, letter, body]) {
    const open = namesakes.filter((cluster) => !ids.has(cluster));
    for (const cluster of open) {
      const own = mark(cluster);
      const unique = open.every((other) => other === cluster || mark(other) !== own);
      if (own !== null && unique && !taken.has(`${base}-${own}`)) ids.set(cluster, `${base}-${own}`);
    }
  }
  return ids;
}

function counted(base: string, taken: ReadonlySet<string>): string {
  let counter = 2;
  while (taken.has(`${base}-${counter}`)) counter += 1;
  return `${base}-${counter}`;
}

const fullest = ({ seats }: Named) =>
  seats.map((seat) => seat.row.person).reduce((a, b) => (b.length > a.length ? b : a), '');

const kommune = ({ seats }: Named) => {
  const seat = seats.find((candidate) => candidate.kommuneId !== null);
  return seat ? slug(seat.row.represents) : null;
};

const letter = ({ seats }: Named) => {
  const seat = seats.find((candidate) => candidate.row.party_letter !== '');
  return seat ? slug(seat.row.party_letter) : null;
};

/** "klynge-horsens" stays as it is: the kind tells two bodies of one name apart. */
const body = ({ seats }: Named) => {
  const id = seats[0]?.bodyId ?? '';
  return withoutPrefix(id) === '' ? null : id;
};
