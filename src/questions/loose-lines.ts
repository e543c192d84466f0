import type { Sentence } from './question.ts';
import { sentence } from './say.ts';
import { claimsBehind, type Seat } from './seats.ts';

/** Offices that stand in minutes as a line of their own, which only the order of lines ties to a name. */

export interface Mentions {
  readonly unresolvedMentions: {
    readonly nodes: readonly {
      readonly evidence: readonly { readonly start: number | null; readonly document: { readonly id: string } }[];
    }[];
  };
}

/** Whether every place that gives the office is a loose line. */
export function isLoose({ evidence }: Seat, { unresolvedMentions }: Mentions): boolean {
  const placeOf = ({ start, document }: { start: number | null; document: { id: string } }) =>
    `${document.id} ${start}`;
  const lines = new Set(unresolvedMentions.nodes.flatMap((mention) => mention.evidence.map(placeOf)));
  const claims = evidence.filter(({ property }) => property === 'office');
  return claims.length > 0 && claims.every((claim) => claim.start !== null && lines.has(placeOf(claim)));
}

export function sayLoose(seat: Seat): Sentence {
  const { name } = seat.node.body;
  return sentence(
    `${name}: »${seat.office}« er en løs linje i referatet, som kun linjernes rækkefølge knytter til ${seat.name}.`,
    `${name}: "${seat.office}" is a loose line in the minutes, which only the order of lines ties to ${seat.name}.`,
    claimsBehind([seat], 'office'),
  );
}
