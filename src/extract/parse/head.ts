import type { ExtractedMeeting } from '../../domain/extract.ts';
import { daysIn, timeIn, type WrittenDay } from './danish-date.ts';
import type { Line } from './line.ts';
import type { Outline, Section } from './outline.ts';
import { cut, find, type Piece, trim } from './piece.ts';

/** What the head of a document says of document, body and meeting, each with the pieces that say it. */
export interface Head {
  readonly title: string | null;
  readonly body: Piece | null;
  readonly meeting: Omit<ExtractedMeeting, 'evidence'>;
  readonly evidence: readonly Piece[];
  /** Every day the document gives for this meeting, the one taken first. */
  readonly days: readonly WrittenDay[];
}

/** Reads the head: its labels first, then its title, then the label of the decision ("Beslutning i X den …"). */
export function readHead(outline: Outline): Head {
  const opening = openingOf(outline);
  const title = titleOf(opening);
  const days = meetingDays(outline, title, opening);
  const day = days[0]?.day ?? null;
  const times = timesOf(outline, opening, days[0]);
  const place = placeOf(outline, opening);
  const body = bodyOf(outline, title, opening);
  const virtual = place !== null && /virtuel|teams|online|skype|zoom|videomøde/i.test(place.text);
  const evidence = [days[0]?.piece, ...times.pieces, place].filter((piece) => piece !== undefined && piece !== null);
  const meeting = { heldOn: day, startsAt: times.startsAt, endsAt: times.endsAt, place: place?.text ?? null, virtual };
  return { title: title ? wholeTitle(title, opening) : null, body, meeting, evidence, days };
}

/** The lines before the first item that stand under no label, at most the first forty; of a lone case its title. */
function openingOf({ head, items }: Outline): Line[] {
  const lines = head.flatMap((section) => (section.label === null || section.label === 'DATE' ? section.lines : []));
  if (lines.length > 0) return lines.slice(0, 40);
  const title = items[0]?.number === null ? items[0].title : null;
  return title ? [{ ...title, heading: 1, bullet: false, gap: false, index: 0 }] : [];
}

function titleOf(opening: readonly Line[]): Piece | null {
  const says = (line: Line) => /referat|protokol|dagsorden|beslutninger/i.test(line.text) && /\s/.test(line.text);
  const title = opening.find(says) ?? opening.find((line) => line.heading > 0) ?? opening[0];
  return title && title.text.length <= 300 ? title : null;
}

/** The title; when it is the bare word Referat, with the lines below it, up to the one that gives the day. */
function wholeTitle(title: Piece, opening: readonly Line[]): string {
  if (/\s/.test(title.text)) return title.text;
  const from = opening.findIndex(({ start }) => start === title.start);
  const below = opening.slice(from, from + 5);
  const dated = below.findIndex((line) => daysIn(line).length > 0);
  const lines = below.slice(0, dated < 0 ? 2 : dated + 1).filter(({ text }) => text.length < 120);
  return lines.map(({ text }) => text).join(' ');
}

function labelled({ head }: Outline, label: Section['label']): Piece[] {
  return head.flatMap((section) => {
    if (section.label !== label) return [];
    return section.rest ? [section.rest] : section.lines.slice(0, 1);
  });
}

function meetingDays(outline: Outline, title: Piece | null, opening: readonly Line[]): WrittenDay[] {
  const dated = labelled(outline, 'DATE').flatMap(daysIn);
  const start = labelled(outline, 'START').flatMap(daysIn);
  const titled = title ? daysIn(title) : [];
  const opened = opening.slice(0, 15).flatMap(daysIn);
  const decided = outline.items
    .flatMap(({ sections }) => sections)
    .flatMap(({ label, words }) => (label === 'DECISION' && words ? daysIn(words) : []))
    .sort((left, right) => right.day.localeCompare(left.day));
  const first = dated[0] ?? start[0] ?? titled[0] ?? opened[0] ?? decided[0];
  if (!first) return [];
  return [first, ...[dated[0], titled[0]].filter((day): day is WrittenDay => day !== undefined && day !== first)];
}

const hasEnded = /mødet (?:blev |er )?(?:hævet|slut|afsluttet)/i;

interface Times {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly pieces: readonly Piece[];
}

function timesOf(outline: Outline, opening: readonly Line[], day: WrittenDay | undefined): Times {
  const starts = [...labelled(outline, 'DATE'), ...labelled(outline, 'START')];
  const near = opening.filter((line) => day && Math.abs(line.start - day.piece.start) < 200);
  const start = [...starts, ...near].map(timeIn).find((time) => time !== null) ?? null;
  const ended = outline.head.flatMap(({ label, words, rest, lines }) =>
    label === 'END' ? [rest ?? lines[0] ?? words].filter((piece) => piece !== null && piece !== undefined) : [],
  );
  const closing = opening.filter((line) => hasEnded.test(line.text));
  const last = outline.items.at(-1)?.sections.slice(-2) ?? [];
  const below = last.flatMap(({ label, words, rest, lines }) =>
    label === 'END' ? [rest ?? words ?? lines[0]] : lines.filter((line) => hasEnded.test(line.text)),
  );
  const end =
    [...ended, ...closing, ...below.filter((each) => each !== null && each !== undefined)]
      .map(timeIn)
      .find((time) => time !== null) ?? null;
  const endsAt = end?.from ?? start?.to ?? null;
  const pieces = [start?.piece, end?.piece].filter((piece) => piece !== undefined);
  return { startsAt: start?.from ?? null, endsAt, pieces };
}

