import type { Entry } from './entry.ts';
import type { Piece } from './piece.ts';

/** In which part of the document, and so in which sense, a person is named. */
export type How =
  | 'LIST'
  | 'STATED_LIST'
  | 'UNSAID_LIST'
  | 'GUEST_LIST'
  | 'STAFF_LIST'
  | 'MINUTES_BY'
  | 'ABSENT_LIST'
  | 'APOLOGY_LIST'
  | 'STAND_IN_LIST'
  | 'CAME'
  | 'ABSENCE'
  | 'ROLE'
  | 'ANNOUNCED'
  | 'SPOKE'
  | 'NAMED';

/** One place where the document names a person. */
export interface Sighting {
  readonly entry: Entry;
  readonly how: How;
  /** The number of the item it stands in; `null` for the head and for what holds for the whole meeting. */
  readonly item: number | null;
  /** The sentence, where it is the sentence and not the list that says it. */
  readonly sentence: Piece | null;
}

const listed: ReadonlySet<How> = new Set<How>(['LIST', 'STATED_LIST', 'STAFF_LIST', 'UNSAID_LIST']);

/** Whether the sighting puts the person on the meeting's list of participants. */
export function isListed({ entry, how }: Sighting): boolean {
  return entry.own && listed.has(how);
}

/** Whether the sighting is one of a list that doesn't say whether those in it came. */
export function isUnsaid({ how }: Sighting): boolean {
  return how === 'UNSAID_LIST';
}

/** Whether the sighting is one of a list that says who was away. */
export function isAbsenceList({ how }: Sighting): boolean {
  return how === 'ABSENT_LIST' || how === 'APOLOGY_LIST';
}
