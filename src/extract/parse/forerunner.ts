import type { Atom } from './atoms.ts';
import { looksLikeName, nameAt } from './name.ts';
import { officeAt } from './office.ts';
import type { PartyWord } from './party.ts';
import { cut, type Piece } from './piece.ts';

/** What stands in front of a name and waits for it: "(V) Bo Prøve", "Borgmester Bo Prøve". */
export interface Waiting {
  party: PartyWord | null;
  readonly offices: Piece[];
  readonly roles: Piece[];
}

/** Nothing that waits for a name. */
export function nothing(): Waiting {
  return { party: null, offices: [], roles: [] };
}

/** A degree beside a name, which says nothing of who the person is here. */
export const degree = /^(?:ph\.?d|dr(?:\.? ?med)?|cand(?:\.\p{L}+)+|m\.?sc|mp[ah]|mba)\.?$/iu;

/** "Praktiserende læge, Bo Prøve": the office in front of a name that has none behind it. */
export function opensWithOffice(atoms: readonly Atom[]): boolean {
  const [first, second, third] = atoms.filter(({ piece }) => !degree.test(piece.text));
  if (!first || !second || nameAt(second.piece) === null) return false;
  return officeAt(first.piece)?.rest.text === '' && (!third || officeAt(third.piece) === null);
}

/** The word for who comes for another, alone. */
export const standIn = /^(?:stedfortræder|suppleant)(?:en)?$/i;

/** "A, B samt suppleant: C": the last words head those behind the colon, and say nothing of B. */
export function withoutHeading(atom: Atom, next: Atom | undefined): Atom {
  const at = next?.sign === 'COLON' ? /\s(?:og|samt) (?:stedfortræder|suppleant)$/i.exec(atom.piece.text)?.index : null;
  return typeof at === 'number' ? { ...atom, piece: cut(atom.piece, 0, at) } : atom;
}

/** Whether a row begins with a name and a sign behind it: a person, whatever else a short row says. */
export function isVouched(row: Piece): boolean {
  const name = row.text.length > 110 || /[.!?]$/.test(row.text) ? null : nameAt(row);
  return (
    name !== null && looksLikeName(name.words) && /^(?:[,:]| \(| [-–])/.test(row.text.slice(name.piece.text.length))
  );
}
