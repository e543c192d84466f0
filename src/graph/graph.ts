import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { RequestCancelled } from '../domain/errors.ts';
import { anyValues, bind, withheldFor } from './bind.ts';
import { type Catalogue, nameOf, readCatalogue, readGraphSchema, type Statement } from './catalogue.ts';
import { type DatabaseAddress, known, mostConnections, withoutValues } from './driver.ts';
import { noObjections, type Overlay } from './overlay.ts';
import { Plans } from './plans.ts';
import { patience, Sessions } from './sessions.ts';

/** Values by parameter name, as the statement's header declares them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Whether it is an ingest that reads with the statement, and nobody else. */
const isIngests = (name: string): boolean => name.startsWith('ingest.');

/** Milliseconds for the way there and back: when the server itself should have ended a statement and says nothing. */
const grace = 5_000;

/** One statement of a transaction that writes. */
export interface Step {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** A row as the statement returns it: plain values, integers as numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** The graph: the only way to Neo4j. Statements are named, constant texts; values are parameters. */
export interface Graph {
  /**
   * Runs a reading statement and returns its rows, with the objections applied.
   *
   * @throws RequestCancelled once `signal` aborts: the statement is ended in Neo4j too
   */
  read<Shape = Row>(statement: string, parameters: Parameters, options?: ReadOptions): Promise<Shape[]>;
  /**
   * Runs the statements in one transaction, each seeing what the one before it wrote. Returns the rows of each.
   * With `onlyIfLast` nothing is written when the last statement returns no row: then no rows return at all.
   */
  write(steps: readonly Step[], options?: { onlyIfLast?: boolean }): Promise<Row[][]>;
  /** Applies schema/graph.cypher and waits until every index answers. May be called again. */
  setup(): Promise<void>;
  /**
   * Has the server plan every statement of readers that it has not planned yet, one at a time, while nobody reads.
   * Ends with the last, or when the graph is closed. @throws DatabaseUnavailable when the server goes away
   */
  plan(): Promise<void>;
  /** The objections that are applied to every row. */
  readonly overlay: () => Overlay;
  /** Sessions that are open now, those that wait for a connection too, and how many connections there may be. */
  connections(): { readonly open: number; readonly most: number };
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Aborts when nobody waits for the rows any more. */
  readonly signal?: AbortSignal;
  /** For a small statement that tells whether the server answers at all: a third of the usual time. */
  readonly brief?: boolean;
  /** Asks although the server was away a moment ago, when all others are refused. */
  readonly knock?: boolean;
}

/** Options of `connect`. */
export interface ConnectOptions {
  /** The statements; those of `cypher/` by default. */
  readonly catalogue?: Catalogue;
  /** Told of every statement that goes out: tests count them. */
  readonly onStatement?: (name: string) => void;
  /** Milliseconds that a reading statement may run; 15 s by default. */
  readonly timeout?: number;
  /** What is objected to; none by default. */
  readonly overlay?: () => Overlay;
}

/**
 * Connects to a Neo4j. Nothing is sent until the first statement.
 *
 * Every failure to reach the server is `DatabaseUnavailable` or `AuthenticationFailed`; the driver's own errors leave
 * this folder only where they are a defect of ours.
 */
export function connect(address: DatabaseAddress, options: ConnectOptions = {}): Graph {
  return new Connected(address, options);
}

class Connected implements Graph {
  private readonly plans = new Plans();
  private readonly sessions: Sessions;
  private readonly uri: string;
  private readonly catalogue: Catalogue;
  private readonly onStatement: (name: string) => void;
  private readonly timeout: number;
  readonly overlay: () => Overlay;
  private closed = false;

  constructor(address: DatabaseAddress, options: ConnectOptions) {
    this.sessions = new Sessions(address, () => this.plans.forget());
    this.uri = address.uri;
    this.catalogue = options.catalogue ?? readCatalogue();
    this.onStatement = options.onStatement ?? (() => undefined);
    this.timeout = options.timeout ?? 15_000;
    this.overlay = options.overlay ?? (() => noObjections);
  }

