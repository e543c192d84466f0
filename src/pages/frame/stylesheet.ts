import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// `src/` and `dist/` lie equally deep, and what a browser gets as it stands lies in `src/` only.
const content = readFileSync(new URL('../../../src/pages/frame/pages.css', import.meta.url), 'utf8');
const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);

/** The one stylesheet; its path names its content, so a browser keeps it for good. */
export const stylesheet = { path: `/sider/pages.${hash}.css`, content } as const;

/** The stylesheet itself, or null for another path. */
export function answerStylesheet({ pathname }: URL, method: string): Response | null {
  if (pathname !== stylesheet.path) return null;
  return new Response(method === 'HEAD' ? null : content, {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}
