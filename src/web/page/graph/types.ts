/** What the graph draws, by the word its link has for each. */
export const kinds = [
  'person',
  'klynge',
  'raad',
  'udvalg',
  'kommune',
  'region',
  'moede',
  'anbefaling',
  'indsats',
  'tema',
] as const;
export type Kind = (typeof kinds)[number];

export interface Dot {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Whether the name is Danish on an English page too. */
  readonly danish: boolean;
  readonly path: string;
  /** Whether it has more neighbours than are drawn. */
  readonly hasMore: boolean;
}

/** Read as "from word to". */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly word: string;
  readonly detail: string | null;
  readonly derived: boolean;
  /** Whose claims are its evidence, and which of them; null for all. */
  readonly about: string;
  readonly property: string | null;
  readonly path: string;
}

/** What `/graf.json` answers. */
export interface Picture {
  readonly version: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly nodes: readonly Dot[];
  readonly edges: readonly Line[];
  readonly ways: readonly { readonly nodes: readonly string[]; readonly edges: readonly string[] }[];
  readonly graphql: string | null;
}

export const nothing: Picture = { version: '', title: '', says: [], nodes: [], edges: [], ways: [], graphql: null };
