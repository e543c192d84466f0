import { groupBy } from '../../domain/group.ts';
import { type Confidence, confidences } from '../../domain/roles.ts';
import type { Seeds } from '../seeds/seeds.ts';
import type { Claims } from './claims.ts';
import type { EdgeRow } from './graph-rows.ts';

/** A body covers a kommune: read from a list, with its confidence. */
export function coversRows(seeds: Seeds, claims: Claims): EdgeRow[] {
  const links = [
    ...seeds.klyngeMunicipalities.map((row) => ({ row, body: row.klynge_id })),
    ...seeds.raadMunicipalities.map((row) => ({ row, body: row.raad_id })),
  ];
  return links.map(({ row, body }) => {
    const kommune = `kommune-${row.municipality_code}`;
    const id = `covers-${body}-${row.municipality_code}`;
    return {
      from: body,
      to: kommune,
      id,
      confidence: row.confidence,
      note: row.note,
      claims: claims.say({
        about: id,
        property: 'covers',
        value: row.municipality_code,
        confidence: row.confidence,
        sources: row.source,
        row,
      }),
    };
  });
}

/**
 * A klynge feeds a råd: never typed in, derived from what both cover. Shares are of kommuner, 0 to 1; population counts
 * inhabitants of the shared kommuner, and `sharedPopulation` those of them who live in a kommune of two klynger.
 */
export function feedsRows(seeds: Seeds, covers: readonly EdgeRow[]): EdgeRow[] {
  const population = new Map(seeds.municipalities.map((row) => [`kommune-${row.code}`, row.population]));
  const klyngeCovers = covers.filter((row) => row.from.startsWith('klynge-'));
  const raadCovers = covers.filter((row) => row.from.startsWith('raad-'));
  const raadOf = groupBy(raadCovers, (row) => row.to);
  const klyngerOf = groupBy(klyngeCovers, (row) => row.to);
  const size = (rows: readonly EdgeRow[], body: string) => rows.filter((row) => row.from === body).length;
  const people = (kommuner: readonly string[]) => kommuner.reduce((sum, id) => sum + (population.get(id) ?? 0), 0);

  const links = klyngeCovers.flatMap((cover) => (raadOf.get(cover.to) ?? []).map((raad) => ({ cover, raad })));
  return [...groupBy(links, ({ cover, raad }) => `feeds-${cover.from}-${raad.from}`)].map(([id, shared]) => {
    const [first] = shared;
    const klynge = first?.cover.from ?? '';
    const raad = first?.raad.from ?? '';
    const kommuner = shared.map(({ cover }) => cover.to).sort();
    const double = kommuner.filter((kommune) => (klyngerOf.get(kommune)?.length ?? 0) > 1);
    const edges = shared.flatMap(({ cover, raad: other }) => [cover, other]);
    return {
      from: klynge,
      to: raad,
      id,
      kommuneIds: kommuner,
      kommuneShare: kommuner.length / size(klyngeCovers, klynge),
      raadShare: kommuner.length / size(raadCovers, raad),
      population: people(kommuner),
      sharedKommuneIds: double,
      sharedPopulation: people(double),
      confidence: lowest(edges.map((edge) => edge['confidence'] as Confidence)),
      claims: [...new Set(edges.flatMap((edge) => edge['claims'] as string[]))],
    };
  });
}

/** NOT_STATED is the weakest: nobody vouched. */
function lowest(values: readonly Confidence[]): Confidence {
  return values.reduce<Confidence>(
    (low, value) => (confidences.indexOf(value) > confidences.indexOf(low) ? value : low),
    'HIGH',
  );
}
