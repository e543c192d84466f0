import { groupBy } from '../../domain/group.ts';
import type { Both } from '../../questions/question.ts';
import { both, sayDate, withParty } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import { type Html, html, joined, type Part } from '../html.ts';
import { danish, inOne } from '../language.ts';
import { type Kept, pathOfId, pathOfQuestion } from '../links.ts';
import { figure, tableOf } from '../pictures/figure.ts';
import { partiesPicture } from '../pictures/parties/picture.ts';
import { transition } from '../pictures/transition/picture.ts';
import { hiddenLine, membersOn } from './members.ts';
import { type Attended, type Handed, whoOf } from './operation.ts';
import type { Body } from './read.ts';

const words = {
  split: both('Partier den dag', 'Parties on that day'),
  overTime: both('Pladserne over tid', 'The seats over time'),
  came: both('Hvem kom til møderne?', 'Who came to the meetings?'),
  name: both('Navn', 'Name'),
  transition: both('Hvor går kommunerne hen?', 'Where do the municipalities go?'),
  handed: both('Hvad gives videre?', 'What is handed over?'),
  title: both('Anbefaling', 'Recommendation'),
  from: both('Fra', 'From'),
  to: both('Til', 'To'),
  stage: both('Trin', 'Stage'),
  notStated: both('ikke oplyst', 'not stated'),
  unresolved: both('navnet er ikke tydet', 'name not identified'),
  inPlaceOf: both('for', 'for'),
  chaired: both('ledede mødet', 'chaired'),
  each: both('Hvem der kom, sagt i sætninger med bevis:', 'Who came, said in sentences with the evidence:'),
  noRow: both('står ikke i referatet', 'not in the minutes'),
} as const satisfies Record<string, Both>;

/** What the page of a body shows before all the rest: people, presence, and what goes on. */
export function bodySections(body: Body, kept: Kept, version: string): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const { split, day } = body;
  const hasSplit = split.parties.length + split.heldUnknown + split.withoutParty + split.notSaid > 0;
  return html`<section id="paa-dagen" aria-labelledby="medlemmer">
${membersOn(body, kept)}
${
  hasSplit &&
  html`<h3>${say(words.split)}</h3>
${figure(partiesPicture({ id: body.id, name: body.name, day, split }, kept), kept, version)}`
}
</section>
${
  body.overTime !== null &&
  html`<section aria-labelledby="over-tid">
<h2 id="over-tid">${say(words.overTime)}</h2>
${figure(body.overTime, kept, version)}
</section>`
}
${cameTo(body, kept)}
${
  body.flows.length > 0 &&
  html`<section aria-labelledby="kommunerne">
<h2 id="kommunerne">${say(words.transition)}</h2>
${figure(transition(body.flows, 'kommuner', kept, body.id), kept, version)}
</section>`
}
${handedOver(body.handed, kept)}`;
}

/** Persons by meetings: each meets the word that the minutes have for it. */
function cameTo(body: Body, kept: Kept): Part {
  const { attended } = body;
  if (attended.length === 0) return null;
  const say = (text: Both) => inOne(text, kept.language);
  const meetings = [...groupBy(attended, ({ meeting }) => meeting?.id ?? '').values()]
    .flatMap(([first]) => first?.meeting ?? [])
    .toSorted((left, right) => ((left.heldOn ?? '') < (right.heldOn ?? '') ? -1 : 1));
  const persons = [...groupBy(attended, whoOf).values()];
  const cellOf = (rows: readonly Attended[], meetingId: string): Part => {
    const there = rows.filter(({ meeting }) => meeting?.id === meetingId);
    if (there.length === 0) return html`<span class="none">${say(words.noRow)}</span>`;
    return there.map((one) => stateOf(one, kept));
  };
  const columns = meetings.map(({ heldOn }) => (heldOn === null ? say(words.notStated) : say(sayDate(heldOn))));
  return html`<section aria-labelledby="kom">
<h2 id="kom">${say(words.came)}</h2>
${tableOf(
  {
    columns: [say(words.name), ...columns],
    rows: persons.map((rows) => [nameOf(rows, kept), ...meetings.map(({ id }) => cellOf(rows, id))]),
  },
  say(words.came),
  kept.language,
)}${hiddenLine(body.hidden.attended, body, kept)}
${
  body.id.startsWith('klynge-') &&
  html`<p>${say(words.each)} ${joined(
    meetings.map((one) => meetingLink(body.id, one, kept)),
    ', ',
  )}.</p>`
}
</section>`;
}

/** The stored question of who came, which says it in sentences and with its evidence. */
function meetingLink(klynge: string, { id, heldOn }: Met, kept: Kept): Part {
  if (heldOn === null) return html`<a href="${pathOfId(id, kept)}">${inOne(words.notStated, kept.language)}</a>`;
  const path = pathOfQuestion('hvem-moedte-op', { klynge, dag: heldOn }, kept);
  return html`<a href="${path}">${inOne(sayDate(heldOn), kept.language)}</a>`;
}

type Met = NonNullable<Attended['meeting']>;

function nameOf([first]: readonly Attended[], kept: Kept): Part {
  if (first === undefined) return null;
  const { person, asPrinted, party } = first;
  if (person !== null) return html`<a href="${pathOfId(person.id, kept)}">${withParty(person.name, party?.letter)}</a>`;
  return html`${asPrinted} <small>${inOne(words.unresolved, kept.language)}</small>`;
}

function stateOf({ id, state, basis, chaired, standsInForAsPrinted }: Attended, kept: Kept): Html {
  const say = (text: Both) => inOne(text, kept.language);
  return html`<a class="state ${state.toLowerCase()}" href="${pathOfId(id, kept)}">${say(word('AttendanceState', state))}</a>${
    standsInForAsPrinted !== null && html` ${say(words.inPlaceOf)} ${standsInForAsPrinted}`
  }${basis === 'INFERRED' && html` <small>(${say(word('Basis', basis))})</small>`}${chaired && html` <small>${say(words.chaired)}</small>`}`;
}

function handedOver(handed: readonly Handed[], kept: Kept): Part {
  if (handed.length === 0) return null;
  const say = (text: Both) => inOne(text, kept.language);
  const body = (one: Handed['to'], printed: string | null): Part => {
    if (one !== null) return html`<a href="${pathOfId(one.id, kept)}">${one.name}</a>`;
    return printed === null ? html`<span class="none">${say(words.notStated)}</span>` : danish(printed, kept.language);
  };
  return html`<section aria-labelledby="videre">
<h2 id="videre">${say(words.handed)}</h2>
${tableOf(
  {
    columns: [words.title, words.from, words.to, words.stage].map(say),
    rows: handed.map(({ id, title, author, authorAsPrinted, to, toAsPrinted, stage }) => [
      html`<a href="${pathOfId(id, kept)}">${danish(title, kept.language)}</a>`,
      body(author, authorAsPrinted),
      body(to, toAsPrinted),
      say(word('HandoverStage', stage)),
    ]),
  },
  say(words.handed),
  kept.language,
)}
</section>`;
}
