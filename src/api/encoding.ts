import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

/** How a text is packed on its way. */
export type Encoding = 'br' | 'gzip';

/** Below so many bytes packing saves nothing that a reader would notice. */
export const worthPacking = 1_024;

/** What packs well; a font or a picture is packed already. */
const packs = (type: string | null): boolean =>
  /^(text\/|application\/([\w.-]+\+)?json\b|application\/x-bibtex)/.test(type ?? '');

/**
 * The encoding to answer with, of those that `Accept-Encoding` takes (RFC 9110, 12.5.3): the one it weighs most, and br
 * before gzip where both weigh the same; null for none, or where the header is not there.
 */
export function acceptedEncoding(header: string | null): Encoding | null {
  const weights = new Map(
    (header ?? '').split(',').map((one) => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
    }),
  );
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0;
  const best: Encoding = weightOf('br') >= weightOf('gzip') ? 'br' : 'gzip';
  return weightOf(best) > 0 ? best : null;
}

/** The encoding of an answer of so many bytes; null where it goes as it is. */
export function encodingFor(
  request: Request,
  { type, length }: { type: string | null; length: number },
): Encoding | null {
  return length < worthPacking || !packs(type) ? null : acceptedEncoding(request.headers.get('accept-encoding'));
}

const packers = {
  // Half of the highest quality: pages are packed as they are asked for, and more would cost more time than it saves.
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
} as const satisfies Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>;

export const packed = (bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> => packers[encoding](bytes);

/** Packs the answers of the API. Pages pack their own, whose tags depend on it; files go as they lie on disk. */
export function usePacked(): Plugin {
  return {
    onResponse: async ({ request, response, setResponse }) => {
      if (new URL(request.url).pathname !== '/graphql') return;
      const { headers, status } = response;
      const type = headers.get('content-type');
      if (response.body === null || headers.has('content-encoding') || varies(headers) || !packs(type)) return;
      headers.append('vary', 'accept-encoding');
      const bytes = new Uint8Array(await response.arrayBuffer());
      const encoding = encodingFor(request, { type, length: bytes.byteLength });
      const body = encoding === null ? bytes : await packed(bytes, encoding);
      const sent = new Headers(headers);
      if (encoding !== null) sent.set('content-encoding', encoding);
      sent.set('content-length', String(body.byteLength));
      setResponse(new Response(body as BodyInit, { status, headers: sent }));
    },
  };
}

const varies = (headers: Headers): boolean => /\baccept-encoding\b/i.test(headers.get('vary') ?? '');
