import { createHash } from 'node:crypto';
import { type Encoding, encodingFor, packed } from '../api/encoding.ts';

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

// A day, not a year: an objection and a mended sentence must reach what others keep. A page of HTML names its scripts
// and styles by their content, and those of an earlier program are not served: a page that was kept would come up bare.
// So it is asked for anew, whatever its version, and answered with 304 where nothing changed.
const cacheControl: Readonly<Record<Holding, string>> = {
  VERSION: 'public, max-age=86400, immutable',
  NEWEST: 'public, max-age=10, must-revalidate',
  NOT: 'no-store',
};

/** A page runs the scripts of this host alone, is framed by nobody, and loads, asks and sends its forms nowhere else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
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

/** What is sent, as bytes: made once, however many it is sent to. */
export interface Ready {
  readonly sent: Omit<Sent, 'text'>;
  readonly bytes: Uint8Array;
  /** 32 hex of the bytes and of what is objected to: the base of its tag. */
  readonly digest: string;
  readonly holding: Holding;
  /** Made at the first request that wants them packed. */
  readonly packed: Map<Encoding, Promise<Uint8Array>>;
}

export function readyOf(
  { text, ...sent }: Sent,
  { holding, objections }: { holding: Holding; objections: string },
): Ready {
  const bytes = new TextEncoder().encode(text);
  const digest = createHash('sha256').update(`${objections}\n`).update(bytes).digest('hex').slice(0, 32);
  return { sent, bytes, digest, holding, packed: new Map() };
}

/** Answers with what is made for this request alone. */
export const respond = (
  request: Request,
  sent: Sent,
  how: { holding: Holding; objections: string },
): Promise<Response> => respondReady(request, readyOf(sent, how));

/**
 * The answer with its strong tag, packed where the asker takes it, or 304 where the asker has these bytes. Packed bytes
 * are other bytes, and have a tag of their own (RFC 9110, 8.8.3.3). A HEAD gets the headers alone.
 */
export async function respondReady(request: Request, ready: Ready): Promise<Response> {
  const { sent, bytes, digest, holding } = ready;
  const encoding = encodingFor(request, { type: sent.type, length: bytes.byteLength });
  const tag = encoding === null ? `"${digest}"` : `"${digest}-${encoding}"`;
  const headers = new Headers({
    ...common,
    'content-type': sent.type,
    'cache-control': cacheControl[holding === 'VERSION' && sent.type.startsWith('text/html') ? 'NEWEST' : holding],
    vary: 'accept-encoding',
    ...(holding === 'NOT' ? {} : { etag: tag }),
    ...(sent.unlisted ? { 'x-robots-tag': 'noindex' } : {}),
    ...(sent.fileName === undefined ? {} : { 'content-disposition': `attachment; filename="${sent.fileName}"` }),
    ...sent.headers,
  });
  if (holding !== 'NOT' && hasAlready(request, tag)) return new Response(null, { status: 304, headers });
  if (encoding !== null) headers.set('content-encoding', encoding);
  const status = sent.status ?? 200;
  // How long packed bytes are is known only once they are packed, and a HEAD may leave it out.
  if (request.method === 'HEAD' && encoding !== null) return new Response(null, { status, headers });
  const body = encoding === null ? bytes : await packedOnce(ready, encoding);
  headers.set('content-length', String(body.byteLength));
  return new Response(request.method === 'HEAD' ? null : (body as BodyInit), { status, headers });
}

function packedOnce({ bytes, packed: kept }: Ready, encoding: Encoding): Promise<Uint8Array> {
  const made = kept.get(encoding) ?? packed(bytes, encoding);
  kept.set(encoding, made);
  return made;
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
