import { createHash } from 'node:crypto';

/** What is sent, before the caches are asked. */
export interface Sent {
  readonly status?: number;
  readonly type: string;
  readonly text: string;
  /** The name under which a browser saves it; letters, digits, dots and hyphens only. */
  readonly fileName?: string;
  /** Kept out of search engines: officials, leads, evidence. */
  readonly unlisted?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How long an answer holds: that of a named version never changes but by an objection; the newest may at any moment. */
export type Holding = 'VERSION' | 'NEWEST' | 'NOT';

// A day, not a year: an objection and a mended sentence must reach what others keep.
const cacheControl: Readonly<Record<Holding, string>> = {
  VERSION: 'public, max-age=86400, immutable',
  NEWEST: 'public, max-age=10, must-revalidate',
  NOT: 'no-store',
};

/** A page runs no script, is framed by nobody, sends its forms here and loads one stylesheet from here. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const common = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
};

/** The answer with its strong tag, or 304 where the asker has these bytes. A HEAD gets the headers alone. */
export function respond(
  request: Request,
  sent: Sent,
  { holding, objections }: { holding: Holding; objections: string },
): Response {
  const bytes = new TextEncoder().encode(sent.text);
  const tag = `"${createHash('sha256').update(`${objections}\n`).update(bytes).digest('hex').slice(0, 32)}"`;
  const headers = new Headers({
    ...common,
    'content-type': sent.type,
    'cache-control': cacheControl[holding],
    ...(holding === 'NOT' ? {} : { etag: tag }),
    ...(sent.unlisted ? { 'x-robots-tag': 'noindex' } : {}),
    ...(sent.fileName === undefined ? {} : { 'content-disposition': `attachment; filename="${sent.fileName}"` }),
    ...sent.headers,
  });
  if (holding !== 'NOT' && hasAlready(request, tag)) return new Response(null, { status: 304, headers });
  headers.set('content-length', String(bytes.byteLength));
  return new Response(request.method === 'HEAD' ? null : bytes, { status: sent.status ?? 200, headers });
}

function hasAlready(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match');
  if (known === null) return false;
  return known.trim() === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

/** Leads on. `lasting` for an id that was merged; a day of today's is asked for anew each time. */
export function lead(location: string, { lasting }: { lasting: boolean }): Response {
  return new Response(null, {
    status: lasting ? 308 : 302,
    headers: {
      ...common,
      location,
      // A merge by judgement can be undone: even what lasts is asked for again after an hour.
      'cache-control': lasting ? 'public, max-age=3600' : 'no-store',
      'content-length': '0',
    },
  });
}
