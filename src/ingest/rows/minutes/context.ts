import type { Day } from '../../../domain/dates.ts';
import { slug } from '../../../domain/names.ts';
import type { Evidence } from '../../../domain/span.ts';
import type { Directory } from '../../resolve/directory.ts';
import type { English } from '../../resolve/own-words.ts';
import type { Resolved } from '../../resolve/persons.ts';
import type { Sitting } from '../../resolve/sittings.ts';
import type { Claims } from '../claims.ts';

/** What the rows of minutes are made with. */
export interface MinutesContext {
  readonly sittings: readonly Sitting[];
  readonly names: Directory;
  readonly claims: Claims;
  /** The English of words of ours. */
  readonly english: English;
  /** Who a name of a document is: a person, or a mention where that is not known; `null` for a name that is not there. */
  readonly who: (sitting: Sitting, name: string) => Who | null;
}

export type Who =
  | { readonly personId: string; readonly mentionId: null }
  | { readonly personId: null; readonly mentionId: string };

/** Finds persons by document and name, from what identity resolved. */
export function whoIsWho(resolved: Resolved): MinutesContext['who'] {
  const persons = new Map<string, string>();
  for (const person of resolved.persons) {
    for (const { appearance } of person.seats) {
      if (appearance) persons.set(key(appearance.sitting, appearance.person.name), person.id);
    }
  }
  return (sitting, name) => {
    const personId = persons.get(key(sitting, name));
    if (personId !== undefined) return { personId, mentionId: null };
    const { people, mentions } = sitting.file.extract;
    const named = people.some((person) => person.name === name) || mentions.some(({ asPrinted }) => asPrinted === name);
    return named ? { personId: null, mentionId: mentionId(sitting, name) } : null;
  };
}

/** The id of a name that is nobody yet. */
export const mentionId = (sitting: Sitting, asPrinted: string) => `mention-${sitting.file.name}-${slug(asPrinted)}`;

const key = ({ file }: Sitting, name: string) => `${file.name}\n${name}`;

/** What every part of a document bears: where it belongs, and its place in the order of documents. */
export function belonging(sitting: Sitting, id: string, index: number) {
  return {
    meetingId: sitting.id,
    bodyId: sitting.bodyId,
    documentId: sitting.documentId,
    sortKey: `${sitting.file.name} ${String(index).padStart(4, '0')} ${id}`,
  };
}

/** The places whose quote is the text; else those that hold it; all of them when none does. */
export function saying(evidence: readonly Evidence[], text: string): readonly Evidence[] {
  const quoted = evidence.filter((place): place is Extract<Evidence, { quote: string }> => 'quote' in place);
  const exact = quoted.filter(({ quote }) => quote === text);
  if (exact.length > 0) return exact;
  const holding = quoted.filter(({ quote }) => quote.includes(text));
  return holding.length > 0 ? holding : evidence;
}

/** A key that puts the newest day first: each digit as what it lacks to nine; an unknown day comes last. */
export function descending(day: Day | null): string {
  return day === null ? '~' : day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
