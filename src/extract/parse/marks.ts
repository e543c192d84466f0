import { remembered } from './memo.ts';
import { officeAt } from './office.ts';
import { cut, find, matchesOf, moved, type Piece, trim } from './piece.ts';

/** What a word beside a name says of the person's presence. */
export type MarkKind = 'APOLOGY' | 'ABSENT' | 'PRESENT' | 'PARTIAL' | 'STAND_IN' | 'REPLACED' | 'CALLED' | 'NOTHING';

/** A mark, the piece that bears it, and what it says besides: items, or the other person of a replacement. */
export interface Mark {
  readonly kind: MarkKind;
  readonly piece: Piece;
  /** The items taken part in (`ATTENDED`) or missed (`MISSED`), where the mark names some. */
  readonly items: readonly number[];
  readonly missed: boolean;
  /** The text that names the other person: who is replaced (STAND_IN) or who came instead (REPLACED). */
  readonly other: Piece | null;
}

const itemWords = '(?:(?:dagsordens)?punkt(?:et|erne|er)?|pkt\\.?|sag(?:erne|er|en)?(?: nr\\.?)?)';
const numbers = new RegExp(
  `${itemWords}\\s*:?\\s*((?:\\d{1,3}(?:\\s*(?:[-–,&]|og|samt|til(?: og med)?)\\s*)?)+)`,
  'iu',
);

/** No agenda has as many items; a longer number is that of a case, and counting to it may never end. */
const largestNumber = 999;

/** The item numbers a text names, ranges written out: "punkterne 2 – 4 og 7" is 2, 3, 4, 7. At most 200. */
export function itemNumbers(text: string): number[] {
  const found = numbers.exec(text)?.[1] ?? '';
  const all: number[] = [];
  for (const match of matchesOf(found, /(\d+)\s*(?:[-–]|til(?: og med)?)\s*(\d+)|(\d+)/g)) {
    const from = Math.max(1, Number(match[1] ?? match[3]));
    const to = Math.min(Number(match[2] ?? match[3]), from + 200, largestNumber);
    for (let number = from; number <= to; number += 1) all.push(number);
  }
  return all;
}

const forms: readonly (readonly [MarkKind, RegExp])[] = [
  [
    'NOTHING',
    /^(?:orlov|ferie|sygdom|tjenesterejse|anden årsag|pga\.? [^,]{2,30}|på grund af [^,]{2,40}|på selve mødedagen|nyt medlem|åben|lukket|h|b|ingen)\.?$/i,
  ],
  ['REPLACED', /^(?:stedfortræder|suppleant) (?:deltog|mødte|indtrådte) (?=[A-ZÆØÅ])/],
  [
    'STAND_IN',
    /^(?:(?:(?:er |var |blev )?(?:mødte?|deltog|deltager|indkaldt|indtrådte?|indtræder|til ?stede|møder))(?: i mødet)? |(?:er|var|blev) )?(?:som )?(?:\p{Lu}\p{Ll}+s )?(?:\d\. ?)?(?:person(?:lig)? )?(?:stedfortrædere?|suppleant(?:er)?|vikar(?:er)?|substitut(?:ter)?)(?: for)?(?!\p{L})/iu,
  ],
  ['REPLACED', /^for hvem(?!\p{L})/iu],
  [
    'STAND_IN',
    /^(?:(?:deltog|deltager|mødte?|indtrådte|møder|var mødt)(?: (?:i|på) mødet)? )?(?:midlertidigt? f(?:or|\.)?|i stedet(?: for)?|i (?:hans|hendes) sted|på vegne af|som afløser for|for)(?!\p{L})/iu,
  ],
  [
    'REPLACED',
    /^(?:(?:i stedet|i (?:hans|hendes) sted) (?:deltog|deltager|mødte|kom|indtrådte)|(?:blev |var |er )?(?:erstattet|afløst|repræsenteret) (?:af|ved)|stedfortræder(?:en)? (?:er|var|deltog)|suppleant(?:en)? (?:er|var))(?!\p{L})/iu,
  ],
  ['CALLED', /^(?:(?:er|var|blev) )?indkaldt(?!\p{L})(?! (?:som )?(?:stedfortræder|suppleant))/iu],
  [
    'PARTIAL',
    /^(?:(?:var |er |erklærede sig )?inhabil|(?:var |er )?forsinket|(?:var |er )?fraværende (?:ved|under|i|fra|på en del|til|indtil)|(?:deltog|medvirkede) ikke (?:i|under|ved) (?:(?:den|det) (?:\p{L}+ ){1,2}(?:del|afsnit)|behandlingen(?! af (?:dette|denne|punktet|sagen)(?!\p{L}))|punkt|pkt|sag(?:erne|er)? (?:nr\.? ?)?\d|drøftelsen|dele? af)|(?:deltog|deltager|var til ?stede|til ?stede|mødte?) (?!(?:under|i|ved) (?:alle|samtlige|hele)(?!\p{L}))(?:først |kun |kl\.? ?\d|delvist?|i dele|fra|til|under|i punkt|i sag|ved|i behandling(?:en)?)|forl[oø]d|gik (?:kl|efter|før|under)|ankom|tilsluttede sig|kom(?:mer)? (?:kl|til mødet|først|under|senere|for sent)|delvist?|(?:fra|til|indtil) (?:og med )?(?:kl|punkt|pkt|sag)|(?:under |i |ved )?(?:pkt|punkt|punkter|punkterne|sag|sagerne|sager)\.?(?: nr\.?)? ?:? ?\d|til kl|fra kl|afbud (?:fra kl|til (?:punkt|pkt|sag)))/iu,
  ],
  [
    'APOLOGY',
    /^(?:-\s*)?(?:(?:havde|har|med|der havde|som havde|der har|der er|var|meldt|der var)\s)*(?:meldt\s|sendte\s|sendt\s|meldte\s)?(?:afbud|forfald|lovligt forfald|frameldt)(?!\p{L})/iu,
  ],
  [
    'ABSENT',
    /^(?:-\s*)?(?:var |er |uden afbud|udeblev|udeblevet|deltog ikke|deltager ikke|mødte ikke|ikke (?:til ?stede|mødt|fremmødt|deltaget)|fravær(?:ende)?|forhindret|fraværende uden afbud)(?:\s?(?:fraværende|forhindret|ikke til ?stede|uden afbud))?(?!\p{L})/iu,
  ],
  [
    'PRESENT',
    /^(?:deltog|deltager|mødt|mødte|til ?stede|tilstede|var til ?stede|fremmødt|via (?:video|teams|skype|link)|virtuelt|online|på (?:video|teams)|pr\. video|digitalt|fysisk)(?!\p{L})/iu,
  ],
];

