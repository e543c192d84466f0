import { type NamedKlynge, sayKlynger } from './klynge-name.ts';
import type { Both, Sentence } from './question.ts';
import { both, sentence } from './say.ts';

/** A body with the newest meeting that we hold minutes of. */
export interface WithMeetings extends NamedKlynge {
  readonly meetings: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly heldOn: string | null }[];
  };
}

/** The newest day that the minutes of these bodies are of; null without minutes. */
export const newestMeeting = (bodies: readonly WithMeetings[]): string | null =>
  bodies
    .flatMap(({ meetings }) => meetings.nodes.flatMap(({ heldOn }) => heldOn ?? []))
    .sort()
    .at(-1) ?? null;

/** Whose minutes we do not hold: said, and listed as missing. */
export function missingMinutes(bodies: readonly WithMeetings[]): { sentences: Sentence[]; missing: Both[] } {
  const without = bodies.filter(({ meetings }) => meetings.totalCount === 0);
  if (without.length === 0) return { sentences: [], missing: [] };
  const names = sayKlynger(without);
  const text =
    bodies.length === 1
      ? both(
          `Vi har ingen referater fra ${names.da}; det siger intet om, hvad der skete der.`,
          `We hold no minutes of ${names.en}; that says nothing about what happened there.`,
        )
      : both(
          `Vi har referater fra ${bodies.length - without.length} af ${bodies.length} klynger; om de andre ved vi intet.`,
          `We hold minutes of ${bodies.length - without.length} of ${bodies.length} clusters; of the others we know nothing.`,
        );
  return {
    sentences: [sentence(text.da, text.en)],
    missing: [both(`Referater fra ${names.da}.`, `Minutes of ${names.en}.`)],
  };
}
