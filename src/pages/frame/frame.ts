import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import { footer } from './footer.ts';
import type { Framed } from './framed.ts';
import { stylesheet } from './stylesheet.ts';

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
