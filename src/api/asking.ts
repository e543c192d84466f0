import { randomUUID } from 'node:crypto';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { DatabaseUnavailable } from '../domain/errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { VersionRow } from '../loaders/rows.ts';
import type { Context } from './context.ts';
import { type Log, masked } from './mask.ts';
import type { Published } from './versions/published.ts';
import { versionBy } from './versions/versions.ts';

/** One version to ask operations of our own: as over HTTP, without the way there and back. */
export interface Edition {
  /** "7-9c1f00aa12bd". */
  readonly id: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** @throws Refused with the code that the API gives */
  ask<Data>(operation: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** The way of pages and verbs to the API in the same process. */
export interface Asking {
  /**
   * The version of an id or number; the published one for null.
   *
   * @throws Refused: INVALID_ARGUMENT, VERSION_UNKNOWN, VERSION_NOT_LOADED, DATABASE_UNAVAILABLE
   */
  edition(version: string | null): Promise<Edition>;
  /** Digest of what is objected to: part of what an answer's bytes depend on. */
  objections(): string;
}

/** What the API refuses, with its code. What a caller may not see is masked and logged already. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(message: string, extensions: Readonly<Record<string, unknown>>) {
    super(message);
    this.code = String(extensions['code']);
    this.extensions = extensions;
  }
}

/** Operations of our own are a finite set, so each is parsed once; tests hold them to the schema. */
const parsed = new Map<string, DocumentNode>();

function documentOf(operation: string): DocumentNode {
  const kept = parsed.get(operation) ?? parse(operation);
  parsed.set(operation, kept);
  return kept;
}

interface Api {
  readonly graph: Graph;
  readonly published: Published;
  readonly schema: GraphQLSchema;
  readonly log: Log;
}

/** The API as pages and verbs ask it. */
export function askingOf({ graph, published, schema, log }: Api): Asking {
  const refused = (error: unknown) => {
    const { message, extensions } = masked(error, { requestId: randomUUID(), log }) as Error & {
      extensions: Readonly<Record<string, unknown>>;
    };
    return new Refused(message, extensions);
  };
  const run = async <Data>(version: VersionRow, operation: string, variables: Readonly<Record<string, unknown>>) => {
    const contextValue: Context = { graph, version, batches: published.batches(version), stored: true };
    const document = documentOf(operation);
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables });
    if (errors?.[0]) throw refused(errors[0]);
    return data as Data;
  };
  return {
    edition: async (wanted) => {
      const version = await (wanted === null ? published.current() : versionBy('version', wanted, graph)).catch(
        (error: unknown) => {
          throw refused(error);
        },
      );
      const { id, number, publishedAt } = version;
      return { id, number, publishedAt, ask: (operation, variables = {}) => run(version, operation, variables) };
    },
    objections: () => graph.overlay().digest,
  };
}

/** Whether the database is away: an answer may come in a moment. */
export const isAway = (error: unknown): boolean =>
  error instanceof DatabaseUnavailable || (error instanceof Refused && error.code === 'DATABASE_UNAVAILABLE');
