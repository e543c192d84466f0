/** How far one request may go. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Tokens of a document. */
  readonly tokens: number;
  /** Rows times what each row asks for, as the schema prices it; counted before anything runs. */
  readonly cost: number;
  /** Fields one within the other. */
  readonly depth: number;
  /** Fields of an operation; those of a fragment count each time it is spread. */
  readonly breadth: number;
  /** Statements that one request may cause. */
  readonly statements: number;
  /** Milliseconds for a whole request; its statements are ended with it. */
  readonly time: number;
  /** Requests under way at once, of all clients. */
  readonly requests: number;
  /** Operations and pages that run at once. */
  readonly running: number;
  /** Operations and pages that wait for those. */
  readonly waiting: number;
  /** Milliseconds that one of them waits at most. */
  readonly patience: number;
}

/** The limits of every server. docs/limits.md tells them to those who ask; a test holds the two together. */
export const limits: Limits = {
  body: 100_000,
  tokens: 3_000,
  cost: 60_000,
  depth: 16,
  breadth: 400,
  statements: 1_000,
  time: 30_000,
  requests: 512,
  running: 32,
  waiting: 128,
  patience: 5_000,
};

/** What a page costs a caller's budget: as much as a stored question does in an operation. */
export const pagePrice = 2_000;
