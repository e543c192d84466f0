import { areasAt } from './areas.ts';
import { capitalsIn } from './letter.ts';
import { isGivenName, type Name, nameAt } from './name.ts';
import { type Office, officeAt } from './office.ts';
import { cut, type Piece, trim } from './piece.ts';

/** An office, what stands between it and a name, and the name behind it. */
export interface Appointed extends Office {
  /** The name behind the office; `null` when none stands there. */
  readonly name: Name | null;
  /** Where the office's holder works: "i Kirurgi" of "chef i Kirurgi Bo Prøve"; empty mostly. */
  readonly place: Piece;
}

const longestOffice = 90;

/** Reads an office at the start of a piece with the name behind it: "Borgmester X", "Chef for unge og ældre X". */
export function appointedAt(piece: Piece): Appointed | null {
  const office = officeAt(piece);
  if (!office) return null;
  const none = cut(piece, 0, 0);
  const direct = nameAt(office.rest);
  if (direct) return { ...office, name: direct, place: none };
  const reaches = /\s(?:for|i)\s/.test(office.piece.text) || /^(?:i|på|ved|hos|for|fra|af)\s/.test(office.rest.text);
  const name = reaches ? nameBehind(piece) : null;
  if (!name) return { ...office, name, place: none };
  const at = name.piece.start - piece.start;
  // "Formand for Fiskerirådet Bo Prøve": what stands behind "for" is the office's own.
  const whole = areasAt(piece.text) === at - 1 || (/^for\s/.test(office.rest.text) && at < longestOffice);
  const end = whole ? at : Math.min(at, office.piece.text.length);
  const role = office.role && !whole;
  return {
    ...office,
    role,
    piece: trim(cut(piece, 0, end)),
    rest: cut(piece, at),
    name,
    place: trim(cut(piece, end, at)),
  };
}

/** The first name in a piece, told by its given name. */
function nameBehind(piece: Piece): Name | null {
  for (const index of capitalsIn(piece.text.slice(0, 240))) {
    const name = nameAt(piece, index);
    if (name && isGivenName(name.words[0] ?? '')) return name;
  }
  return null;
}
