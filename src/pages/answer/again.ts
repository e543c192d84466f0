import type { Both, Parameter, Question } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne } from '../language.ts';
import { type Kept, pathOfQuestion } from '../links.ts';
import type { Choice } from './choices.ts';

/** What a question is asked with now, by name: values as ids where they were found, else as they stand in the link. */
export type Values = Readonly<Record<string, string>>;

/** The parameters that choices are known for. */
export type Choices = ReadonlyMap<string, readonly Choice[]>;

const words = {
  heading: both('Samme spørgsmål for …', 'The same question for …'),
  change: both('Spørg om noget andet', 'Ask about something else'),
  ask: both('Spørg', 'Ask'),
  any: both('(ikke valgt)', '(not chosen)'),
  sources: both('Kilder', 'Sources'),
  all: both('alle kilder', 'all sources'),
  minutes: both('kun referater og sager', 'minutes and cases only'),
  choose: both('skal vælges', 'must be chosen'),
  fill: both('skal udfyldes', 'must be filled in'),
} as const satisfies Record<string, Both>;

/** A question with what it is asked with, and what else it can be asked with. */
export interface Asking {
  readonly question: Question;
  readonly values: Values;
  readonly choices: Choices;
  readonly kept: Kept;
}

/** A small form that asks the same question anew; it works without script, and what is left empty is not asked for. */
export function formOf({ question, values, choices, kept }: Asking): Html {
  const say = (text: Both) => inOne(text, kept.language);
  return html`<section class="noprint" aria-labelledby="skift">
<h2 id="skift">${say(Object.keys(values).length === 0 ? words.ask : words.change)}</h2>
<form action="/spoergsmaal/${question.slug}" method="get">
${question.parameters.map((parameter) => fieldOf(parameter, { value: values[parameter.name], choices, kept }))}<p><label for="p-kilder">${say(words.sources)}</label>
<select id="p-kilder" name="kilder">
<option value="">${say(words.all)}</option>
<option value="referater"${values['kilder'] === 'referater' && html` selected`}>${say(words.minutes)}</option>
</select></p>
${kept.version !== null && html`<input type="hidden" name="version" value="${kept.version}">\n`}${kept.language === 'en' && html`<input type="hidden" name="sprog" value="en">\n`}<p><button>${say(words.ask)}</button></p>
</form>
</section>`;
}

function fieldOf(
  { name, kind, required, description }: Parameter,
  { value, choices, kept }: { value: string | undefined; choices: Choices; kept: Kept },
): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const all = choices.get(name);
  const label = html`<label for="p-${name}">${all || kind === 'DAY' ? shortened(say(description)) : say(description)}${required && html` <small>(${say(all ? words.choose : words.fill)})</small>`}</label>`;
  if (all) {
    const known = all.some(({ id }) => id === value);
    return html`<p>${label}
<select id="p-${name}" name="${name}"${required && html` required`}>
<option value="">${say(words.any)}</option>
${value !== undefined && !known && html`<option selected>${value}</option>\n`}${all.map(
  (one) => html`<option value="${one.id}"${one.id === value && html` selected`}>${one.name}</option>\n`,
)}</select></p>
`;
  }
  return html`<p>${label}
<input id="p-${name}" name="${name}" type="${kind === 'DAY' ? 'date' : 'text'}" maxlength="200" value="${value}"${required && html` required`}></p>
`;
}

/** A description without the form of the value, which a list or a calendar gives by itself. */
const shortened = (description: string) => description.replace(/(:|, (ÅÅÅÅ|YYYY)-).*$/, '');

/** Links to the same question of every other klynge, råd, kommune, party or theme. */
export function neighbours({ question, values, choices, kept }: Asking): Part {
  const asked = question.parameters.filter(({ name }) => choices.has(name));
  const given = asked.filter(({ name }) => values[name] !== undefined);
  const lists = (given.length > 0 ? given : asked).map((parameter) => {
    const others = (choices.get(parameter.name) ?? []).filter(({ id }) => id !== values[parameter.name]);
    const pathOf = (id: string) =>
      pathOfQuestion(question.slug, inOrder(question, { ...values, [parameter.name]: id }), kept);
    return html`<details${others.length <= 30 && html` open`}>
<summary>${inOne(kindNames[parameter.kind] ?? parameter.description, kept.language)} (${others.length})</summary>
<ul class="choices">
${others.map(({ id, name }) => html`<li><a href="${pathOf(id)}">${name}</a></li>\n`)}</ul>
</details>
`;
  });
  if (lists.length === 0) return null;
  return html`<section class="noprint" aria-labelledby="naboer">
<h2 id="naboer">${inOne(words.heading, kept.language)}</h2>
${lists}</section>`;
}

/** Parameters as links have them: in the order of the question, then the sources. */
export function inOrder({ parameters }: Question, values: Values): Record<string, string | null> {
  const names = [...parameters.map(({ name }) => name), 'kilder'];
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

const kindNames: Readonly<Partial<Record<Parameter['kind'], Both>>> = {
  KLYNGE: both('klynger', 'clusters'),
  SUNDHEDSRAAD: both('sundhedsråd', 'health councils'),
  BODY: both('klynger, råd og udvalg', 'clusters, councils and committees'),
  KOMMUNE: both('kommuner', 'municipalities'),
  PARTY: both('partier', 'parties'),
  THEME: both('temaer', 'themes'),
};
