import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type DocumentNode, execute, GraphQLError } from 'graphql';
import type { Core } from '../asking.ts';
import type { Context } from '../context.ts';
import { billOf, type Ordered } from '../guards/bill.ts';
import type { Entered } from '../guards/visit.ts';
import { masked } from '../mask.ts';
import type { Given } from '../plugins/given.ts';
import type { Seen } from '../plugins/watched.ts';
import { pinnedVersion } from '../versions/pinned.ts';
import { answerOf, type KeptAnswer, keptAnswers } from './answers.ts';
import { bodyOf, type Named, namedIn, plainOf } from './asked.ts';
import { preparing } from './operations.ts';
import { isRefusal, type Passing, refused, sent } from './sent.ts';

export interface FrontOptions extends Core {
  /** The long way: answers whatever is not plain, and every request that is wrong. */
  readonly long: RequestListener;
  /** Lets a request in, as the long way does; null when there are too many. */
  readonly enter: (request: IncomingMessage, response: ServerResponse) => Entered | null;
  /** Whether there is no room for such a request now, by what its head says of its client. */
  readonly turnsAway: (request: IncomingMessage) => boolean;
  readonly tell: ((seen: Seen) => void) | null;
  /** What the long way is to say of a request that failed here. */
  readonly given: Given;
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
      await answer(passing, parts).catch((error: unknown) =>
        isRefusal(error) ? refused(passing, parts.tell) : theLongWay(passing, parts, error),
      );
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
  if (kept) return sent(passing, parts.tell, { kept, query: null });
  // Before a place is held and a clock is started for it: under a flood most of what comes ends here.
  if (!answers.isAsked(key) && parts.turnsAway(passing.request)) return refused(passing, parts.tell);
  const entered = parts.enter(passing.request, passing.response);
  if (!entered) return theLongWay(passing, parts);
  const begin = (share: string | null) => begun(passing, parts, { entered, text, form, key: share });
  if (!keepAnswers) return void (await begin(null));
  const { first, answer: asked } = answers.once(key, () => begin(key));
  if (first) return void (await asked);
  const same = await entered.asker.wait(asked.catch(() => null));
  if (same) return sent(passing, parts.tell, { kept: same, query: namedIn(text, form)?.query ?? null });
  return void (await begin(key));
}

interface Beginning {
  readonly entered: Entered;
  readonly text: string;
  readonly form: 'json' | 'search';
  /** Under which the answer is kept; null where none is. */
  readonly key: string | null;
}

/** Reads the document once there is a place to run at: what is refused costs nothing but the word. */
async function begun(passing: Passing, parts: Parts, beginning: Beginning): Promise<KeptAnswer | null> {
  const { entered, text, form, key } = beginning;
  await entered.come();
  const named = namedIn(text, form);
  const prepared = named && parts.prepare(named.query);
  const cost = prepared && costOf({ schema: parts.schema, document: prepared.document, ...named }, parts.limits);
  if (!named || !prepared || cost === null) {
    entered.over();
    theLongWay(passing, parts);
    return null;
  }
  const { document, passing: mayChange } = prepared;
  return run(passing, parts, { entered, named, document, cost, key: mayChange ? null : key });
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
  readonly document: DocumentNode;
  readonly cost: number;
  /** Under which the answer is kept; null where it is not. */
  readonly key: string | null;
}

/** Executes under the limits of every request, and answers. Returns what may be sent to others too. */
async function run(passing: Passing, parts: Parts, running: Running): Promise<KeptAnswer | null> {
  const { entered, named, document, cost, key } = running;
  const { schema, graph, published, passages, log, answers } = parts;
  const { query, operationName, variables } = named;
  const ordered = { schema, document, operationName, variables };
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
    await sent(passing, parts.tell, { kept, query, entered, operationName });
    return key === null ? null : kept;
  } catch (error) {
    entered.over();
    throw error;
  }
}
