import type { Interval } from '../../domain/dates.ts';
import type { ExtractedPerson } from '../../domain/extract.ts';
import type { Elected, Role, Side } from '../../domain/roles.ts';
import type { MemberRow, SupplementRow } from '../seeds/people-lists.ts';
import type { Sitting } from './sittings.ts';

/** A person as one document names them: the meeting, what the document says, what second sources add. */
export interface Appearance {
  readonly sitting: Sitting;
  readonly person: ExtractedPerson;
  readonly supplements: readonly SupplementRow[];
  /** Whether the meeting was chaired by this person: per meeting, no role in the body. */
  readonly chaired: boolean;
  /** What the document alone says; the seat also counts what second sources add. */
  readonly printed: { readonly partyId: string | null; readonly elected: Elected; readonly office: string | null };
}

/** One row of a member list with its words resolved: who sat where, by name. Whose name it is, identity decides. */
export interface Seat {
  readonly row: MemberRow;
  readonly bodyId: string;
  readonly regionId: string | null;
  readonly side: Side;
  readonly role: Role;
  readonly elected: Elected;
  readonly partyId: string | null;
  /** Region, kommune or organisation; `null` where the list names none, or a group that is none. */
  readonly representsId: string | null;
  readonly kommuneId: string | null;
  readonly organisationId: string | null;
  readonly seen: Interval | null;
  /** First year of the election period, when the observation lies in one. */
  readonly period: number | null;
  /** Whether the row makes a membership; a stand-in or guest of a meeting has none. */
  readonly isMember: boolean;
  /** Set where the row is a person of a reviewed document, and not a row of a list. */
  readonly appearance: Appearance | null;
}
