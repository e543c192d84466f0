import { type Entry, entryOf, markOf } from './entry.ts';
import { EntryReader } from './entry-reader.ts';
import { readGroup } from './group.ts';
import { isOfSeveral, type Mark, type MarkKind, readMark } from './marks.ts';
import { looksLikeName, nameAt } from './name.ts';
import { officeAt } from './office.ts';
import { cut, matchesOf, type Piece, trim } from './piece.ts';

/** What a sentence says of who came: the people, and whether they came besides the members. */
export interface Said {
  readonly entries: readonly Entry[];
  /** CAME: people who took part; ABSENCE: marks of absence and of replacement; ROLE: who led the meeting. */
  readonly what: 'CAME' | 'ABSENCE' | 'ROLE';
}

const trigger =
  /afbud|fravær|deltog|medvirkede|deltager|stedfortræder|suppleant|i stedet|forlod|ankom|mødt|mødte|tilslutted|undtag|til ?stede|mødeleder|ordstyrer|dirigent|referent|udeblev|forfald|erstattet|inhabil|blev valgt|gik (?:kl|fra mødet|før|efter)|kom (?:kl|til mødet|først)/i;
// Who is chosen as a stand-in for times to come did not come as one.
const chosen = /valgt|udpeget|udpegede|afløses af/i;
const met = /deltog|deltag|mødt|afbud|fravær|til ?stede|forl[oø]d/i;
const excuse = /(?<!\p{L})(?:afbud|forfald)\s*(?::|(?:[^.,:]{0,30}\s)?fra(?:\s*:)?)\s+/iu;
const missed =
  /^(?:fraværende|ikke (?:mødt|til ?stede|fremmødte?)|udeblevet)(?: (?:med|uden) afbud)?(?: (?:i|på) mødet)? (?:var|er)\s*:?\s+/iu;
// "Deltog delvist: X", "Inhabil: X (punkt 3)": a mark in front of the names.
const headed = /^((?:del(?:tog|tager)|delvist?|inhabil|forlod|ankom|indkaldt)[^:.,]{0,40}):\s+(?=\p{Lu}\p{Ll})/iu;
const except = /(?<!\p{L})(?:undtagen|undtaget|bortset fra|på nær|med undtagelse af)\s+/iu;
const besides =
  /^(?:(?:fra|for)\s(?<whence>[^,.]{3,70}?)\s(?:deltog|deltager|var|mødte)|(?:desuden|endvidere|derudover|herudover|yderligere|også|i mødet|på mødet)\s(?:deltog|deltager|var)|(?:i|på) mødet deltog)\s*(?:desuden|endvidere|også|tillige|ligeledes|til ?stede|som gæst(?:er)?|:)*\s+/iu;
const instead =
  /(?:(?:som\s)?(?:\d\.\s)?(?:stedfortræder|suppleant) for|i stedet for|^for|^ved afbud fra|^i(?=[^:,]{5,60}s fravær\s))\s+(?=\p{Lu}|\p{Ll}[\p{L}-]+ \p{Lu})([^:]{3,80}?)\s*(?:s fravær\s+(?:deltog|mødte|indtrådte)|:|deltog|mødte|deltager|er indkaldt|var|indtrådte)\s+/iu;
const leads =
  /(?<![\p{L}])(mødeleder|ordstyrer|dirigent|referent|formand|næstformand)(?:en)?\s*(?:er|var|blev valgt|valgtes|:|på mødet var|for mødet var)\s*:?\s+(?=\p{L})/giu;

const ofThisMeeting =
  /(?<!\p{L})(?:deltog|medvirkede) ikke i (?:mødet|sagens behandling|(?:sagens )?behandlingen(?: af (?:sagen|punktet))?)\.?$/iu;

const forTheLast =
  /^(?:i (?:stedet(?! for)|hans sted|hendes sted) \p{Ll}|som (?:stedfortræder|suppleant) (?:deltog|mødte) )/iu;

/** "I stedet mødte Y.", "Som stedfortræder deltog Y.": for whom, the sentence before says. */
export function tellsWhoCameInstead({ text }: Piece): boolean {
  return forTheLast.test(text);
}

/** Whether a sentence, also below a case's text, can only be said of the meeting that the minutes are of. */
export function isOfThisMeeting({ text }: Piece): boolean {
  return ofThisMeeting.test(text);
}

/** Reads what one sentence says of attendance; `null` when it says nothing of it. */
export function readAttendance(sentence: Piece): Said | null {
  const { text } = sentence;
  if (!trigger.test(text) || !/\p{Lu}\p{Ll}/u.test(text)) return null;
  if (chosen.test(text) && !met.test(text)) return leading(sentence);
  const missing = except.exec(text);
  if (missing) return absent(cut(sentence, missing.index + missing[0].length), 'ABSENT');
  const instance = replaced(sentence) ?? inPlace(sentence);
  if (instance) return instance;
  const excused = excuse.exec(text);
  if (excused) return absent(cut(sentence, excused.index + excused[0].length), 'APOLOGY');
  const away = missed.exec(text)?.[0];
  if (away) return absent(cut(sentence, away.length), /med afbud/i.test(away) ? 'APOLOGY' : 'ABSENT');
  return under(sentence) ?? came(sentence) ?? marked(sentence) ?? leading(sentence);
}