function placeOf(outline: Outline, opening: readonly Line[]): Piece | null {
  const named = labelled(outline, 'PLACE')[0];
  if (named) return named;
  const timed = [...opening, ...labelled(outline, 'DATE')]
    .map((line) =>
      find(
        line,
        /kl\.?\s*[\d.:]+(?:\s*(?:[-–]|til)\s*(?:kl\.?\s*)?[\d.:]+)?(?:,?\s+(?:på|i|ved)\s+|,\s+)((?:\p{Lu}|mødelokale|lokale).{2,100}?)\.?$/u,
      ),
    )
    .find((found) => found !== null);
  if (timed) return timed;
  const line = opening.find(
    ({ text }) =>
      /^i (?!region\s|.* kommune$)\p{Lu}/iu.test(text) && /^i \p{Lu}/u.test(text) && !/\d{4}\s*kl/.test(text),
  );
  if (line) return trim(cut(line, 2));
  return (
    opening.find(
      ({ text }) =>
        text.length < 90 &&
        /^(?:mødelokale|\p{L}*lokale|\p{L}*salen|(?:\p{L}+s )?(?:rådhus|regionshus|regionsgård)(?:et|en)?)(?!\p{L})/iu.test(
          text,
        ),
    ) ?? null
  );
}

const kinds =
  /(?:udvalg(?:et)?|råd(?:et)?|klynge(?:n)?|bestyrelse(?:n)?|forum|repræsentation(?:en)?|nævn(?:et)?|kommission(?:en)?|komité(?:en)?|gruppe(?:n)?|forsamling(?:en)?)(?!\p{L})/iu;
const before =
  /^(?:(?:åbent? |lukket )?(?:referat|beslutningsprotokol|protokol|dagsorden(?:er)?|beslutninger?|udskrift)\s*)?(?:og referater?\s*)?(?:(?:(?:af|fra|for|til|i)\s|[-–:])\s*)*(?:(?:det |\d+\. )?(?:ordinært?e? |ekstraordinært?e? |konstituerende |fælles)?møde[rt]?\s*(?:nr\.? \d+\s*)?(?:i|for|af|med)\s+)?/iu;
const after =
  /\s*[-–,:|]?\s*(?:(?:(?:man|tirs|ons|tors|fre|lør|søn)dag)?\s*(?:d\.|den)?\s*\d{1,2}\s*[-./]\s*\S+.*|(?:d\.|den)\s*\d.*|\s[-–]\s*(?:referat|dagsorden|beslutningsprotokol|åben|lukket).*|\s(?:referat|dagsorden)$|kl\.?\s*\d.*|\(\d{4}\s*-\s*\d{4}\).*)$/iu;

/** The body, as printed: under its label, in the title, in a line of the opening, or in the label of the decision. */
function bodyOf(outline: Outline, title: Piece | null, opening: readonly Line[]): Piece | null {
  const named = labelled(outline, 'BODY')[0];
  if (named && named.text.length < 100) return bare(named) ?? named;
  const titled = title ? bare(title) : null;
  if (titled) return titled;
  for (const line of opening.slice(0, 20)) {
    const found = line.text.length < 140 ? bare(line) : null;
    if (found) return found;
  }
  const words = outline.items
    .flatMap(({ sections }) => sections)
    .findLast(({ label, words: said }) => label === 'DECISION' && said !== null && daysIn(said).length > 0)?.words;
  const whose = words ? find(words, /^(.{3,80}?)s beslutning(?:er)? (?:i|på) mødet/iu) : null;
  const decided =
    words && !whose
      ? find(
          words,
          /(?:beslutning(?:er)?|behandling)\s+(?:i\s+)?(.{3,100}?)\s+(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s+)?(?:den|d\.)\s/iu,
        )
      : null;
  return whose ?? decided ?? (title && outline.items[0]?.number !== null ? loose(title) : null);
}

/** The body's name in a line, without "Referat af møde i" before it and the date behind it; `null` if it names none. */
function bare(line: Piece): Piece | null {
  const found = loose(line);
  return found && kinds.test(found.text) && found.text.length < 100 && !/[.!?]$/.test(found.text) ? found : null;
}

function loose(line: Piece): Piece | null {
  const head = before.exec(line.text)?.[0].length ?? 0;
  const rest = trim(cut(line, head), '-–:,');
  const tail = after.exec(rest.text);
  const body = trim(tail ? cut(rest, 0, tail.index) : rest, '-–:,');
  return /^\p{Lu}/u.test(body.text) && body.text.length > 2 ? body : null;
}
