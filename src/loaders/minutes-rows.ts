import type {
  capacities,
  EventKind,
  ItemKind,
  Outcome,
  PromiseKind,
  RemarkKind,
  State,
  stages,
} from '../domain/extract.ts';
import type { Elected, Role, Side } from '../domain/roles.ts';
import type {
  BodyRow,
  DocumentRow,
  KommuneRow,
  OrganisationRow,
  PartyRow,
  PersonRow,
  RegionRow,
  Thing,
} from './rows.ts';

/** What the statements return of what minutes say. To-one neighbours stand inside; one that is not known is null. */

export interface MeetingRow extends Thing {
  readonly bodyId?: string;
  readonly bodyAsPrinted?: string;
  readonly documentId?: string;
  readonly heldOn?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly place?: string;
  readonly virtual?: boolean;
  readonly caseNumbers?: readonly string[];
  readonly document: DocumentRow | null;
  readonly body: BodyRow | null;
}

/**
 * What stands under a meeting brings it and its body, each once: the meeting inside has no body of its own, since it is
 * the same. `meetingIn` puts them together.
 */
export interface AtMeeting extends Thing {
  readonly bodyId?: string;
  readonly meetingId?: string;
  readonly meeting: Omit<MeetingRow, 'body'> | null;
  readonly body: BodyRow | null;
}

/** What stands under an item brings that too, as the row itself holds the item's meeting and body. */
export interface AtItem extends AtMeeting {
  readonly itemId?: string;
  readonly item: Omit<ItemRow, 'meeting' | 'body'> | null;
}

export interface AttendanceRow extends AtMeeting {
  readonly asPrinted: string;
  readonly listed: boolean;
  readonly state: State;
  readonly basis: 'STATED' | 'INFERRED';
  readonly chaired?: boolean;
  readonly capacity: (typeof capacities)[number];
  readonly role?: Role;
  readonly roleAsPrinted?: string;
  readonly office?: string;
  readonly organisation?: string;
  readonly side: Side;
  readonly elected: Elected;
  readonly partyLetter?: string;
  readonly standsInForAsPrinted?: string;
  readonly items?: readonly string[];
  readonly person: PersonRow | null;
  readonly mention: MentionRow | null;
  readonly party: PartyRow | null;
  readonly represents: RegionRow | KommuneRow | OrganisationRow | null;
  readonly standsInFor: PersonRow | null;
}

export interface ItemRow extends AtMeeting {
  readonly number?: number;
  readonly title: string;
  readonly kind: ItemKind;
  readonly outcome?: Outcome;
  readonly caseNumber?: string;
  readonly documentNumber?: string;
  readonly plannedStart?: string;
  readonly plannedEnd?: string;
  readonly proposals?: number;
}

export interface InitiativeRow extends AtItem {
  readonly number?: string;
  readonly title: string;
  readonly kind?: string;
  readonly targetGroup?: string;
  readonly status: 'IMPLEMENTED' | 'ONGOING' | 'UNKNOWN';
  readonly ownerAsPrinted?: string;
  readonly partnersAsPrinted?: readonly string[];
  readonly owner: RegionRow | KommuneRow | OrganisationRow | null;
  readonly partners: readonly (RegionRow | KommuneRow | OrganisationRow)[];
}

export type Stage = (typeof stages)[number];

export interface RecommendationRow extends AtItem {
  readonly number?: number;
  readonly title: string;
  readonly stage: Stage;
  readonly authorAsPrinted?: string;
  readonly toAsPrinted?: string;
  readonly author: BodyRow | null;
}

export interface RemarkRow extends AtItem {
  readonly gist: string;
  readonly kind: RemarkKind;
  readonly byAsPrinted?: string;
  readonly onBehalfOfAsPrinted?: string;
  readonly by: Thing | null;
  readonly onBehalfOf: Thing | null;
}

/** A HANDED_TO edge with both ends. */
export interface HandoverRow extends Thing {
  readonly stage: Stage;
  readonly recommendation: RecommendationRow;
  readonly sundhedsraad: BodyRow;
}

/** A SUCCEEDED_BY edge with both ends. */
export interface SuccessionRow extends Thing {
  readonly asPrinted?: readonly string[];
  readonly body: BodyRow;
  readonly sundhedsraad: BodyRow;
}

export interface ThemeRow extends Thing {
  readonly name: string;
  readonly nameEn: string;
  readonly note?: string;
}

export interface EventRow extends Thing {
  readonly date: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR';
  readonly kind: EventKind;
  readonly title: string;
  readonly titleEn?: string;
}

/** Where in the minutes a thing stands, by ids: its neighbours are asked for only where they are selected. */
interface InMinutes extends Thing {
  readonly documentId?: string;
  readonly meetingId?: string;
  readonly bodyId?: string;
}

export interface RuleRow extends InMinutes {
  readonly summary: string;
  readonly summaryEn?: string;
  readonly parameter: string;
}

export interface MentionRow extends InMinutes {
  readonly asPrinted: string;
  readonly status: 'AMBIGUOUS' | 'UNKNOWN';
  readonly candidates?: readonly string[];
  readonly why?: string;
  readonly whyEn?: string;
}

export interface AnnouncementRow extends InMinutes {
  readonly title: string;
  readonly kind: PromiseKind;
}

export interface DisagreementRow extends InMinutes {
  readonly kind: 'WITHIN_DOCUMENT' | 'BETWEEN_SOURCES';
  readonly about?: string;
  readonly property?: string;
  readonly values?: readonly string[];
  readonly valuesEn?: readonly string[];
  /** For each value the ids of the claims that say it, with blanks between. */
  readonly sides?: readonly string[];
  readonly why?: string;
  readonly whyEn?: string;
}

/** The meeting of a row, with its body. */
export function meetingIn(row: Pick<AtMeeting, 'meeting' | 'body'>): MeetingRow | null {
  return row.meeting === null ? null : { ...row.meeting, body: row.body };
}

/** The item of a row, with its meeting and body. */
export function itemIn(row: Pick<AtItem, 'item' | 'meeting' | 'body'>): ItemRow | null {
  return row.item === null ? null : { ...row.item, meeting: row.meeting, body: row.body };
}
