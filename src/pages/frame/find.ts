import { both } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne } from '../language.ts';
import { type Kept, keeping } from '../links.ts';

const words = {
  label: both('Søg', 'Search'),
  front: both(
    'Skriv din kommune, en politiker, en klynge eller et sundhedsråd',
    'Type your municipality, a politician, a cluster or a health council',
  ),
  short: both('Kommune, navn, klynge, råd', 'Municipality, name, cluster, council'),
  find: both('Find', 'Find'),
};

/**
 * The one field to begin with. Without script it asks the stored question of search; the script offers what is found as
 * one types.
 */
export function searchForm({ language, version, place }: Kept & { readonly place: 'FRONT' | 'HEADER' }): Html {
  const say = (text: ReturnType<typeof both>) => inOne(text, language);
  const isFront = place === 'FRONT';
  const id = isFront ? 'soeg' : 'soeg-top';
  return html`<form class="find${isFront && ' front'}" role="search" action="/spoergsmaal/soeg" data-find>
<label for="${id}"${!isFront && html` class="unseen"`}>${say(isFront ? words.front : words.label)}</label>
<span class="field"><input id="${id}" name="tekst" type="search" autocomplete="off" maxlength="200" required placeholder="${isFront ? '' : say(words.short)}"><button>${say(words.find)}</button></span>
${Object.entries(keeping({ language, version })).map(
  ([name, value]) => value !== null && html`<input type="hidden" name="${name}" value="${value}">\n`,
)}</form>`;
}
