import type { Confidence, DocumentKind } from './roles.ts';

/** What a citation needs of a claim and its document. */
export interface Citable {
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
  };
}

const said = {
  DA: {
    row: 'rækken',
    list: 'i listen',
    stated: 'kilden siger det',
    inferred: 'udledt',
    confidence: { HIGH: 'høj tillid', MEDIUM: 'middel tillid', LOW: 'lav tillid', NOT_STATED: 'tillid ikke angivet' },
    noUrl: 'intet link kendt',
    unknownPublisher: 'udgiver ikke oplyst',
    oneOf: (count: number) => `én af de ${count} kilder, som rækken nævner`,
    version: 'sundhedsgraf, udgave',
  },
  EN: {
    row: 'row',
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
  },
} as const;

/**
 * The sentence to cite a claim by: document, publisher, address, then the list and the row that carried it here.
 *
 * @param version  id of the version that answered, "7-9c1f00aa12bd"
 */
export function citation(claim: Citable, { language, version }: { language: 'DA' | 'EN'; version: string }): string {
  const words = said[language];
  const { title, publisher, url } = claim.document;
  const by = publisher === 'ikke oplyst' ? words.unknownPublisher : publisher;
  const row = claim.list === undefined ? [] : [`${words.row} »${claim.key ?? ''}« ${words.list} ${claim.list}`];
  const qualities = [
    claim.basis === 'STATED' ? words.stated : words.inferred,
    words.confidence[claim.confidence],
    ...(claim.sourcesInRow > 1 ? [words.oneOf(claim.sourcesInRow)] : []),
  ].join(', ');
  return `${[`${title}, ${by}, ${url ?? words.noUrl}`, ...row].join('; ')} (${qualities}). ${words.version} ${version}.`;
}
