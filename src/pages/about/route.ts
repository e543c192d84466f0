import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import { refuseRest } from '../address.ts';
import { frame } from '../frame/frame.ts';
import { type Html, html, isWebAddress } from '../html.ts';
import { sentAsJson } from '../json.ts';
import { danish, inOne } from '../language.ts';
import { keeping, pathAs, pathOfId, pathWith } from '../links.ts';
import type { Sent } from '../response.ts';
import type { Routed } from '../routed.ts';
import type { Place, Setting } from '../setting.ts';
import { unreadable } from '../wrong.ts';
import { type Source, sourcesOf } from './documents.ts';
import { after, before, lead, noPublisher, type Part } from './words.ts';

const words = {
  title: both('Om sundhedsgraf', 'About sundhedsgraf'),
  publisher: both('Udgiver', 'Publisher'),
  contact: both('Kontakt', 'Contact'),
  noContact: both('ikke oplyst', 'not stated'),
  sources: both('Kilder', 'Sources'),
  source: both('Kilde', 'Source'),
  kind: both('Art', 'Kind'),
  terms: both('Vilkår', 'Terms'),
  none: both('ingen licens fundet', 'no licence found'),
  ways: [
    ['/data', both('Hent det hele som filer', 'Download everything as files'), 'all'],
    ['/aendringer', both('Ændringer fra udgave til udgave', 'Changes from version to version'), 'all'],
    ['/aendringer.atom', both('Ændringer som feed (Atom)', 'Changes as a feed (Atom)'), 'all'],
    ['/rettelser', both('Rettelser', 'Corrections'), 'all'],
    ['/openapi.json', both('Alle links for programmer (OpenAPI)', 'Every link for programs (OpenAPI)'), 'none'],
    [
      '/llms.txt',
      both('Alle spørgsmål for sprogmodeller (llms.txt)', 'Every question for language models (llms.txt)'),
      'none',
    ],
    ['/graphql', both('GraphQL', 'GraphQL'), 'language'],
  ],
} as const satisfies Record<
  string,
  Both | readonly (readonly [path: string, name: Both, kept: 'all' | 'language' | 'none'])[]
>;

interface Shown {
  readonly place: Place;
  readonly edition: Edition;
  readonly sources: readonly Source[];
}

/** `/om`: who publishes this, why, from what, and on which terms. */
export async function routeAbout(place: Place): Promise<Routed> {
  const { address, asking, setting } = place;
  refuseRest(address);
  if (address.ending !== 'html' && address.ending !== 'json') {
    throw unreadable('Siden findes ikke i den form.', 'The page does not exist in that form.');
  }
  const edition = await asking.edition(address.version);
  const shown = { place, edition, sources: await sourcesOf(edition) };
  const path = pathWith('/om', keeping({ language: address.language, version: edition.id }));
  const canonical = `${setting.publicUrl ?? ''}${path}`;
  if (address.ending === 'json') return { sent: asJson(shown, canonical), edition };
  return { sent: { type: 'text/html; charset=utf-8', text: page(shown, canonical).text }, edition };
}

function asJson({ place: { setting }, edition, sources }: Shown, link: string): Sent {
  return sentAsJson({ link, edition, setting, about: 'om' }, { publisher: setting.publisher ?? null, sources });
}

function page(shown: Shown, canonical: string): Html {
  const { address, setting } = shown.place;
  const { language, version } = address;
  const say = (text: Both) => inOne(text, language);
  const query = keeping({ language, version });
  const kinds = { all: query, language: keeping({ language, version: null }), none: {} };
  const section = ({ anchor, heading, texts }: Part) => html`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${say(heading)}</h2>
${texts.map((text) => html`<p>${say(text)}</p>\n`)}</section>
`;
  return frame({
    title: say(words.title),
    description: say(lead),
    language,
    version,
    answeredBy: shown.edition.id,
    other: pathWith('/om', keeping({ language: language === 'da' ? 'en' : 'da', version })),
    canonical,
    forms: [{ path: pathWith(pathAs('/om', 'json'), query), type: 'application/json', name: 'JSON' }],
    setting,
    about: 'om',
    main: html`<h1>${say(words.title)}</h1>
<p class="lead">${say(lead)}</p>
${publisherOf(setting, say)}
${before.map(section)}${sourcesSection(shown)}${after.map(section)}<ul>
${words.ways.map(([path, name, kept]) => html`<li><a href="${pathWith(path, kinds[kept])}">${say(name)}</a></li>\n`)}</ul>`,
  });
}

function publisherOf({ publisher, contact }: Setting, say: (text: Both) => string): Html {
  return html`<dl>
<div><dt>${say(words.publisher)}</dt><dd>${publisher ?? say(noPublisher)}</dd></div>
<div><dt>${say(words.contact)}</dt><dd>${contact ?? say(words.noContact)}</dd></div>
</dl>`;
}

function sourcesSection({ place: { address }, sources }: Shown): Html {
  const { language } = address;
  const say = (text: Both) => inOne(text, language);
  return html`<section>
<h2 id="kilder">${say(words.sources)} (${sources.length})</h2>
<div class="table" role="region" aria-labelledby="kilder" tabindex="0">
<table>
<thead>
<tr><th scope="col">${say(words.source)}</th><th scope="col">${say(words.kind)}</th><th scope="col">${say(words.publisher)}</th><th scope="col">${say(words.terms)}</th></tr>
</thead>
<tbody>
${sources.map(
  ({ id, title, kind, publisher, url, licence: terms }) =>
    html`<tr><th scope="row"><a href="${pathOfId(id, address)}">${danish(title, language)}</a></th><td>${say(word('DocumentKind', kind))}</td><td>${
      publisher === 'ikke oplyst' ? say(words.noContact) : danish(publisher, language)
    }</td><td>${terms === words.none.da ? say(words.none) : danish(terms, language)}${
      url !== null && isWebAddress(url) && html` <a class="address" rel="nofollow" href="${url}">${url}</a>`
    }</td></tr>\n`,
)}</tbody>
</table>
</div>
</section>
`;
}
