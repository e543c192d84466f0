import type { IncomingMessage } from 'node:http';

/** A request as most programs send it: what to do with it depends on nothing but this and its body. */
export interface Plain {
  /** Media type of the answer. */
  readonly type: string;
  readonly acceptEncoding: string | null;
  /** The part of the address behind "?"; null for POST. */
  readonly search: string | null;
}

const json = 'application/json';
const response = 'application/graphql-response+json';

/** Media types as clients ask for them, and the one that answers. Whoever asks otherwise is no plain request. */
const types: ReadonlyMap<string, string> = new Map([
  ['', json],
  ['*/*', json],
  [json, json],
  [`${json},*/*`, json],
  [response, response],
  [`${response},${json}`, response],
  [`${json},${response}`, json],
  [`${response},${json};q=0.9`, response],
]);

const bodies: ReadonlySet<string> = new Set([json, `${json};charset=utf-8`]);

/**
 * Reads the head of a request.
 *
 * @param most  bytes of a body
 * @returns     null for whatever is not plain: it goes the long way, and is answered or refused there
 */
export function plainOf({ method, url = '', headers }: IncomingMessage, most: number): Plain | null {
  const type = types.get(squeezed(headers.accept));
  if (type === undefined || headers['content-encoding'] !== undefined || headers.expect !== undefined) return null;
  const said = {
    type,
    acceptEncoding: headerText(headers['accept-encoding']),
  };
  if (method === 'GET' && url.startsWith('/graphql?query=')) return { ...said, search: url.slice('/graphql?'.length) };
  const length = Number(headers['content-length']);
  if (method !== 'POST' || url !== '/graphql' || !(length > 0 && length <= most)) return null;
  return bodies.has(squeezed(headers['content-type'])) ? { ...said, search: null } : null;
}

const squeezed = (header: string | undefined) => (header ?? '').replaceAll(' ', '').toLowerCase();
const headerText = (header: string | string[] | undefined) => (typeof header === 'string' ? header : null);

/** The body of a request; null where its sender goes before the end. */
export function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)));
    request.on('error', () => resolve(null));
    request.on('close', () => resolve(null)); // after the end it changes nothing
  });
}

/** An operation as a body or an address names it. */
export interface Named {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const known: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

/** Reads what is asked; null for anything that needs a second look, or a word about what is wrong with it. */
export function namedIn(text: string, form: 'json' | 'search'): Named | null {
  const given = form === 'json' ? parsed(text) : searched(text);
  if (given === null || Object.keys(given).some((name) => !known.has(name))) return null;
  const { query, operationName = null, variables = null } = given;
  if (typeof query !== 'string' || query === '') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, operationName, variables: (variables ?? {}) as Named['variables'] };
}

function searched(text: string): Readonly<Record<string, unknown>> | null {
  const { variables, ...given } = Object.fromEntries(new URLSearchParams(text));
  if (variables === undefined) return given;
  const read = parsed(variables);
  return read === null ? null : { ...given, variables: read };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null; // the long way says what is wrong
  }
}
