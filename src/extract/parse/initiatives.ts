import type { Extract } from '../../domain/extract.ts';
import { gather } from './gather.ts';
import type { Line } from './line.ts';
import { cellsOf } from './lines.ts';
import type { Parsed } from './passages.ts';
import { cut, type Piece, trim } from './piece.ts';

type Initiative = Extract['initiatives'][number];

const what = /inds(?:ats|æt)|initiativ|projekt|tiltag/i;
const whose = /ejer|tovholder|ansvarlig|projektleder/i;
const whom = /målgruppe|område|tema/i;
const group = /^(\d{1,2})\s*[.:)]\s*/;
const letter = /^([a-zæøå])\s*[.)]\s*/i;
const note = /^(\*+|\d)?\s*\)?\s*(.{3,200}?)\s+(?:har været|er|var|deltager)\S*\s.{0,60}(?:samarbejdspartner|partner)/i;

/** Drafts the initiatives of a table whose heads name an initiative and its owner. */
export function initiativesOf({ outline, cite }: Parsed): Initiative[] {
  return gather(outline.items, ({ number, sections }) =>
    gather(sections, ({ lines }) => {
      const at = lines.findIndex(isHead);
      return at < 0 ? [] : tableOf(lines.slice(at), number, cite);
    }),
  );
}

function isHead(line: Line): boolean {
  if (!whose.test(line.text)) return false;
  const cells = cellsOf(line).map(({ text }) => text);
  return (
    cells.length > 1 &&
    cells.some((cell) => whose.test(cell) && cell.length < 60) &&
    cells.some((cell) => what.test(cell))
  );
}

function tableOf([head, ...rows]: readonly Line[], item: number | null, cite: Parsed['cite']): Initiative[] {
  if (!head) return [];
  const columns = cellsOf(head).map(({ text }) => text);
  const owner = columns.findIndex((cell) => whose.test(cell));
  const title = columns.findIndex((cell, index) => index !== owner && what.test(cell));
  const target = columns.findIndex((cell, index) => index !== owner && index !== title && whom.test(cell));
  const found: (Initiative & { starred: boolean })[] = [];
  let current: Piece | null = null;
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf({ ...row, text: row.text });
    if (cells.length < 2) {
      addPartners(found, rows.slice(index, index + 2));
      break;
    }
    // A row that goes on with the group above lacks its first cell.
    const short = target === 0 && cells.length < columns.length;
    const at = (column: number) => (column < 0 ? undefined : cells[short ? column - 1 : column]);
    const own = short ? null : at(target);
    if (own && own.text !== '') current = own;
    const initiative = at(title);
    if (!initiative || initiative.text === '') continue;
    found.push({
      ...draft(initiative, current, at(owner) ?? null),
      item,
      evidence: cite([initiative, current, at(owner)]),
    });
  }
  return found.map(({ starred: _, ...each }) => each);
}

function draft(
  title: Piece,
  target: Piece | null,
  owner: Piece | null,
): Omit<Initiative, 'item' | 'evidence'> & { starred: boolean } {
  const lead = letter.exec(title.text);
  const groupNumber = target ? group.exec(target.text)?.[1] : undefined;
  const bare = trim(cut(title, lead?.[0].length ?? 0), '*');
  const number = `${groupNumber ?? ''}${lead?.[1] ?? ''}`;
  return {
    number: number === '' ? null : number,
    title: bare.text,
    kind: 'INITIATIVE',
    targetGroup: target ? target.text.replace(group, '') : null,
    owner: owner && owner.text !== '' ? owner.text : null,
    partners: [],
    status: 'UNKNOWN',
    starred: /\*$/.test(title.text),
  };
}

/** A note below the table names partners of the initiatives marked with a star. */
function addPartners(found: (Initiative & { starred: boolean })[], lines: readonly Line[]): void {
  for (const line of lines) {
    const names = note.exec(line.text.replace(/^[*\s)]+/, ''))?.[2];
    if (!names || !/kommune|region|sygehus|hospital|psykiatri/i.test(names)) continue;
    const partners = names.split(/,\s*|\sog\s/).map((name) => name.trim());
    for (const each of found) if (each.starred) each.partners.push(...partners);
    return;
  }
}
