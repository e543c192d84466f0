import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { frame } from '../frame/frame.ts';
import type { FrameSetting } from '../frame/framed.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import { pathOfQuestion } from '../links.ts';
import { type Entry, mostSentences } from './entries.ts';
import { dayOf } from './sentences.ts';

/** Changes with all that their page and feed say around them. */
export interface ShownChanges {
  readonly title: Both;
  readonly language: Language;
  /** As the address names it; null for the newest. */
  readonly version: string | null;
  readonly edition: Edition;
  readonly entries: readonly Entry[];
  readonly publicUrl: string | null;
  readonly publisher: string | null | undefined;
  readonly setting: FrameSetting;
  /** So many of the newest versions are looked at. */
  readonly most: number;
  /** Paths of the forms, and of the page in the other language. */
  readonly links: { readonly html: string; readonly atom: string; readonly json: string; readonly other: string };
}

const words = {
  lead: both(
    'En ændring er, hvad kilderne eller vores læsning af dem siger nu; om verden har ændret sig, siger den ikke.',
    'A change is what the sources, or our reading of them, say now; it does not say that the world has changed.',
  ),
  follow: both('Følg med', 'Follow'),
  none: both(
    'Ingen af de udgaver, der er indlæst, har ændret noget her.',
    'None of the versions that are loaded changed anything here.',
  ),
  all: both('Se alt, felt for felt', 'See it all, field by field'),
} as const satisfies Record<string, Both>;

/** What is told of, and how far back: older versions are not looked at, and nothing is said of them. */
export const aboutOf = ({ most }: Pick<ShownChanges, 'most'>): Both =>
  both(
    `Hvad der er ændret fra én udgave af sundhedsgraf til den næste, nyeste først. Kun de nyeste ${most} udgaver er sammenlignet.`,
    `What changed from one version of sundhedsgraf to the next, newest first. Only the newest ${most} versions are compared.`,
  );

/** "Udgave 2, 23. november 2026". */
export function titleOfEntry({ version }: Entry): Both {
  const { da, en } = dayOf(version);
  return both(`Udgave ${version.number}, ${da}`, `Version ${version.number}, ${en}`);
}

/** That more changed than is said; null where all is. */
export const moreOf = ({ more }: Entry): Both | null =>
  more === 0
    ? null
    : both(
        `De første ${mostSentences} er nævnt; ${more} til er ikke.`,
        `The first ${mostSentences} are named; ${more} more are not.`,
      );

/** The changes as a page. */
export function changesPage(shown: ShownChanges): Html {
  const { title, language, version, edition, entries, links, setting } = shown;
  const say = (text: Both) => inOne(text, language);
  return frame({
    title: say(title),
    description: say(aboutOf(shown)),
    language,
    version,
    answeredBy: edition.id,
    other: links.other,
    canonical: null,
    forms: [{ path: links.json, type: 'application/json', name: 'JSON' }],
    feed: links.atom,
    unlisted: true,
    setting,
    about: 'aendringer',
    main: html`<h1>${say(title)}</h1>
<p class="lead">${say(aboutOf(shown))} ${say(words.lead)}</p>
<p class="forms noprint">${say(words.follow)}: <a href="${links.atom}">Atom</a> <a href="${links.json}">JSON</a></p>
${entries.length === 0 && html`<p>${say(words.none)}</p>`}
${entries.map((entry) => section(entry, shown))}`,
  });
}

function section(entry: Entry, { language, version: kept }: ShownChanges): Part {
  const say = (text: Both) => inOne(text, language);
  const { version, summary, sentences, kind } = entry;
  const more = moreOf(entry);
  const all = pathOfQuestion('hvad-er-aendret', { til: version.id }, { language, version: kept });
  return html`<section aria-labelledby="udgave-${version.number}">
<h2 id="udgave-${version.number}">${say(titleOfEntry(entry))}</h2>
<p><code>${version.id}</code> ${say(summary)}</p>
${sentences.length > 0 && html`<ul>\n${sentences.map((text) => html`<li>${say(text)}</li>\n`)}</ul>`}
${more && html`<p>${say(more)}</p>`}
${kind === 'CHANGED' && html`<p><a href="${all}">${say(words.all)}</a></p>`}
</section>
`;
}
