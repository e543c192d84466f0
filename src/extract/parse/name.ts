import { givenNames } from './given-names.ts';
import { blanksAt, wordEnd } from './letter.ts';
import { isOfficeWord } from './office.ts';
import { readParty } from './party.ts';
import { cut, type Piece } from './piece.ts';

const plain = /^\p{Lu}\p{L}*(?:['’´-]\p{L}+)*$/u;
const initials = /^(?!(?:St|Gl|Nr)\.)(?:(?:\p{Lu}\p{Ll}?|Chr|Joh)\.-?){1,3}(?:\p{Lu}\.?)?$/u;
const particles = new Set('de van von der den af el al la da dos di du le ter zu bin ibn'.split(' '));
const surname =
  /(?:sen|sson|gaard|gård|holm|strup|bjerg|lund|skov|dal|toft|borg|berg|mann|dottir|bæk|beck|bech|feldt|quist|qvist|høj|kjær|kær|krog|krogh|bach|bro|brandt|ager|rup|vig|torp|møller|juhl|juul|friis|winther|vestergaard|damm?|ries|bang|lind|rask|holst|hald|bruun|brun|koch|schmidt|schultz|wolff|smith|vad|bay|kragh|lang)$/i;

const noNames = new Set(
  `ad allé anbefales anbefalet behandlet besluttet boulevard høje afbud afgørelse afsluttende aftale alle almen and anbefaling andet antal at bemærkninger beslutning beslutningen bilag
borgere bordet byrådet både da dagsorden dagsordenen dagens danmark danmarks dansk danske de deltagere deltog den der derefter
derfor derudover desuden det digital dette direktionen disse dok drøftelse drøftet dog efter eksempelvis en endelig endvidere er et eventuelt
faglig fagligt faktaark flere for forslag forslaget forum forvaltningen fra fraværende fravær fremtidige følgende fælles første gæster godkendelse godkendt
ham han har hele hendes her herefter herudover hospital hun hvad hvis hvor hvordan i ikke imod indstilling indstillingen information ingen inden
ja januar februar marts april maj juni juli september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag
kl klynge klyngen kommune kommunen kommunens kommuner kommunerne kommunes kontaktperson koncern konklusion kun lov lukket mange materiale med meddelelser medlem medlemmer
men mens mødet møde møder møderne mødested mødedato mødedeltagere national nationalt nej niveau notat nu ny nye nyt næste når og også om orientering
overblik oplæg pkt plan plancher politik politisk praksis program projekt punkt punktet på referat referatet reference referent region regional regionen regionens regioner regionerne
resume resumé rådet rådhus rådhuset sag sagen sagsfremstilling sags samarbejde samarbejdet samt samtidig seks sekretariat side siden som sted stillet fremsat status strategi strategisk styregruppen stor store sundhed
sundhedsklynge sundhedsråd sygehus taget tak teams tema temadrøftelse tid tidligere til under uden udvalg udvalget var ved velkomst vi videre vil virtuelt være år åben åbent økonomi økonomiske øvrige østdanmark
center enhed afdeling institut fond forening universitet skole virksomhed stab kontor hus psykiatri psykiatrien nord syd øst vest midt universitetshospital online skype zoom observatør tilforordnet ordstyrer dirigent mødeleder vedr vedrørende vedtaget
syddanmark midtjylland nordjylland sjælland sønderjylland fyn syddansk nordjysk midtjysk sønderjysk øster vester
suppleant suppleanten stedfortræder stedfortræderen vikar
socialdemokratiet venstre konservative enhedslisten alternativet moderaterne liberal alliance folkeparti socialistisk radikale`.split(
    /\s+/,
  ),
);
const institution =
  /(?:(?:\p{L}{3})(?:gruppen|foreningen|ligaen|netværket|bevægelsen|klubben|selskabet|fonden|linjen)|udvalg|udvalgets?|råd|rådets?|klynger?|klyngens?|klyngerne|hospital(?:et|er)?|sygehus(?:et)?|kommuner?|kommunens?|regionen?s?|regionernes?|forvaltning(?:en)?|afdeling(?:en)?|sekretariat(?:et)?|cent(?:er|ret|eret)|planlægning|styrelsen?|væsen(?:et)?|satellit(?:ten)?|ministeri(?:et|um)|loven|reform(?:en)?s?|aftalen?|planen|politik(?:ken)?|strategien?|plejen?|området?|indsats(?:en|er)?|orientering|godkendelse|drøftelse|bestyrelsen?|staben?|direktionen?|(?:råd|syge|sundheds|region|regions|læge|pleje|aktivitets|kultur|borger)hus(?:et)?|skolen?|sundhed|reform|punkt(?:et)?|niveau(?:et)?|formandskab(?:et)?|forum|samarbejdet?|møde[rt]?|mødet|praksis|sagen|lokale|salen)$/iu;

// So many words at most are read as one run of names without signs between them.
const longestRun = 400;

/** A full name found in a piece: the piece itself and its words. */
export interface Name {
  readonly piece: Piece;
  readonly words: readonly string[];
}

// Words come back all the time, and each costs several patterns; forgotten before there are too many of them.
const judged = new Map<string, boolean>();
const mostJudged = 20_000;

/** Whether a capitalised word may be part of a name: no institution, no office, no common first word of a sentence. */
export function isNameWord(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  if (judged.size >= mostJudged) judged.clear();
  const answer = isInitials(text) || (plain.test(text) && !meansSomethingElse(text));
  if (text.length < 60) judged.set(text, answer);
  return answer;
}

function isInitials(text: string): boolean {
  return text.includes('.') && initials.test(text);
}

const wordSigns = ".'’´-";

/** A word without the signs behind it. */
function withoutEnd(text: string): string {
  return wordSigns.includes(text.charAt(text.length - 1)) ? text.replace(/[.'’´-]+$/, '') : text;
}

function meansSomethingElse(text: string): boolean {
  const lower = text.toLowerCase();
  if (/^\p{Lu}{2,5}(?:-|['’]s|$)/u.test(text) || noNames.has(lower)) return true;
  if (text.length > 1 && readParty({ text, start: 0 }) !== null) return true;
  return institution.test(lower) || isOfficeWord(lower);
}

/**
 * The name that starts exactly at `from`: two or more words, the first and the last of them names, particles between.
 *
 * @returns the longest such run, or `null`; a full stop that ends a sentence is not part of it
 */
export function nameAt(piece: Piece, from = 0): Name | null {
  if (isMonth(piece.text, from)) return null;
  const words: string[] = [];
  let at = from;
  let end = from;
  let kept = 0;
  while (words.length < longestRun) {
    const to = wordEnd(piece.text, at);
    if (to === at) break;
    const whole = piece.text.slice(at, to);
    const text = isInitials(whole) ? whole : withoutEnd(whole);
    const particle = words.length > 0 && particles.has(text);
    if (!particle && !isNameWord(text) && !isLastWord(piece, at, text, words)) break;
    words.push(text);
    if (!particle) {
      end = at + text.length;
      kept = words.length;
    }
    const blanks = blanksAt(piece.text, to);
    if (text.length < whole.length || blanks === 0) break;
    at = to + blanks;
  }
  const name = words.slice(0, kept);
  if (!isFull(name) || (piece.text.startsWith('ommune', end + 2) && kommune.test(piece.text.slice(end, end + 11))))
    return null;
  return { piece: cut(piece, from, end), words: name };
}

/** "12. August": behind a day the given name is a month. */
function isMonth(text: string, at: number): boolean {
  return text.startsWith('August', at) && /\d\.? ?$/.test(text.slice(Math.max(0, at - 4), at));
}

const kommune = /^ [Kk]ommunes?(?!\p{L})/u;
const corners = new Set(['Nord', 'Syd', 'Øst', 'Vest']);

/** A corner of the world that ends a name, "Ida Holm Vest", where nothing but a sign follows. */
function isLastWord(piece: Piece, at: number, text: string, words: readonly string[]): boolean {
  if (words.length < 2 || !corners.has(text)) return false;
  return /^\s*(?:[,;:()\t]|[-–]\s|$)/.test(piece.text.slice(at + text.length, at + text.length + 4));
}

/** A name written wrongly: its blank is lost, "JohnFabian-Madsen", or its capital, "Bo prøvegaard"; told by both ends. */
export function gluedAt(piece: Piece): Name | null {
  const [, given = '', last = ''] = /^(\p{Lu}\p{Ll}+) (\p{Ll}{5,})$/u.exec(piece.text) ?? [];
  if (givenNames.has(given) && surname.test(last)) return { piece: cut(piece, 0), words: [given, last] };
  const match = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?=$|\s)/u.exec(piece.text);
  if (!match?.[1] || !givenNames.has(match[1])) return null;
  return { piece: cut(piece, 0, match[0].length), words: [match[0]] };
}

function isFull(words: readonly string[]): boolean {
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && !isInitials(last) && words.some((each) => each.length > 2);
}

// "Vestergade Nyby": a street, and where it is.
const isStreet = /\p{L}{3}(?:gade|vej|torv|plads|husene)n?$/u;

/** Whether a run of capitalised words looks like a Danish name, told by its given name or surname: for running text. */
export function looksLikeName(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  const given = isGivenName(first) || isInitials(first);
  if (!given && isStreet.test(first)) return false;
  return given || (words.length <= 4 && surname.test(words.at(-1) ?? '') && first.length > 2);
}

/** Whether the word is a given name we know. */
export function isGivenName(text: string): boolean {
  return givenNames.has(text) || (text.includes('-') && givenNames.has(text.split('-')[0] ?? ''));
}

/** The names in a run without commas, parted where a given name follows a surname: "Bo Holm Anne Vad" are two. */
export function partNames(name: Name): Name[] {
  const { words, piece } = name;
  const starts = [0];
  words.forEach((each, index) => {
    const since = index - (starts.at(-1) ?? 0);
    const before = words[index - 1] ?? '';
    const left = words.length - index;
    if (since < 2 || left < 2) return;
    // In a row of names without signs, behind Nielsen begins the next person, whatever the given name.
    // A surname may follow Nielsen too, where the word behind it is the given name: "Bo Nielsen Berth Anne Holm".
    const surnamed = !givenNames.has(each) && givenNames.has(words[index + 1] ?? '');
    const afterSen = words.length > 4 && /sen$/.test(before) && !givenNames.has(before) && !surnamed;
    if (afterSen) starts.push(index);
    if (afterSen || !givenNames.has(each)) return;
    const next = words[index + 1] ?? '';
    // "Ane Frederik Bo Prøve": in a long row a surname that is a given name too ends a person of two words.
    const ends = words.length > 8 && since === 2 && !givenNames.has(next);
    if (!givenNames.has(before) || (surname.test(before) && since > 2) || ends) starts.push(index);
  });
  if (starts.length === 1) return [name];
  let at = 0;
  const places = words.map((each) => {
    at = piece.text.indexOf(each, at);
    at += each.length;
    return at - each.length;
  });
  return starts.map((start, index) => {
    const own = words.slice(start, starts[index + 1]);
    const last = start + own.length - 1;
    return { words: own, piece: cut(piece, places[start] ?? 0, (places[last] ?? 0) + (words[last]?.length ?? 0)) };
  });
}
