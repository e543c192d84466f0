import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { graphqlSection, pinned } from '../answer/graphql.ts';
import { frame } from '../frame/frame.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne } from '../language.ts';
import { operationFor, visible } from './drawn.ts';
import type { Picture } from './files.ts';
import { exampleList, formsOf, switches } from './forms.ts';
import { isEmpty, linkOf, type State } from './state.ts';
import { aroundTable, nameLink, type Shown, sharedTable, wayList } from './tables.ts';
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
<div id="graf" data-version="${edition.id}"></div>
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

function shownOf({ state, drawn, place }: Picture): Shown {
  const { language, version } = place.address;
  const { dots, lines } = visible(drawn, state);
  return { dots: new Map(dots.map((dot) => [dot.id, dot])), lines, state, kept: { language, version } };
}

/** "Lone Jakobi – Torben Hansen", "Horsensklyngen": whom the picture is about. */
function titleOf({ dots, state: { fra, til, vis, organer } }: Shown): Both {
  const pair = fra !== null && til !== null;
  const [ids, between] = pair ? [[fra, til], ' – '] : [organer.length > 0 ? organer : vis, ', '];
  const names = ids.flatMap((id) => dots.get(id)?.name ?? []);
  if (names.length === 0) return words.title;
  const told = names.slice(0, 3);
  const rest = names.length - told.length;
  const join = (language: 'da' | 'en', more: string) =>
    `${told.map((name) => name[language]).join(between)}${rest > 0 ? ` ${more}` : ''}`;
  return both(`Graf: ${join('da', `og ${rest} til`)}`, `Graph: ${join('en', `and ${rest} more`)}`);
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
