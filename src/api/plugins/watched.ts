import { performance } from 'node:perf_hooks';
import type { Plugin } from 'graphql-yoga';
import type { Visits } from './visits.ts';

/** One request, answered: what a log or a measure may say of it. It holds no variable and no address of a client. */
export interface Seen {
  /** `graphql`, `mcp`, or the first part of a page's path; `thing` for pages of ids, `none` for no page. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** Statements that it sent to the database, alone or together with others. */
  readonly statements: number;
  /** What it paid; null where nothing was asked of the API. */
  readonly cost: number | null;
  readonly version: string | null;
  /** Name of the operation, as its document says it; null where it has none. */
  readonly operation: string | null;
  /** The document as it came, for its hash: never to be told itself, since people write values into it. */
  readonly document: string | null;
  /** Whether the answer, or the page, was in memory; null for what was not looked for there. */
  readonly kept: boolean | null;
  /** Codes of the errors in the answer, each once. */
  readonly codes: readonly string[];
  /** The id under which the answer and the log speak of an unexpected error. */
  readonly requestId: string | null;
}

type Mutable<Value> = { -readonly [Name in keyof Value]: Value[Name] };
type Open = Mutable<Pick<Seen, 'operation' | 'document' | 'kept' | 'codes' | 'requestId'>> & { readonly begun: number };

/** Tells of each request once it is answered. Health and measures are not told of: machines ask for them all the time. */
export function useWatched(tell: (seen: Seen) => void, visits: Visits): Plugin {
  const open = new WeakMap<Request, Open>();
  return {
    onRequest: ({ request }) => {
      const nothing = { operation: null, document: null, kept: null, codes: [], requestId: null };
      open.set(request, { begun: performance.now(), ...nothing });
    },
    onParams: ({ request, params: { query, operationName } }) => {
      const one = open.get(request);
      if (!one || typeof query !== 'string') return;
      Object.assign(one, { document: query, kept: true, operation: nameIn(query, operationName) });
    },
    onExecute: ({ args }) => {
      const one = open.get(args.contextValue.request);
      if (one) one.kept = false;
    },
    onResultProcess: ({ request, result }) => {
      const one = open.get(request);
      if (!one || !('errors' in result) || !result.errors?.length) return;
      const extensions = result.errors.map((error) => error.extensions ?? {});
      one.codes = [...new Set(extensions.map(({ code }) => String(code ?? 'UNKNOWN')))];
      one.requestId =
        extensions.flatMap(({ requestId }) => (typeof requestId === 'string' ? requestId : []))[0] ?? null;
      if (one.kept) one.kept = null; // refused before it was looked for
    },
    onResponse: ({ request, response }) => {
      const one = open.get(request);
      if (!one) return;
      open.delete(request);
      const { asker, noted } = visits.of(request);
      const { begun, ...known } = one;
      tell({
        ...known,
        ...noted,
        route: routeOf(new URL(request.url).pathname),
        method: methods.has(request.method) ? request.method : 'OTHER',
        status: response.status,
        ms: Math.round((performance.now() - begun) * 10) / 10,
        statements: asker.asked(),
      });
    },
  };
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const name = '[_A-Za-z][_0-9A-Za-z]{0,79}';
const first = new RegExp(`^[\\s,]*query\\s+(${name})\\s*[({@]`);

/** A name that the document itself has: what a caller writes beside it may be anything. */
export function nameIn(document: string, wanted: unknown): string | null {
  if (typeof wanted !== 'string') return first.exec(document)?.[1] ?? null;
  if (!new RegExp(`^${name}$`).test(wanted)) return null;
  return new RegExp(`(?<![\\w"])query\\s+${wanted}\\s*[({@]`).test(document) ? wanted : null;
}

const known = new Set(['graphql', 'mcp', 'spoergsmaal', 'kilde', 'data', 'aendringer', 'rettelser', 'om', 'sider']);

/** A path without what names anybody or anything: few values, so that measures stay few. */
function routeOf(path: string): string {
  const [, part = '', more] = path.split('/');
  const plain = part.replace(/\.(csl\.json|json|csv|bib|atom|txt)$/, '');
  if (known.has(plain) || plain === 'llms' || plain === 'openapi') return plain;
  return more === undefined && /^[a-z]+-[a-z0-9-]+$/.test(plain) ? 'thing' : 'none';
}
