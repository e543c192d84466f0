import { readInterval } from '../domain/dates.ts';
import type { Both, Sources } from './question.ts';
import { both, isOfMinutes, sayDate } from './say.ts';

/** Seats as the questions on members read them: what was said of a seat, and when it was seen, by the sources asked for. */

/** Why two rows are one person. */
export interface Joined {
  readonly basis: 'SAME_SOURCE' | 'RULE' | 'JUDGEMENT';
  readonly da: string;
  readonly en: string;
}

export interface SeatClaim {
  readonly id: string;
  readonly property: string;
  readonly value: string;
  readonly note: string | null;
  /** The list of the row, for a list. */
  readonly list: string | null;
  readonly start: number | null;
  readonly document: { readonly id: string };
}

/** A membership as `fragment Seat` in seat.graphql selects it. */
export interface SeatNode {
  readonly id: string;
  readonly body: { readonly id: string; readonly name: string; readonly kind: string };
  readonly role: string;
  readonly side: string;
  readonly elected: string;
  readonly electedInMinutes: string | null;
  readonly office: string | null;
  readonly officeInMinutes: string | null;
  readonly partyLetter: string | null;
  readonly party: { readonly letter: string | null } | null;
  readonly partyInMinutes: { readonly letter: string | null } | null;
  readonly represents: { readonly name: string } | null;
  readonly observedOn: readonly string[];
  readonly notBefore: string | null;
  readonly sureFrom: string | null;
  readonly sureTo: string | null;
  readonly notFrom: string | null;
  readonly person: { readonly id: string; readonly name: string; readonly identity: readonly Joined[] };
  readonly evidence: readonly SeatClaim[];
}

/** One list that a seat was seen on: of which time, and whether it is the list of participants of minutes. */
export interface Seen {
  readonly when: string;
  readonly minutes: boolean;
}

/** A seat, as far as the sources asked for say; what they do not say is null. */
export interface Seat<Node extends SeatNode = SeatNode> {
  readonly node: Node;
  readonly personId: string;
  readonly name: string;
  readonly letter: string | null;
  readonly role: string;
  readonly side: string;
  readonly elected: string;
  readonly office: string | null;
  readonly represents: string | null;
  /** Oldest first. */
  readonly seen: readonly Seen[];
  /** What may be cited. */
  readonly evidence: readonly SeatClaim[];
}

/** The seats that the sources asked for know of. */
export function seatsOf<Node extends SeatNode>(nodes: readonly Node[], sources: Sources): Seat<Node>[] {
  const seats = nodes.map(
    (node): Seat<Node> => ({ node, ...(sources === 'ALL' ? seatOfAll(node) : seatOfMinutes(node)) }),
  );
  return seats.filter(({ seen }) => seen.length > 0);
}

function seatOfAll(node: SeatNode): Omit<Seat, 'node'> {
  const claimed = node.evidence.filter(({ property }) => property === 'observedOn').map(seenOf);
  const unclaimed = node.observedOn.filter((when) => !claimed.some((seen) => seen.when === when));
  return {
    ...common(node),
    letter: node.party?.letter ?? node.partyLetter,
    elected: node.elected,
    office: node.office,
    represents: node.represents?.name ?? null,
    seen: inOrder([...claimed, ...unclaimed.map((when) => ({ when, minutes: false }))]),
    evidence: node.evidence,
  };
}

function seatOfMinutes(node: SeatNode): Omit<Seat, 'node'> {
  const evidence = node.evidence.filter(isOfMinutes);
  const printed = (wanted: string) => evidence.find(({ property }) => property === wanted)?.value ?? null;
  return {
    ...common(node),
    letter: node.partyInMinutes?.letter ?? printed('party'),
    elected: node.electedInMinutes ?? 'UNKNOWN',
    office: node.officeInMinutes,
    represents: printed('represents') === null ? null : (node.represents?.name ?? printed('represents')),
    seen: inOrder(evidence.filter(({ property }) => property === 'observedOn').map(seenOf)),
    evidence,
  };
}

const common = (node: SeatNode) => ({
  personId: node.person.id,
  name: node.person.name,
  role: node.role,
  side: node.side,
});

const seenOf = (claim: SeatClaim): Seen => ({ when: claim.value, minutes: isOfMinutes(claim) });

const keyOf = ({ when, minutes }: Seen) => `${readInterval(when)?.to ?? when} ${when} ${minutes}`;

/** Each list once, oldest first. */
export function inOrder(seen: readonly Seen[]): Seen[] {
  const each = new Map(seen.map((one) => [keyOf(one), one]));
  return [...each].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
}

export const sameSeen = (left: Seen, right: Seen): boolean => keyOf(left) === keyOf(right);

/** "deltagerlisten 6. marts 2025", "listen for 2. halvår 2022", "listen pr. 28. april 2026". */
export function sayListOf({ when, minutes }: Seen): Both {
  const { da, en } = sayDate(when);
  if (minutes) return both(`deltagerlisten ${da}`, `the list of participants of ${en}`);
  return /^\d{4}-\d{2}-\d{2}$/.test(when)
    ? both(`listen pr. ${da}`, `the list as of ${en}`)
    : both(`listen for ${da}`, `the list of ${en}`);
}

/** The newest of the times at which seats were seen, as written; null for none. */
export function newest(seats: readonly Seat[]): string | null {
  return inOrder(seats.flatMap(({ seen }) => seen)).at(-1)?.when ?? null;
}

/** The claims behind what is said of seats: for each property and document its first, so that footnotes stay few. */
export function claimsBehind(seats: readonly Seat[], ...properties: readonly string[]): string[] {
  return seats.flatMap(({ evidence }) =>
    properties.flatMap((wanted) => {
      const firsts = new Map<string, string>();
      for (const { id, property, document } of evidence) {
        if (property === wanted && !firsts.has(document.id)) firsts.set(document.id, id);
      }
      return [...firsts.values()];
    }),
  );
}

/** The claims that seats stand on one list: one for each seat. */
export const claimsOnList = (seats: readonly Seat[], list: Seen): string[] =>
  seats.flatMap(
    ({ evidence }) =>
      evidence.find((claim) => claim.property === 'observedOn' && sameSeen(seenOf(claim), list))?.id ?? [],
  );

/** All a row of a table rests on. */
export const rowClaims = (seats: readonly Seat[]): string[] => [
  ...new Set(claimsBehind(seats, 'person', 'role', 'office', 'party', 'represents', 'observedOn')),
];
