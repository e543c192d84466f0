import { readAttendance, type Said, tellsWhoCameInstead } from './attendance.ts';
import { columnsOf } from './columns.ts';
import { type Entry, entryWith, type Group, noGroup } from './entry.ts';
import { EntryReader } from './entry-reader.ts';
import { isVouched } from './forerunner.ts';
import { gather } from './gather.ts';
import { readGroup } from './group.ts';
import { isGivenName, looksLikeName, type Name, nameAt } from './name.ts';
import { officeAt } from './office.ts';
import { appointedAt } from './office-name.ts';
import { cut, type Piece, trim } from './piece.ts';
import { isOrganisation } from './place.ts';
import { type Row, rowsOf } from './rows.ts';
import { partedBySender } from './side-by-side.ts';
import { headerOf, withHeader } from './table.ts';

/** What a list of people says, and how many of the given lines belong to it. */
export interface Listing {
  readonly entries: Entry[];
  readonly used: number;
  /** Offices that could only be joined to names by the order of the columns. */
  readonly byOrder: Piece[];
}

/**
 * Reads a list of people, whatever its layout, and stops at the first line that is ordinary text.
 *
 * @param view   the view's text, for rows that run over several lines
 * @param rest   what stands behind the label on its own line
 * @param lines  the lines below
 */
export function readListing(view: string, rest: Piece | null, lines: readonly Piece[], group = noGroup): Listing {
  const rows = gather(rowsOf(view, rest, lines), ({ piece, used }) =>
    partedBySender(piece).map((part): Row => ({ piece: part, used })),
  );
  const columns = columnsOf(rows.map(({ piece }) => piece));
  if (columns) return { entries: columns.entries, used: rows[columns.rows - 1]?.used ?? 0, byOrder: columns.offices };
  const reader = new EntryReader();
  reader.group = group;
  const header = rows[0] ? headerOf(rows[0].piece) : null;
  let used = header ? (rows[0]?.used ?? 0) : 0;
  const body = header ? rows.slice(1) : rows;
  for (const [index, row] of body.entries()) {
    const piece = header ? withHeader(row.piece, header, reader) : row.piece;
    if (piece !== null && !readRow(reader, piece, group)) {
      if (reader.entries.length === 0 || !isInterruption(piece, body[index + 1]?.piece)) break;
      reader.group = group;
    }
    used = row.used;
  }
  return { entries: reader.entries, used, byOrder: [] };
}

/** Reads one row; false when the row is ordinary text, which ends the list. */
function readRow(reader: EntryReader, row: Piece, outer: Group): boolean {
  const besides = saysMore(row, reader.entries.length > 0);
  if (besides) {
    if (besides.what !== 'ABSENCE' || nameAt(row) !== null) return false;
    reader.entries.push(...besides.entries.map((entry) => entryWith(entry, entry.marks, false)));
    return true;
  }
  const late = reader.entries.length > 0 ? lateName(row) : 0;
  if (late > 0) {
    reader.row(cut(row, late));
    return true;
  }
  const inner = nameAt(row) === null && !appointedAt(row)?.name ? readGroup(row) : null;
  if (inner && row.text.length < 90 && !/[,;]/.test(row.text)) {
    if (inner.role && reader.entries.length > 0 && !row.text.endsWith(':')) reader.row(row);
    else reader.group = { ...outer, ...withoutNulls(inner) };
    return true;
  }
  const label = /^([^:,;()]{2,80}):\s+(?=\S)/u.exec(row.text);
  const behind = label ? trim(cut(row, label[0].length)) : row;
  const said = label ? groupBefore(cut(row, 0, label[1]?.length ?? 0), behind) : null;
  const before = reader.group;
  const people = said || (label && headsPerson(label[1] ?? '', behind)) ? behind : row;
  if (!isVouched(people) && !fits(people)) return false;
  if (said) reader.group = { ...outer, ...withoutNulls(said) };
  reader.row(people);
  if (said?.role) reader.group = before;
  return true;
}

