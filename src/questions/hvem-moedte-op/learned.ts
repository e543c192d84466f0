import { type Attended, letterOf, nameOf } from '../attendance.ts';
import type { Asked, Sentence } from '../question.ts';
import { sayList, sentence } from '../say.ts';

/** A membership of somebody who was there. */
interface Seat {
  readonly elected: Attended['elected'];
  readonly partyLetter: string | null;
  readonly party: { readonly letter: string | null } | null;
  readonly body: { readonly id: string };
  readonly evidence: readonly { readonly id: string }[];
  readonly office: readonly { readonly id: string }[];
}

/** An attendance with the person's seats, from every source. */
export interface Attending extends Attended {
  readonly person:
    | (Attended['person'] & { readonly id: string; readonly name: string; memberships: { nodes: readonly Seat[] } })
    | null;
  /** What was learned from other sources: their claims. */
  readonly learned?: readonly string[];
}

/**
 * Adds what other sources say of the same seat, where the minutes say nothing: whether it is a politician's, and the
 * party. With MINUTES nothing is added.
 */
export function withLearned(one: Attending, bodyId: string, { sources }: Asked): Attending {
  const seats = one.person?.memberships.nodes.filter(({ body }) => body.id === bodyId) ?? [];
  if (sources === 'MINUTES' || seats.length === 0) return one;
  const politician = one.elected === 'UNKNOWN' ? seats.find(({ elected }) => elected !== 'UNKNOWN') : undefined;
  const party = letterOf(one) === null ? seats.find((seat) => letterOf(seat) !== null) : undefined;
  if (!politician && !party) return one;
  return {
    ...one,
    elected: politician?.elected ?? one.elected,
    partyLetter: party ? letterOf(party) : one.partyLetter,
    learned: [...(politician?.office ?? []), ...(party?.evidence ?? politician?.evidence ?? [])].map(({ id }) => id),
  };
}

/** Whose party or office does not stand in the minutes themselves. */
export function learned(here: readonly Attending[], { sources }: Asked): Sentence[] {
  const added = here.filter((one) => one.learned);
  if (sources === 'MINUTES' || added.length === 0) return [];
  const names = sayList(added.map(nameOf));
  return [
    sentence(
      `For ${names.da} er parti eller hverv som politiker hentet i andre kilder end referatet.`,
      `For ${names.en} the party or the office of a politician comes from other sources than the minutes.`,
      added.flatMap((one) => one.learned ?? []),
    ),
  ];
}
