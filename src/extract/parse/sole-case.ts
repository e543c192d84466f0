import { entered } from './item-place.ts';
import { readBareStart } from './item-start.ts';
import type { Label } from './labels.ts';
import type { Marked } from './marked.ts';
import type { Piece } from './piece.ts';

/** The one case of a page: where its title stands, the title, and its number where one stands in front. */
export interface SoleCase {
  readonly at: number;
  readonly number: number | null;
  readonly title: Piece;
}

/** The parts a case is made of, each below its label. */
export const caseParts: ReadonlySet<Label> = new Set<Label>(['CASE', 'DECISION', 'PROPOSAL', 'RESUME']);

/** A case that is no item of an agenda: its last heading, or else the line above its first part, where that can be a title. */
export function soleCase(marked: readonly Marked[]): SoleCase | null {
  const body = marked.findIndex(
    ({ label, line }) => label !== null && caseParts.has(label.label) && line.text !== 'Referat',
  );
  if (body < 1 || decidesSeveral(marked)) return null;
  const heading = marked.slice(0, body).findLastIndex(({ line, label }) => line.heading > 0 && label === null);
  const at = heading >= 0 ? heading : marked.slice(0, body).findLastIndex((mark) => !isFiled(mark));
  const above = marked[at];
  if (!above || (heading < 0 && !canBeTitle(above))) return null;
  const start = heading < 0 ? (above.start ?? readBareStart(above.line)) : null;
  return start && start.title.text !== ''
    ? { at, number: start.number, title: start.title }
    : { at, number: null, title: above.line };
}

/** Whether one label of a decision comes again: cases that lost their titles, of which the first is not the only one. */
function decidesSeveral(marked: readonly Marked[]): boolean {
  const said = marked.flatMap(({ label }) => (label?.label === 'DECISION' ? [label.words.text.toLowerCase()] : []));
  return new Set(said).size < said.length;
}

/** Whether a line says only where the case is filed. */
function isFiled({ line, label }: Marked): boolean {
  return label?.label === 'CASE_NUMBER' || entered.test(line.text) || /^[\d/-]{4,}( |$)/.test(line.text);
}

function canBeTitle({ label, line }: Marked): boolean {
  return label === null && line.text.length < 200 && !/[.:,]$|^(?:møde)?lokale /i.test(line.text);
}
