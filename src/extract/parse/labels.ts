import { cut, type Piece, trim } from './piece.ts';

/** What a labelled part of a referat is about. */
export type Label =
  | 'DATE'
  | 'START'
  | 'END'
  | 'PLACE'
  | 'BODY'
  | 'CHAIR'
  | 'REMARKS'
  | 'PRESENT'
  | 'MEMBERS'
  | 'GUESTS'
  | 'STAFF'
  | 'ABSENT'
  | 'APOLOGY'
  | 'STAND_INS'
  | 'CONTENTS'
  | 'RESUME'
  | 'PROPOSAL'
  | 'CASE'
  | 'DECISION'
  | 'ATTACHMENTS'
  | 'EARLIER'
  | 'CASE_NUMBER'
  | 'OTHER';

/** A label and what stands behind it on its line (empty when nothing does). */
export interface Labelled {
  readonly label: Label;
  readonly words: Piece;
  readonly rest: Piece;
}

type Form = readonly [label: Label, words: string, how: 'LINE' | 'COLON' | 'LOOSE'];

/**
 * The labels of Danish minutes. LINE stands alone on its line; COLON may also be followed by a colon and a value;
 * LOOSE also by a value without a colon ("Mødested Rådhuset").
 */
const forms: readonly Form[] = [
  [
    'DATE',
    'mødedato|mødetidspunkt|dato og tid(?:spunkt)?|tid(?:spunkt)? og sted|dato|tidspunkt|tid|mødet? den',
    'LOOSE',
  ],
  ['START', 'starttidspunkt(?: for møde)?|mødestart|start', 'LOOSE'],
  ['END', 'sluttidspunkt(?: for møde)?|mødet (?:blev |er )?(?:hævet|slut(?:tede)?|afsluttet)|mødeslut|slut', 'LOOSE'],
  ['PLACE', 'mødested|lokation|sted', 'LOOSE'],
  ['PLACE', 'mødelokale|lokale', 'COLON'],
  ['BODY', 'udvalg|mødeforum|forum|møde i|møde', 'COLON'],
  ['CHAIR', 'mødeleder|ordstyrer|dirigent|mødeledelse|formand|næstformand|referent|protokolfører', 'COLON'],
  ['REMARKS', 'bemærkninger', 'COLON'],
  [
    'PRESENT',
    '(?:møde)?deltagere(?: i mødet| på mødet| var| er)?|deltagerliste|deltager|til ?stede(?: på mødet| var| er)?|tilstedeværende(?: medlemmer)?|fremmødte(?: medlemmer)?|fremmøde|mødte?|(?:i|på) mødet deltog|deltog(?: i mødet)?|følgende (?:medlemmer )?(?:deltog|var til ?stede|var mødt)(?: i mødet)?|medlemmer til ?stede',
    'LOOSE',
  ],
  [
    'MEMBERS',
    '(?:udvalgets |rådets |klyngens |politiske )?medlemmer(?: af [^:.]{2,60})?|udvalgsmedlemmer|rådsmedlemmer',
    'LOOSE',
  ],
  [
    'GUESTS',
    'gæst(?:er)?|inviterede(?: gæster)?|eksterne? deltagere?|oplægsholdere?|observatør(?:er)?|særligt inviterede',
    'COLON',
  ],
  [
    'STAFF',
    'administration(?:en)?|forvaltning(?:en)?|administrative (?:mød)?e?deltagere|embedsværk|øvrige(?: deltagere)?|(?:desuden|endvidere|derudover|herudover|øvrige) deltog|desuden deltager|tilforordnede?|(?:møde)?sekretær(?:er)?|sekretariat(?:et)?|sekretariatsbetjening|referenter',
    'COLON',
  ],
  [
    'APOLOGY',
    'afbud(?:\\s*\\/\\s*frav(?:ær|ærende))?(?: fra)?|frav(?:ær|ærende)\\s*\\/\\s*afbud|(?:fraværende )?med afbud|meldt afbud(?: fra)?|frameldt|(?:følgende|medlemmer)(?: medlemmer)? (?:havde|har) meldt afbud|afbud og fravær(?:ende)?',
    'LOOSE',
  ],
  [
    'ABSENT',
    'fraværende(?: medlemmer)?(?: i mødet| på mødet| under punktet| ved punktet)?|(?:fraværende |udeblevet )?uden afbud|ikke (?:til ?stede|mødte?|fremmødte)|deltog ikke|fravær|udeblev(?:et|ne)?|følgende (?:udeblev(?: uden afbud)?|var fraværende)',
    'LOOSE',
  ],
  ['STAND_INS', '(?:indkaldte? |mødte? )?(?:stedfortrædere?|suppleanter|suppleant)', 'COLON'],
  [
    'CONTENTS',
    'indholdsfortegnelse|indhold|dagsorden(?:spunkter)?|punkter|sagsoversigt|punktoversigt|sager(?: \\d+\\s*-\\s*\\d+)?',
    'LINE',
  ],
  ['RESUME', '(?:kort |sags?)?resum[eé]', 'COLON'],
  [
    'PROPOSAL',
    'indstilling(?:er)?(?: og beslutning)?|forslag(?: til beslutning)?|det (?:indstilles|foreslås)(?: at|, at)?|[^.:]{2,80}(?<!\\p{L})(?:indstiller|foreslår|indstilling)(?: til [^.:]{2,80}| over ?for [^.:]{2,80})?,?(?: at)?',
    'LINE',
  ],
  ['PROPOSAL', 'indstilling(?:er)?|forslag(?: til beslutning)?', 'COLON'],
  [
    'CASE',
    'sagsfremstilling|fremstilling|sagsbeskrivelse|beskrivelse(?: af sagen)?|baggrund|sagens kerne|problemstilling',
    'COLON',
  ],
  [
    'DECISION',
    'beslutning(?:er)? (?:i|af|på|den|fra|for) [^:]{2,120}|beslutning(?:er)? (?!om |til |vedr)[^:]{2,100}|[^.:]{3,80} beslutning(?:er)?(?: i mødet| på mødet)? den [^:]{5,30}|behandling i [^:]{2,140}|[^.:]{3,80}, \\d{1,2}[-.]\\d{1,2}[-.]\\d{4}, (?:pkt|punkt)\\.? \\d+|referat|udvalgets beslutning',
    'LINE',
  ],
  [
    'DECISION',
    'beslutning(?:er)?|konklusion(?:er)?|afgørelse|referat af punktet|beslutning(?:er)? i [^:]{2,100}',
    'COLON',
  ],
  [
    'ATTACHMENTS',
    '(?:vedlagte? )?bilag(?: til (?:sagen|punktet))?|bilagsliste|bilagsfortegnelse|vedhæftede (?:filer|bilag)|vedhæftet',
    'COLON',
  ],
  [
    'EARLIER',
    'tidligere (?:beslutning(?:er)?|behandling(?:er)?)|sagsgang|sagsforløb|sagens (?:forløb|gang)|historik',
    'COLON',
  ],
  [
    'CASE_NUMBER',
    'sags?\\.? ?(?:nr|nummer|id)\\.?|sagnr\\.?|j\\.? ?nr\\.?|journal ?nr\\.?|journalnummer|acadre(?: sagsnr)?\\.?',
    'LOOSE',
  ],
  [
    'OTHER',
    'økonomi(?:ske konsekvenser[^.:]{0,60})?|(?:lov|rets)grundlag|høring(?:er)?|personale(?:forhold)?|sammenhæng til [^.:]{2,100}|beslutnings(?:tema|kompetence)|kompetence|sagen (?:behandles|afgøres) (?:i|af)[^.:]{0,60}|[^.:]{0,30}konsekvenser[^.:]{0,60}|kommunikation|bæredygtighed|vurdering|(?:den )?videre proces|fremmøde og inhabilitet|inhabilitet|underskrifter?|underskriftsblad',
    'COLON',
  ],
];

