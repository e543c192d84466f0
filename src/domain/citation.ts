import type { Confidence, DocumentKind } from './roles.ts';

/** What a citation needs of a claim and its document. */
export interface Citable {
  /** Where a document says it: UTF-16 code units of its text, end exclusive. A claim of a list has none. */
  readonly start?: number;
  readonly end?: number;
  readonly itemNumber?: number;
  /** Case number of the item it stands under. */
  readonly itemCase?: string | null;
  /** The meeting that the document records: whose, and when. */
  readonly meeting?: { readonly heldOn?: string; readonly bodyAsPrinted?: string; readonly bodyName?: string } | null;
  readonly list?: string;
  readonly key?: string;
  readonly basis: 'STATED' | 'INFERRED';
  readonly confidence: Confidence;
  readonly sourcesInRow: number;
  readonly document: {
    readonly title: string;
    readonly publisher: string;
    readonly kind: DocumentKind;
    readonly url?: string;
    readonly sha256?: string;
    readonly caseNumbers?: readonly string[];
  };
}

/** "6. marts 2025". Made once: that takes a hundred times as long as its use, and evidence may be some hundred claims. */
const longDay = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

const said = {
  DA: {
    row: (key: string) => `rækken »${key}«`,
    list: 'i listen',
    stated: 'kilden siger det',
    inferred: 'udledt',
    confidence: { HIGH: 'høj tillid', MEDIUM: 'middel tillid', LOW: 'lav tillid', NOT_STATED: 'tillid ikke angivet' },
    noUrl: 'intet link kendt',
    unknownPublisher: 'udgiver ikke oplyst',
    oneOf: (count: number) => `én af de ${count} kilder, som rækken nævner`,
    version: 'sundhedsgraf, udgave',
    minutes: 'Referat',
    case: 'Sag',
    item: 'punkt',
    caseNumber: 'sag',
    characters: 'tegn',
    hash: 'dokumentets aftryk',
    day: longDay('da-DK'),
  },
  EN: {
    row: (key: string) => `row "${key}"`,
    list: 'of the list',
    stated: 'stated',
    inferred: 'inferred',
    confidence: {
      HIGH: 'high confidence',
      MEDIUM: 'medium confidence',
      LOW: 'low confidence',
      NOT_STATED: 'confidence not stated',
    },
    noUrl: 'no link known',
    unknownPublisher: 'publisher not stated',
    oneOf: (count: number) => `one of the ${count} sources that the row names`,
    version: 'sundhedsgraf, version',
    minutes: 'Minutes',
    case: 'Case',
    item: 'item',
    caseNumber: 'case',
    characters: 'characters',
    hash: "the document's hash",
    day: longDay('en-GB'),
  },
} as const;

/**
 * The sentence to cite a claim by. Of a list: document, publisher, address, then the row that carried it here. Of
 * minutes: whose and when, the item and its case, the characters, the address, and the document's hash to know it by.
 *
 * @param version  id of the version that answered, "7-9c1f00aa12bd"
 */
export function citation(claim: Citable, { language, version }: { language: 'DA' | 'EN'; version: string }): string {
  const words = said[language];
  const sentence = claim.start === undefined ? ofList(claim, words) : ofMinutes(claim, words);
  return `${sentence}. ${words.version} ${version}.`;
}

type Words = (typeof said)['DA' | 'EN'];

function ofList(claim: Citable, words: Words): string {
  const { title, publisher, url } = claim.document;
  const by = publisher === 'ikke oplyst' ? words.unknownPublisher : publisher;
  const row = claim.list === undefined ? [] : [`${words.row(claim.key ?? '')} ${words.list} ${claim.list}`];
  const qualities = [
    words[claim.basis === 'STATED' ? 'stated' : 'inferred'],
    words.confidence[claim.confidence],
    ...(claim.sourcesInRow > 1 ? [words.oneOf(claim.sourcesInRow)] : []),
  ];
  return `${[`${title}, ${by}, ${url ?? words.noUrl}`, ...row].join('; ')} (${qualities.join(', ')})`;
}

function ofMinutes(claim: Citable, words: Words): string {
  const { url, sha256, caseNumbers = [] } = claim.document;
  // A document that is one case says its number once, and not again under the item.
  const caseNumber = claim.itemCase ?? (caseNumbers.length === 1 ? caseNumbers[0] : undefined);
  const where = [
    ...headOf(claim, words),
    ...(claim.itemNumber === undefined ? [] : [`${words.item} ${claim.itemNumber}`]),
    ...(caseNumber === undefined ? [] : [`${words.caseNumber} ${caseNumber}`]),
  ].join(', ');
  const place = `${words.characters} ${claim.start}–${claim.end}`;
  const qualities = [
    words[claim.basis === 'STATED' ? 'stated' : 'inferred'],
    ...(sha256 === undefined ? [] : [`${words.hash} ${sha256.slice(0, 12)}`]),
  ];
  return `${[where, place, url ?? words.noUrl].join('; ')} (${qualities.join(', ')})`;
}

/** "Referat, Horsensklyngen, 6. marts 2025"; the title, where the document is of no body that it names. */
function headOf({ document, meeting }: Citable, words: Words): string[] {
  const kind = document.kind === 'OFFICIAL_CASE' ? words.case : words.minutes;
  const day = meeting?.heldOn === undefined ? [] : [words.day.format(new Date(`${meeting.heldOn}T00:00:00Z`))];
  return [kind, meeting?.bodyName ?? meeting?.bodyAsPrinted ?? document.title, ...day];
}