  async read<Shape = Row>(name: string, parameters: Parameters, options: ReadOptions = {}): Promise<Shape[]> {
    const { signal, brief = false, knock = false } = options;
    const statement = this.statement(name, 'read');
    const overlay = this.overlay();
    const bound = bind(statement, { ...overlay.incoming(parameters), ...withheldFor(statement, overlay) });
    this.onStatement(name);
    const timeout = isIngests(name) ? Math.max(this.timeout, patience) : this.timeout;
    const how = { mode: 'READ', within: brief ? timeout / 3 : timeout + grace, knock } as const;
    const run = async (session: Session) => {
      // Closing the session resets its connection, and Neo4j ends what runs there.
      const end = () => void session.close().catch(() => {}); // what it meets, the run meets too
      signal?.addEventListener('abort', end, { once: true });
      try {
        const result = await session.run(statement.sent, bound, { timeout });
        // A run that was ended may come back without error and without rows.
        if (signal?.aborted) throw cancelled();
        return result.records.map((record) => overlay.outgoing(record.toObject()) as Shape);
      } catch (error) {
        throw signal?.aborted ? cancelled() : (known(error, this.uri) ?? withoutValues(error, name));
      } finally {
        signal?.removeEventListener('abort', end);
      }
    };
    return this.plans.run(name, () => this.sessions.use(how, run));
  }

  async plan(): Promise<void> {
    for (const statement of this.catalogue.values()) {
      if (statement.mode === 'write' || isIngests(statement.name)) continue;
      if (this.plans.has(statement.name)) continue;
      while (this.sessions.open > 0 && !this.closed) await sleep(20);
      if (this.closed) return;
      await this.plans.run(statement.name, () =>
        this.sessions.use({ mode: 'READ', within: patience }, (session) =>
          session.run(statement.explained, bind(statement, anyValues(statement))),
        ),
      );
    }
  }

  async write(steps: readonly Step[], { onlyIfLast = false } = {}): Promise<Row[][]> {
    const bound = steps.map(({ statement: name, parameters }) => {
      const statement = this.statement(name, 'write');
      return { text: statement.sent, parameters: bind(statement, parameters) };
    });
    for (const step of steps) this.onStatement(step.statement);
    return this.sessions.use({ mode: 'WRITE', within: patience }, (session) =>
      session
        .executeWrite(async (transaction) => {
          const results: Row[][] = [];
          for (const { text, parameters } of bound) {
            const result = await transaction.run(text, parameters);
            results.push(result.records.map((record) => record.toObject()));
          }
          if (onlyIfLast && results.at(-1)?.length === 0) throw new Undone();
          return results;
        })
        .catch((error: unknown) => {
          if (error instanceof Undone) return [];
          throw error;
        }),
    );
  }

  async setup(): Promise<void> {
    await this.sessions.use({ mode: 'WRITE', within: 2 * patience }, async (session) => {
      const { records } = await session.run("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name");
      const there = new Set(records.map((record) => record.get('name')));
      const missing = readGraphSchema().filter((statement) => !there.has(nameOf(statement)));
      // In one transaction: the server then waits once for what they need, not once for each.
      await session.executeWrite((transaction) => Promise.all(missing.map((statement) => transaction.run(statement))));
      if (missing.length > 0) await session.run('CALL db.awaitIndexes(60)');
    });
  }

  readonly connections = () => ({ open: this.sessions.open, most: mostConnections });

  async close(): Promise<void> {
    this.closed = true;
    await this.sessions.close();
  }

  private statement(name: string, mode: 'read' | 'write'): Statement {
    const statement = this.catalogue.get(`${mode}/${name}`);
    if (!statement) throw new Error(`cypher/${mode}/${name}.cypher does not exist`);
    return statement;
  }
}

/** Rolls a transaction back whose last statement found nothing. */
class Undone extends Error {}

const cancelled = () => new RequestCancelled('nobody waits for the rows any more');
