import type { ExtractedItem, Outcome } from '../../domain/extract.ts';
import type { Cite } from '../quote.ts';
import { attachmentsOf } from './attachments.ts';
import { withoutColumns } from './column-kinds.ts';
import { timeIn } from './danish-date.ts';
import { type Deciding, decisionOf, isDecided } from './decision.ts';
import { gather } from './gather.ts';
import { caseNumberIn, documentIdIn } from './numbers.ts';
import { kindOf, namesTheChosen, outcomeOf } from './outcome.ts';
import type { ItemPart, Outline, Section } from './outline.ts';
import { type Piece, trim } from './piece.ts';
import { isOnAttendance } from './roll-call.ts';
import type { RunningText } from './running-text.ts';

/** Reads the items of the agenda. */
export function itemsOf(outline: Outline, reading: Omit<Reading, 'labelled' | 'planned'>): ExtractedItem[] {
  const labelled = outline.items.some(({ sections }) => sections.some(({ label }) => label === 'DECISION'));
  const all = { ...reading, labelled, planned: !labelled && isAgendaOnly(outline) };
  return outline.items.map((item) => itemOf(item, all));
}

/** What the items are read with. */
export interface Reading extends Deciding {
  readonly cite: Cite;
  readonly prose: RunningText;
  /** Whether the document is the agenda of a meeting to come: what stands below a title is planned. */
  readonly planned: boolean;
}

/** Whether the first line that says what the document is says "Dagsorden til møde", and nothing of a referat. */
function isAgendaOnly({ head }: Outline): boolean {
  const lines = head.flatMap((section) => (section.label === null ? section.lines : []));
  const title = lines.find(({ text }) => /dagsorden|referat|protokol|beslutning/i.test(text))?.text ?? '';
  return /^dagsorden (?:til|for|[-–]|\d)/i.test(title) && !/referat|protokol|beslutning/i.test(title);
}

function itemOf(item: ItemPart, reading: Reading): ExtractedItem {
  const { cite } = reading;
  const decision = decisionOf(item, reading);
  const proposal = item.sections.filter(({ label }) => label === 'PROPOSAL');
  const told = reading.planned ? null : decidedIn(item, decision, reading.prose);
  const said = told === 'UNKNOWN' && !isDecided(item) ? null : told;
  const outcome = (said ?? 'UNKNOWN') === 'UNKNOWN' ? byTitle(item.title, decision, said) : said;
  const caseNumber = firstOf(topLines(item), caseNumberIn);
  const documentId = firstOf(topLines(item), documentIdIn);
  const times = item.titles.map(timeIn).filter((time) => time !== null);
  const title = cleanTitle(item.title.text);
  return {
    number: item.number === 0 ? null : item.number,
    title,
    kind: kindOf(item.title.text, textOf(proposal), outcome),
    caseNumber: caseNumber?.text ?? null,
    documentId: documentId?.text ?? null,
    outcome,
    plannedStart: times[0]?.from ?? null,
    plannedEnd: times[0]?.to ?? null,
    proposals: proposalsIn(proposal),
    attachments: attachmentsOf(reading.view, item.sections).map((each) => ({
      title: oneLine(each.title.text),
      documentId: each.documentId,
      evidence: cite([each.title]),
    })),
    evidence: cite([...item.titles, caseNumber, documentId, ...decision]),
  };
}

/** What a decision in no words we know tells below a title that says what it is about. */
function byTitle(title: Piece, decision: readonly Piece[], said: Outcome | null): Outcome | null {
  if (isOnAttendance(title)) return 'ATTENDANCE_RECORDED';
  return namesTheChosen(title.text, decision.map(({ text }) => text).join(' ')) ? 'AGREED' : said;
}

