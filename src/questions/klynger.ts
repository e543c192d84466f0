import type { ListedKlynge } from './coverage.ts';
import type { TimedBody } from './on-day.ts';
import type { Asked } from './question.ts';
import { inOrder, type Seat, sameSeen, seatsOf } from './seats.ts';

/** The klynger of questions that may be asked of one or of all. */

export interface Klynge extends ListedKlynge, TimedBody {
  readonly members: { readonly da: string | null; readonly en: string | null };
}

export interface Klynger {
  readonly klynger: { readonly nodes: readonly Klynge[] };
}

/** The klynge asked for, or all of them. */
export function wantedKlynger({ klynger }: Klynger, { given }: Asked): readonly Klynge[] {
  const id = given['klynge']?.value;
  return id === undefined ? klynger.nodes : klynger.nodes.filter((one) => one.id === id);
}

/** The seats that the sources asked for name on their newest list of the klynge, and later; all they name otherwise. */
export function newestSeats({ memberships }: ListedKlynge, { sources }: Asked): Seat[] {
  const seats = seatsOf(memberships.nodes, sources);
  const last = inOrder(seats.flatMap(({ seen }) => seen)).at(-1);
  return last === undefined ? [] : seats.filter(({ seen }) => seen.some((one) => sameSeen(one, last)));
}
