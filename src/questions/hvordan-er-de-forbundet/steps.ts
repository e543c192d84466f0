import { isOfMinutes } from '../say.ts';
import { inOrder, type Joined, type Seen } from '../seats.ts';

/** What the operation selects of a way, and what a step of it rests on. */

/** A person or body on the way; a body has no identity to explain. */
export interface Stop {
  readonly id: string;
  readonly name: string;
  readonly identity?: readonly Joined[];
}

export interface Step {
  readonly id: string;
  readonly memberships: readonly {
    readonly id: string;
    readonly role: string;
    readonly person: { readonly name: string };
    readonly body: { readonly name: string };
  }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly property: string;
    readonly value: string;
    readonly list: string | null;
    readonly document: { readonly id: string };
  }[];
}

export interface Paths {
  readonly status: 'FOUND' | 'NO_PATH' | 'SAME_THING' | 'UNKNOWN_ID';
  readonly length: number | null;
  readonly hasMore: boolean;
  readonly paths: readonly { readonly nodes: readonly Stop[]; readonly steps: readonly Step[] }[];
}

/** When the seats of a step were seen, oldest first. */
export const seenIn = ({ evidence }: Step): Seen[] =>
  inOrder(
    evidence
      .filter(({ property }) => property === 'observedOn')
      .map((claim) => ({ when: claim.value, minutes: isOfMinutes(claim) })),
  );

/** That the person sat there: for each step the first claim of each source, so that footnotes stay few. */
export function claimsOfSteps(steps: readonly Step[]): string[] {
  return steps.flatMap(({ evidence }) => {
    const named = evidence.filter(({ property }) => property === 'person');
    return [...new Map([...named].reverse().map(({ id, document }) => [document.id, id])).values()].reverse();
  });
}
