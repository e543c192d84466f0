/**
 * A stored question: one operation of our own API, and how its result is said. Everything here is pure; who asks gets
 * the parameters found and the operation run by `src/api/questions/`.
 */

/** A text in both languages of the product. */
export interface Both {
  readonly da: string;
  readonly en: string;
}

/** What may be rested on: what the reviewed documents say, or lists and second sources too. */
export type Sources = 'MINUTES' | 'ALL';

export const parameterKinds = [
  'KLYNGE',
  'SUNDHEDSRAAD',
  'BODY',
  'KOMMUNE',
  'PERSON',
  'PERSON_OR_BODY',
  'PARTY',
  'THEME',
  'DAY',
  'TEXT',
  'VERSION',
  'THING',
] as const;
/** What a value must name. `BODY` is a klynge, råd or udvalg; `THING` anything that has an address. */
export type ParameterKind = (typeof parameterKinds)[number];

export interface Parameter {
  /** As it stands in links and on the command line, in Danish: "klynge", "dag". */
  readonly name: string;
  readonly kind: ParameterKind;
  readonly required: boolean;
  readonly description: Both;
}

/** A value that was given and found: `value` is an id, a day or a text; `name` is how it is said. */
export interface Given {
  readonly value: string;
  readonly name: string;
  /** Where English says it otherwise: a day, a theme. */
  readonly nameEn?: string;
}

/** What was asked: the parameters that were given, by name, and what may be rested on. */
export interface Asked {
  readonly sources: Sources;
  readonly given: Readonly<Record<string, Given | undefined>>;
}

export const statuses = ['ANSWERED', 'PARTLY', 'UNKNOWN', 'NO_SUCH_THING', 'AMBIGUOUS'] as const;
/**
 * How far the answer goes. PARTLY: something is missing that the question asks for, and `missing` says what. UNKNOWN:
 * no source we hold says. An empty list alone is never an answer.
 */
export type Status = (typeof statuses)[number];

/** A sentence of the answer, with the claims it rests on: they become its footnotes. */
export interface Sentence extends Both {
  readonly claims: readonly string[];
}

export interface Column extends Both {
  /** ASCII, as a CSV column: "person", "parti". */
  readonly key: string;
  /** Whether its texts stand as a Danish source writes them, whatever the language of the answer. */
  readonly danish?: boolean;
}

/** What stands in a cell: a name or number as it is, a word in both languages, or nothing known. */
export type Cell = string | number | Both | null;

export interface AnswerRow {
  readonly cells: readonly Cell[];
  readonly claims: readonly string[];
  /** What the row is of, for a link: an id, or null. */
  readonly about: string | null;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** What a question answers, before footnotes are numbered. */
export interface Answer {
  readonly status: Status;
  readonly sentences: readonly Sentence[];
  readonly columns: readonly Column[];
  readonly rows: readonly AnswerRow[];
  /** The day, or the span of days, that the answer holds for; null where it has none. */
  readonly asOf: string | null;
  /** What the question asks for and no source we hold says. */
  readonly missing: readonly Both[];
  readonly candidates: readonly Candidate[];
}

/** A stored question. `Result` is the shape of the operation's data. */
export interface Question<Result = unknown> {
  /** The number in docs/questions.md. */
  readonly number: number;
  /** In links: "hvem-sad-i-klyngen". */
  readonly slug: string;
  /** The question, with `{klynge}` where a parameter's name goes. */
  readonly title: Both;
  /** The question where a parameter that may be left out is given, by its name; the first here that is given counts. */
  readonly titles?: Readonly<Record<string, Both>>;
  readonly parameters: readonly Parameter[];
  /** Values that make a good first try, by parameter name. */
  readonly example: Readonly<Record<string, string>>;
  /** The GraphQL text of `operation.graphql` beside the question, with the fragments it shares with others. */
  readonly operation: string;
  /**
   * The operation's variables, by default each given parameter under its own name. Lists longer than a page are read to
   * their end when `pages` names the path of the connection and the operation takes `$after`.
   */
  readonly variables?: (asked: Asked) => Readonly<Record<string, unknown>>;
  readonly pages?: readonly string[];
  readonly answer: (result: Result, asked: Asked) => Answer;
}

/** Says a question with its parameters' names in place. */
export function titleOf({ title, titles = {} }: Pick<Question, 'title' | 'titles'>, asked: Asked): Both {
  const [, said = title] = Object.entries(titles).find(([name]) => asked.given[name] !== undefined) ?? [];
  const fill = (text: string, naming: (given: Given) => string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const given = asked.given[name];
      return given ? naming(given) : '…';
    });
  return {
    da: fill(said.da, ({ name }) => name),
    en: fill(said.en, ({ name, nameEn }) => nameEn ?? name),
  };
}
