import type { Canvas, Position } from './canvas.ts';
import { pointsOf, shapes } from './shapes.tsx';
import { readColours } from './style.ts';
import type { Dot, Line, Picture } from './types.ts';
import { words } from './words.ts';

/** What a picture that is taken away says of itself: it must be understood where its page is not. */
interface Caption {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Title, day, version and address of what is shown now. */
export function captionOf({ version }: Pick<Picture, 'version'>): Caption {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
  const address = new URL(location.href);
  address.searchParams.set('version', version);
  const line = `${words.source}: sundhedsgraf, ${words.version} ${version}, ${day}`;
  return { title: document.title, lines: [line, address.href.replaceAll('%2C', ',')] };
}

const margin = 40;

/** The picture as it stands, with its caption beneath, as PNG. */
export async function takePng(canvas: Canvas, caption: Caption): Promise<Blob> {
  const { paper, ink, soft } = readColours();
  const image = await createImageBitmap(await canvas.png(paper));
  const sheet = document.createElement('canvas');
  const pen = sheet.getContext('2d');
  if (pen === null) throw new TypeError('this browser gives no canvas to draw on');
  const size = 26;
  sheet.width = Math.max(image.width, 1_200) + 2 * margin;
  const addresses = wrapped(caption.lines, Math.floor((sheet.width - 2 * margin) / (size * 0.56)));
  sheet.height = image.height + 3 * margin + size * 2 + addresses.length * size * 1.4;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(image, (sheet.width - image.width) / 2, margin);
  pen.fillStyle = ink;
  pen.font = `bold ${size * 1.4}px system-ui, sans-serif`;
  pen.fillText(caption.title, margin, image.height + 2 * margin + size);
  pen.fillStyle = soft;
  pen.font = `${size}px system-ui, sans-serif`;
  for (const [place, text] of addresses.entries()) {
    pen.fillText(text, margin, image.height + 2 * margin + size * 2.6 + place * size * 1.4);
  }
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob === null ? reject(new TypeError('no PNG was made')) : resolve(blob)), 'image/png');
  });
}

const wrapped = (lines: readonly string[], letters: number): string[] =>
  lines.flatMap((line) => line.match(new RegExp(`.{1,${letters}}`, 'g')) ?? []);

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);

/** The same as SVG: shapes, lines and words that can be drawn on with. */
export function takeSvg(
  positions: ReadonlyMap<string, Position>,
  { dots, lines }: { readonly dots: readonly Dot[]; readonly lines: readonly Line[] },
  caption: Caption,
): Blob {
  const { paper, ink, soft, kinds } = readColours();
  const all = [...positions.values()];
  const [left, top] = [Math.min(...all.map(({ x }) => x)) - 100, Math.min(...all.map(({ y }) => y)) - margin];
  const wide = Math.max(700, Math.max(...all.map(({ x }) => x)) + 100 - left);
  const addresses = wrapped(caption.lines, Math.floor(wide / 7));
  const foot = Math.max(...all.map(({ y }) => y)) + 2 * margin;
  const high = foot + 30 + addresses.length * 18 - top;
  const edge = ({ from, to, word, derived }: Line) => {
    const [one, other] = [positions.get(from), positions.get(to)];
    if (!one || !other) return '';
    const dashes = derived ? ' stroke-dasharray="5 4"' : '';
    return `<line x1="${one.x.toFixed(1)}" y1="${one.y.toFixed(1)}" x2="${other.x.toFixed(1)}" y2="${other.y.toFixed(1)}" stroke="${soft}"${dashes}><title>${escaped(word)}</title></line>`;
  };
  const node = ({ id, kind, name }: Dot) => {
    const at = positions.get(id);
    if (!at) return '';
    const { corners, size } = shapes[kind];
    const half = size / 2;
    const paint = `fill="${kinds[kind]}" stroke="${ink}"`;
    const shape =
      corners === null
        ? `<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${half}" ${paint}/>`
        : `<polygon points="${pointsOf(corners, { ...at, half })}" ${paint}/>`;
    return `${shape}<text x="${at.x.toFixed(1)}" y="${(at.y + half + 13).toFixed(1)}" text-anchor="middle" font-size="12" fill="${ink}">${escaped(name)}</text>`;
  };
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${wide} ${high}" width="${wide}" height="${high}" font-family="system-ui, sans-serif"><title>${escaped(caption.title)}</title>
<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${paper}"/>
${lines.map(edge).join('\n')}
${dots.map(node).join('\n')}
<text x="${left + 20}" y="${foot}" font-size="18" font-weight="bold" fill="${ink}">${escaped(caption.title)}</text>
${addresses.map((line, place) => `<text x="${left + 20}" y="${foot + 22 + place * 18}" font-size="12" fill="${soft}">${escaped(line)}</text>`).join('\n')}
</svg>
`;
  return new Blob([text], { type: 'image/svg+xml' });
}
