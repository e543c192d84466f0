import { both } from '../../questions/say.ts';
import { Html, html } from '../html.ts';
import { inOne } from '../language.ts';
import type { Sent } from '../response.ts';
import type { Picture } from './picture.ts';
import { pictureStyles } from './styles.ts';

const words = {
  version: both('udgave', 'version'),
  source: both('Kilde', 'Source'),
} as const;

/** What a file says of itself. */
export interface Stamp {
  /** "7-9c1f00aa12bd". */
  readonly version: string;
  /** Where the picture is found again, with its host. */
  readonly address: string;
  /** Before each link of the drawing: a file that was saved stands nowhere. */
  readonly host: string;
}

const margin = { x: 24, head: 84, line: 22, foot: 20 };
/** As many letters as stand in a line of so many units, at the size of the notes. */
const lettersIn = (units: number) => Math.floor(units / 6.4);

/** A picture as a file: with title, day, source, version and address inside. */
export function svgOf(picture: Picture, stamp: Stamp): string {
  const { title, explained, source, day, width, height, language, drawn } = picture;
  const say = (text: ReturnType<typeof both>) => inOne(text, language);
  const notes = [
    ...wrapped(explained, lettersIn(width)),
    ...wrapped(`${say(words.source)}: ${source}`, lettersIn(width)),
    `sundhedsgraf, ${say(words.version)} ${stamp.version}, CC BY 4.0`,
    ...wrapped(stamp.address, lettersIn(width)),
  ];
  const [wide, high] = [width + 2 * margin.x, margin.head + height + notes.length * margin.line + margin.foot];
  const body = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" class="drawing alone" lang="${language}" role="img" aria-label="${title}">
<title>${title}</title>
<style>${new Html(pictureStyles)}</style>
<rect class="sheet" width="${wide}" height="${high}"/>
<text class="name" x="${margin.x}" y="40">${title}</text>
${day !== null && html`<text class="note" x="${margin.x}" y="66">${day}</text>\n`}<g transform="translate(${margin.x} ${margin.head})">
${drawn}
</g>
${notes.map((note, place) => html`<text class="note" x="${margin.x}" y="${margin.head + height + (place + 1) * margin.line}">${note}</text>\n`)}</svg>
`;
  const origin = html`href="${stamp.host}/`.text;
  return body.text.replaceAll('href="/', () => origin);
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The file may style itself, and nothing else; it loads and runs nothing. */
export const sentAsSvg = (picture: Picture, stamp: Stamp): Sent => ({
  type: 'image/svg+xml; charset=utf-8',
  text: svgOf(picture, stamp),
  headers: {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'cross-origin',
  },
});
