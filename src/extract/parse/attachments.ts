import { cellsOf } from './lines.ts';
import type { Section } from './outline.ts';
import { cut, type Piece, split, trim } from './piece.ts';

/** One attachment as its line names it. */
export interface AttachmentLine {
  readonly title: Piece;
  readonly documentId: string | null;
}

const leading =
  /^(?:(?:\d{1,2}|[a-z])\s*[.):]\s+|\d{1,2}\s*[-–]\s*(?=\d{5,})|\d{1,2}\.\d{1,2}\.?\s+|bilag(?:snr\.?| nr\.?)?\s*\d{1,2}(?:\.\d{1,2}|[a-z])?\s*[:.–-]\s*(?=\S)|(?:\d{1,2}\s+)?(?:åben|lukket)t?\s+(?=\S))/i;
// The case's number of a document in front of its title: "24/18822-7 Åben Notat".
const entered = /^(\d{2}\/\d{3,7}-\d{1,4})\s+/;
// The journal's number of a document behind its title: "55120/19".
const journal = /\s+\(?\d{3,7}\/\d{2}\)?$/;
const ids =
  /\s*\((?:dok(?:ument)?\.?\s?(?:id|nr)\.?\s*:?\s*)?(\d{5,})(?:\s*[-–]\s*[A-Z\d./-]+)?\)|\s*[-–]?\s*\(?dok(?:ument)?\.?\s?(?:id|nr)\.?\s*:?\s*([\d/-]{4,})\)?/i;
const noise = /^(?:åben|lukket|åbent|\(?[A-ZÆØÅ]\)?|\([\d/-]+\)|pdf|ingen|ingen bilag|\.|-)\.?$/i;

/** The attachments that the parts under Bilag name, each title once; sentences and the word "Ingen" are none. */
export function attachmentsOf(sections: readonly Section[]): AttachmentLine[] {
  const byTitle = new Map<string, AttachmentLine>();
  for (const section of sections) {
    for (const file of section.label === null ? section.lines.flatMap(filesIn) : []) {
      byTitle.set(file.text.toLowerCase(), { title: file, documentId: null });
    }
    if (section.label !== 'ATTACHMENTS') continue;
    for (const line of linesUnder(section)) {
      const attachment = readAttachment(line);
      if (!attachment) break;
      const key = attachment.title.text.toLowerCase();
      const known = byTitle.get(key);
      if (key !== '' && (!known || (known.documentId === null && attachment.documentId))) byTitle.set(key, attachment);
    }
  }
  return [...byTitle.values()];
}

/** The lines that name attachments; "Bilag 1: Notat" names one, and what stands below it is ordinary text again. */
function linesUnder({ words, rest, lines }: Section): Piece[] {
  if (rest && /^bilag\s.{0,6}\d/i.test(words?.text ?? '')) return [rest];
  return [...(rest ? split(rest, /;\s+/g) : []), ...lines];
}

const files = /^\S+\.(?:pdf|docx?|xlsx?|pptx?)(?:\s+\S+\.(?:pdf|docx?|xlsx?|pptx?))*$/i;

/** The files a line names, when it names nothing else. */
function filesIn(line: Piece): Piece[] {
  return files.test(line.text) ? split(line, /\s+/g) : [];
}

/** Reads one line; `null` for ordinary text, which ends the list. */
function readAttachment(line: Piece): AttachmentLine | null {
  const cells = cellsOf(line)
    .map((cell) => trim(cell))
    .filter((cell) => cell.text !== '');
  const number = /^(?:\d{1,2}\s*[-–]\s*)?(\d{5,}|\d{2}\/\d{3,}-\d{1,4})$/.exec(cells[0]?.text ?? '')?.[1] ?? null;
  const titled = cells.filter((cell) => !noise.test(cell.text) && !/^[\d\s/–-]+$/.test(cell.text));
  const cell = titled[0];
  if (!cell) return { title: cut(line, 0, 0), documentId: null };
  if (cell.text.length > 240 || (/[.!?]$/.test(cell.text) && cell.text.split(' ').length > 9)) return null;
  const entry = entered.exec(cell.text);
  const id = ids.exec(cell.text);
  const plain = id ? cut(cell, 0, id.index) : cell;
  const whole = cut(plain, 0, journal.exec(plain.text)?.index);
  const bare = cut(whole, entry?.[0].length ?? 0);
  const title = trim(cut(bare, leading.exec(bare.text)?.[0].length ?? 0));
  return { title, documentId: id?.[1] ?? id?.[2] ?? entry?.[1] ?? number };
}
