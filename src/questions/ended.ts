import { addDays } from '../domain/dates.ts';
import type { Sources } from './question.ts';
import { claimsOf, type Evidenced } from './say.ts';

/** A body with the day after its last, and the claims that say so; null and none where no source says. */
export interface Ending {
  readonly validTo: string | null;
  readonly lastDay: Evidenced['evidence'];
}

/** The last day of a body that has ended, as the sources asked for say; null where they do not. */
export function lastDayOf({ validTo, lastDay }: Ending, sources: Sources): { day: string; claims: string[] } | null {
  const claims = claimsOf([{ evidence: lastDay }], sources);
  return validTo === null || claims.length === 0 ? null : { day: addDays(validTo, -1), claims };
}
