import type { Edition } from '../../api/asking.ts';
import { addDays } from '../../domain/dates.ts';
import type { Both } from '../../questions/question.ts';
import { both, sayDate } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import type { Answer } from '../answer/answer.ts';
import { briefOf } from '../answer/brief.ts';
import type { Choice } from '../answer/choices.ts';
import { graphqlSection, pinned } from '../answer/graphql.ts';
import { searchForm } from '../frame/find.ts';
import { frame } from '../frame/frame.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne } from '../language.ts';
import { type Kept, keeping, pathOfFeed, pathOfId, pathOfQuestion, pathWith } from '../links.ts';
import { figure, switchOf } from '../pictures/figure.ts';
import type { Measure } from '../pictures/transition/bands.ts';
import { type Flow, transitionOperation } from '../pictures/transition/operation.ts';
import { transition } from '../pictures/transition/picture.ts';
import type { Setting } from '../setting.ts';

const words = {
  title: both(
    'Hvem sad i sundhedsklyngerne, og hvem tager over?',
    'Who sat in the health clusters, and who takes over?',
  ),
  lead: both(
    'Fra 2027 afløser 17 sundhedsråd de 22 sundhedsklynger. Slå op, hvem der sad hvor, og hvad der gives videre, med bevis for hver oplysning.',
    'From 2027, 17 health councils replace the 22 health clusters. Look up who sat where and what is handed over, with the evidence for each fact.',
  ),
  others: both(
    'For de andre klynger siger ingen kilde, vi har, hvilken dag de ophører.',
    'No source we hold says on which day the other clusters end.',
  ),
  mine: both('Min kommune', 'My municipality'),
  choose: both('Vælg en kommune', 'Choose a municipality'),
  none: both('(ingen valgt)', '(none chosen)'),
  show: both('Vis', 'Show'),
  more: both('Alt om', 'All about'),
  transition: both('Overgangen', 'The transition'),
  width: both('Båndenes bredde:', 'The width of the bands:'),
  kommuner: both('kommuner', 'municipalities'),
  indbyggere: both('indbyggere', 'inhabitants'),
  begin: both('Begynd her', 'Begin here'),
} as const satisfies Record<string, Both>;

/** Where a reader goes from here: stored questions, and pages of ours. */
const ways: readonly (readonly [slug: string, text: Both])[] = [
  ['hvem-leder-raadene', both('Hvem leder sundhedsrådene?', 'Who leads the health councils?')],
  ['hvem-gik-videre', both('Hvem gik fra en klynge til et råd?', 'Who went from a cluster to a council?')],
  ['hvad-gives-videre', both('Hvad gives videre, og til hvem?', 'What is handed over, and to whom?')],
  ['hvem-sad-i-flere-klynger', both('Hvem sad i flere klynger?', 'Who sat in more than one cluster?')],
  ['reformens-tidslinje', both('Reformen, dag for dag', 'The reform, day by day')],
  ['hvor-er-kilderne-uenige', both('Hvor er kilderne uenige?', 'Where do the sources disagree?')],
  ['hvad-mangler-vi', both('Hvad mangler vi?', 'What is missing?')],
  ['hvad-er-aendret', both('Hvad er ændret siden sidste udgave?', 'What has changed since the last version?')],
];

/** All that the front page shows. */
export interface Front {
  readonly address: Address;
  readonly edition: Edition;
  readonly setting: Setting;
  readonly measure: Measure;
  readonly flows: readonly Flow[];
  readonly kommuner: readonly Choice[];
  readonly mine: { readonly kommune: Choice; readonly answers: readonly Answer[] } | null;
  /** The parameters of its own that its address has. */
  readonly query: Readonly<Record<'kommune' | 'maal', string | null>>;
  readonly canonical: string;
}

/** The front page. */
export function frontPage(front: Front): Html {
  const { address, edition, setting, measure, flows, query, canonical } = front;
  const { language, version } = address;
  const kept = { language, version };
  const say = (text: Both) => inOne(text, language);
  const other = pathWith('/', { ...query, ...keeping({ language: language === 'da' ? 'en' : 'da', version }) });
  return frame({
    title: say(words.title),
    description: say(words.lead),
    language,
    version,
    answeredBy: edition.id,
    other,
    canonical,
    front: true,
    setting,
    feed: pathOfFeed({}, kept),
    main: html`<h1>${say(words.title)}</h1>
<p class="lead">${say(words.lead)}</p>
${searchForm({ ...kept, place: 'FRONT' })}
${mineOf(front)}
<section aria-labelledby="overgang">
<h2 id="overgang">${say(words.transition)}</h2>
${endedOf(flows, kept)}${switchOf(
  say(words.width),
  (['kommuner', 'indbyggere'] as const).map((one) => ({
    name: say(words[one]),
    path: `${pathWith('/', { ...query, maal: one === 'kommuner' ? null : one, ...keeping(kept) })}#overgang`,
    shown: one === measure,
  })),
)}
${figure(transition(flows, measure, kept), kept, edition.id)}
</section>
<section aria-labelledby="begynd">
<h2 id="begynd">${say(words.begin)}</h2>
<ul class="questions columns">
${ways.map(([slug, text]) => html`<li><a href="${pathOfQuestion(slug, {}, kept)}">${say(text)}</a></li>\n`)}</ul>
</section>
${graphqlSection({ text: pinned(transitionOperation, edition.id), variables: {} }, null, kept)}`,
  });
}

/** The klynger that a source says have ended, and that none says when the rest do. */
function endedOf(flows: readonly Flow[], kept: Kept): Part {
  const klynger = [...new Map(flows.map(({ klynge }) => [klynge.id, klynge])).values()];
  const said = klynger.flatMap(({ id, name, validTo }) => {
    if (validTo === null) return [];
    const { da, en } = sayDate(addDays(validTo, -1));
    const through = inOne(both(`bestod til og med ${da}.`, `existed through ${en}.`), kept.language);
    return [html`<a href="${pathOfId(id, kept)}">${name}</a> ${through} `];
  });
  return said.length > 0 && html`<p>${said}${said.length < klynger.length && inOne(words.others, kept.language)}</p>\n`;
}

function mineOf({ address, kommuner, mine, query }: Front): Part {
  const { language, version } = address;
  const kept = { language, version };
  const say = (text: Both) => inOne(text, language);
  const hidden = { maal: query.maal, ...keeping(kept) };
  return html`<section id="min-kommune" class="mine" aria-labelledby="min">
<h2 id="min">${say(words.mine)}</h2>
<form action="/" method="get" data-live="min-kommune">
<label for="kommune">${say(words.choose)}</label>
<span class="field"><select id="kommune" name="kommune">
<option value="">${say(words.none)}</option>
${kommuner.map(({ id, name }) => html`<option value="${id}"${id === mine?.kommune.id && html` selected`}>${name}</option>\n`)}</select><button>${say(words.show)}</button></span>
${Object.entries(hidden).map(([name, value]) => value !== null && html`<input type="hidden" name="${name}" value="${value}">\n`)}</form>
<div aria-live="polite">
${
  mine !== null &&
  html`${mine.answers.map((answer) => briefOf(answer, kept))}
<p><a href="${pathOfId(mine.kommune.id, kept)}">${say(words.more)} ${mine.kommune.name}</a></p>`
}
</div>
</section>`;
}
