import type { Both } from '../../questions/question.ts';
import { type Html, html, joined, type Part } from '../html.ts';
import { danish, inOne, type Language } from '../language.ts';
import { type Kept, pathOfId } from '../links.ts';
import { type Dot, kinds, type Line } from './kinds.ts';
import { linkOf, most, type State } from './state.ts';
import { words } from './words.ts';

/** What the tables of a picture are made of: what is left of it, by id. */
export interface Shown {
  readonly dots: ReadonlyMap<string, Dot>;
  readonly lines: readonly Line[];
  readonly state: State;
  readonly kept: Kept;
}

/** The name of a thing as a link to its page. */
export const nameLink = ({ id, name, danish: isDanish }: Dot, kept: Kept): Html =>
  html`<a href="${pathOfId(id, kept)}">${isDanish ? danish(name.da, kept.language) : inOne(name, kept.language)}</a>`;

/** Where the evidence of a line stands. */
export const proofPath = ({ about, property }: Line, kept: Kept): string =>
  `${pathOfId(about, kept)}${property === 'region' ? '#felt-region' : ''}`;

/** One thing that is shown with all its neighbours: a table of them, each with its evidence and the way on. */
export function aroundTable(start: Dot, shown: Shown): Html {
  const { kept, lines, state } = shown;
  const say = (text: Both) => inOne(text, kept.language);
  const own = lines.filter(({ from, to }) => from === start.id || to === start.id);
  const without: State = { ...state, vis: state.vis.filter((id) => id !== start.id) };
  const rows = own.map((line) => {
    const other = shown.dots.get(line.from === start.id ? line.to : line.from);
    return other === undefined ? null : rowOf(line, { start, other, shown });
  });
  return html`<section aria-labelledby="om-${start.id}">
<h2 id="om-${start.id}">${nameLink(start, kept)} <small>${say(kinds[start.kind].one)}</small></h2>
<p class="steps"><a href="${linkOf(without, kept)}">${say(words.remove)}</a></p>
${
  own.length === 0
    ? html`<p>${say(words.nothing)}</p>`
    : html`<div class="table" role="region" aria-labelledby="om-${start.id}" tabindex="0">
<table>
<thead>
<tr><th scope="col">${say(words.relation)}</th><th scope="col">${say(words.thing)}</th><th scope="col">${say(words.kind)}</th><th scope="col">${say(words.detail)}</th><th scope="col">${say(words.proof)}</th><th scope="col">${say(words.expand)}</th></tr>
</thead>
<tbody>
${rows}</tbody>
</table>
</div>`
}
</section>
`;
}

function rowOf(line: Line, { start, other, shown }: { start: Dot; other: Dot; shown: Shown }): Html {
  const { kept } = shown;
  const say = (text: Both) => inOne(text, kept.language);
  const name = nameLink(other, kept);
  return html`<tr><td>${relation(line, start.id, kept.language)}</td><th scope="row">${name}</th><td>${say(kinds[other.kind].one)}</td><td>${line.detail !== null && say(line.detail)}</td><td><a href="${proofPath(line, kept)}">${say(words.see)}<span class="unseen">: ${inOne(start.name, kept.language)} ${say(line.word)} ${inOne(other.name, kept.language)}</span></a></td><td>${expandLink(other, shown)}</td></tr>\n`;
}

/** "→ går over i", read from the thing the table is about; "(udledt)" where no source says it in so many words. */
const relation = ({ from, word, derived }: Line, start: string, language: Language): Part => [
  from === start ? '→ ' : '← ',
  inOne(word, language),
  derived && html` <small>(${inOne(words.derived, language)})</small>`,
];

function expandLink({ id, name }: Dot, { state, kept }: Shown): Part {
  if (state.vis.includes(id) || state.vis.length >= most) return null;
  const path = linkOf({ ...state, vis: [...state.vis, id] }, kept);
  return html`<a href="${path}">${inOne(words.expand, kept.language)}<span class="unseen"> ${inOne(name, kept.language)}</span></a>`;
}

/** Ways between two: each a line of links, where each step leads to its evidence. */
export function wayList(paths: readonly { dots: readonly string[]; lines: readonly string[] }[], shown: Shown): Html {
  const { kept, dots, lines } = shown;
  const byId = new Map(lines.map((line) => [line.id, line]));
  const step = (path: (typeof paths)[number], id: string, place: number): Part => {
    const [dot, line] = [dots.get(id), byId.get(path.lines[place] ?? '')];
    if (dot === undefined) return null;
    if (line === undefined) return nameLink(dot, kept);
    const detail = line.detail === null ? null : html` <small>(${inOne(line.detail, kept.language)})</small>`;
    const word = line.from === id ? line.word : words.seatOf;
    return html`${nameLink(dot, kept)} <a class="step" href="${proofPath(line, kept)}">${inOne(word, kept.language)}</a>${detail}`;
  };
  return html`<ol class="ways">
${paths.map(
  (path) =>
    html`<li>${joined(
      path.dots.map((id, place) => step(path, id, place)),
      ' → ',
    )}</li>\n`,
)}</ol>`;
}

/** Persons by the bodies they share: a cell says what the seat was, and leads to its evidence. */
export function sharedTable(bodies: readonly string[], shown: Shown): Html {
  const { kept, dots, lines } = shown;
  const say = (text: Both) => inOne(text, kept.language);
  const columns = bodies.flatMap((id) => dots.get(id) ?? []);
  const seats = lines.filter(({ kind, to }) => kind === 'satIn' && bodies.includes(to));
  const persons = [...new Set(seats.map(({ from }) => from))].filter(
    (id) => seats.filter(({ from }) => from === id).length > 1,
  );
  const cell = (person: string, body: string): Part => {
    const seat = seats.find(({ from, to }) => from === person && to === body);
    if (seat === undefined) return null;
    return html`<a href="${proofPath(seat, kept)}">${say(seat.detail ?? seat.word)}</a>`;
  };
  return html`<div class="table" role="region" aria-labelledby="faelles" tabindex="0">
<table>
<thead>
<tr><th scope="col">${say(kinds.person.one)}</th>${columns.map((body) => html`<th scope="col">${nameLink(body, kept)}</th>`)}<th scope="col">${say(words.expand)}</th></tr>
</thead>
<tbody>
${persons
  .flatMap((id) => dots.get(id) ?? [])
  .map(
    (person) =>
      html`<tr><th scope="row">${nameLink(person, kept)}</th>${columns.map((body) => html`<td>${cell(person.id, body.id)}</td>`)}<td>${expandLink(person, shown)}</td></tr>\n`,
  )}</tbody>
</table>
</div>`;
}
