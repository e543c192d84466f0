import { type AttachmentLine, readAttachment } from './attachment-line.ts';
import { gather } from './gather.ts';
import { paragraphsOf } from './lines.ts';
import type { Section } from './outline.ts';
import { cut, find, type Piece, split, trim } from './piece.ts';
import { sentencesOf } from './sentences.ts';

/** The attachments that the parts under Bilag name, each title once; where there are none, those the text encloses. */
export function attachmentsOf(view: string, sections: readonly Section[]): AttachmentLine[] {
  const byTitle = new Map<string, AttachmentLine>();
  const add = (attachment: AttachmentLine) => {
    const key = attachment.title.text.toLowerCase();
    const known = byTitle.get(key);
    if (key !== '' && (!known || (known.documentId === null && attachment.documentId))) byTitle.set(key, attachment);
  };
  let open = false;
  for (const section of sections) {
    if (section.label !== 'ATTACHMENTS') {
      open = false;
      for (const file of gather(section.lines, filesIn)) add({ title: file, documentId: null });
      for (const line of section.lines.filter(isKindOfFile))
        add(readAttachment(line) ?? { title: line, documentId: null });
      continue;
    }
    const single = isSingle(section);
    open ||= !single;
    for (const line of linesUnder(section, single, open)) {
      const attachment = readAttachment(line);
      if (!attachment) {
        open = false;
        break;
      }
      add(attachment);
    }
  }
  const labelled = sections.some(({ label }) => label === 'ATTACHMENTS');
  if (!labelled)
    for (const title of sections.flatMap((each) => enclosedIn(view, each))) add({ title, documentId: null });
  return [...byTitle.values()];
}

/** "Bilag 1: Notat", and not the heading of a list. */
function isSingle({ words, rest }: Section): boolean {
  return (
    /^(?:åben |lukket )?bilag(?:\s.{0,6}\d|\s?\d|\s[a-h]\s*[:.)–-]|\s*[-–])/i.test(words?.text ?? '') ||
    isOpen(words, rest)
  );
}

function isOpen(words: Piece | null, rest: Piece | null): boolean {
  return rest !== null && /^(?:åben|lukket) bilag/i.test(words?.text ?? '');
}

/** The lines that name attachments; what stands below a single one is ordinary text, unless a list is open. */
function linesUnder({ rest, lines }: Section, single: boolean, open: boolean): Piece[] {
  if (single && rest) return [...split(rest, /,?\s+(?:og\s+)?(?=bilag(?: nr\.?)? ?\d)/gi), ...(open ? lines : [])];
  return [...(rest ? inRow(rest) : []), ...lines];
}

// Titles in a row are parted by their numbers, by semicolons or dots, or by commas before a capital.
const numbered =
  /[,;]?\s+(?:og\s+)?(?=(?:bilag(?: nr\.?)? ?)?\d{1,2}[.):]\s)|,?\s+(?:og\s+)?(?=bilag(?: nr\.?)? ?\d)/gi;
const parted = /;\s+|\s[|·•]\s|,\s+(?=[\p{Lu}"”«])|(?<=\)),\s+|(?<=\p{L}{3}|\d{4})\.\s+(?=\p{Lu})/gu;

function inRow(rest: Piece): Piece[] {
  const row = trim(rest, '.').text.length > 1 ? trim(rest, '.') : rest;
  const parts = /^(?:bilag|\d{1,2}[.):]\s)/i.test(row.text) ? split(row, numbered) : [];
  return parts.length > 1 ? parts : split(row, parted);
}

// A dot and "docx": a line without a dot so near its end names no file.
const longestEnding = 5;
const files = /^\S+\.(?:pdf|docx?|xlsx?|pptx?)(?:\s+\S+\.(?:pdf|docx?|xlsx?|pptx?))*$/i;
const file = /^[^.:;?!]{3,120}\.(?:pdf|docx?|xlsx?|pptx?)$/i;

/** The files a line names, when it names nothing else. */
function filesIn(line: Piece): Piece[] {
  if (line.text.lastIndexOf('.') < line.text.length - longestEnding) return [];
  if (files.test(line.text)) return split(line, /\s+/g);
  return file.test(line.text) ? [cut(line, 0)] : [];
}

const kindOfFile = /^[^:;?!]{3,120} \((?:pdf|docx?|xlsx?|pptx?)(?:, ?[\d.,]{1,6} ?[kmg]?b)?\)$/i;

/** "Referat af møde (DOC)": a line that ends with the kind of a file names one, under whatever part it stands. */
function isKindOfFile({ text }: Piece): boolean {
  return text.endsWith(')') && kindOfFile.test(text);
}

const enclosed =
  /^(?:(?:som bilag )?(?:er )?(?:vedlagt|vedlægges|vedhæftet|vedhæftes)(?: som bilag)?(?: (?:er|nr\.? \d{1,2}|\d{1,2}))?:?\s+(?=\p{Lu}))?([\p{Lu}"][^.:;]{3,110}?)(?<!\s(?:er|bliver|ligger|findes|og))(?: (?:er|bliver|ligger|findes))?(?: (?:vedlagt|vedlægges|vedhæftet|vedhæftes)(?: (?:sagen|punktet|dagsordenen|referatet))?(?: som bilag)?(?: nr\.?)?(?: \d{1,2})?)\.?$/u;

/** What a sentence says to be enclosed: "Notat om økonomi er vedlagt som bilag 2." */
function enclosedIn(view: string, { label, rest, lines }: Section): Piece[] {
  if (label !== null && label !== 'CASE' && label !== 'RESUME' && label !== 'DECISION') return [];
  const said = paragraphsOf(view, rest ? [rest, ...lines] : lines).filter(({ text }) => /vedl|vedhæft/i.test(text));
  return gather(gather(said, sentencesOf), (sentence) => {
    const title = sentence.text.length <= 160 ? find(sentence, enclosed) : null;
    return title?.text.includes(' ') &&
      !/^(?:der|det|den|de|som|se|materialet|bilag(?:et|ene)?|notatet|planen)(?!\p{L})/iu.test(title.text)
      ? [title]
      : [];
  });
}
