import { groupBy } from '../../domain/group.ts';
import type { Both } from '../../questions/question.ts';
import { both, sayDate } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import { type Html, html, isWebAddress, joined, type Part } from '../html.ts';
import { danish, inOne } from '../language.ts';
import { type Kept, pathOfId } from '../links.ts';
import { type Claim, isOwnWord, type Numbered, qualitiesOf, sayClaim, whereToLook } from './claim.ts';

const words = {
  heading: both('Fodnoter', 'Footnotes'),
  note: both('Fodnote', 'Footnote'),
  back: both('Tilbage til', 'Back to'),
  claim: both('bevis', 'evidence'),
  look: both('Led efter', 'Look for'),
  retrieved: both('set den', 'seen on'),
  passage: both('Stedet er for langt at citere; dets aftryk er', 'The passage is too long to quote; its hash is'),
  terms: both('vilkår', 'terms'),
} as const satisfies Record<string, Both>;

/** Said of a source whose address nobody noted. */
export const noAddress = both('intet link kendt', 'no link known');

/** As sources.csv writes it where nobody says. */
const noLicence = both('ingen licens fundet', 'no licence found');

/** The numbers as marks: runs are drawn together, "1–4, 33", and both ends lead to their notes. */
export function marks(numbers: readonly number[], { language }: Kept): Html | null {
  if (numbers.length === 0) return null;
  const one = (number: number) =>
    html`<a href="#note-${number}" aria-label="${inOne(words.note, language)} ${number}">${number}</a>`;
  const runs = runsOf(numbers).map(([from, to]) =>
    from === to ? one(from) : html`${one(from)}${to === from + 1 ? ', ' : '–'}${one(to)}`,
  );
  return html`<sup class="marks">${joined(runs, ', ')}</sup>`;
}

/** Numbers in order, drawn together where they follow each other. */
export function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((left, right) => left - right)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** A place of the page that a note is used at: its anchor, and how it is called. */
export interface Place {
  readonly anchor: string;
  readonly name: Both;
  readonly notes: readonly number[];
}

/**
 * The notes, with a way back to every place they are used at. They stand under their source, so that its kind, address
 * and terms are said once; notes that are cited alike (the cells of one row of a list) share the citation, and those of
 * them that are used at the same places share the ways back.
 */
export function footnotes(claims: readonly Numbered[], places: readonly Place[], kept: Kept): Html | null {
  if (claims.length === 0) return null;
  const sources = [...groupBy(claims, ({ claim }) => claim.document.id).values()];
  return html`<section aria-labelledby="fodnoter">
<h2 id="fodnoter">${inOne(words.heading, kept.language)}</h2>
<ul class="notes">
${sources.map((notes) => html`<li>${sourceOf(notes, places, kept)}</li>\n`)}</ul>
</section>`;
}

function sourceOf(notes: readonly Numbered[], places: readonly Place[], kept: Kept): Part {
  const [first] = notes;
  if (first === undefined) return null;
  const { claim } = first;
  const { document } = claim;
  const say = (text: Both) => inOne(text, kept.language);
  const look = whereToLook(claim);
  const about = [
    say(word('DocumentKind', document.kind)),
    ...(document.publisher === 'ikke oplyst' ? [] : [document.publisher]),
    document.url !== null && isWebAddress(document.url)
      ? html`<a class="address" rel="nofollow" href="${document.url}">${document.url}</a>`
      : say(noAddress),
    ...(look ? [html`${say(words.look)} ${say(look)}`] : []),
    ...(document.retrievedOn === null ? [] : [`${say(words.retrieved)} ${say(sayDate(document.retrievedOn))}`]),
    html`${say(words.terms)}: ${document.licence === noLicence.da ? say(noLicence) : danish(document.licence, kept.language)}`,
  ];
  const cited = [...groupBy(notes, (note) => note.claim.citation).values()];
  return html`<h3><a href="${pathOfId(document.id, kept)}">${danish(document.title, kept.language)}</a></h3>
<p class="about">${joined(about, ' · ')}</p>
<ul>
${cited.map((alike) => entryOf(alike, places, kept))}</ul>`;
}

/** Notes that are cited alike, and the sentence to cite them by. */
function entryOf(alike: readonly Numbered[], places: readonly Place[], kept: Kept): Part {
  const [first] = alike;
  if (first === undefined) return null;
  const say = (text: Both) => inOne(text, kept.language);
  const [, ...qualities] = qualitiesOf(first.claim).map(say);
  const together = groupBy(alike, ({ number }) =>
    places.flatMap(({ notes, anchor }) => (notes.includes(number) ? anchor : [])).join(),
  );
  return html`<li class="entry">${[...together.values()].map((notes) => notes.map((one, place) => noteOf(one, place === notes.length - 1 ? backOf(notes, places, kept) : null, kept)))}<span class="cite">${first.claim.citation} ${qualities.join(' · ')}</span></li>
`;
}

function noteOf({ number, claim }: Numbered, back: Part, kept: Kept): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const { name, value } = sayClaim(claim);
  const said = isOwnWord(claim.property) ? say(value) : danish(value.da, kept.language);
  return html`<span class="note" id="note-${number}"><b>${number}</b> ${say(name)}: ${said}${quoteOf(claim, kept)} <a class="noprint" href="${pathOfId(claim.id, kept)}">${say(words.claim)}</a>${back}</span>
`;
}

/** The ways back of notes that are used at the same places. */
function backOf([first]: readonly Numbered[], places: readonly Place[], { language }: Kept): Part {
  const back = places.filter(({ notes }) => first !== undefined && notes.includes(first.number));
  if (back.length === 0) return null;
  return back.map(
    ({ anchor, name }) =>
      html` <a class="back" href="#${anchor}" aria-label="${inOne(words.back, language)} ${inOne(name, language)}">↩</a>`,
  );
}

/** The quote, where it says more than the value does. */
function quoteOf({ quote, quoteSha256, value }: Claim, { language }: Kept): Part {
  if (quote !== null) return quote === value ? null : html` <q lang="da">${quote}</q>`;
  if (quoteSha256 === null) return null;
  return html` <span class="passage">${inOne(words.passage, language)} <code>${quoteSha256.slice(0, 12)}</code></span>`;
}
