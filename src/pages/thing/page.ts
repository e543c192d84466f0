import type { Edition } from '../../api/asking.ts';
import { claimPropertyOf } from '../../domain/claim-properties.ts';
import { hasFeed } from '../../domain/ids.ts';
import { questions } from '../../questions/all.ts';
import { type Both, titleOf } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import { graphqlSection, pinned } from '../answer/graphql.ts';
import type { Cited } from '../cite/cite.ts';
import { citationSection } from '../cite/section.ts';
import { footnotes, marks, type Place } from '../claims/footnotes.ts';
import { descriptionOf } from '../frame/description.ts';
import { frame } from '../frame/frame.ts';
import { type Html, html, isWebAddress, joined, type Part } from '../html.ts';
import { danish, enumOf, inOne, type Language } from '../language.ts';
import { type Kept, keeping, pathAs, pathOfFeed, pathOfId, pathOfQuestion, pathWith, restOf } from '../links.ts';
import type { Setting } from '../setting.ts';
import { swatch } from './colour.ts';
import type { Field, Value } from './fields.ts';
import type { ThingKind } from './kinds/kind.ts';
import { sayThing } from './named.ts';
import { type Found, operationOf } from './operation.ts';

/** A thing with all that its page says around it. */
export interface ShownThing {
  readonly kind: Pick<ThingKind, 'name' | 'fields' | 'around' | 'asked'>;
  readonly title: Both;
  readonly found: Found;
  readonly path: string;
  readonly operation: { readonly text: string; readonly variables: Readonly<Record<string, unknown>> };
  readonly address: Address;
  readonly edition: Edition;
  readonly setting: Setting;
  readonly cited: Cited & { readonly path: string };
  readonly unlisted: boolean;
  /** What stands before the fields. */
  readonly above: Part;
  /** What stands after them. */
  readonly below: Part;
}

const words = {
  forms: both('Hent som', 'Download as'),
  excel: both('CSV til Excel', 'CSV for Excel'),
  cite: both('Kopiér henvisning', 'Copy citation'),
  questions: both('Spørgsmål om', 'Questions about'),
  nothing: both('Kilderne siger ikke andet end navnet.', 'The sources give no more than the name.'),
} as const satisfies Record<string, Both>;

/** Fields whose evidence stands under another word than in `claimPropertyOf`. */
const evidenceOf: Readonly<Record<string, string>> = {
  ...claimPropertyOf,
  state: 'attendance',
  gist: 'remark',
  summary: 'rule',
  date: 'event',
  names: 'person',
  aliases: 'name',
};

/** A field with what it says here; fields that say nothing are left out. */
export interface Said {
  readonly field: Field;
  readonly values: readonly Value[];
  readonly notes: readonly number[];
}

/** What a thing's fields say, with the notes of each. */
export function saidOf({ kind, found }: Pick<ShownThing, 'kind' | 'found'>): Said[] {
  const said = (fields: readonly Field[], row: Found['row']) =>
    fields.map((field) => ({
      field,
      values: field.values(row),
      notes: found.evidence.flatMap(({ property }, place) =>
        property === (evidenceOf[field.key] ?? field.key) ? [place + 1] : [],
      ),
    }));
  return [...said(kind.fields, found.row), ...said(kind.around ?? [], found.around)].filter(
    ({ values }) => values.length > 0,
  );
}