const compiled = forms.map(([label, words, how]) => {
  const end = { LINE: '\\s*[:.]?\\s*$', COLON: '\\s*(?::|$)', LOOSE: '\\s*(?::|$|(?=\\s[\\p{Lu}\\d("]))' }[how];
  return { label, how, pattern: new RegExp(`^(?:${words})${end}`, 'iu') };
});
const longestLabelLine = 160;
// How labels begin, three letters each, and the words that make a label of a line that begins otherwise: most lines of
// a document are told to be none by these alone.
const openings = new Set(
  `mød dat tid sta slu ste lok udv for ord dir næs ref pro bem del til fre i_m på_ føl med råd kly pol gæs inv eks opl obs sær
adm emb øvr des end der her sek afb fra mel ude ikk ind sup dag pun sag kor res det bes bag kon afg ved bil his jou j.n j_n aca
øko lov ret hør per sam beh kom vur den inh und bær vid tilf fremm uden`
    .split(/\s+/)
    .map((opening) => opening.replace('_', ' ').slice(0, 3)),
);
const elsewhere = /indstiller|foreslår|indstilling|beslutning|, pkt|, punkt|konsekvenser/i;

/** Reads a label at the start of a line; `null` for a line that has none. */
export function readLabel(line: Piece): Labelled | null {
  const head = line.text.slice(0, longestLabelLine);
  if (!openings.has(head.slice(0, 3).toLowerCase()) && (line.text.length > longestLabelLine || !elsewhere.test(head))) {
    return null;
  }
  for (const { label, how, pattern } of compiled) {
    if (how === 'LINE' && line.text.length > longestLabelLine) continue;
    const match = pattern.exec(head);
    if (!match || (isFunction(label, match[0]) && !match[0].includes(':'))) continue;
    if (how === 'LOOSE' && !match[0].endsWith(':') && !fitsLoosely(label, line.text.slice(match[0].length))) continue;
    return { label, words: trim(cut(line, 0, match[0].length), ':'), rest: trim(cut(line, match[0].length)) };
  }
  return null;
}

/** One word that, alone on its line, is the function of the person named above it: "Formand", "Suppleant". */
function isFunction(label: Label, words: string): boolean {
  if (label === 'CHAIR') return true;
  return /^(?:stedfortræder|suppleant|gæst|observatør|referent|(?:møde)?sekretær|tilforordnet|deltager)\s*$/i.test(
    words,
  );
}

/** Whether a value without a colon may stand behind the label: the pattern ignores case, so the capital is asked here. */
function fitsLoosely(label: Label, rest: string): boolean {
  const value = rest.trim();
  if (value === '') return true;
  if (label === 'END' || label === 'START') return /^(?:kl\b|\d)/i.test(value);
  if (label === 'CASE_NUMBER') return /^[A-Z\d]/.test(value) && /\d/.test(value) && value.length < 80;
  return /^[\p{Lu}\d("]/u.test(value);
}

/** The labels under which people are listed. */
export const peopleLabels: ReadonlySet<Label> = new Set<Label>([
  'PRESENT',
  'MEMBERS',
  'GUESTS',
  'STAFF',
  'ABSENT',
  'APOLOGY',
  'STAND_INS',
  'CHAIR',
]);
