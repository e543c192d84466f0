/** A calendar day, `YYYY-MM-DD`, local Danish. Plain strings: they order as the days do. */
export type Day = string;

/** A closed interval of days: an observation is a day, half a year, a year, a span of years. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: "2026-02-30" is none. */
export function isDay(text: string): boolean {
  const match = isoDay.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether the text is a month of a year: "2024-11". */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

const isoInstant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is an instant with its time zone, on a day that exists: neither 31 November nor 24 o'clock is. */
export function isInstant(text: string): boolean {
  const [, day] = isoInstant.exec(text) ?? [];
  return day !== undefined && isDay(day);
}

/** The day so many days later; negative for earlier. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * Reads an observation as it is written in the lists: "2026-04-28", "2022-H2", "2023" or "2018-2021".
 *
 * @returns the closed interval, or `null` when the text is none of these
 */
export function readInterval(text: string): Interval | null {
  if (isDay(text)) return { from: text, to: text };
  const half = /^(\d{4})-H([12])$/.exec(text);
  if (half) {
    const [, year, part] = half;
    return part === '1'
      ? { from: `${year}-01-01`, to: `${year}-06-30` }
      : { from: `${year}-07-01`, to: `${year}-12-31` };
  }
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!years) return null;
  const [, first, last = first] = years;
  return last !== undefined && first !== undefined && first <= last
    ? { from: `${first}-01-01`, to: `${last}-12-31` }
    : null;
}

/** The municipal and regional election period a day lies in, named by its first year: 2018, 2022, 2026. */
export function electionPeriod(day: Day): number {
  const year = Number(day.slice(0, 4));
  return year - ((((year - 2018) % 4) + 4) % 4);
}

/** The later of two days; `null` is "not known" and gives way. */
export function later(left: Day | null, right: Day | null): Day | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

/** The earlier of two days; `null` is "not known" and gives way. */
export function earlier(left: Day | null, right: Day | null): Day | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
