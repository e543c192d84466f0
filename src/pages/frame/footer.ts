import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import { correctionLine } from './corrections.ts';
import type { Framed } from './framed.ts';
import { licence } from './licence.ts';

const words = {
  version: both('Udgave', 'Version'),
  licence: both('Vores samling af oplysninger: ', 'Our collection of facts: '),
  terms: both(
    '. Hver kilde beholder sine egne vilkår; nævn altid den oprindelige kilde. Indeholder data fra Klimadatastyrelsen, Geodatastyrelsen og Danske Kommuner (FOT).',
    '. Each source keeps its own terms; always name the original source. Contains data from the Danish Agency for Climate Data, the Danish Geodata Agency and Danish municipalities (FOT).',
  ),
  objection: both(
    'Kun personer i offentlige hverv, og kun hvervet. Et »nej« står her kun, hvor en kilde siger det; hvad ingen kilde siger, står som ikke oplyst.',
    'Only persons in public roles, and only the role. A "no" appears here only where a source says so; what no source says is shown as not stated.',
  ),
  more: both('Om siden', 'About this site'),
} as const satisfies Record<string, Both>;

const ways = [
  ['/om', both('Om sundhedsgraf', 'About sundhedsgraf')],
  ['/aendringer', both('Ændringer', 'Changes')],
  ['/rettelser', both('Rettelser', 'Corrections')],
  ['/data', both('Hent det hele', 'Download everything')],
] as const;

/** The foot of a page: the version, where mistakes are told, what else there is, and the terms. */
export function footer(page: Framed): Html {
  const { language, version, answeredBy } = page;
  const say = (text: Both) => inOne(text, language);
  const kept = keeping({ language, version });
  return html`<footer>
${answeredBy !== null && html`<p>${say(words.version)} <a href="${pathWith('/spoergsmaal', keeping({ language, version: answeredBy }))}"><code>${answeredBy}</code></a></p>\n`}<p class="mistake">${correctionLine(page)}</p>
<nav aria-label="${say(words.more)}">
${ways.map(([path, name]) => html`<a href="${pathWith(path, kept)}">${say(name)}</a>\n`)}</nav>
<p>${say(words.licence)}<a rel="license" href="${licence.url}">${licence.name}</a>${say(words.terms)}</p>
<p>${say(words.objection)}</p>
</footer>`;
}
