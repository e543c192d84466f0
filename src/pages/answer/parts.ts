import type { Both, Status } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { marks, type Place } from '../claims/footnotes.ts';
import { shownValue, time } from '../dates.ts';
import { type Html, html, type Part } from '../html.ts';
import { danish, inOne } from '../language.ts';
import { type Kept, pathOfId } from '../links.ts';
import type { Answer } from './answer.ts';

const words = {
  asOf: both('gælder', 'holds for'),
  version: both('udgave', 'version'),
  table: both('Tabel', 'Table'),
  notes: both('Fodnoter', 'Footnotes'),
  notStated: both('ikke oplyst', 'not stated'),
  missing: both('Hvad vi ikke ved', 'What we do not know'),
  choose: both('Vælg', 'Choose'),
  minutes: both('kun ud fra referater og sager', 'from minutes and cases only'),
  sentence: both('sætning', 'sentence'),
  row: both('række', 'row'),
} as const satisfies Record<string, Both>;

/** How far an answer goes, as docs/glossary.md has it. */
export const statusWords = {
  ANSWERED: both('besvaret', 'answered'),
  PARTLY: both('delvist besvaret', 'partly answered'),
  UNKNOWN: both('vides ikke', 'not known'),
  NO_SUCH_THING: both('findes ikke', 'no such thing'),
  AMBIGUOUS: both('flere passer', 'ambiguous'),
} as const satisfies Record<Status, Both>;

/** Status, the day, sources and version in one line. */
export function statusLine({ status, asOf, version, link }: Answer, { language }: Kept): Html {
  const say = (text: Both) => inOne(text, language);
  const minutes = new URLSearchParams(link.split('?')[1]).get('kilder') === 'referater';
  return html`<p class="status"><strong class="${status.toLowerCase()}">${say(statusWords[status])}</strong>${
    asOf !== null && html` · ${say(words.asOf)} ${time(asOf, language)}`
  }${minutes && html` · ${say(words.minutes)}`} · ${say(words.version)} <code>${version}</code></p>`;
}

/** The sentences, each with its notes. */
export const sentencesOf = ({ sentences }: Answer, kept: Kept): Html =>
  html`<div class="sentences">
${sentences.map(({ text, notes }, place) => html`<p id="saetning-${place + 1}">${text}${marks(notes, kept)}</p>\n`)}</div>`;

/** Where notes are used on the page. */
export function placesOf({ sentences, rows }: Answer): Place[] {
  const place = (anchor: string, { da, en }: Both, number: number, notes: readonly number[]) => ({
    anchor: `${anchor}-${number}`,
    name: both(`${da} ${number}`, `${en} ${number}`),
    notes,
  });
  return [
    ...sentences.map(({ notes }, at) => place('saetning', words.sentence, at + 1, notes)),
    ...rows.map(({ notes }, at) => place('raekke', words.row, at + 1, notes)),
  ];
}

/** The table: the first cell of a row names it, and leads to what it is about. */
export function tableOf({ title, columns, rows }: Answer, kept: Kept): Part {
  if (columns.length === 0 || rows.length === 0) return null;
  const { language } = kept;
  const noted = rows.some(({ notes }) => notes.length > 0);
  return html`<div class="table" role="region" aria-labelledby="tabel" tabindex="0">
<table>
<caption><span id="tabel">${title}</span></caption>
<thead>
<tr>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}${
    noted && html`<th scope="col">${inOne(words.notes, language)}</th>`
  }</tr>
</thead>
<tbody>
${rows.map(
  ({ cells, danish: quoted, about, notes }, place) =>
    html`<tr id="raekke-${place + 1}">${cells.map((cell, column) => {
      const shown =
        cell === null
          ? html`<span class="none">${inOne(words.notStated, language)}</span>`
          : quoted.includes(column)
            ? danish(cell, language)
            : shownValue(cell, language);
      if (column > 0) return html`<td>${shown}</td>`;
      return html`<th scope="row">${about === null ? shown : html`<a href="${pathOfId(about, kept)}">${shown}</a>`}</th>`;
    })}${noted && html`<td class="notes">${marks(notes, kept)}</td>`}</tr>\n`,
)}</tbody>
</table>
</div>`;
}

/** What the question asks for and no source says. */
export function missingOf({ missing }: Answer, { language }: Kept): Part {
  if (missing.length === 0) return null;
  return html`<section class="missing" aria-labelledby="mangler">
<h2 id="mangler">${inOne(words.missing, language)}</h2>
<ul>
${missing.map(({ text }) => html`<li>${text}</li>\n`)}</ul>
</section>`;
}

/** What may be meant, each a link to the same question of it. */
export function candidatesOf(
  candidates: Answer['candidates'],
  linkOf: (id: string) => string,
  { language }: Kept,
): Part {
  if (candidates.length === 0) return null;
  return html`<section aria-labelledby="vaelg">
<h2 id="vaelg">${inOne(words.choose, language)}</h2>
<ul>
${candidates.map(({ id, name }) => html`<li><a href="${linkOf(id)}">${name}</a> <code>${id}</code></li>\n`)}</ul>
</section>`;
}
