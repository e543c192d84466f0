import { isDay } from '../domain/dates.ts';
import type { ClaimRow } from '../loaders/rows.ts';
import type { Both } from '../questions/question.ts';
import { both, same, sayDate } from '../questions/say.ts';

/** What a row may hold that a name is made of: every kind has some of it. */
export interface Nameable {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly letter?: string;
  readonly gist?: string;
  readonly summary?: string;
  readonly asPrinted?: string | readonly string[];
  readonly why?: string;
  readonly property?: ClaimRow['property'];
  readonly value?: string;
  readonly heldOn?: string;
  readonly bodyAsPrinted?: string;
  readonly person?: Nameable | null;
  readonly body?: Nameable | null;
  readonly klynge?: Nameable;
  readonly sundhedsraad?: Nameable;
  readonly recommendation?: Nameable;
  readonly meeting?: Nameable | null;
  /** Names of what a fact lies between, where its statement brings them instead. */
  readonly ends?: readonly (string | null)[];
}

/** How a thing is said where only its id was given: its name; of a fact the names of its ends, and the day it is of. */
export function thingName(row: Nameable): Both {
  const { id, name, title, letter, gist, summary, why, property, value } = row;
  if (name ?? title ?? letter) return same(name ?? title ?? letter ?? id);
  if (property !== undefined) return value && isDay(value) ? sayDate(value) : same(value || property);
  if (gist ?? summary) return same(gist ?? summary ?? id);
  const ends = [row.person, row.klynge, row.recommendation, row.body, row.sundhedsraad];
  const names = [...ends.map((end) => (end ? thingName(end).da : null)), ...(row.ends ?? [])];
  const printed = typeof row.asPrinted === 'string' ? row.asPrinted : undefined;
  const said = names.filter((end) => end !== null).join(' – ') || row.bodyAsPrinted || printed || why || id;
  const day = row.heldOn ?? row.meeting?.heldOn;
  if (day === undefined) return same(said);
  const { da, en } = sayDate(day);
  return both(`${said}, ${da}`, `${said}, ${en}`);
}
