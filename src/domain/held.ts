import { addDays, type Day, earlier, type Interval, later } from './dates.ts';

/** Whether a seat was held on a day. Three values: that we do not know is an answer of its own. */
export type Held = 'YES' | 'NO' | 'UNKNOWN';

/** What is known of a membership's time: its own start (inclusive) and end (exclusive), and when it was seen. */
export interface Known {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly observedOn: readonly Interval[];
  /** First day of the body, inclusive, and the day after its last; `null` where not known. */
  readonly body: { readonly from: Day | null; readonly to: Day | null };
}

/**
 * A membership's time as four days, all that Cypher has to compare.
 * Certain no: before `notBefore`, and from `notFrom` on. Certain yes: from `sureFrom` through `sureTo`.
 */
export interface FourDays {
  readonly notBefore: Day | null;
  readonly sureFrom: Day | null;
  readonly sureTo: Day | null;
  readonly notFrom: Day | null;
}

/**
 * Reduces what is known to four days. A side with neither a known day nor an observation takes the other side's day;
 * with neither side known there is no sure day. The body's end alone never makes a sure day.
 */
export function fourDays(known: Known): FourDays {
  const first = known.observedOn.map((seen) => seen.to).reduce<Day | null>(earlier, null);
  const last = known.observedOn.map((seen) => seen.from).reduce<Day | null>(later, null);
  const lastHeld = known.validTo === null ? null : addDays(known.validTo, -1);
  const from = known.validFrom ?? first;
  const to = lastHeld ?? last;
  return {
    notBefore: later(known.validFrom, known.body.from),
    sureFrom: from ?? to,
    sureTo: to ?? from,
    notFrom: earlier(known.validTo, known.body.to),
  };
}

/** Whether the seat was held on the day. */
export function held(days: FourDays, day: Day): Held {
  if (days.notBefore !== null && day < days.notBefore) return 'NO';
  if (days.notFrom !== null && day >= days.notFrom) return 'NO';
  if (days.sureFrom === null || days.sureTo === null) return 'UNKNOWN';
  return days.sureFrom <= day && day <= days.sureTo ? 'YES' : 'UNKNOWN';
}
