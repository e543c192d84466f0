import { both, sayCount } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import { type Kept, keeping, pathWith } from '../links.ts';
import type { Picture, PictureTable } from './picture.ts';

const words = {
  as: both('tabel', 'table'),
  skip: both('Spring tegningen over', 'Skip the drawing'),
  wide: both(
    'Tegningen er bredere end skærmen: træk den til siden, eller vis den som tabel.',
    'The drawing is wider than the screen: drag it sideways, or show it as a table.',
  ),
  drawing: both('tegning', 'drawing'),
  table: both('Vis som tabel', 'Show as a table'),
  file: both('Hent billedet', 'Download the picture'),
  embed: both('Indlejr', 'Embed'),
} as const;

/** The address of a picture as a file, or to be framed. */
export const pathOfPicture = ({ name, query }: Picture, kept: Kept, form: 'FILE' | 'FRAME'): string =>
  pathWith(form === 'FILE' ? `/billede/${name}.svg` : `/indlejr/${name}`, { ...query, ...keeping(kept) });

/** The drawing itself. Its name and what it means are read out; each thing in it that leads on is a link. */
export const drawing = ({ name, title, explained, width, height, drawn }: Picture): Html =>
  html`<svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="titel-${name} forklaring-${name}" xmlns="http://www.w3.org/2000/svg">
<title id="titel-${name}">${title}</title>
<desc id="forklaring-${name}">${explained}</desc>
${drawn}
</svg>`;

/**
 * A picture on a page: the drawing, what it means, its table, and its files. Wider than a telephone, it is moved with a
 * finger or the arrow keys. The script adds a button for PNG.
 *
 * @param kept  language and version of the page
 * @param fixed version that answered, which the files keep to
 */
export function figure(picture: Picture, kept: Kept, fixed: string): Html {
  const say = (text: ReturnType<typeof both>) => inOne(text, kept.language);
  const lasting = { ...kept, version: fixed };
  const { name, title, explained } = picture;
  return html`<figure class="picture" id="billede-${name}" data-picture="${pathOfPicture(picture, lasting, 'FILE')}">
<a class="skip" href="#efter-${name}">${say(words.skip)}: ${title}</a>
<div class="stage" tabindex="0" role="region" aria-label="${title}: ${say(words.drawing)}">
${drawing(picture)}
</div>
${wideHint(kept.language)}
<figcaption id="efter-${name}" tabindex="-1">${explained}</figcaption>
<p class="forms noprint">${say(words.file)}: <a href="${pathOfPicture(picture, lasting, 'FILE')}" download="${name}.svg">SVG</a> <a href="${pathOfPicture(picture, lasting, 'FRAME')}">${say(words.embed)}</a></p>
${tableBelow(picture)}
</figure>`;
}

/** What a small screen says of a drawing that it does not hold whole. */
export const wideHint = (language: Language): Html => html`<p class="wide noprint">${inOne(words.wide, language)}</p>`;

/** One of several forms of a picture, with a link to each other. */
export const switchOf = (label: string, forms: readonly { name: string; path: string; shown: boolean }[]): Html =>
  html`<p class="switch">${label} ${forms.map(({ name, path, shown }) =>
    shown ? html`<b aria-current="true">${name}</b> ` : html`<a href="${path}">${name}</a> `,
  )}</p>`;

/** A pattern of slanting lines: halved, or not known. Pictures of one page need ids of their own. */
export const hatch = (id: string): Html =>
  html`<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.5" height="6"/></pattern></defs>`;

/** A name that stands in a drawing, cut where there is no room for more letters. */
export const shortened = (name: string, letters: number): string =>
  name.length > letters ? `${name.slice(0, letters - 1)}…` : name;

/** The table of a picture, folded. */
export const tableBelow = ({ table, title, language }: Picture): Html =>
  html`<details>
<summary>${inOne(words.table, language)} <small>(${sayCountOf(table.rows.length, language)})</small></summary>
${tableOf(table, title, language)}
</details>`;

const sayCountOf = (rows: number, language: Language): string =>
  inOne(sayCount(rows, both('række', 'row'), both('rækker', 'rows')), language);

/** A table with its caption; the first cell of a row names it. */
export const tableOf = ({ columns, rows }: PictureTable, caption: string, language: Language): Html =>
  html`<div class="table" tabindex="0" role="region" aria-label="${caption}: ${inOne(words.as, language)}">
<table>
<caption><span>${caption}</span></caption>
<thead><tr>${columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((one) => html`<td>${one}</td>`)}</tr>\n`)}</tbody>
</table>
</div>`;
