import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import { stylesheet } from './stylesheet.ts';

/** The same content elsewhere: another form of it. */
export interface Form {
  readonly path: string;
  readonly type: string;
  readonly name: string;
}

/** A page before its frame. */
export interface Framed {
  readonly title: string;
  readonly language: Language;
  /** Version in the links of the page; null where its own address names none. */
  readonly version: string | null;
  /** Version that answered; null where none did. */
  readonly answeredBy: string | null;
  /** Path of the same page in the other language. */
  readonly other: string;
  /** Where the page stands for good, with its host where that is known. */
  readonly canonical: string | null;
  readonly forms?: readonly Form[];
  readonly unlisted?: boolean;
  readonly main: Part;
}

const words = {
  skip: both('Gå til indholdet', 'Go to the content'),
  line: both(
    'Hvem sad hvor, hvad går videre, og hvor står det?',
    'Who sat where, what goes on, and where does it say so?',
  ),
  questions: both('Spørgsmål', 'Questions'),
  graphql: both('GraphQL', 'GraphQL'),
  menu: both('Hovedmenu', 'Main menu'),
  version: both('Udgave', 'Version'),
  licence: both('Vores samling af oplysninger: ', 'Our collection of facts: '),
  terms: both(
    '. Hver kilde beholder sine egne vilkår; nævn altid den oprindelige kilde. Indeholder data fra Klimadatastyrelsen, Geodatastyrelsen og Danske Kommuner (FOT).',
    '. Each source keeps its own terms; always name the original source. Contains data from the Danish Agency for Climate Data, the Danish Geodata Agency and Danish municipalities (FOT).',
  ),
  objection: both(
    'Kun personer i offentlige hverv, og kun hvervet. Et »nej« står her kun, hvor en kilde siger det; hvad ingen kilde siger, står som ikke oplyst.',
    'Only persons in public roles, and only the role. A "no" stands here only where a source says so; what no source says is shown as not stated.',
  ),
} as const satisfies Record<string, Both>;

/** Licence of what we collected, and where it stands. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** A whole page: complete without script, in one language. */
export function frame(page: Framed): Html {
  const { language, version, title } = page;
  const say = (text: Both) => inOne(text, language);
  const home = pathWith('/spoergsmaal', keeping({ language, version }));
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · sundhedsgraf</title>
${page.unlisted && html`<meta name="robots" content="noindex">\n`}<link rel="stylesheet" href="${stylesheet.path}">
${page.canonical !== null && html`<link rel="canonical" href="${page.canonical}">\n`}<link rel="alternate" hreflang="${otherOf(language)}" href="${page.other}">
${page.forms?.map(({ path, type }) => html`<link rel="alternate" type="${type}" href="${path}">\n`)}</head>
<body>
<a class="skip" href="#indhold">${say(words.skip)}</a>
<header>
<a class="home" href="${home}">sundhedsgraf</a>
<p class="line">${say(words.line)}</p>
<nav aria-label="${say(words.menu)}">
<a href="${home}">${say(words.questions)}</a>
<a href="/graphql">${say(words.graphql)}</a>
<a href="${page.other}" hreflang="${otherOf(language)}" lang="${otherOf(language)}">${language === 'da' ? 'English' : 'Dansk'}</a>
</nav>
</header>
<main id="indhold" tabindex="-1">
${page.main}
</main>
<footer>
${page.answeredBy !== null && html`<p>${say(words.version)} <a href="${pathWith('/spoergsmaal', keeping({ language, version: page.answeredBy }))}"><code>${page.answeredBy}</code></a></p>\n`}<p>${say(words.licence)}<a rel="license" href="${licence.url}">${licence.name}</a>${say(words.terms)}</p>
<p>${say(words.objection)}</p>
</footer>
</body>
</html>
`;
}

const otherOf = (language: Language): Language => (language === 'da' ? 'en' : 'da');
