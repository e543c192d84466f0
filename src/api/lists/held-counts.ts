import type { Batches } from '../../loaders/batches.ts';
import type { BodyRow, TallyRow } from '../../loaders/rows.ts';
import { earlyTallies } from './early-tallies.ts';

/** How many memberships, and how many with each answer for a day. */
export interface HeldCounts {
  readonly total: number;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** What of a list is counted. A filter that is null takes all. */
export interface Counted {
  readonly current: boolean;
  /** ISO 8601 day; null: only how many. */
  readonly day: string | null;
  readonly roles: readonly string[] | null;
  readonly sides: readonly string[] | null;
  readonly elected: readonly string[] | null;
  readonly parties: readonly string[] | null;
  readonly saidBy: readonly string[] | null;
}

/** Whose memberships: of a body, of a person, or held for a kommune. */
export type Holder = 'Body' | 'Person' | 'Kommune';

/**
 * The counts of a list of memberships. A body's are written with its version, for each role and any day, and cost the
 * same however long the list is; with a filter on anything but the role, and for other holders, the list is counted.
 */
export async function heldCounts(
  batches: Batches,
  { kind, id, body = null }: { readonly kind: Holder; readonly id: string; readonly body?: BodyRow | null },
  counted: Counted,
): Promise<HeldCounts> {
  if (kind === 'Body' && isTallied(counted)) {
    const early = earlyTallies(body, counted.day);
    const tallies = early.length > 0 ? early : await batches.rows('Body.memberships.tally', id, { day: counted.day });
    // A version that was written before there were tallies has none: that is no zero.
    if (tallies.length > 0) return sumOf(tallies as readonly unknown[] as readonly TallyRow[], counted);
  }
  const [row] = await batches.rows(`${kind}.memberships.count`, id, { ...counted });
  return row as unknown as HeldCounts;
}

const isTallied = ({ sides, elected, parties, saidBy }: Counted) =>
  [sides, elected, parties, saidBy].every((filter) => filter === null);

function sumOf(tallies: readonly TallyRow[], { roles, current }: Counted): HeldCounts {
  let [total, yes, no, unknown] = [0, 0, 0, 0];
  for (const tally of tallies) {
    if (roles !== null && !roles.includes(tally.role)) continue;
    const all = current ? tally.current : tally.total;
    total += all;
    if (tally.step === null) continue;
    const [, sure = 0, not = 0] = tally.step.split(' ').map(Number);
    yes += sure;
    no += not;
    unknown += all - sure - not;
  }
  return { total, yes, no, unknown };
}
