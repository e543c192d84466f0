import { cellsOf } from './lines.ts';
import { cut, type Piece, trim } from './piece.ts';

/** One attachment as its line names it. */
export interface AttachmentLine {
  readonly title: Piece;
  readonly documentId: string | null;
}

// What may stand in front of a title, one after the other: its number, whether it is open, a button, its own number.
const leading: readonly RegExp[] = [
  /^[^\p{L}\p{N}()["'«»„“”]+/u,
  /^\[\d{1,2}\]\s*/,
  /^\[(?=[^\d\]])/,
  /^(?:\d{1,2}|[a-zæøå])\s*[.):]\s+/i,
  /^\d{1,2}\s*[-–]\s*(?=\d{5,}|\s\S)/,
  /^\d{1,3}(?:\.\d{1,2}){1,2}\.?\s+/,
  /^\d{1,2}\s+(?=[\p{Lu}"”«])/u,
  /^(?:pkt\.?|punkt)\s*\d{1,2}\s*[-–:.]\s*(?=\S)/i,
  /^bilag(?:snr\.?| nr\.?)?\s*(?:\d{1,2}(?:\.\d{1,2}|[a-z])?|[A-H])\s*[:.)–-]\s*(?=\S)/i,
  /^[Bb]ilag(?: nr\.?)?\s*(?:\d{1,2}(?:\.\d{1,2}|[a-z])?|[A-H])\s+(?=[\p{Lu}\d"”«])/u,
  /^bilag\s*[-–:]\s+/i,
  /^(?:åben|lukket)t?(?: bilag)?\s*[-–:]?\s+(?=\S)/i,
  /^(?:åbn|hent|vis|download|se|læs)(?: (?:bilag|fil|dokument|pdf))?(?:\s*\d{1,2})?\s*[-–:]?\s+(?=[\p{Lu}\d"”«])/iu,
];
// The case's number of a document in front of its title: "24/18822-7 Åben Notat", "D2025-1234 Notat".
const entered = /^(\d{2}\/\d{3,7}-\d{1,4}|[A-Z]?\d{4}-\d{4,7}(?:-\d{1,4})?|\d{4,7}-\d{2}(?: v\d)?)\s*[-–:]?\s+(?=\S)/;
// What may stand behind a title: the kind and size of a file, whether it is open, a journal's number.
const trailing: readonly RegExp[] = [
  /\]\([^()\s]{1,300}\)$/,
  /\s*[([](?:pdf|docx?|xlsx?|pptx?|word|excel|zip|åben|lukket|vedlagt|vedhæftet|nyt vindue|sider?|bytes|[kmg]b|[\d.,\s;:/–-])+[)\]]$/i,
  /\s*[-–,]?\s*\d{1,5}(?:[.,]\d{1,3})?\s*(?:kb|mb)$/i,
  /\s+[-–]\s+(?:åben|lukket|pdf)t?$/i,
  /(?:\s*[-–,]\s*|\s+)(?:er )?(?:vedlagt|vedhæftet)\.?$/i,
  /\s+\(?\d{3,7}\/\d{2}\)?$/,
  /\s*[-–,]\s+(?:\d{4}-\d{4,7}|\d{4,7}-\d{2}|\d{6,}|\d{2}\/\d{3,7}-\d{1,4})$/,
];
const ids =
  /\s*\((?:dok(?:ument)?\.?\s?(?:id|nr)\.?\s*:?\s*)?(\d{5,}(?:_\d{1,3}){0,3}|\d{2}\/\d{3,7}-\d{1,4})(?:\s*[-–]\s*[A-Z\d./-]+)?\)|\s*[-–]?\s*\(?dok(?:ument)?\.?\s?(?:id|nr)\.?\s*:?\s*([\d/-]{4,})\)?/i;
const noise =
  /^(?:åben|lukket|åbent|\(?[A-ZÆØÅ]\)?|\([\d/-]+\)|pdf|word|excel|-|\.|(?:https?:|www\.)\S+|(?:vis|hent|åbn|download|se)(?: (?:bilag|fil|alle|alle bilag))?)\.?$/i;
// A cell that holds nothing but a document's number.
const idCell = /^(?:\d{1,2}\s*[-–]\s*)?(\d{5,}|\d{2}\/\d{3,}-\d{1,4}|[A-Z]?\d{4,7}-\d{2,7})(?:\s*v\d{1,2})?$/;
const none =
  /^(?:der (?:er|var|foreligger) )?(?:ingen|intet|ikke nogen)(?: (?:vedlagte |vedhæftede )?(?:bilag|materiale|filer|dokumenter))?(?: (?:til|på|i|ved) [^.]{3,30})?\.?$/i;
const head =
  /^(?:nr\.?|#|titel|navn|bilag|bilagsnr\.?|dokument|dokumentnavn|filnavn|type|filtype|format|status|adgang|størrelse|dato|dok\.? ?(?:nr|id)\.?|dokument ?(?:nr|id)\.?|dokumentnummer|sags?nr\.?|åben\/lukket)$/i;
// A decision that stands below the list under no label of its own.
const decision =
  /^(?:\p{L}+ )?(?:godkend|tiltråd|tiltræd|drøft|taget|tages|tog|efterretning|orienter|indstilling|udsat|vedtag|udgår|udgik|ingen bemærk)[^.]{0,120}\.$/iu;

/** Reads one line; `null` for ordinary text, which ends the list, and an empty title for a line that names nothing. */
export function readAttachment(line: Piece): AttachmentLine | null {
  const cells = cellsOf(line)
    .map((cell) => trim(cell))
    .filter((cell) => cell.text !== '');
  const nothing = { title: cut(line, 0, 0), documentId: null };
  if (none.test(line.text) || (cells.length > 1 && cells.every(({ text }) => head.test(text)))) return nothing;
  const number = cells.map(({ text }) => idCell.exec(text)?.[1]).find((each) => each !== undefined) ?? null;
  const cell = cells.find(({ text }) => !noise.test(text) && !idCell.test(text) && !/^[\d\s./–-]+$/.test(text));
  if (!cell) return nothing;
  if (cell.text.length > 240 || isSentence(cell.text)) return null;
  const id = ids.exec(cell.text);
  const read = titleIn(id ? cut(cell, 0, id.index) : cell);
  return { title: read.title, documentId: id?.[1] ?? id?.[2] ?? read.entry ?? number };
}

function isSentence(text: string): boolean {
  return (/[.!?]$/.test(text) && text.split(' ').length > 9) || decision.test(text);
}

/** The title without what stands before and behind it, and the number in front of it, if it has one. */
function titleIn(cell: Piece): { title: Piece; entry: string | null } {
  let title = trim(cell);
  let entry: string | null = null;
  for (const pattern of trailing) title = cutBack(title, pattern.exec(title.text)?.index);
  for (let turn = 0; turn < 4; turn += 1) {
    const before = title.text.length;
    const number: RegExpExecArray | null = entry === null ? entered.exec(title.text) : null;
    if (number) {
      entry = number[1] ?? null;
      title = cut(title, number[0].length);
    }
    for (const pattern of leading) title = cutFront(title, pattern.exec(title.text)?.[0].length);
    if (title.text.length === before) break;
  }
  return { title: trim(title), entry };
}

function cutFront(piece: Piece, length = 0): Piece {
  return length < piece.text.length ? cut(piece, length) : piece;
}

/** Cuts the end off, but never all of the title. */
function cutBack(piece: Piece, at: number | undefined): Piece {
  return at === undefined || at < 2 ? piece : trim(cut(piece, 0, at));
}
