import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import { footer } from './footer.ts';
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
  /** Where mistakes are told; null where nobody said. */
  readonly contact: string | null | undefined;
  /** What the page is about, to be named with a mistake: an id, or a question with what it was asked of. */
  readonly about?: string;
  /** Path of the feed of what changes here. */
  readonly feed?: string;
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
  feed: both('Ændringer', 'Changes'),
} as const satisfies Record<string, Both>;

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
${page.forms?.map(({ path, type }) => html`<link rel="alternate" type="${type}" href="${path}">\n`)}${page.feed !== undefined && html`<link rel="alternate" type="application/atom+xml" title="${say(words.feed)}" href="${page.feed}">\n`}</head>
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
${footer(page)}
</body>
</html>
`;
}

const otherOf = (language: Language): Language => (language === 'da' ? 'en' : 'da');
