import type { IncomingMessage, ServerResponse } from 'node:http';
import { budgetHeaders, type Left } from '../guards/budget.ts';
import { anyOrigin, common } from '../headers.ts';
import { type KeptAnswer, outgoing } from './answers.ts';
import type { Plain } from './asked.ts';

interface Sent {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly plain: Plain;
  readonly kept: KeptAnswer;
  /** What the caller has left of its budget, where it has paid. */
  readonly left: Left | null;
}

/**
 * Sends an answer with the headers that the long way gives it, and a strong tag; a GET that names the tag gets 304.
 *
 * @returns the status
 */
export async function send({ request, response, plain, kept, left }: Sent): Promise<number> {
  const packs = outgoing(kept, plain.acceptEncoding);
  const { bytes, encoding, tag } = packs instanceof Promise ? await packs : packs;
  const headers: Record<string, string | number> = {
    ...common,
    ...anyOrigin,
    ...(left === null ? {} : budgetHeaders(left)),
    'content-type': `${plain.type}; charset=utf-8`,
    vary: 'accept, accept-encoding',
    etag: tag,
  };
  if (encoding !== null) headers['content-encoding'] = encoding;
  if (plain.search !== null && names(request.headers['if-none-match'], tag)) {
    response.writeHead(304, headers).end();
    return 304;
  }
  headers['content-length'] = bytes.length;
  response.writeHead(200, headers).end(bytes);
  return 200;
}

/** Whether `If-None-Match` names the tag; weak comparison, as for every GET (RFC 9110, 13.1.2). */
const names = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*');
