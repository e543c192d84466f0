import { nearest } from '../../domain/nearest.ts';
import { printedRoles, readRole } from '../../domain/roles.ts';
import { type Directory, directory } from '../resolve/directory.ts';
import { checkDisagreements, checkEnglish } from './check-disagreements.ts';
import { checkCoverage, checkDays } from './check-facts.ts';
import { checkJudgements } from './check-judgements.ts';
import { checkLists } from './check-lists.ts';
import { checkMinutes } from './check-minutes.ts';
import type { Placed, Problems } from './csv.ts';
import type { Seeds } from './seeds.ts';
import { memberLists } from './seeds.ts';

/** Reports every row that names a region, kommune, body, party letter, organisation or source that does not exist. */
export function checkReferences(seeds: Seeds, problems: Problems): void {
  const known = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  const regions = known(seeds.regions);
  const klynger = known(seeds.klynger);
  const raad = known(seeds.sundhedsraad);
  const codes = new Set(seeds.municipalities.map((row) => row.code));
  const check = new Check(problems, known(seeds.sources));

  for (const row of seeds.regions) check.names(row, { successor: row.successor }, regions);
  for (const row of [...seeds.municipalities, ...seeds.klynger, ...seeds.sundhedsraad, ...seeds.udvalg]) {
    check.names(row, { region: row.region }, regions);
  }
  for (const row of seeds.udvalg) check.names(row, { klynge: row.klynge }, klynger);
  for (const row of seeds.klyngeMunicipalities) {
    check.names(row, { klynge_id: row.klynge_id }, klynger);
    check.names(row, { municipality_code: row.municipality_code }, codes);
  }
  for (const row of seeds.raadMunicipalities) {
    check.names(row, { raad_id: row.raad_id }, raad);
    check.names(row, { municipality_code: row.municipality_code }, codes);
  }
  for (const row of seeds.parties)
    for (const code of row.municipalities) check.names(row, { municipalities: code }, codes);
  for (const row of seeds.continuity) {
    const bodies = new Set([...klynger, ...raad, ...known(seeds.udvalg), ...regions]);
    for (const id of [...row.from, row.to]) check.names(row, { 'from/to': id }, bodies);
  }
  checkSources(seeds, check);
  checkDays(seeds, problems);
  const bodies = new Set([...klynger, ...raad, ...known(seeds.udvalg)]);
  const lists = new Set(['klynge_members', 'raad_members', 'related_bodies']);
  for (const row of seeds.sources) {
    check.names(row, { complete_in: row.complete_in }, lists);
    for (const body of row.doubt_in) check.names(row, { doubt_in: body }, bodies);
  }
  checkCoverage(seeds, problems);
  checkMembers(seeds, problems);
  checkMinutes(seeds, problems);
  checkJudgements(seeds, problems);
  checkLists(seeds, problems);
  checkDisagreements(seeds, problems);
  checkEnglish(seeds, problems);
}

class Check {
  private readonly problems: Problems;
  private readonly sources: ReadonlySet<string>;

  constructor(problems: Problems, sources: ReadonlySet<string>) {
    this.problems = problems;
    this.sources = sources;
  }

  /** `named` is one column and the value in it; `null` is an empty cell and fine. */
  names(row: Placed, named: Readonly<Record<string, string | null>>, known: ReadonlySet<string>): void {
    for (const [column, value] of Object.entries(named)) {
      if (value === null || known.has(value)) continue;
      this.problems.add(row, `${column} "${value}" is unknown${guess(value, known)}`);
    }
  }

  sourced(row: Placed, column: string, sources: readonly string[]): void {
    if (column === 'source' && sources.length === 0) this.problems.add(row, 'source "": expected at least one source');
    for (const source of sources) this.names(row, { [column]: source }, this.sources);
  }
}

function checkSources(seeds: Seeds, check: Check): void {
  // A disagreement may rest on a reviewed document as well: its own check knows them.
  const others: ReadonlySet<string> = new Set([
    'sources',
    'ids',
    'judgements',
    'objections',
    'minutes',
    'disagreements',
  ]);
  const sourced = Object.entries(seeds).filter(([name]) => !others.has(name));
  for (const [, rows] of sourced) {
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (column !== 'source' && !column.endsWith('_source')) continue;
        check.sourced(row, column, Array.isArray(value) ? value : value === null ? [] : [String(value)]);
      }
    }
  }
}

function checkMembers(seeds: Seeds, problems: Problems): void {
  const names = directory(seeds, problems);
  for (const row of memberLists(seeds)) {
    checkName(names, row, problems);
    if (readRole(row.function) === null) {
      problems.add(
        row,
        `function "${row.function}" is no role we know; expected ${printedRoles.join(', ')}, with "regional" or "kommunal" before it or not`,
      );
    }
    if (row.party_letter !== '' && !names.letterIsKnown(row.party_letter)) {
      problems.add(row, `party_letter "${row.party_letter}" is in no line of reference/parties.csv`);
    }
  }
}

function checkName(names: Directory, row: Placed & { body: string; represents: string }, problems: Problems): void {
  if (names.body(row.body) === null)
    problems.add(row, `body "${row.body}" is unknown${guess(row.body, names.bodyNames)}`);
  if (row.represents !== '' && names.represented(row.represents) === null) {
    problems.add(
      row,
      `represents "${row.represents}" is no region, kommune or organisation${guess(row.represents, names.representedNames)}`,
    );
  }
}

function guess(value: string, known: Iterable<string>): string {
  const near = nearest(value, known);
  return near === null ? '' : `; did you mean "${near}"?`;
}
