import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { retryAfter, tooMuchToDo } from '../guards/gate.ts';
import type { Entered } from '../guards/visit.ts';
import { anyOrigin, common } from '../headers.ts';
import { nameIn, type Seen } from '../plugins/watched.ts';
import type { KeptAnswer } from './answers.ts';
import type { Plain } from './asked.ts';
import { send } from './send.ts';

/** One plain request on its way. */
export interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly plain: Plain;
  readonly body: Buffer;
  readonly begun: number;
}

type Tell = ((seen: Seen) => void) | null;

interface Sending {
  readonly kept: KeptAnswer;
  /** The document; null where it was not read again. */
  readonly query: string | null;
  readonly entered?: Entered;
  readonly operationName?: string | null;
}

/** Answers, and tells of it. */
export async function sent(
  passing: Passing,
  tell: Tell,
  { kept, query, entered, operationName }: Sending,
): Promise<void> {
  const { request, response, plain } = passing;
  const status = await send({ request, response, plain, kept, left: entered?.left() ?? null });
  tell?.({
    ...known(passing),
    status,
    statements: entered?.asker.asked() ?? 0,
    cost: entered?.noted.cost ?? null,
    version: kept.version,
    document: query,
    operation: query === null ? null : nameIn(query, operationName ?? undefined),
    kept: entered?.noted.cost === undefined || entered.noted.cost === null,
    codes: [],
  });
}

/** What is told of a request however it ends. */
const known = ({ request, begun }: Passing) => ({
  route: 'graphql',
  method: request.method ?? 'POST',
  ms: Math.round((performance.now() - begun) * 10) / 10,
  requestId: null,
});

const code = 'OVERLOADED';
const refusal = Buffer.from(JSON.stringify({ errors: [{ message: tooMuchToDo, extensions: { code } }] }));

/** Whether it says that there is more to do than can be done. */
export const isRefusal = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions['code'] === code;

/** Refuses with the words of the long way and none of its work: what is too much must cost less than what is done. */
export function refused(passing: Passing, tell: Tell): void {
  const { response, plain } = passing;
  if (response.headersSent || response.destroyed) return;
  const type = { 'content-type': `${plain.type}; charset=utf-8`, 'content-length': refusal.length };
  response.writeHead(503, { ...common, ...anyOrigin, ...type, 'retry-after': String(retryAfter) }).end(refusal);
  const unread = { statements: 0, cost: null, version: null, document: null, operation: null, kept: null };
  tell?.({ ...known(passing), ...unread, status: 503, codes: [code] });
}