function absent(list: Piece, kind: MarkKind): Said | null {
  const reader = new EntryReader();
  reader.row(list);
  if (kind === 'ABSENT') passBack(reader.entries, list);
  for (const entry of reader.entries)
    if (entry.own && entry.marks.every((mark) => mark.kind === 'REPLACED'))
      entry.marks.push(markOf(kind, entry.name.piece));
  return reader.entries.length > 0 ? { entries: reader.entries, what: 'ABSENCE' } : null;
}

/** "Deltog delvist: X (punkt 1-2)". */
function under(sentence: Piece): Said | null {
  const match = headed.exec(sentence.text);
  const mark = match?.[1] ? readMark({ text: match[1].toLowerCase(), start: sentence.start }) : null;
  if (!match || !mark) return null;
  const reader = new EntryReader();
  reader.row(cut(sentence, match[0].length));
  const entries = reader.entries;
  for (const entry of entries) if (entry.own && entry.marks.length === 0) entry.marks.push(mark);
  return entries.length > 0 ? { entries, what: mark.kind === 'PRESENT' ? 'CAME' : 'ABSENCE' } : null;
}

/** "I stedet for X deltog Y", "Stedfortræder for X: Y". */
function replaced(sentence: Piece): Said | null {
  const match = instead.exec(sentence.text);
  const who = match?.[1];
  if (!match || who === undefined) return null;
  const place = cut(sentence, match.index + match[0].indexOf(who), match.index + match[0].indexOf(who) + who.length);
  const missing = nameAt(officeAt(place)?.rest ?? place);
  if (missing && /^for\s/i.test(match[0]) && !looksLikeName(missing.words)) return null;
  const reader = new EntryReader();
  reader.row(cut(sentence, match.index + match[0].length));
  const came = reader.entries[0];
  if (!missing || !came) return null;
  came.marks.push(markOf('STAND_IN', came.name.piece, missing.piece));
  const excused = /^ved afbud/i.test(match[0]);
  const gone = entryOf(missing, undefined, false);
  gone.marks.push(markOf('REPLACED', missing.piece, came.name.piece));
  if (excused) gone.marks.push(markOf('APOLOGY', missing.piece));
  return { entries: [came, gone], what: 'ABSENCE' };
}

const cameInstead =
  /^i (?:stedet|hans sted|hendes sted|deres sted) (?:deltog|mødte|deltager|indtrådte)\s+(?:(?:som\s)?(?:\d\. )?(?:stedfortræder|suppleant)(?:en|erne|ne|er)?\s+)?(?=\p{Lu})/iu;

/** "I stedet deltog stedfortræder X": X came, for whom is not said. */
function inPlace(sentence: Piece): Said | null {
  const match = cameInstead.exec(sentence.text);
  if (!match || !nameAt(sentence, match[0].length)) return null;
  const reader = new EntryReader();
  reader.row(cut(sentence, match[0].length));
  for (const entry of reader.entries) if (entry.own) entry.marks.push(markOf('STAND_IN', entry.name.piece));
  return { entries: reader.entries, what: 'ABSENCE' };
}

/** "Fra administrationen deltog …", "Desuden deltog …". */
function came(sentence: Piece): Said | null {
  const match = besides.exec(sentence.text);
  if (!match) return null;
  const reader = new EntryReader();
  const whence = match.groups?.['whence'];
  const group = whence ? readGroup({ text: `fra ${whence}`, start: sentence.start }) : null;
  if (group) reader.group = group;
  reader.row(cut(sentence, match[0].length));
  return reader.entries.length > 0 ? { entries: reader.entries, what: 'CAME' } : null;
}

/** "X og Y havde meldt afbud", "X forlod mødet kl. 12", "X deltog i stedet for Y": names with a mark behind them. */
function marked(sentence: Piece): Said | null {
  const reader = new EntryReader();
  reader.row(sentence);
  passBack(reader.entries, sentence);
  const entries = reader.entries.filter((entry) => entry.marks.length > 0);
  if (entries.length === 0) return null;
  const only = entries.every((entry) =>
    entry.marks.every((mark) => mark.kind === 'PRESENT' || mark.kind === 'NOTHING'),
  );
  return { entries, what: only ? 'CAME' : 'ABSENCE' };
}

/** A mark behind the last of several names holds for all of them, but not one in brackets. */
function passBack(entries: readonly Entry[], { text, start }: Piece): void {
  const inBracket = ({ piece }: Mark) =>
    /\([^()]{0,12}$/.test(text.slice(0, Math.max(0, piece.start - start)).slice(-13));
  for (let index = entries.length - 2; index >= 0; index -= 1) {
    const entry = entries[index];
    const next = entries[index + 1];
    if (!entry?.own || !next?.own || entry.marks.length > 0) continue;
    const shared = next.marks.filter(
      (mark) => (mark.kind !== 'STAND_IN' || isOfSeveral(mark)) && mark.kind !== 'REPLACED',
    );
    entry.marks.push(...shared.filter((mark) => !inBracket(mark)));
  }
}

/** "Mødeleder er X", "Som formand blev valgt X (A) og som næstformand blev valgt Y". */
function leading(sentence: Piece): Said | null {
  const entries: Entry[] = [];
  for (const match of matchesOf(sentence.text, leads)) {
    const reader = new EntryReader();
    reader.row(trim(cut(sentence, match.index + match[0].length, match.index + match[0].length + 200)));
    const entry = reader.entries[0];
    const role = match[1];
    if (!entry || role === undefined) continue;
    entry.roles.push({ text: role, start: sentence.start + match.index });
    entries.push(entry);
  }
  return entries.length > 0 ? { entries, what: 'ROLE' } : null;
}
