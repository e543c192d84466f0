import { isOfThisMeeting, tellsWhoCameInstead } from './attendance.ts';
import { entryWith } from './entry.ts';
import { groupOfLabel } from './group.ts';
import { type Label, peopleLabels, readLabel } from './labels.ts';
import { paragraphsOf } from './lines.ts';
import { readListing } from './listing.ts';
import type { ItemPart, Outline, Section } from './outline.ts';
import { cut, type Piece } from './piece.ts';
import { comesAndGoes, isOnAttendance } from './roll-call.ts';
import type { RunningText } from './running-text.ts';
import type { How, Sighting } from './sighting.ts';
import { announces, speaks } from './verbs.ts';

/** Every place where a document names people, and the offices that only the order of columns joins to a name. */
export interface Sightings {
  readonly all: Sighting[];
  readonly byOrder: Piece[];
  /** The items whose block of absence, or decision, was read: the others say nothing of who was there. */
  readonly itemsRead: number[];
  /** What of a list of people turned out to be ordinary text. */
  readonly leftover: Map<Section, readonly Piece[]>;
}

/** What the people are looked up with. */
export interface Search {
  /** The view's text. */
  readonly view: string;
  /** Whether a decision's label names another meeting than this one; who was there is not told of ours. */
  readonly foreign: (section: Section) => boolean;
  readonly prose: RunningText;
}

interface Context extends Search {
  readonly into: Sightings;
  readonly item: number | null;
  /** The label that the item's own title is, as in "Punkt 1: Mødedeltagere". */
  readonly title: Label | null;
  /** Whether the item is on meetings to come: who cannot come to those says nothing of this one. */
  readonly upcoming: boolean;
  /** Whether the text stands below "Der holdes oplæg ved:" and names who is to speak. */
  readonly program?: boolean;
  /** Whether the item tells who was away: else the stand-ins it lists are chosen, and came for nobody. */
  readonly away?: boolean;
  /** Whether a list names only the other members, so that who leads stands on the list by that. */
  readonly others: boolean;
}

/** Collects them from head and items. */
export function sightingsOf(outline: Outline, { view, foreign, prose }: Search): Sightings {
  const into: Sightings = { all: [], byOrder: [], itemsRead: [], leftover: new Map() };
  const others = outline.head.some(({ label, words }) => label === 'MEMBERS' && /øvrige/i.test(words?.text ?? ''));
  const head = { view, foreign, prose, into, item: null, title: null, upcoming: false, others };
  for (const section of outline.head) readSection(section, head);
  for (const item of outline.items) {
    const upcoming = /^(?:næste|kommende|fremtidige) møder?(?!\p{L})|^mødeplan/iu.test(item.title.text);
    const number = item.number ?? item.within;
    const title = titleLabel(item);
    readItem(item, { view, foreign, prose, into, item: number, title, upcoming, others: false });
  }
  return into;
}

function titleLabel(item: ItemPart): Label | null {
  const label = readLabel(item.title);
  const whole = label && label.rest.text === '' && peopleLabels.has(label.label);
  return whole ? label.label : null;
}

function readItem(item: ItemPart, context: Context): void {
  let elsewhere = false;
  const lists = item.sections.some(({ label }) => label === 'PRESENT' || label === 'MEMBERS');
  const away = item.sections.some(({ label }) => isAbsence(label));
  const told = context.title !== null || lists || isOnAttendance(item.title);
  const own = { ...context, away, item: told ? null : context.item };
  for (const section of item.sections) {
    const people = section.label !== null && peopleLabels.has(section.label);
    if (section.label === 'DECISION') elsewhere = context.foreign(section);
    else if (!people) elsewhere = false;
    if (elsewhere || section.label === 'EARLIER' || section.label === 'ATTACHMENTS') continue;
    readSection(section, own);
    const number = item.number ?? item.within;
    if (number !== null && context.title === null && (isSaid(section) || isAbsence(section.label))) {
      if (context.into.itemsRead.at(-1) !== number) context.into.itemsRead.push(number);
    }
  }
}

function isSaid({ label, lines, rest }: Section): boolean {
  return label === 'DECISION' && (lines.length > 0 || rest !== null);
}

function isAbsence(label: Label | null): boolean {
  return label === 'ABSENT' || label === 'APOLOGY';
}

const presenting = /(?<!\p{L})(?:ved|v\/|af|fra)\s*:$/iu;