/** Where the name starts in a row whose first word or two nobody knows: "PLO-m Bo Prøve"; 0 in every other row. */
function lateName(row: Piece): number {
  if (row.text.length > 90 || /[.!?:]$/.test(row.text) || nameAt(row) || officeAt(row)) return 0;
  if (/^(?:fra|for|ved|region|\p{L}*kommune)/iu.test(row.text)) return 0;
  const before = /^[\p{L}/-]{2,20} (?:[\p{L}/-]{2,20} )?(?=\p{Lu}\p{Ll})/u.exec(row.text)?.[0] ?? '';
  const first = before === '' ? '' : (before.split(' ')[0] ?? '');
  for (const at of [first.length + 1, before.length]) {
    const name = before === '' ? null : nameAt(row, at);
    if (name && isGivenName(name.words[0] ?? '') && fits(cut(row, at))) return at;
  }
  return 0;
}

/** The group a label in front of a row of people names; a municipality's bare name is one too: "Nyby: Bo Prøve (A)". */
function groupBefore(label: Piece, people: Piece): Group | null {
  const name = nameAt(label);
  if (name === null || (isPlaceName(label, name) && nameAt(people) !== null)) {
    const said = readGroup(label);
    if (said || name === null) return said;
    return { ...noGroup, side: 'MUNICIPAL', kommune: label.text };
  }
  return null;
}

/** "Elevvalgte: Bo Prøve Holm.": a heading nobody knows before a person; not who gets a copy, or whom to call. */
function headsPerson(heading: string, people: Piece): boolean {
  const name =
    /^\p{Lu}[\p{L} -]{3,30}$/u.test(heading) && nameAt({ text: heading, start: 0 }) === null ? nameAt(people) : null;
  return name !== null && looksLikeName(name.words) && !notInvited.test(heading) && fits(people);
}

const notInvited = /kopi|kontakt|udsendt|sendes|modtager|udarbejdet|forfatter|sagsbehandler/i;

function isPlaceName(label: Piece, { piece, words }: Name): boolean {
  return piece.text === label.text && words.length === 2 && !looksLikeName(words) && !isOrganisation(label.text);
}

/** A short line that cannot be read, such as a heading nobody knows, when the list plainly goes on below it. */
function isInterruption(row: Piece, next: Piece | undefined): boolean {
  if (!next || row.text.length > 70 || /[.!?]$/.test(row.text)) return false;
  if (isVouched(next)) return true;
  const name = nameAt(next);
  return name !== null && (looksLikeName(name.words) || /\(\p{Lu}\)/u.test(next.text)) && fits(next);
}

/** What a row says as a sentence of its own, such as "Suppleant for X: Y" or "Fra administrationen deltog Z". */
function saysMore(row: Piece, inside: boolean): Said | null {
  const name = nameAt(row);
  // "X. I stedet deltog Y." is the entry of X.
  const own = name !== null && tellsWhoCameInstead(trim(cut(row, name.piece.text.length), '.'));
  const sentence = inside && !own && /\.$/.test(row.text) && /\s(?:var|deltog|mødte|havde|har)\s/.test(row.text);
  const opens =
    /^(?:der (?:var|er) (?:meldt )?(?:afbud|forfald) fra|(?:som )?(?:\d\. )?(?:suppleant|stedfortræder) for|fra .{3,60} (?:deltog|deltager)|(?:desuden|endvidere|derudover) (?:deltog|deltager)|(?:deltog|deltager) (?:delvist?|i dele|ikke)[^:]{0,30}:|delvist? [^:]{3,20}:|(?:for|i stedet for) [^,:]{5,60} (?:deltog|mødte)|i (?:hans|hendes) sted (?:deltog|mødte)|inhabile?:)(?!\p{L})/iu;
  return sentence || opens.test(row.text) ? readAttendance(row) : null;
}

function withoutNulls(group: Group): Partial<Group> {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== null));
}

/** Whether a row is part of a list: next to nothing in it is left unread. */
function fits(row: Piece): boolean {
  if (/^(?:ingen|alle)\b/i.test(row.text) && row.text.length < 40) return /^ingen/i.test(row.text);
  const trial = new EntryReader();
  trial.row(cut(row, 0, 20_000));
  if (trial.entries.length === 0) return trial.unread === 0 && row.text.length < 160;
  return trial.unread <= Math.max(12, row.text.length * 0.34) && trial.unread < 40 * trial.entries.length;
}
