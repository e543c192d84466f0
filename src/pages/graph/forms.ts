import type { Both } from '../../questions/question.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne } from '../language.ts';
import { type Kept, keeping } from '../links.ts';
import { type Dot, graphKinds, kinds } from './kinds.ts';
import { linkOf, type State } from './state.ts';
import { words } from './words.ts';

/** What a link holds, by the names of its parameters. */
function given(state: State, kept: Kept): [string, string][] {
  return [...new URL(linkOf(state, kept), 'http://x').searchParams];
}

interface Field {
  readonly name: string;
  readonly label: Both;
  readonly value: string;
}

/** A small form that keeps what the link holds beside its own fields. */
function form(
  state: State,
  kept: Kept,
  { heading, fields, button }: { heading: Both; fields: readonly Field[]; button: Both },
): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const own = fields.map(({ name }) => name);
  const hidden = given(state, kept).filter(([name]) => !own.includes(name));
  return html`<form action="/graf" method="get">
<h3>${say(heading)}</h3>
${fields.map(({ name, label, value }) => html`<p><label for="g-${name}">${say(label)}</label>\n<input id="g-${name}" name="${name}" value="${value}" maxlength="2000" required></p>\n`)}${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}<p><button>${say(button)}</button></p>
</form>
`;
}

/** The three ways to begin, complete without script: names or ids, as a reader has them. */
export function formsOf(state: State, names: ReadonlyMap<string, Dot>, kept: Kept): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const named = (id: string | null) => (id === null ? '' : (names.get(id)?.name[kept.language] ?? id));
  const alone: State = { ...state, fra: null, til: null };
  return html`<section class="noprint" aria-labelledby="begynd">
<h2 id="begynd">${say(words.other)}</h2>
<div class="ways-in">
${form({ ...alone, vis: [], organer: [] }, kept, {
  heading: words.begin,
  fields: [{ name: 'vis', label: words.beginHelp, value: '' }],
  button: words.add,
})}${form(state, kept, {
  heading: words.connect,
  fields: [
    { name: 'fra', label: words.from, value: named(state.fra) },
    { name: 'til', label: words.to, value: named(state.til) },
  ],
  button: words.findWay,
})}${form({ ...alone, vis: [] }, kept, {
  heading: words.interlock,
  fields: [{ name: 'organer', label: words.bodies, value: state.organer.map(named).join(', ') }],
  button: words.findShared,
})}</div>
</section>
`;
}

/** Links that hide or show a kind, officials, and what was taken out. */
export function switches(state: State, kept: Kept): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const kindLinks = graphKinds.map((kind) => {
    const isHidden = state.skjul.includes(kind);
    const skjul = isHidden ? state.skjul.filter((one) => one !== kind) : [...state.skjul, kind];
    const word = say(isHidden ? words.shows : words.hides);
    return html`<li><a href="${linkOf({ ...state, skjul }, kept)}">${word} ${say(kinds[kind].many).toLowerCase()}</a></li>\n`;
  });
  const officials = linkOf({ ...state, embedsfolk: !state.embedsfolk }, kept);
  return html`<section class="noprint" aria-labelledby="skjul">
<h2 id="skjul">${say(words.hide)}</h2>
<ul class="switches">
${kindLinks}<li><a href="${officials}">${say(state.embedsfolk ? words.noOfficials : words.officials)}</a></li>
${state.uden.length > 0 && html`<li><a href="${linkOf({ ...state, uden: [] }, kept)}">${say(words.back)} (${state.uden.length})</a></li>\n`}</ul>
</section>
`;
}

/** Where a reader may begin who has nobody in mind. */
export function exampleList(
  all: readonly { readonly name: Both; readonly state: Readonly<Record<string, string>> }[],
  kept: Kept,
): Part {
  const link = (state: Readonly<Record<string, string>>) =>
    `/graf?${new URLSearchParams(Object.entries({ ...state, ...keeping(kept) }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))}`.replaceAll(
      '%2C',
      ',',
    );
  return html`<section id="graf-examples" aria-labelledby="eksempler">
<h2 id="eksempler">${inOne(words.examples, kept.language)}</h2>
<ul class="questions">
${all.map(({ name, state }) => html`<li><a href="${link(state)}">${inOne(name, kept.language)}</a></li>\n`)}</ul>
</section>
`;
}
