import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What Vite built of `page/`, beside the program: `src/` and `dist/` lie equally deep. */
const folder = new URL('../../dist/script/', import.meta.url);

/** The scripts of the pages: the addresses that a page names, and the files behind them. */
export interface Script {
  /** What every page loads. */
  readonly page: string;
  /** What the page of the graph loads besides. */
  readonly graph: string;
  /** What both are made of: named too, so that a browser need not read the one to ask for the other. */
  readonly shared: readonly string[];
  /** Answers the address of a file; null for any other. */
  answer(request: Request): Response | null;
}

/** As Vite's manifest has it; `imports` are keys of it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

interface Built {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** Packed once, as well as it goes: the files are few, and a name with a hash is kept for good. */
function read(name: string): Built {
  const plain = new Uint8Array(readFileSync(new URL(name, folder)));
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return { plain, br: new Uint8Array(br), gzip: new Uint8Array(gzipSync(plain, { level: 9 })) };
}

/**
 * The built scripts.
 *
 * @returns null where nothing was built: pages are complete without script
 */
export function loadScript(): Script | null {
  const manifest = manifestOf();
  if (manifest === null) return null;
  const files = new Map<string, Built>();
  const names = new Set(readdirSync(folder).filter((name) => /^[\w-]+\.[\w-]+\.js$/.test(name)));
  const entry = (source: string) => {
    const file = manifest[source]?.file;
    if (file === undefined || !names.has(file)) throw new TypeError(`dist/script holds no ${source}: build it again`);
    return `/sider/${file}`;
  };
  return {
    page: entry('main.ts'),
    graph: entry('graph/main.tsx'),
    shared: manifest['main.ts']?.imports?.map(entry) ?? [],
    answer: (request) => {
      const name = /^\/sider\/([\w-]+\.[\w-]+\.js)$/.exec(new URL(request.url).pathname)?.[1];
      if (name === undefined || !names.has(name) || !['GET', 'HEAD'].includes(request.method)) return null;
      const built = files.get(name) ?? read(name);
      files.set(name, built);
      return answerWith(built, request);
    },
  };
}

function manifestOf(): Readonly<Record<string, Chunk>> | null {
  try {
    return JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether `Accept-Encoding` names an encoding, and not to refuse it. */
const takes = (accepted: string, encoding: string): boolean =>
  new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);

function answerWith(built: Built, { method, headers: asked }: Request): Response {
  const accepted = asked.get('accept-encoding') ?? '';
  const encoding = takes(accepted, 'br') ? 'br' : takes(accepted, 'gzip') ? 'gzip' : null;
  const bytes = built[encoding ?? 'plain'];
  const headers = new Headers({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'content-length': String(bytes.byteLength),
  });
  if (encoding !== null) headers.set('content-encoding', encoding);
  return new Response(method === 'HEAD' ? null : bytes, { headers });
}
