import type { Problems } from './csv.ts';
import type { Seeds } from './seeds.ts';

/** A last day before the first, and a preparatory time after the real one, are slips of the pen. */
export function checkDays(seeds: Seeds, problems: Problems): void {
  for (const row of [...seeds.regions, ...seeds.klynger, ...seeds.udvalg, ...seeds.parties]) {
    if (row.valid_from !== null && row.valid_to !== null && row.valid_to < row.valid_from) {
      problems.add(row, `valid_to "${row.valid_to}": expected a day on or after valid_from ${row.valid_from}`);
    }
  }
  for (const row of seeds.sundhedsraad) {
    if (row.valid_from !== null && row.valid_from_preparatory !== null && row.valid_from < row.valid_from_preparatory) {
      problems.add(
        row,
        `valid_from_preparatory "${row.valid_from_preparatory}": expected a day before valid_from ${row.valid_from}`,
      );
    }
  }
}

/** Each kommune lies in one råd, and each klynge and råd covers at least one kommune. */
export function checkCoverage(seeds: Seeds, problems: Problems): void {
  const raadOf = new Map<string, { raad_id: string; line: number }>();
  for (const row of seeds.raadMunicipalities) {
    const other = raadOf.get(row.municipality_code);
    if (other) {
      problems.add(
        row,
        `kommune ${row.municipality_code} lies in ${row.raad_id} and, by line ${other.line}, in ${other.raad_id}; expected one råd`,
      );
    }
    raadOf.set(row.municipality_code, row);
  }
  const covering = new Set([
    ...seeds.klyngeMunicipalities.map((row) => row.klynge_id),
    ...seeds.raadMunicipalities.map((row) => row.raad_id),
  ]);
  for (const row of seeds.municipalities) {
    if (!raadOf.has(row.code))
      problems.add(
        row,
        `kommune ${row.code} lies in no råd; expected one line in reference/sundhedsraad_municipalities.csv`,
      );
  }
  for (const row of [...seeds.klynger, ...seeds.sundhedsraad]) {
    if (!covering.has(row.id)) problems.add(row, `${row.id} covers no kommune`);
  }
}
