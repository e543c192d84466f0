import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encodingFor, packed } from '../../api/encoding.ts';
import { pictureStyles } from '../pictures/styles.ts';

// `src/` and `dist/` lie equally deep, and what a browser gets as it stands lies in `src/` only.
const folder = new URL('../../../src/pages/frame/', import.meta.url);

/** A file that pages load; its path names its content, so a browser keeps it for good. */
interface File {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

function fileOf(name: string, type: string, more = ''): File {
  const content = `${readFileSync(new URL(name, folder), 'utf8')}${more}`;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const own = name.split('/').at(-1) ?? name;
  return { path: `/sider/${own.replace(/\.(\w+)$/, `.${hash}.$1`)}`, type, content };
}

const styles = fileOf('pages.css', 'text/css; charset=utf-8', pictureStyles);
const graph = fileOf('../graph/graph.css', 'text/css; charset=utf-8');
const icon = fileOf('icon.svg', 'image/svg+xml');

/** The stylesheet of every page, what the graph has besides, and the icon of the tab. */
export const stylesheet = { path: styles.path, graph: graph.path, icon: icon.path, content: styles.content } as const;

/** A stylesheet or the icon, packed where the asker takes it; null for another path. */
export async function answerStylesheet({ pathname }: URL, request: Request): Promise<Response | null> {
  const file = [styles, graph, icon].find(({ path }) => path === pathname);
  if (file === undefined) return null;
  const bytes = new TextEncoder().encode(file.content);
  const encoding = encodingFor(request, { type: file.type, length: bytes.byteLength });
  const body = encoding === null ? bytes : await packed(bytes, encoding);
  const headers = new Headers({
    'content-type': file.type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  if (encoding !== null) headers.set('content-encoding', encoding);
  return new Response(request.method === 'HEAD' ? null : (body as BodyInit), { headers });
}