/** The title without times, the marks of an open item and what a list adds; the whole when nothing else is left. */
function cleanTitle(text: string): string {
  const bare = oneLine(text)
    .replace(/\s*\((?:kl\.?\s*)?[\d:.]{1,5}\s*(?:[-–]\s*(?:kl\.?\s*)?[\d:.]{1,5})?\s*\)/gi, '')
    .replace(/\s*\((?:[BDOE]|\s*|(?:åbent?|lukket)(?: punkt| sag)?)\)\s*$/i, '')
    .replace(/\s*#\s*$/, '')
    .replace(/^(?:åben|lukket|åbent punkt|lukket punkt)\s*[-:]\s*/i, '')
    .trim();
  return bare === '' ? oneLine(text) : bare;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines that may give the item's numbers: those before its first part, and those labelled as numbers. */
function topLines(item: ItemPart): Piece[] {
  return item.sections.flatMap(({ label, rest, lines, words }) => {
    if (label === 'CASE_NUMBER') {
      const whole =
        rest && words ? { text: `${words.text}: ${rest.text}`, start: rest.start - words.text.length - 2 } : null;
      return [...(whole ? [whole] : []), ...lines.slice(0, 6)];
    }
    return label === null ? lines.slice(0, 6) : [];
  });
}

function firstOf(lines: readonly Piece[], read: (line: Piece) => Piece | null): Piece | null {
  for (const line of lines) {
    const found = read(line);
    if (found) return found;
  }
  return null;
}

const closed =
  /^(?:lukket(?: (?:punkt|sag|møde))?|(?:dette )?(?:punktet|punkt|sagen) (?:er|blev) (?:et )?(?:lukket(?: punkt)?|(?:behandlet )?(?:for|bag) lukkede døre)|behandlet (?:for lukkede døre|på lukket møde)|fortroligt(?: punkt)?|ikke (?:offentligt?|til offentliggørelse))\.?$/i;

function outcomeIn(decision: readonly Piece[], prose: RunningText): Outcome | null {
  const sentences = gather(decision, prose.sentences).filter(({ text }) => /\p{L}/u.test(text) && !closed.test(text));
  if (sentences.length === 0) return null;
  const said = sentences.filter((sentence) => !tellsWhoCame(sentence, prose));
  return said.length === 0 ? 'ATTENDANCE_RECORDED' : outcomeOf(said.map(({ text }) => text).join('\n'));
}

/** The outcome; where the words under the label say none we know, with what stands above it under no label. */
function decidedIn({ sections, title }: ItemPart, decision: readonly Piece[], prose: RunningText): Outcome | null {
  const said = outcomeIn(decision, prose);
  const told = sections.some(({ label }) => label === 'CASE' || label === 'PROPOSAL' || label === 'RESUME');
  if (said !== 'UNKNOWN' || told) return said;
  const above = sections.filter(({ label }) => label === null);
  return outcomeIn([...gather(above, ({ lines }) => withoutColumns(lines, title)), ...decision], prose);
}

function tellsWhoCame(sentence: Piece, prose: RunningText): boolean {
  if (/godkend|drøft|efterretning|orienter|tiltråd/i.test(sentence.text)) return false;
  const said = prose.attendance(sentence);
  if (said !== null && said.what !== 'ROLE') return true;
  return /^alle (?:medlemmer )?(?:var )?(?:mødt|til ?stede)/i.test(sentence.text);
}

function textOf(sections: readonly Section[]): string {
  return sections
    .flatMap(({ rest, lines, words }) => [words?.text, rest?.text, ...lines.map(({ text }) => text)])
    .join(' ');
}

/** How many things are proposed: the lines that begin with "at", a bullet or a number, else one if anything is. */
function proposalsIn(sections: readonly Section[]): number {
  const lines = sections.flatMap(({ rest, lines: below }) => (rest ? [trim(rest), ...below] : below));
  const listed = lines.filter(
    (line) => /^(?:at\s|\d{1,2}[.)]\s|[a-z]\)\s)/i.test(line.text) || ('bullet' in line && line.bullet === true),
  );
  if (listed.length > 0) return listed.length;
  const text = textOf(sections);
  return /\sat\s|indstiller|indstilles/i.test(text) &&
    !/ikke (?:p\.t\. )?(?:nogen |emner|indstilling)|ingen indstilling/i.test(text)
    ? 1
    : 0;
}
