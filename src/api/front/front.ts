import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { execute, GraphQLError } from 'graphql';
import type { Core } from '../asking.ts';
import type { Context } from '../context.ts';
import { billOf, type Ordered } from '../guards/bill.ts';
import { masked } from '../mask.ts';
import type { Given } from '../plugins/given.ts';
import type { Entered } from '../plugins/visits.ts';
import { nameIn, type Seen } from '../plugins/watched.ts';
import { pinnedVersion } from '../versions/pinned.ts';
import { answerOf, type KeptAnswer, keptAnswers } from './answers.ts';
import { bodyOf, type Named, namedIn, type Plain, plainOf } from './asked.ts';
import { preparing } from './operations.ts';
import { send } from './send.ts';

export interface FrontOptions extends Core {
  /** The long way: answers whatever is not plain, and every request that is wrong. */
  readonly long: RequestListener;
  /** Lets a request in, as the long way does; null when there are too many. */
  readonly enter: (request: IncomingMessage, response: ServerResponse) => Entered | null;
  readonly keepAnswers: boolean;
  readonly tell: ((seen: Seen) => void) | null;
  /** What the long way is to say of a request that failed here. */
  readonly given: Given;
}

/** One plain request on its way. */
interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly plain: Plain;
  readonly body: Buffer;
  readonly begun: number;
}

/**
 * The short way of plain requests, before any work of Yoga: an answer that was given before is sent as bytes, what many
 * ask at once is asked once, and the rest is executed here under the same limits. Whatever is not plain, and every
 * request that is wrong, goes the long way; the bytes are the same on both.
 */
export function frontOf(options: FrontOptions): RequestListener {
  const { schema, limits, long } = options;
  const parts = { ...options, answers: keptAnswers(), prepare: preparing(schema, limits) };
  return (request, response) => {
    const plain = plainOf(request, limits.body);
    if (plain === null) {
      long(request, response);
      return;
    }
    const begun = performance.now();
    const read = plain.search === null ? bodyOf(request) : Promise.resolve(Buffer.from(plain.search));
    void read.then(async (body) => {
      if (body === null) return; // nobody is there any more
      const passing = { request, response, plain, body, begun };
      await answer(passing, parts).catch((error: unknown) => theLongWay(passing, parts, error));
    });
  };
}

type Parts = FrontOptions & {
  readonly answers: ReturnType<typeof keptAnswers>;
  readonly prepare: ReturnType<typeof preparing>;
};

/** What the short way cannot answer; with an error, that is what the caller is told. */
function theLongWay({ request, response, plain, body }: Passing, { long, given, log }: Parts, error?: unknown): void {
  if (response.headersSent || response.destroyed) return;
  if (plain.search === null) Object.assign(request, { body });
  if (error !== undefined) given.set(request, { errors: [asTold(error, log)] });
  long(request, response);
}

const asTold = (error: unknown, log: Parts['log']) => {
  const wrapped = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  return masked(wrapped, { requestId: randomUUID(), log }) as GraphQLError;
};

async function answer(passing: Passing, parts: Parts): Promise<void> {
  const { plain, body } = passing;
  const { answers, published, graph, keepAnswers } = parts;
  const version = published.seen();
  if (version === null) return theLongWay(passing, parts);
  const text = body.toString('utf8');
  const form = plain.search === null ? 'json' : 'search';
  const key = `${version.id} ${graph.overlay().digest} ${form} ${text}`;
  const kept = keepAnswers ? answers.get(key) : undefined;
  if (kept) return sent(passing, parts, { kept, query: null });
  const named = namedIn(text, form);
  const prepared = named && parts.prepare(named.query);
  if (!named || !prepared) return theLongWay(passing, parts);
  const cost = costOf({ schema: parts.schema, document: prepared.document, ...named }, parts.limits);
  if (cost === null) return theLongWay(passing, parts);
  const entered = parts.enter(passing.request, passing.response);
  if (!entered) return theLongWay(passing, parts);
  if (!keepAnswers || prepared.passing) return void (await run(passing, parts, { entered, named, cost, key: null }));
  const { first, answer: asked } = answers.once(key, () => run(passing, parts, { entered, named, cost, key }));
  if (first) return void (await asked);
  const same = await entered.asker.wait(asked.catch(() => null));
  if (same) return sent(passing, parts, { kept: same, query: named.query });
  return void (await run(passing, parts, { entered, named, cost, key }));
}

/** What an operation costs; null for one that is wrong, or too large: the long way says so. */
function costOf(ordered: Ordered, limits: Parts['limits']): number | null {
  try {
    return billOf(ordered, limits);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

interface Running {
  readonly entered: Entered;
  readonly named: Named;
  readonly cost: number;
  /** Under which the answer is kept; null where it is not. */
  readonly key: string | null;
}

/** Executes under the limits of every request, and answers. Returns what may be sent to others too. */
async function run(passing: Passing, parts: Parts, { entered, named, cost, key }: Running): Promise<KeptAnswer | null> {
  const { schema, graph, published, passages, log, answers } = parts;
  const { query, operationName, variables } = named;
  const prepared = parts.prepare(query);
  if (!prepared) throw new Error('a document was prepared, and is not');
  const ordered = { schema, document: prepared.document, operationName, variables };
  try {
    await entered.pay(cost);
    const version = await pinnedVersion(graph, ordered, () => published.current());
    entered.noted.version = version.id;
    const batches = published.batches(version).of(entered.asker);
    const contextValue = { graph, version, batches, passages } as Context;
    const result = await execute({ ...ordered, contextValue, variableValues: variables });
    if (result.errors) {
      entered.over();
      const errors = result.errors.map((error) => asTold(error, log));
      parts.given.set(passing.request, { ...result, errors, extensions: { version: version.id, cost } });
      theLongWay(passing, parts);
      return null;
    }
    const kept = answerOf(JSON.stringify({ ...result, extensions: { version: version.id, cost } }), version.id);
    // What is asked for another version, or after a newer one was published, is right under its key all the same.
    if (key !== null) answers.keep(key, kept);
    await sent(passing, parts, { kept, query, entered, operationName });
    return key === null ? null : kept;
  } catch (error) {
    entered.over();
    throw error;
  }
}

interface Sending {
  readonly kept: KeptAnswer;
  /** The document; null where it was not read again. */
  readonly query: string | null;
  readonly entered?: Entered;
  readonly operationName?: string | null;
}

async function sent(passing: Passing, parts: Parts, { kept, query, entered, operationName }: Sending): Promise<void> {
  const { request, response, plain, begun } = passing;
  const status = await send({ request, response, plain, kept, left: entered?.left() ?? null });
  parts.tell?.({
    route: 'graphql',
    method: request.method ?? 'POST',
    status,
    ms: Math.round((performance.now() - begun) * 10) / 10,
    statements: entered?.asker.asked() ?? 0,
    cost: entered?.noted.cost ?? null,
    version: kept.version,
    document: query,
    operation: query === null ? null : nameIn(query, operationName ?? undefined),
    kept: entered?.noted.cost === undefined || entered.noted.cost === null,
    codes: [],
    requestId: null,
  });
}
