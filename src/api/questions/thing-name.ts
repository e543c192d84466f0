import type { ClaimRow, Thing } from '../../loaders/rows.ts';

/** What a row may hold that a name is made of: every kind has some of it. */
interface Nameable extends Thing {
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
}

/** How a thing is said where only its id was given: its name; of a fact the names of its ends. The same in both languages. */
export function thingName(row: Nameable): string {
  const { id, name, title, letter, gist, summary, why, property, value, heldOn, body, meeting } = row;
  if (name ?? title ?? letter) return name ?? title ?? letter ?? id;
  if (property !== undefined) return value || property;
  if (gist ?? summary) return gist ?? summary ?? id;
  const ends = [row.person, row.klynge, row.recommendation, body, row.sundhedsraad]
    .flatMap((end) => (end ? [thingName(end)] : []))
    .join(' – ');
  const day = heldOn ?? meeting?.heldOn;
  const printed = typeof row.asPrinted === 'string' ? row.asPrinted : undefined;
  const said = ends || row.bodyAsPrinted || printed || why || id;
  return day === undefined ? said : `${said}, ${day}`;
}
