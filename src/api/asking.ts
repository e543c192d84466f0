import { randomUUID } from 'node:crypto';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { DatabaseUnavailable } from '../domain/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { askerOf } from '../loaders/asker.ts';
import type { VersionRow } from '../loaders/rows.ts';
import type { Context, Passages } from './context.ts';
import { type Limits, pagePrice } from './guards/limits.ts';
import type { Visit } from './guards/visit.ts';
import { type Log, masked } from './mask.ts';
import type { Table } from './tables/table.ts';
import { type Cells, thingsOf } from './tables/things.ts';
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
  /** Every thing of a table, a hundred in memory at a time. @throws Refused */
  things(table: Table): AsyncIterable<Cells>;
}

/** The way of pages and verbs to the API in the same process. */
export interface Asking {
  /**
   * The version of an id or number; the published one for null.
   *
   * @throws Refused: INVALID_ARGUMENT, VERSION_UNKNOWN, VERSION_NOT_LOADED, DATABASE_UNAVAILABLE
   */
  edition(version: string | null): Promise<Edition>;
  /** The same for what outlives a request: files that many will read. */
  readonly patient: Asking;
  /**
   * What all that was said before stands on: the version that was last seen published, and what is objected to. Null
   * where nothing that was said is said again.
   */
  standing(): string | null;
  /**
   * Whether there is no room for whoever asks now, so that a word is to be said and no work done. Never for one who was
   * let in already.
   */
  isTurnedAway(): boolean;
  /** Notes of what is answered that it was said before, from this version; null for what was looked for and was not. */
  kept(version: string | null): void;
  /** Digest of what is objected to: part of what an answer's bytes depend on. */
  objections(): string;
  /** How many persons objected: never who. */
  objected(): number;
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

/** What asking stands on. */
export interface Core {
  readonly graph: Graph;
  readonly published: Published;
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly limits: Limits;
  readonly passages: Passages | null;
  /** Whether what was answered before is answered from memory. */
  readonly keepAnswers: boolean;
}

/** A verb may wait longer than a caller over HTTP, and asks as much as it must. */
const atHome = { statements: Number.POSITIVE_INFINITY, time: 300_000 };

/** The API as verbs ask it, or a page within its request: it pays once, and ends when nobody waits for it. */
export function askingOf(core: Core, visit?: Visit): Asking {
  const { graph, published, schema, log } = core;
  let paid = false;
  const refused = (error: unknown) => {
    const { message, extensions } = masked(error, { requestId: randomUUID(), log }) as Error & {
      extensions: Readonly<Record<string, unknown>>;
    };
    return new Refused(message, extensions);
  };
  const batchesOf = (version: VersionRow) => published.batches(version).of(visit?.asker ?? askerOf(null, atHome));
  const run = async <Data>(version: VersionRow, operation: string, variables: Readonly<Record<string, unknown>>) => {
    const contextValue = { graph, version, batches: batchesOf(version), passages: core.passages } as Context;
    const document = documentOf(operation);
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables });
    if (errors?.[0]) throw refused(errors[0]);
    return data as Data;
  };
  const begin = async (wanted: string | null) => {
    if (!paid) await visit?.pay(pagePrice);
    paid = true;
    return wanted === null ? published.current() : versionBy('version', wanted, graph);
  };
  return {
    edition: async (wanted) => {
      const version = await begin(wanted).catch((error: unknown) => {
        throw refused(error);
      });
      const { id, number, publishedAt } = version;
      if (visit) visit.noted.version = id;
      const ask: Edition['ask'] = (operation, variables = {}) => run(version, operation, variables);
      const things: Edition['things'] = (table) => thingsOf(table, { batches: batchesOf(version), ask });
      return { id, number, publishedAt, ask, things };
    },
    get patient() {
      return askingOf(core);
    },
    standing: () => {
      const seen = core.keepAnswers ? published.seen() : null;
      return seen && `${seen.id} ${graph.overlay().digest}`;
    },
    isTurnedAway: () => !paid && visit?.isTurnedAway() === true,
    kept: (version) => {
      if (visit) Object.assign(visit.noted, { version, kept: version !== null });
    },
    objections: () => graph.overlay().digest,
    objected: () => graph.overlay().count,
  };
}

/** Whether the database is away: an answer may come in a moment. */
export const isAway = (error: unknown): boolean =>
  error instanceof DatabaseUnavailable || (error instanceof Refused && error.code === 'DATABASE_UNAVAILABLE');
