import { type Entry, entryOf } from './entry.ts';
import { nameAt, partNames } from './name.ts';
import { officeAt } from './office.ts';
import { readParty } from './party.ts';
import type { Piece } from './piece.ts';

/** A table that lost its columns: first all names, then all offices, then all roles, each on its own line. */
export interface Columns {
  readonly entries: Entry[];
  /** How many rows it takes. */
  readonly rows: number;
  /** The offices, which only their order joins to the names. */
  readonly offices: Piece[];
}

/** Reads such a table at the start of the rows; `null` when there is none: it needs two names and as many offices. */
export function columnsOf(rows: readonly Piece[]): Columns | null {
  const names = run(rows, 0, (row) => nameAt(row)?.piece.text === row.text);
  if (names < 2) return null;
  const entries = rows.slice(0, names).map((row) => {
    const name = nameAt(row);
    return name && partNames(name).length === 1 ? entryOf(name) : null;
  });
  const offices: Piece[] = [];
  let at = names;
  for (;;) {
    const facts = run(rows, at, isFact);
    if (facts < names) break;
    entries.forEach((entry, index) => {
      const row = rows[at + index];
      if (entry && row) place(entry, row, offices);
    });
    at += names;
  }
  const all = entries.filter((entry) => entry !== null);
  return at > names && all.length === names ? { entries: all, rows: at, offices } : null;
}

function run(rows: readonly Piece[], from: number, test: (row: Piece) => boolean): number {
  let count = 0;
  for (let at = from; rows[at] !== undefined && test(rows[at] as Piece); at += 1) count += 1;
  return count;
}

function isFact(row: Piece): boolean {
  const office = officeAt(row);
  return (office !== null && office.rest.text === '') || readParty(strip(row)) !== null;
}

function strip(row: Piece): Piece {
  const match = /^\(([^()]+)\)$/.exec(row.text);
  return match?.[1] ? { text: match[1], start: row.start + 1 } : row;
}

function place(entry: Entry, row: Piece, offices: Piece[]): void {
  const party = readParty(strip(row));
  const office = officeAt(row);
  if (party) entry.parties.push(party);
  else if (office?.role) entry.roles.push(office.piece);
  else if (office) {
    entry.offices.push(office.piece);
    offices.push(office.piece);
  }
}
