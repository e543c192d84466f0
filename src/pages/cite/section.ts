import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne } from '../language.ts';
import { type Cited, citeAsBibtex, citeAsCsl, citeAsText } from './cite.ts';

const words = {
  heading: both('Kopiér henvisning', 'Copy citation'),
  text: both('Tekst', 'Text'),
  file: both('som fil', 'as a file'),
} as const satisfies Record<string, Both>;

/** The three forms of the citation to copy, and the addresses of two of them as files. */
export function citationSection(cited: Cited, files: { readonly bib: string; readonly csl: string }): Html {
  const say = (text: Both) => inOne(text, cited.language);
  return html`<section class="noprint" aria-labelledby="henvisning">
<h2 id="henvisning">${say(words.heading)}</h2>
<h3 id="henvisning-tekst">${say(words.text)}</h3>
<p class="copy">${citeAsText(cited)}</p>
<details>
<summary>BibTeX</summary>
<pre tabindex="0"><code>${citeAsBibtex(cited)}</code></pre>
<p><a href="${files.bib}">BibTeX ${say(words.file)}</a></p>
</details>
<details>
<summary>CSL-JSON</summary>
<pre tabindex="0"><code>${citeAsCsl(cited)}</code></pre>
<p><a href="${files.csl}">CSL-JSON ${say(words.file)}</a></p>
</details>
</section>`;
}
