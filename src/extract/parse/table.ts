import { entryOf, markOf } from './entry.ts';
import { EntryReader } from './entry-reader.ts';
import { cellsOf } from './lines.ts';
import { readMark } from './marks.ts';
import { nameAt } from './name.ts';
import { cut, type Piece, trim } from './piece.ts';

const heads =
  /^(?:navne?|parti|område|medlemmer|deltagere|tilstede|liste|funktion|rolle|titel|stilling|organisation|kommune|repræsenterer|udpeget af|medlem|deltager|mødt|til ?stede|deltog|deltaget|afbud|fravær|fraværende|status|fremmøde|stedfortræder|suppleant|bemærkning(?:er)?|nr\.?|#)$/i;

/** The heads of a table of people, one per column; `null` when the row is no such head. */
export function headerOf(row: Piece): string[] | null {
  const cells = columnsIn(row).map((cell) => cell.text.trim());
  const known = cells.filter((cell) => heads.test(cell)).length;
  const opens = /^(?:navne?|medlem|medlemmer|deltagere?|nr\.?|#)$/i.test(cells.find((cell) => cell !== '') ?? '');
  const plain = cells.every((cell) => cell === '' || heads.test(cell) || (opens && known > 1 && isHead(cell)));
  return cells.length > 1 && plain ? cells : null;
}

/** A short head that only the heads beside it tell to be one: "Kommer fra". */
function isHead(cell: string): boolean {
  return cell.length < 30 && !/[\d,()]/.test(cell) && nameAt({ text: cell, start: 0 }) === null;
}

/** The cells of a row with tabs, the empty ones too, so that a cell stays under its head. */
function columnsIn(row: Piece): Piece[] {
  if (!row.text.includes('\t')) return cellsOf(row);
  let from = 0;
  return row.text.split('\t').map((text) => {
    const cell = trim(cut(row, from, from + text.length));
    from += text.length + 1;
    return cell;
  });
}

const crossed = /^(?:nej|÷|0|✗|✘)$/i;
const presence = /^(?:mødt|til ?stede|deltog|deltaget|afbud|fravær|fraværende|fremmøde|status)$/i;

/** Whether one of the heads says who came. */
export function tellsPresence(header: readonly string[]): boolean {
  return header.some((head) => presence.test(head));
}

const ticked = /^(?:x|✓|✔|☒|☑|ja|\+|1)$/i;

/**
 * Reads a row of a table by its heads where the head, and not the cell, says what is meant: a cross under Afbud, a name
 * under Stedfortræder. Returns `null` when the row is thereby read; else the row, to be read like any other.
 */
export function withHeader(row: Piece, header: readonly string[], reader: EntryReader): Piece | null {
  const exact = columnsIn(row);
  const cells = exact.length > header.length ? cellsOf(row) : exact;
  const special = header.some((head, index) => isSpecial(head, cells[index]));
  const own = cells.findIndex(
    (cell, index) => nameAt(cell) !== null && !/^(?:stedfortræder|suppleant)$/i.test(header[index] ?? ''),
  );
  if (!special || own < 0) return row;
  const count = reader.entries.length;
  reader.row(cells.filter((cell, index) => index >= own && !isSpecial(header[index] ?? '', cell)).reduce(joined));
  const entry = reader.entries[count];
  if (!entry) return null;
  header.forEach((head, index) => {
    const cell = cells[index];
    if (!cell || !isSpecial(head, cell)) return;
    const name = nameAt(cell);
    if (name) {
      entry.marks.push(markOf('REPLACED', cell, name.piece));
      const beside = new EntryReader();
      beside.row(cell);
      const came = { ...(beside.entries[0] ?? entryOf(name)), group: reader.group, own: false };
      came.marks.push(markOf('STAND_IN', cell, entry.name.piece));
      reader.entries.push(came);
    } else {
      const denied = crossed.test(cell.text);
      const mark = readMark({ text: denied ? 'fraværende' : head.toLowerCase(), start: cell.start });
      if (mark && !(denied && /^(?:afbud|frav)/i.test(head))) entry.marks.push({ ...mark, piece: cell });
    }
  });
  return null;
}

function isSpecial(head: string, cell: Piece | undefined): boolean {
  if (!cell || cell.text === '') return false;
  if (/^(?:mødt|til ?stede|deltog|deltaget|afbud|fravær|fraværende)$/i.test(head))
    return ticked.test(cell.text) || crossed.test(cell.text);
  return /^(?:stedfortræder|suppleant)$/i.test(head) && nameAt(cell) !== null;
}

/** Cells of one row as one piece again; the tabs between them are as many blanks as the view has there. */
function joined(left: Piece, right: Piece): Piece {
  const between = right.start - left.start - left.text.length;
  return { text: `${left.text}${'\t'.padEnd(Math.max(1, between))}${right.text}`, start: left.start };
}
