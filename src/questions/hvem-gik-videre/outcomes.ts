import type { ListedKlynge } from '../coverage.ts';
import { type Holder, holdersOf } from '../people.ts';
import type { Both } from '../question.ts';
import { claimsBehind, type Joined, seatsOf } from '../seats.ts';

/** What became of each person of the klynger: proven only where rule or judgement makes it one person. */

export type Outcome = 'PROVEN' | 'POSSIBLE' | 'ELSEWHERE' | 'NOT_FOUND';

interface Cited {
  readonly evidence: readonly { readonly id: string }[];
}

interface Guest extends Cited {
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly person: { readonly id: string; readonly name: string; readonly identity: readonly Joined[] } | null;
}

interface RaadSeat extends Cited {
  readonly party: { readonly letter: string | null } | null;
  readonly partyLetter: string | null;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly sameNameAs: readonly (Both & { readonly person: { readonly id: string } })[];
  };
}

interface Lead extends Cited {
  readonly id: string;
  readonly kind: string;
  readonly why: string;
  readonly whyEn: string | null;
  readonly to: { readonly name: string } | null;
  readonly persons: readonly { readonly id: string }[];
}

export interface Klynge extends ListedKlynge {
  readonly attendances: { readonly nodes: readonly Guest[] };
}

export interface Result {
  readonly klynger: { readonly nodes: readonly Klynge[] };
  readonly sundhedsraadene: {
    readonly nodes: readonly {
      readonly name: string;
      readonly listAsOf: string | null;
      readonly memberships: { readonly totalCount: number; readonly nodes: readonly RaadSeat[] };
    }[];
  };
  readonly leads: { readonly totalCount: number; readonly nodes: readonly Lead[] };
}

/** One person of a klynge, and what became of them. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly letter: string | null;
  readonly elected: string;
  readonly from: readonly { readonly id: string; readonly name: string }[];
  /** Took part in a meeting without a seat in the klynge. */
  readonly guest: boolean;
  readonly outcome: Outcome;
  readonly to: readonly string[];
  /** Why: a rule for PROVEN, a lead's reason else. */
  readonly why: Both | null;
  /** Every person that the lead is about, the klynge's and the råd's. */
  readonly concerns: readonly string[];
  readonly claims: readonly string[];
}

type Start = Omit<Entry, 'outcome' | 'to' | 'why' | 'concerns'> & { readonly identity: readonly Joined[] };

/** Everybody whom lists name in a klynge, and who took part without a seat and is found or led to elsewhere. */
export function entriesOf(result: Result): Entry[] {
  const holders = holdersOf(result.klynger.nodes.flatMap(({ memberships }) => seatsOf(memberships.nodes, 'ALL')));
  const seated = new Set(holders.map(({ id }) => id));
  const guests = result.klynger.nodes
    .flatMap(({ attendances }) => attendances.nodes)
    .filter(({ person, body }) => person !== null && body !== null && !seated.has(person.id));
  const entries = [...holders.map(startOfHolder), ...guests.flatMap((guest) => startOfGuest(guest, result))];
  return entries
    .map((start) => outcomeOf(start, result))
    .filter(({ guest, outcome }) => !guest || outcome !== 'NOT_FOUND');
}

function startOfHolder({ id, name, letter, elected, seats }: Holder): Start {
  const bodies = new Map(seats.map(({ node }) => [node.body.id, node.body]));
  return {
    id,
    name,
    letter,
    elected,
    from: [...bodies.values()],
    guest: false,
    claims: claimsBehind(seats, 'person'),
    identity: seats[0]?.node.person.identity ?? [],
  };
}

function startOfGuest({ body, person, evidence }: Guest, { sundhedsraadene }: Result): Start[] {
  if (!body || !person) return [];
  const seat = sundhedsraadene.nodes
    .flatMap(({ memberships }) => memberships.nodes)
    .find((one) => one.person.id === person.id);
  return [
    {
      ...person,
      letter: seat?.party?.letter ?? seat?.partyLetter ?? null,
      elected: 'UNKNOWN',
      from: [body],
      guest: true,
      claims: evidence.map(({ id }) => id),
    },
  ];
}

function outcomeOf({ identity, ...start }: Start, { sundhedsraadene, leads }: Result): Entry {
  const raad = sundhedsraadene.nodes.flatMap(({ name, memberships }) =>
    memberships.nodes.map((seat) => ({ name, seat })),
  );
  const sits = raad.filter(({ seat }) => seat.person.id === start.id);
  if (sits.length > 0) {
    const evidence = sits.flatMap(({ seat }) => seat.evidence);
    return {
      ...start,
      outcome: 'PROVEN',
      to: sits.map(({ name }) => name),
      why: joined(identity),
      concerns: [start.id],
      claims: [...start.claims, ...idsOf(evidence)],
    };
  }
  const lead = [...leads.nodes]
    .sort((left, right) => (left.kind < right.kind ? -1 : 1))
    .find(({ persons }) => persons.some(({ id }) => id === start.id));
  if (lead) {
    const outcome = lead.kind === 'KLYNGE_TO_RAAD' ? 'POSSIBLE' : 'ELSEWHERE';
    const why = { da: lead.why, en: lead.whyEn ?? lead.why };
    return {
      ...start,
      outcome,
      to: lead.to ? [lead.to.name] : [],
      why,
      concerns: idsOf(lead.persons),
      claims: [...start.claims, ...idsOf(lead.evidence)],
    };
  }
  const alike = raad.find(({ seat }) => seat.person.sameNameAs.some(({ person }) => person.id === start.id));
  const reason = alike?.seat.person.sameNameAs.find(({ person }) => person.id === start.id) ?? null;
  if (!alike) return { ...start, outcome: 'NOT_FOUND', to: [], why: null, concerns: [start.id] };
  return {
    ...start,
    outcome: 'POSSIBLE',
    to: [alike.name],
    why: reason,
    concerns: [start.id, alike.seat.person.id],
    claims: [...start.claims, ...idsOf(alike.seat.evidence)],
  };
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** By which rules or judgements the rows are one person. */
function joined(identity: readonly Joined[]): Both | null {
  const across = new Map(identity.filter(({ basis }) => basis !== 'SAME_SOURCE').map((join) => [join.da, join]));
  if (across.size === 0) return null;
  return {
    da: [...across.values()].map(({ da }) => da).join('; '),
    en: [...across.values()].map(({ en }) => en).join('; '),
  };
}
