import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';

// `src/` and `dist/` lie equally deep, and what the browser or a worker gets as it stands lies in `src/` only.
const folder = new URL('../../../src/web/graphiql/', import.meta.url);

/** One file the page loads. Its path names its content, so a browser keeps it for good. */
export interface Asset {
  /** From the root of the host: `/graphql/assets/boot.<16 hex of the content's sha256>.js`. */
  readonly path: string;
  readonly type: string;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

/** Every asset under its plain name, such as `graphiql.js` or `json.worker.js`. */
export type Assets = ReadonlyMap<string, Asset>;

let loaded: Promise<Assets> | null = null;

/**
 * The assets, 2.4 MB in all, made at the first call (about a second) and kept.
 *
 * @throws what unpacking throws; the next call tries again
 */
export function loadAssets(): Promise<Assets> {
  loaded ??= readAssets().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function readAssets(): Promise<Assets> {
  const own = ['boot.js', 'page.css', 'icon.svg'];
  const unpacked = await Promise.all([unpackBundle(), ...own.map(readOwn)]);
  return new Map(unpacked.flat().map((file) => [file.name, toAsset(file)]));
}

interface Unpacked {
  readonly name: string;
  readonly hash: string;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

function unpackBundle(): Promise<Unpacked[]> {
  return new Promise((resolve, reject) => {
    const files: Unpacked[] = [];
    const worker = new Worker(new URL('unpack.js', folder), { execArgv: [] });
    worker.on('message', (file: Unpacked) => files.push(file));
    worker.once('error', reject);
    worker.once('exit', () => resolve(files));
  });
}

async function readOwn(name: string): Promise<Unpacked> {
  const content = await readFile(new URL(name, folder));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { name, hash, gzipped: gzipSync(content) };
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

function toAsset({ name, hash, gzipped }: Unpacked): Asset {
  const [, stem, ending] = /^(.+)\.(js|css|svg)$/.exec(name) ?? [];
  const type = types[ending ?? ''];
  if (!type) throw new TypeError(`${name}: no content type for such a file`);
  return { path: `/graphql/assets/${stem}.${hash}.${ending}`, type, gzipped };
}
