import type { Marked } from './marked.ts';

const grouped = /^\p{Lu}[\p{L} ]{3,30}:\s/u;

/** "Afbud: Bestyrelsen: A", and below it "Observatører: B": B is away too, where the absence is told by groups. */
export function withAbsentGroups(marks: readonly Marked[]): Marked[] {
  let inside = false;
  return marks.map((mark) => {
    const kind = mark.label?.label;
    if (kind === 'APOLOGY' || kind === 'ABSENT') inside = grouped.test(mark.label?.rest.text ?? '');
    else if (mark.start || (kind && kind !== 'GUESTS' && kind !== 'STAFF')) inside = false;
    return inside && (kind === 'GUESTS' || kind === 'STAFF') && mark.label?.rest.text ? { ...mark, label: null } : mark;
  });
}
