import { addDays, type Day } from '../../domain/dates.ts';
import { type FourDays, type Held, held } from '../../domain/held.ts';
import type { NodeRow } from './graph-rows.ts';

/**
 * How many memberships one body has in one role, and on which day how many of them were certainly held and certainly not.
 * `steps` are "2026-04-28 12 3": from that day on twelve yes and three no, until the next step; the first is for all time before.
 */
export interface SeatTally {
  readonly bodyId: string;
  readonly role: string;
  readonly total: number;
  /** On the body's newest complete list, or seen later. */
  readonly current: number;
  readonly steps: readonly string[];
}

/** Before any day that is written. */
const dawn: Day = '0000-01-01';

/** Yes and no of a role while it is added up: at the dawn, and what each later day adds or takes. */
interface Sums {
  total: number;
  current: number;
  readonly deltas: Map<Day, { yes: number; no: number }>;
}

/**
 * The tallies of all bodies, drawn from their memberships: nothing that the memberships do not say, so they are in no digest
 * and no archive. A body without memberships has one of zeros: that there are none is known.
 */
export function seatTallies(bodyIds: Iterable<string>, memberships: Iterable<NodeRow>): Iterable<SeatTally> {
  const bodies = new Map<string, Map<string, Sums>>();
  for (const id of bodyIds) bodies.set(id, new Map());
  for (const row of memberships) {
    const roles = bodies.get(String(row['bodyId']));
    if (!roles) throw new Error(`${row.id} is in ${row['bodyId']}, which is no body`);
    const role = String(row['role']);
    const sums = roles.get(role) ?? { total: 0, current: 0, deltas: new Map() };
    roles.set(role, sums);
    add(sums, row);
  }
  return drawn(bodies);
}

function* drawn(bodies: ReadonlyMap<string, ReadonlyMap<string, Sums>>): Iterable<SeatTally> {
  for (const [bodyId, roles] of bodies) {
    if (roles.size === 0) yield { bodyId, role: 'MEDLEM', total: 0, current: 0, steps: [`${dawn} 0 0`] };
    for (const [role, { total, current, deltas }] of roles)
      yield { bodyId, role, total, current, steps: steps(deltas) };
  }
}

function add(sums: Sums, row: NodeRow): void {
  sums.total += 1;
  if (row['current'] === true) sums.current += 1;
  const days = row as unknown as FourDays;
  let before: Held | null = null;
  for (const day of turns(days)) {
    const now = held(days, day);
    if (now !== before) count(sums.deltas, day, { before, now });
    before = now;
  }
}

/** The days on which the answer may turn, in order. A property that is not known may be absent too. */
function turns({ notBefore, sureFrom, sureTo, notFrom }: Partial<FourDays>): Day[] {
  const after = sureTo ? addDays(sureTo, 1) : null;
  return [dawn, ...[notBefore, sureFrom, after, notFrom].flatMap((day) => day ?? []).toSorted()];
}

function count(deltas: Sums['deltas'], day: Day, { before, now }: { before: Held | null; now: Held }): void {
  const delta = deltas.get(day) ?? { yes: 0, no: 0 };
  delta.yes += Number(now === 'YES') - Number(before === 'YES');
  delta.no += Number(now === 'NO') - Number(before === 'NO');
  deltas.set(day, delta);
}

function steps(deltas: Sums['deltas']): string[] {
  let [yes, no] = [0, 0];
  return [...deltas]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, delta]) => {
      yes += delta.yes;
      no += delta.no;
      return `${day} ${yes} ${no}`;
    });
}
