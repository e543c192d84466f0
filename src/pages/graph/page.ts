import type { Both } from '../../questions/question.ts';
import { graphqlSection, pinned } from '../answer/graphql.ts';
import { frame } from '../frame/frame.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import { operationFor, visible } from './drawn.ts';
import type { Picture } from './files.ts';
import { exampleList, formsOf, switches } from './forms.ts';
import { kinds } from './kinds.ts';
import { isEmpty, linkOf, most, type State } from './state.ts';
import { aroundTable, nameLink, type Shown, sharedTable, wayList } from './tables.ts';
import { titleOf } from './title.ts';
import { examples, overviewName, words } from './words.ts';

/** The page of the graph: complete as lists and tables; its script puts a picture before them. */
export function graphPage(picture: Picture, overview: State): Html {
  const { state, place, edition } = picture;
  const { language, version } = place.address;
  const { setting } = place;
  const kept = { language, version };
  const say = (text: Both) => inOne(text, language);
  const csv = linkOf(state, kept, 'csv');
  const operation = operationFor(state);
  const forms = isEmpty(state)
    ? []
    : [
        { path: csv, type: 'text/csv', name: 'CSV' },
        { path: `${csv}${csv.includes('?') ? '&' : '?'}format=excel`, type: 'text/csv', name: say(words.excel) },
        { path: linkOf(state, kept, 'json'), type: 'application/json', name: 'JSON' },
      ];
  const shown = shownOf(picture);
  return frame({
    title: say(titleOf(shown)),
    description: say(words.description),
    language,
    version,
    answeredBy: edition.id,
    other: linkOf(state, { language: language === 'da' ? 'en' : 'da', version }),
    canonical: `${setting.publicUrl ?? ''}${linkOf(state, { language, version: edition.id })}`,
    forms,
    // There is no end to the pictures; what they show has a page of its own.
    unlisted: !isEmpty(state),
    setting,
    module: 'graph',
    about: 'graf',
    main: html`<h1>${say(titleOf(shown))}</h1>
<p class="lead">${say(words.description)}</p>
<div id="graf" data-version="${edition.id}" data-kinds="${kindNames(language)}" data-most="${most}"></div>
<div id="graf-plain">
${waysPart(picture, shown)}${sharedPart(picture, shown)}${state.vis.flatMap((id) => {
  const dot = shown.dots.get(id);
  return dot === undefined ? [] : [aroundTable(dot, shown), morePart(id, picture, shown)];
})}${!isEmpty(state) && switches(state, kept)}${forms.length > 0 && html`<p class="forms noprint">${say(words.forms)}: ${forms.map(({ path, name }) => html`<a href="${path}">${name}</a> `)}</p>\n`}${formsOf(state, shown.dots, kept)}${exampleList(
  [
    ...examples,
    {
      name: overviewName,
      state: Object.fromEntries(new URL(linkOf(overview, { language: 'da', version: null }), 'http://x').searchParams),
    },
  ],
  kept,
)}${operation !== null && graphqlSection({ ...operation, text: pinned(operation.text, edition.id) }, null, kept)}</div>`,
  });
}

/** What the script calls each kind: one of it, and many. */
const kindNames = (language: Language): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(kinds).map(([kind, { one, many }]) => [kind, [one[language], many[language]]])),
  );

function shownOf({ state, drawn, place }: Picture): Shown {
  const { language, version } = place.address;
  const { dots, lines } = visible(drawn, state);
  return { dots: new Map(dots.map((dot) => [dot.id, dot])), lines, state, kept: { language, version } };
}

function waysPart({ drawn }: Picture, shown: Shown): Part {
  if (drawn.ways === null) return null;
  const { kept } = shown;
  return html`<section aria-labelledby="veje">
<h2 id="veje">${inOne(words.ways, kept.language)}</h2>
<p>${inOne(drawn.ways.says, kept.language)}</p>
${drawn.ways.paths.length > 0 && wayList(drawn.ways.paths, shown)}
</section>
`;
}

function sharedPart({ drawn, state }: Picture, shown: Shown): Part {
  if (drawn.shared === null) return null;
  const { kept } = shown;
  return html`<section aria-labelledby="faelles">
<h2 id="faelles">${inOne(words.shared, kept.language)}</h2>
<p>${inOne(drawn.shared, kept.language)}</p>
${sharedTable(state.organer, shown)}
</section>
`;
}

function morePart(id: string, { drawn }: Picture, { dots, kept }: Shown): Part {
  const dot = dots.get(id);
  if (dot === undefined || !drawn.more.includes(id)) return null;
  return html`<p>${inOne(words.more, kept.language)} ${nameLink(dot, kept)}.</p>\n`;
}
