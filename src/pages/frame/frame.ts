import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import { searchForm } from './find.ts';
import { footer } from './footer.ts';
import type { Framed } from './framed.ts';
import { stylesheet } from './stylesheet.ts';

const words = {
  skip: both('Gå til indholdet', 'Go to the content'),
  line: both(
    'Hvem sad hvor, hvad går videre, og hvor står det?',
    'Who sat where, what is handed on, and where does it say so?',
  ),
  menu: both('Hovedmenu', 'Main menu'),
  feed: both('Ændringer', 'Changes'),
} as const satisfies Record<string, Both>;

const menu = [
  ['/spoergsmaal', both('Spørgsmål', 'Questions')],
  ['/kort', both('Kort', 'Map')],
  ['/graf', both('Graf', 'Graph')],
] as const;

/** A whole page: complete without script, in one language. */
export function frame(page: Framed): Html {
  const { language, version } = page;
  const say = (text: Both) => inOne(text, language);
  const kept = keeping({ language, version });
  return html`<!doctype html>
<html lang="${language}">
<head>
${headOf(page)}</head>
<body>
<a class="skip" href="#indhold">${say(words.skip)}</a>
<header>
<a class="home" href="${pathWith('/', kept)}">sundhedsgraf</a>
<p class="line">${say(words.line)}</p>
<nav aria-label="${say(words.menu)}">
${menu.map(([path, name]) => html`<a href="${pathWith(path, kept)}">${say(name)}</a>\n`)}<a href="${pathWith('/graphql', keeping({ language, version: null }))}">GraphQL</a>
<a href="${page.other}" hreflang="${otherOf(language)}" lang="${otherOf(language)}">${language === 'da' ? 'English' : 'Dansk'}</a>
</nav>
${page.front !== true && searchForm({ language, version, place: 'HEADER' })}
</header>
<main id="indhold" tabindex="-1">
${page.main}
</main>
${footer(page)}
</body>
</html>
`;
}

/** What stands before the page: its name, what it says, its other forms, its style and script. */
function headOf(page: Framed): Part {
  const { language, title, description, canonical, setting, module } = page;
  const { script = null } = setting;
  const graph = (name: string, content: string) => html`<meta property="og:${name}" content="${content}">\n`;
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · sundhedsgraf</title>
${description !== undefined && html`<meta name="description" content="${description}">\n`}${graph('site_name', 'sundhedsgraf')}${graph('type', 'website')}${graph('title', title)}${graph('locale', language === 'da' ? 'da_DK' : 'en_GB')}${description !== undefined && graph('description', description)}${canonical !== null && graph('url', canonical)}${page.unlisted && html`<meta name="robots" content="noindex">\n`}<link rel="icon" type="image/svg+xml" href="${stylesheet.icon}">
<link rel="stylesheet" href="${stylesheet.path}">
${module === 'graph' && html`<link rel="stylesheet" href="${stylesheet.graph}">\n`}${script?.shared.map((path) => html`<script type="module" src="${path}"></script>\n`)}${script !== null && html`<script type="module" src="${script.page}"></script>\n`}${script !== null && module === 'graph' && html`<script type="module" src="${script.graph}"></script>\n`}${canonical !== null && html`<link rel="canonical" href="${canonical}">\n`}<link rel="alternate" hreflang="${otherOf(language)}" href="${page.other}">
${page.forms?.map(({ path, type }) => html`<link rel="alternate" type="${type}" href="${path}">\n`)}${page.feed !== undefined && html`<link rel="alternate" type="application/atom+xml" title="${inOne(words.feed, language)}" href="${page.feed}">\n`}`;
}

const otherOf = (language: Language): Language => (language === 'da' ? 'en' : 'da');
