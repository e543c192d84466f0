import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both, sayDate } from '../../questions/say.ts';
import { shownValue } from '../dates.ts';
import { frame } from '../frame/frame.ts';
import type { FrameSetting } from '../frame/framed.ts';
import { type Html, html, type Part } from '../html.ts';
import { danish, inOne, type Language } from '../language.ts';
import { keeping, pathAs, pathOfId, pathWith } from '../links.ts';
import type { Corrections } from './found.ts';
import { sayCorrected, sayObjected } from './sentences.ts';
import { columns, rowsOf } from './table.ts';

/** What was corrected, with all that the page says around it. */
export interface ShownCorrections {
  readonly found: Corrections;
  readonly edition: Edition;
  readonly language: Language;
  /** As the address names it; null for the newest. */
  readonly version: string | null;
  readonly setting: FrameSetting;
}

const words = {
  title: both('Rettelser', 'Corrections'),
  lead: both(
    'Hvad der blev sagt før og nu siges anderledes eller ikke længere. Om det var en fejl, eller om kilden er kommet med nyt, fremgår ikke af tallene; hvad der er kommet til, er ingen rettelse og står under ændringer.',
    'What was said before and is now said differently or no longer. The figures do not tell whether it was a mistake or the source had news; what was added is no correction and stands under Changes.',
  ),
  changes: both('Alle ændringer', 'All changes'),
  table: both('Rettelser, felt for felt', 'Corrections, field by field'),
  judged: both('Afgjort af et menneske', 'Decided by a person'),
  noneJudged: both(
    'Ingen afgørelser: at to rækker er én person, følger overalt af en regel.',
    'No decisions: wherever two rows are one person, a rule says so.',
  ),
  objections: both('Indsigelser', 'Objections'),
  notStated: both('ikke oplyst', 'not stated'),
  gone: both('siges ikke længere', 'no longer said'),
  more: both(
    'Siden viser de nyeste 500 rækker; filerne har alle.',
    'The page shows the newest 500 rows; the files have all.',
  ),
} as const satisfies Record<string, Both>;

const mostRows = 500;

/** The page of corrections. */
export function correctionsPage(shown: ShownCorrections): Html {
  const { found, edition, language, version, setting } = shown;
  const say = (text: Both) => inOne(text, language);
  const query = keeping({ language, version });
  const forms = (['csv', 'json'] as const).map((ending) => ({
    path: pathWith(pathAs('/rettelser', ending), query),
    type: ending === 'csv' ? 'text/csv' : 'application/json',
    name: ending.toUpperCase(),
  }));
  return frame({
    title: say(words.title),
    description: say(words.lead),
    language,
    version,
    answeredBy: edition.id,
    other: pathWith('/rettelser', keeping({ language: language === 'da' ? 'en' : 'da', version })),
    canonical: null,
    forms,
    unlisted: true,
    setting,
    about: 'rettelser',
    main: html`<h1>${say(words.title)}</h1>
<p class="lead">${say(words.lead)} <a href="${pathWith('/aendringer', query)}">${say(words.changes)}</a></p>
${sayCorrected(found).map((text) => html`<p>${say(text)}</p>\n`)}
<p class="forms noprint">${forms.map(({ path, name }) => html`<a href="${path}">${name}</a> `)}</p>
${tableOf(shown)}
<h2>${say(words.judged)}</h2>
${judgedOf(shown)}
<h2>${say(words.objections)}</h2>
<p>${say(sayObjected(found.objected))}</p>`,
  });
}

function tableOf({ found, language }: ShownCorrections): Part {
  const say = (text: Both) => inOne(text, language);
  const rows = found.corrections.flatMap((one) => rowsOf(one, language));
  if (rows.length === 0) return null;
  return html`<div class="table" role="region" aria-labelledby="tabel" tabindex="0">
<table>
<caption><span id="tabel">${say(words.table)}</span></caption>
<thead>
<tr>${columns.map(([, label]) => html`<th scope="col">${say(label)}</th>`)}</tr>
</thead>
<tbody>
${rows.slice(0, mostRows).map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell === null ? html`<span class="none">${say(words.gone)}</span>` : shownValue(cell, language)}</td>`)}</tr>\n`)}</tbody>
</table>
</div>
${rows.length > mostRows && html`<p>${say(words.more)}</p>`}`;
}

function judgedOf({ found: { judgements }, language, version }: ShownCorrections): Part {
  const say = (text: Both) => inOne(text, language);
  if (judgements.length === 0) return html`<p>${say(words.noneJudged)}</p>`;
  return html`<ul>
${judgements.map(
  ({ id, name, reason, on }) =>
    html`<li><a href="${pathOfId(id, { language, version })}">${name}</a>: ${reason.da === reason.en ? danish(reason.da, language) : say(reason)} (${on === null ? say(words.notStated) : say(sayDate(on))})</li>\n`,
)}</ul>`;
}
