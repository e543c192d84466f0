import { cellsOf } from './lines.ts';
import type { Section } from './outline.ts';
import { cut, type Piece, split, trim } from './piece.ts';

/** One attachment as its line names it. */
export interface AttachmentLine {
  readonly title: Piece;
  readonly documentId: string | null;
}

const leading =
  /^(?:(?:\d{1,2}|[a-z])\s*[.):]\s+|\d{1,2}\s*[-–]\s*(?=\d{5,})|bilag(?:snr\.?)?\s*\d{1,2}\s*[:.–-]\s*(?=\S))/i;
const ids =
  /\s*\((?:dok(?:ument)?\.?\s?(?:id|nr)\.?\s*:?\s*)?(\d{5,})(?:\s*[-–]\s*[A-Z\d/-]+)?\)|\s*[-–]?\s*\(?dok(?:ument)?\.?\s?(?:id|nr)\.?\s*:?\s*([\d/-]{4,})\)?/i;
const noise = /^(?:åben|lukket|åbent|\(?[A-ZÆØÅ]\)?|\([\d/-]+\)|pdf|ingen|ingen bilag|\.|-)\.?$/i;

/** The attachments that the parts under Bilag name, each title once; sentences and the word "Ingen" are none. */
export function attachmentsOf(sections: readonly Section[]): AttachmentLine[] {
  const byTitle = new Map<string, AttachmentLine>();
  for (const section of sections) {
    for (const file of section.label === null ? section.lines.flatMap(filesIn) : []) {
      byTitle.set(file.text.toLowerCase(), { title: file, documentId: null });
    }
    if (section.label !== 'ATTACHMENTS') continue;
    for (const line of section.rest ? [section.rest, ...section.lines] : section.lines) {
      const attachment = readAttachment(line);
      if (!attachment) break;
      const key = attachment.title.text.toLowerCase();
      const known = byTitle.get(key);
      if (key !== '' && (!known || (known.documentId === null && attachment.documentId))) byTitle.set(key, attachment);
    }
  }
  return [...byTitle.values()];
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
  const number = /^\d{1,2}\s*[-–]\s*(\d{5,})$/.exec(cells[0]?.text ?? '')?.[1] ?? null;
  const named = cells.filter((cell) => !noise.test(cell.text) && !/^[\d\s–-]+$/.test(cell.text));
  const cell = named[0];
  if (!cell) return { title: cut(line, 0, 0), documentId: null };
  if (cell.text.length > 240 || (/[.!?]$/.test(cell.text) && cell.text.split(' ').length > 9)) return null;
  const id = ids.exec(cell.text);
  const whole = id ? cut(cell, 0, id.index) : cell;
  const title = trim(cut(whole, leading.exec(whole.text)?.[0].length ?? 0));
  return { title, documentId: id?.[1] ?? id?.[2] ?? number };
}