function readSection(section: Section, context: Context): void {
  const { label, rest, lines } = section;
  if (label && ['PLACE', 'DATE', 'CASE_NUMBER', 'CONTENTS', 'BODY'].includes(label)) return;
  const list = listLabel(section, context);
  const used = list ? readList(section, list, context) : -1;
  const left = [...(used < 0 && rest ? [rest] : []), ...lines.slice(Math.max(0, used))];
  if (label && peopleLabels.has(label))
    context.into.leftover.set(
      section,
      left.filter(({ text }) => !/^ingen\.?$/i.test(text)),
    );
  // "Chefen for skoler Bo Prøve indstiller, at": the label names who proposes.
  if (label === 'PROPOSAL' && section.words) readSentence(section.words, label, context);
  // "Fremmøde og inhabilitet" is a part of its own that says who came, and nothing of what is planned.
  const told = label === 'OTHER' && /^(?:fremmøde|inhabil)/i.test(section.words?.text ?? '') ? null : label;
  let program = false;
  for (const paragraph of paragraphsOf(context.view, left)) {
    const opens =
      paragraph.text.endsWith(':') && presenting.test(paragraph.text.slice(-20)) && announces(paragraph.text);
    program = opens || (program && paragraph.text.length < 160);
    readText(paragraph, told, program ? { ...context, program } : context);
  }
}

/** The label under which a section lists people: its own, or that of the item's title. */
function listLabel({ label }: Section, { title }: Context): Label | null {
  if (label && peopleLabels.has(label)) return label;
  if (!title) return null;
  if (label === null || label === 'CASE') return title;
  return label === 'DECISION' && isAbsence(title) ? title : null;
}

// "Deltagere: Afbud: X, Y": the columns are lost, and with them whether Y came.
const otherLabel = /^(?:afbud|fraværende)[^:]{0,20}:\s*(?=\p{Lu})/iu;

function isPresent(label: Label): boolean {
  return label === 'PRESENT' || label === 'MEMBERS';
}

/** Reads the list; the number of lines it takes, -1 when there is none. */
function readList(section: Section, label: Label, { view, into, item, others, away = true }: Context): number {
  const { lines, words } = section;
  if (section.rest && (/^alle(?!\p{L})/iu.test(section.rest.text) || comesAndGoes(section.rest))) return -1;
  const other = isPresent(label) && section.rest ? otherLabel.exec(section.rest.text) : null;
  const rest = section.rest && other ? cut(section.rest, other[0].length) : section.rest;
  const listing = readListing(view, rest, lines, groupOfLabel(label, section.label === label ? words : null));
  const leads = others && label === 'CHAIR' && /formand/i.test(words?.text ?? '');
  const chosen = label === 'STAND_INS' && !away && !/mødt|deltog|indkald/i.test(words?.text ?? '');
  const how = chosen ? 'NAMED' : other ? 'UNSAID_LIST' : leads ? 'LIST' : howOf(label, section);
  // Afbud is sent for a meeting; only "fraværende" may hold for the one item it stands under.
  const whole = how === 'APOLOGY_LIST' || /afbud|(?:i|på) mødet/i.test(words?.text ?? '');
  const where = whole ? null : item;
  for (const entry of listing.entries) into.all.push({ entry, how, item: where, sentence: null });
  into.byOrder.push(...listing.byOrder);
  return listing.entries.length > 0 ? listing.used : -1;
}

function howOf(label: Label, { words }: Section): How {
  const said = words?.text ?? '';
  if (label === 'ABSENT') return 'ABSENT_LIST';
  if (label === 'APOLOGY') return 'APOLOGY_LIST';
  if (label === 'STAND_INS') return 'STAND_IN_LIST';
  if (label === 'GUESTS') return 'GUEST_LIST';
  if (label === 'UNTITLED') return 'UNSAID_LIST';
  if (/^ref\.|referent|sekretær|protokolfører/i.test(said)) return 'MINUTES_BY';
  if (label === 'STAFF') return 'STAFF_LIST';
  if (label === 'CHAIR') return 'ROLE';
  return /stede|mødt|deltog|fremmødt/i.test(said) ? 'STATED_LIST' : 'LIST';
}

function readText(text: Piece, label: Label | null, context: Context): void {
  // "X var fraværende. I stedet mødte Y." is one statement.
  let open: Piece | null = null;
  for (const sentence of context.prose.sentences(text)) {
    const goesOn: boolean = open !== null && tellsWhoCameInstead(sentence);
    if (open && !goesOn) readSentence(open, label, context);
    open =
      open && goesOn
        ? cut(text, open.start - text.start, sentence.start + sentence.text.length - text.start)
        : sentence;
  }
  if (open) readSentence(open, label, context);
}

function readSentence(
  sentence: Piece,
  label: Label | null,
  { prose, into, item, title, upcoming, program }: Context,
): void {
  const planned = label === 'CASE' || label === 'RESUME' || label === 'PROPOSAL' || label === 'OTHER';
  const said = upcoming ? null : prose.attendance(sentence);
  if (said && (!planned || title !== null || said.what === 'ROLE' || isOfThisMeeting(sentence))) {
    const how = said.what;
    for (const entry of said.entries) into.all.push({ entry, how, item, sentence });
    return;
  }
  for (const { entry } of prose.people(sentence)) {
    const after = sentence.text.slice(entry.name.piece.start + entry.name.piece.text.length - sentence.start);
    const told = planned ? program || announces(sentence.text) : speaks(after);
    const how = told ? (planned ? 'ANNOUNCED' : 'SPOKE') : 'NAMED';
    into.all.push({ entry: entryWith(entry, [], entry.own), how, item, sentence });
  }
}
