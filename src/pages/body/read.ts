import type { Edition } from '../../api/asking.ts';
import { danishDay } from '../../domain/danish-time.ts';
import { isDay, readInterval } from '../../domain/dates.ts';
import { type Address, isYes, officials } from '../address.ts';
import { type Kept, restOf } from '../links.ts';
import { type Split, splitFragment } from '../pictures/parties/picture.ts';
import type { Picture } from '../pictures/picture.ts';
import { type Seat, type Seated, seatFragment, seatsOf, seatsOperation } from '../pictures/seats/operation.ts';
import { seatsPicture } from '../pictures/seats/picture.ts';
import { type Flow, transitionOperation } from '../pictures/transition/operation.ts';
import type { Setting } from '../setting.ts';
import { unreadable } from '../wrong.ts';
import { type Attended, bodyOperation, type Handed, whoOf } from './operation.ts';

/** A seat, and whether it was held on the day. */
export interface HeldSeat {
  readonly held: 'YES' | 'NO' | 'UNKNOWN';
  readonly node: Seat & {
    readonly office: string | null;
    readonly represents: { readonly id: string; readonly name: string } | null;
  };
}

/** All that the sections of a body show. */
export interface Body {
  readonly id: string;
  readonly name: string;
  /** The day that the members are shown on, and the days one may choose between. */
  readonly day: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly listAsOf: string | null;
  /** Whether officials are shown beside politicians. */
  readonly officials: boolean;
  /** The surest first. */
  readonly seats: readonly HeldSeat[];
  readonly counts: { readonly yes: number; readonly no: number; readonly unknown: number };
  readonly split: Split;
  readonly attended: readonly Attended[];
  /** How many who are no politicians are not shown, in the list and at the meetings. */
  readonly hidden: { readonly members: number; readonly attended: number };
  readonly handed: readonly Handed[];
  readonly flows: readonly Flow[];
  readonly overTime: Picture | null;
}

interface Found {
  readonly name: string;
  readonly memberships: { readonly edges: readonly HeldSeat[] };
  readonly officialSeats: { readonly nodes: readonly { readonly person: { readonly id: string } }[] };
  readonly officialAttendances: { readonly nodes: readonly Pick<Attended, 'asPrinted' | 'person'>[] };
  readonly partySplit: Split;
  readonly attendances: { readonly nodes: readonly Attended[] };
  readonly recommendations: { readonly nodes: readonly Handed[] };
  readonly receivedRecommendations?: { readonly nodes: readonly { readonly recommendation: Handed }[] };
}

/** The operation that the sections show as GraphQL. */
export const bodyShown = `${bodyOperation}${seatFragment}${splitFragment}`;

/** Parameters of a body's page: the day, and whether officials are shown. */
export const bodyTakes = ['dag', 'embedsfolk'];

/** Reads what the page of a body shows of a day. @throws Wrong 400 for a day that is none */
export async function readBody(
  { id, listAsOf }: { id: string; listAsOf: string | null },
  { address, edition, setting, kept }: { address: Address; edition: Edition; setting: Setting; kept: Kept },
): Promise<Body> {
  const { dag } = restOf(address);
  const withOfficials = isYes(address, officials);
  const elected = ['YES', 'UNKNOWN', ...(withOfficials ? ['NO'] : [])];
  // A version that is named has the same page on every day.
  const today = danishDay(address.version === null ? setting.now() : new Date(edition.publishedAt));
  const [{ node: seated }, { flows }] = await Promise.all([
    edition.ask<{ node: Seated }>(seatsOperation, { id, elected }),
    edition.ask<{ flows: readonly Flow[] }>(transitionOperation),
  ]);
  const all = seatsOf(seated);
  const day = dag ?? lastDayOf(listAsOf) ?? latest(all) ?? today;
  checkDay(day);
  const { node } = await edition.ask<{ node: Found }>(bodyShown, { id, day, elected });
  const seats = personsOf(node.memberships.edges);
  const days = [...all.flatMap((seat) => [seat.notBefore, seat.sureFrom, seat.sureTo, seat.notFrom]), day];
  const known = days.filter((one) => one !== null).toSorted();
  return {
    id,
    name: node.name,
    day,
    first: known[0] ?? null,
    last: [known.at(-1) ?? today, today].toSorted().at(-1) ?? null,
    listAsOf,
    officials: withOfficials,
    seats,
    counts: countsOf(seats),
    split: node.partySplit,
    attended: node.attendances.nodes,
    hidden: withOfficials ? { members: 0, attended: 0 } : hiddenOf(node, seats),
    handed: [
      ...node.recommendations.nodes,
      ...(node.receivedRecommendations?.nodes.map(({ recommendation }) => recommendation) ?? []),
    ],
    flows: flows.filter(({ klynge, sundhedsraad }) => klynge.id === id || sundhedsraad.id === id),
    overTime: seatsPicture({ id, name: node.name, seats: all, rows: 'PERSONS' }, kept),
  };
}

/** Who is shown under another title is not hidden. */
function hiddenOf(
  { officialSeats, officialAttendances, attendances }: Found,
  seats: readonly HeldSeat[],
): Body['hidden'] {
  const others = (all: readonly string[], shown: readonly string[]) =>
    new Set(all.filter((one) => !shown.includes(one))).size;
  return {
    members: others(
      officialSeats.nodes.map(({ person }) => person.id),
      seats.map(({ node }) => node.person.id),
    ),
    attended: others(officialAttendances.nodes.map(whoOf), attendances.nodes.map(whoOf)),
  };
}

/** The day of a list; of a list of half a year, its last day. */
const lastDayOf = (written: string | null): string | null =>
  written === null ? null : (readInterval(written)?.to ?? null);

const surest = ['YES', 'UNKNOWN', 'NO'] as const;

/** Each person once, the surest first: a doubt about one title is no doubt about the seat under another. */
function personsOf(seats: readonly HeldSeat[]): HeldSeat[] {
  const sorted = surest.flatMap((held) => seats.filter((seat) => seat.held === held));
  const first = new Map(sorted.toReversed().map((seat) => [seat.node.person.id, seat]));
  return sorted.filter((seat) => first.get(seat.node.person.id) === seat);
}

const countsOf = (seats: readonly HeldSeat[]): Body['counts'] => {
  const count = (held: HeldSeat['held']) => seats.filter((seat) => seat.held === held).length;
  return { yes: count('YES'), no: count('NO'), unknown: count('UNKNOWN') };
};

/** The last day that anybody surely sat. */
const latest = (seats: readonly Seat[]): string | null =>
  seats
    .flatMap(({ sureTo }) => sureTo ?? [])
    .toSorted()
    .at(-1) ?? null;

function checkDay(day: string): void {
  if (isDay(day) && day >= '1970' && day < '2100') return;
  throw unreadable(`dag: en dag som 2025-03-06, fik »${day}«.`, `dag: a day as 2025-03-06, got "${day}".`);
}