/** The page of a thing, fact or claim. */
export function thingPage(shown: ShownThing): Html {
  const { kind, title, found, path, address, edition, setting, cited, operation } = shown;
  const { language, version } = address;
  const kept = { language, version };
  const say = (text: Both) => inOne(text, language);
  const said = saidOf(shown);
  const forms = [
    { path: pathWith(pathAs(path, 'csv'), keeping(kept)), type: 'text/csv', name: 'CSV' },
    {
      path: pathWith(pathAs(path, 'csv'), { ...keeping(kept), format: 'excel' }),
      type: 'text/csv',
      name: say(words.excel),
    },
    { path: pathWith(pathAs(path, 'json'), keeping(kept)), type: 'application/json', name: 'JSON' },
  ];
  const lasting = keeping({ language, version: edition.id });
  return frame({
    title: say(title),
    description: descriptionOf([`${say(kind.name)}.`, ...saidInWords(said, language)]),
    language,
    version,
    answeredBy: edition.id,
    other: pathWith(path, { ...restOf(address), ...keeping({ language: language === 'da' ? 'en' : 'da', version }) }),
    canonical: cited.url ?? cited.path,
    forms,
    unlisted: shown.unlisted,
    setting,
    about: found.id,
    ...(hasFeed(found.id) ? { feed: pathOfFeed({ om: found.id }, kept) } : {}),
    main: html`<article>
<p class="crumb">${say(kind.name)}</p>
<h1>${sayThing(found.row)?.danish ? danish(title.da, language) : say(title)}</h1>
${shown.above}${said.length === 0 ? html`<p>${say(words.nothing)}</p>` : html`<dl>\n${said.map((one) => fieldOf(one, kept))}</dl>`}
${shown.below}<p class="forms noprint">${say(words.forms)}: ${forms.map((form) => html`<a href="${form.path}">${form.name}</a> `)}<a href="#henvisning">${say(words.cite)}</a></p>
${footnotes(
  found.evidence.map((claim, place) => ({ number: place + 1, claim })),
  placesOf(said),
  kept,
)}
</article>
${questionsAbout(shown, kept)}
${citationSection(cited, { bib: pathWith(pathAs(path, 'bib'), lasting), csl: pathWith(pathAs(path, 'csl.json'), lasting) })}
${graphqlSection({ text: pinned(operation.text, edition.id), variables: operation.variables }, null, kept)}`,
  });
}

/** "Region: Midtjylland.": fields as who is sent a link reads them; of a long list its beginning, and no colours. */
const saidInWords = (said: readonly Said[], language: Language): string[] =>
  said
    .filter(({ values }) => values.every(({ colour }) => colour === undefined))
    .map(({ field: { label }, values }) => {
      const some = values.slice(0, 3).map(({ text }) => inOne(text, language).replace(/\.$/, ''));
      return `${inOne(label, language)}: ${some.join(', ')}${values.length > some.length ? ' …' : '.'}`;
    });

/** The operation that a page of a kind shows. */
export const shownOperation = (kind: ThingKind, id: string, { language }: Address) => ({
  text: operationOf(kind),
  variables: { id, language: enumOf(language) },
});

const placesOf = (said: readonly Said[]): Place[] =>
  said.map(({ field: { key, label }, notes }) => ({ anchor: `felt-${key}`, name: label, notes }));

function fieldOf({ field: { key, label }, values, notes }: Said, kept: Kept): Html {
  const shown = values.map((value) => shownValue(value, kept));
  const short = values.every(({ text }) => text.da.length < 40) && values.length < 4;
  const list = short ? joined(shown, ', ') : html`<ul>\n${shown.map((one) => html`<li>${one}</li>\n`)}</ul>`;
  return html`<div id="felt-${key}"><dt>${inOne(label, kept.language)}${
    values.length > 3 && html` <small>(${values.length})</small>`
  }</dt><dd>${values.length === 1 ? shown : list}${marks(notes, kept)}</dd></div>\n`;
}

function shownValue({ text, id, url, colour, danish: isDanish }: Value, kept: Kept): Part {
  if (colour !== undefined) return swatch(colour, kept.language);
  const said = isDanish ? danish(text.da, kept.language) : html`${inOne(text, kept.language)}`;
  if (id !== undefined) return html`<a href="${pathOfId(id, kept)}">${said}</a>`;
  return url !== undefined && isWebAddress(url)
    ? html`<a class="address" rel="nofollow" href="${url}">${said}</a>`
    : said;
}

/** Stored questions that this thing alone is enough to ask. */
function questionsAbout({ kind, title, found }: ShownThing, kept: Kept): Part {
  const asked = questions.flatMap((question) => {
    const parameter = question.parameters.find((one) => kind.asked?.includes(one.kind));
    const enough = question.parameters.every((one) => one === parameter || !one.required);
    if (parameter === undefined || !enough) return [];
    const given = { [parameter.name]: { value: found.id, name: inOne(title, kept.language) } };
    const name = inOne(titleOf(question, { sources: 'ALL', given }), kept.language);
    return [
      html`<li><a href="${pathOfQuestion(question.slug, { [parameter.name]: found.id }, kept)}">${name}</a></li>\n`,
    ];
  });
  if (asked.length === 0) return null;
  return html`<section class="noprint" aria-labelledby="spoergsmaal">
<h2 id="spoergsmaal">${inOne(words.questions, kept.language)} ${inOne(title, kept.language)}</h2>
<ul class="questions">
${asked}</ul>
</section>`;
}
