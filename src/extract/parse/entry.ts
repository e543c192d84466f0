import type { Mark } from './marks.ts';
import type { Name } from './name.ts';
import type { PartyWord } from './party.ts';
import type { Piece } from './piece.ts';

/** What a group heading, or the label above a list, says of everyone below it. */
export interface Group {
  readonly side: 'REGIONAL' | 'MUNICIPAL' | 'GENERAL_PRACTICE' | 'ADMINISTRATION' | null;
  readonly capacity: 'SECRETARIAT' | 'ADMINISTRATION' | 'GUEST' | null;
  readonly kommune: string | null;
  readonly role: Piece | null;
}

export const noGroup: Group = { side: null, capacity: null, kommune: null, role: null };

/** One person as one place of the document prints them: the name and all that stands beside it. */
export interface Entry {
  readonly name: Name;
  readonly parties: PartyWord[];
  readonly offices: Piece[];
  readonly roles: Piece[];
  readonly kommuner: { readonly name: string; readonly piece: Piece }[];
  readonly organisations: Piece[];
  readonly marks: Mark[];
  readonly group: Group;
  /** Whether the person heads an entry of the list, and is not only named as someone's replacement. */
  readonly own: boolean;
}

/** An entry that knows nothing but its name. */
export function entryOf(name: Name, group: Group = noGroup, own = true): Entry {
  return { name, parties: [], offices: [], roles: [], kommuner: [], organisations: [], marks: [], group, own };
}

/** The entry with other marks: a new one, made as `entryOf` makes it. */
export function entryWith(entry: Entry, marks: Mark[], own: boolean): Entry {
  const { name, parties, offices, roles, kommuner, organisations, group } = entry;
  return { name, parties, offices, roles, kommuner, organisations, marks, group, own };
}

/** A mark without items or another person. */
export function markOf(kind: Mark['kind'], piece: Piece, other: Piece | null = null): Mark {
  return { kind, piece, items: [], missed: false, other };
}
