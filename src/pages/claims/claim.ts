import { propertyNames } from '../../questions/property-names.ts';
import type { Both } from '../../questions/question.ts';
import { both, same, sayDate } from '../../questions/say.ts';
import { word, words } from '../../questions/words.ts';

/** A claim as pages show it. */
export interface Claim {
  readonly id: string;
  readonly aboutId: string;
  readonly property: string;
  readonly value: string;
  readonly valueName: string | null;
  readonly original: string | null;
  readonly note: string | null;
  readonly quote: string | null;
  readonly quoteSha256: string | null;
  readonly basis: string;
  readonly confidence: string;
  readonly list: string | null;
  readonly key: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly itemNumber: number | null;
  readonly sourcesInRow: number;
  /** In the language of the page. */
  readonly citation: string;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly agendaSite: string | null;
    readonly documentNumber: string | null;
    readonly caseNumbers: readonly string[];
    readonly sha256: string | null;
    readonly licence: string;
    readonly retrievedOn: string | null;
  };
}

/** What every page selects of a claim; the operation declares `$language: Language!`. */
export const claimFragment = /* GraphQL */ `
fragment Shown on Claim {
  id
  aboutId
  property
  value
  valueName
  original
  note
  quote
  quoteSha256
  basis
  confidence
  list
  key
  start
  end
  itemNumber
  sourcesInRow
  citation(language: $language)
  document {
    id
    title
    kind
    publisher
    url
    agendaSite
    documentNumber
    caseNumbers
    sha256
    licence
    retrievedOn
  }
}`;

/** A claim with its number on the page. */
export interface Numbered {
  readonly number: number;
  readonly claim: Claim;
}

const dated: ReadonlySet<string> = new Set([
  'validFrom',
  'lastDay',
  'preparatoryFrom',
  'observedOn',
  'heldOn',
  'event',
]);

/** What is claimed, in words: "set: 2. halvår 2022", "parti: A". */
export function sayClaim({ property, value, valueName }: Pick<Claim, 'property' | 'value' | 'valueName'>): {
  name: Both;
  value: Both;
} {
  const name = propertyNames[property] ?? same(property);
  if (valueName !== null) return { name, value: same(valueName) };
  if (dated.has(property)) return { name, value: sayDate(value) };
  if (property === 'population' && /^\d+$/.test(value)) {
    const count = Number(value);
    return { name, value: both(count.toLocaleString('da-DK'), count.toLocaleString('en-GB')) };
  }
  if (property === 'outcome') return { name, value: word('Outcome', value) };
  if (property === 'attendance') return { name, value: word('AttendanceState', value) };
  return { name, value: same(value) };
}

const ownWords: ReadonlySet<string> = new Set(['outcome', 'attendance', 'population']);

/** Whether what a claim says is a word in both languages, or stands as the source has it: a name, a number, Danish. */
export const isOwnWord = (property: string): boolean => dated.has(property) || ownWords.has(property);

/** The kind of source, how it is said and how surely: "referat, oplyst, tillid ikke angivet". */
export const qualitiesOf = ({ document, basis, confidence }: Claim): readonly Both[] => [
  word('DocumentKind', document.kind),
  basis in words.Basis ? word('Basis', basis) : same(basis),
  word('Confidence', confidence),
];

/** Where to look when a document has no address of its own: case, document number and the place agendas are kept. */
export function whereToLook({ document }: Claim): Both | null {
  const { caseNumbers, documentNumber, agendaSite } = document;
  const parts = [
    ...(caseNumbers.length > 0 ? [both(`sag ${caseNumbers.join(', ')}`, `case ${caseNumbers.join(', ')}`)] : []),
    ...(documentNumber === null ? [] : [both(`dokument ${documentNumber}`, `document ${documentNumber}`)]),
    ...(agendaSite === null ? [] : [both(`dagsordener på ${agendaSite}`, `agendas at ${agendaSite}`)]),
  ];
  if (document.url !== null || parts.length === 0) return null;
  return both(parts.map(({ da }) => da).join(', '), parts.map(({ en }) => en).join(', '));
}
