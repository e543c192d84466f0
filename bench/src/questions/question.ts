/** What a question is asked about: values by name. */
export type Given = Readonly<Record<string, string | number | null>>;

/** A request as an arm takes it. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Things of the loaded graph to ask about. */
export interface Pool {
  readonly version: number;
  readonly versionId: string;
  /** Ids of memberships and of persons, in no order. */
  readonly memberships: readonly string[];
  readonly persons: readonly string[];
  /** Klynger in the order of the list; the first is no larger than the others. */
  readonly klynger: readonly { readonly id: string; readonly sortKey: string }[];
  /** Persons around a page deep in the list of all. */
  readonly deep: readonly { readonly id: string; readonly sortKey: string; readonly place: number }[];
  readonly names: readonly string[];
}

/** One question, put to each arm in its own words, with what makes the answers comparable. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** What it is asked about, so many different as there are. */
  given(pool: Pool): readonly Given[];
  readonly ours: Put;
  readonly theirs: Put;
  readonly bare: {
    readonly cypher: string;
    readonly parameters: (given: Given, pool: Pool) => Readonly<Record<string, unknown>>;
    readonly plain: (rows: readonly Answered[]) => unknown;
  };
}

export interface Put {
  readonly asked: (given: Given, pool: Pool) => Asked;
  readonly plain: (data: Answered) => unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export type Answered = any;

/** The day questions ask about. */
export const day = '2025-06-01';

export const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