/** Reads a piece that stands beside a name as a mark of presence; `null` when it says nothing of it. */
export function readMark(whole: Piece): Mark | null {
  const mark = whole.text.length > 260 ? null : markIn(whole.text);
  if (!mark) return null;
  const other = mark.other && moved(mark.other, whole.start);
  return { kind: mark.kind, piece: moved(mark.piece, whole.start), items: mark.items, missed: mark.missed, other };
}

const markIn = remembered((said: string): Mark | null => {
  const whole = { text: said, start: 0 };
  const piece = cut(whole, /^(?:(?:som|der|og|men|samt|hvor|idet|dog|også)\s+)*/i.exec(whole.text)?.[0].length ?? 0);
  const text = piece.text;
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(text);
    if (!match || (kind === 'ABSENT' && /^(?:var|er)\s*$/i.test(match[0]))) continue;
    const after = trim(cut(piece, match[0].length), ':,-–');
    const items = itemNumbers(text);
    const missed = /ikke|fraværende|afbud|inhabil/i.test(text);
    const other = kind === 'STAND_IN' || kind === 'REPLACED' ? namedIn(after) : null;
    // "X stedfortræder Z" says who came for X; only "stedfortræder for Z" says whom X came for.
    const came = kind === 'STAND_IN' && other !== null && !/(?:for|\sf\.?)$/i.test(match[0]);
    return { kind: came ? 'REPLACED' : kind, piece, items, missed, other };
  }
  return null;
});

/** Whether somebody came for one person whom the mark does not name: the one before. */
export function isForOne(mark: Mark): boolean {
  return mark.kind === 'STAND_IN' && mark.other === null && !isOfSeveral(mark);
}

/** Whether a mark of who came for others is said of several at once: "X og Y deltog som suppleanter". */
export function isOfSeveral({ other, piece }: Mark): boolean {
  return other === null && /(?:stedfortrædere|suppleanter)$/i.test(piece.text);
}

/** The other person, with the office in front and the party behind. */
function namedIn(whole: Piece): Piece | null {
  const after = cut(whole, /^(?:deltog|deltager|mødte|kom|indtrådte)\s+/i.exec(whole.text)?.[0].length ?? 0);
  const named = find(after, /\p{Lu}[^,;()]{2,80}(?:\s?\(\p{Lu}{1,3}\))?/u);
  const office = named ? officeAt(after) : null;
  const before = named && office && office.rest.start <= named.start ? named.start - after.start : 0;
  return named && before > 0 && before < 80 && office?.rest.start === named.start
    ? cut(after, 0, before + named.text.length)
    : named;
}
