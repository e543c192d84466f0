import { EntryReader } from './entry-reader.ts';
import { readGroup } from './group.ts';
import { isGivenName, isNameWord, nameAt } from './name.ts';
import { officeAt } from './office.ts';
import { readParty } from './party.ts';
import { join, type Piece } from './piece.ts';
import { unshouted } from './shouted.ts';

/** One row of a list of people: a line, or lines that the page broke. */
export interface Row {
  readonly piece: Piece;
  /** How many lines are used up with this row. */
  readonly used: number;
}

/** Lines as rows: a name or a row of commas that is broken by the page goes on in the next line. */
export function rowsOf(view: string, rest: Piece | null, lines: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  const all = (rest ? [rest, ...lines] : [...lines]).map(unshouted);
  all.forEach((line, index) => {
    const used = index + (rest ? 0 : 1);
    const last = rows.at(-1);
    if (last && isBroken(last.piece, line)) rows[rows.length - 1] = { piece: join(view, last.piece, line), used };
    else rows.push({ piece: line, used });
  });
  return rows;
}

function namesIn(row: Piece): number {
  const reader = new EntryReader();
  reader.row({ text: row.text.slice(-300), start: row.start });
  return reader.entries.length;
}

/** Whether the last person of a row has an office without the one that ends the row. */
function hasOffice(row: Piece): boolean {
  const reader = new EntryReader();
  reader.row({ text: row.text.slice(-300), start: row.start });
  return (reader.entries.at(-1)?.offices.length ?? 0) > 1;
}

const longestRow = 6_000;

function isBroken(before: Piece, after: Piece): boolean {
  if (/\s(?:for|og|samt|fra|af|som|der|i|ved|på|[-–])$/.test(before.text) && before.text.length < longestRow)
    return true;
  if (/\s(?:mødte|ankom|forlod)$/.test(before.text.slice(-10)) && /^kl\.? ?\d/.test(after.text)) return true;
  if (before.text.length > longestRow || !/[,;]|\sog\s|\.\s/.test(before.text) || readGroup(after)) return false;
  if (/\([^()]*$/.test(before.text.slice(-160)) && /^[^()]*\)/.test(after.text.slice(0, 160))) return true;
  const apart = 'gap' in after && after.gap === true;
  const last =
    /(?:^|[,;]|\sog|\ssamt)\s*([^,;()]*)$/u
      .exec(before.text.slice(-120))?.[1]
      ?.trim()
      .replace(/^(?:og|samt)\s+/, '') ?? '';
  const office = officeAt({ text: last, start: 0 });
  // "…, og udvalgsformand", and the name in the next line.
  const waits = office?.rest.text === '' && !apart && before.text.length >= 40 && nameAt(after) !== null;
  if (waits && hasOffice(before)) return true;
  const bare = office?.rest.text ?? last;
  const tail = /\s\p{Ll}+ (\p{Lu}\S*)$/u.exec(bare)?.[1] ?? bare;
  const first = /^([^,;(:]*)/.exec(after.text)?.[1]?.trim() ?? '';
  const oneWord = (text: string) => /^\S{2,}$/.test(text) && isNameWord(text) && readParty({ text, start: 0 }) === null;
  const names = tail !== '' && tail.split(' ').every(isNameWord);
  // A long row of several people that stops within a name was broken by the page.
  if (names && !apart && before.text.length >= 60 && namesIn(before) > 1) return !/^\p{L}*\s?:/u.test(after.text);
  if (oneWord(tail)) return isGivenName(tail) && (nameAt(after) !== null || oneWord(first));
  return oneWord(first) && nameAt({ text: tail, start: 0 })?.piece.text === tail;
}
