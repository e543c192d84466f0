import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne } from '../language.ts';
import { type Kept, keeping, pathWith } from '../links.ts';

/** An operation of the API with its variables. */
export interface Operation {
  readonly text: string;
  readonly variables: object;
}

const words = {
  heading: both('Vis som GraphQL', 'Show as GraphQL'),
  open: both('Åbn i GraphiQL', 'Open in GraphiQL'),
  variables: both('Variabler', 'Variables'),
  own: both('Spørgsmålets egen operation', "The question's own operation"),
} as const satisfies Record<string, Both>;

/** The operation that asks for what the page shows, pinned to the version that answered, ready to run in GraphiQL. */
export function graphqlSection({ text, variables }: Operation, own: string | null, kept: Kept): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const given = JSON.stringify(variables, null, 2);
  return html`<section class="noprint" aria-labelledby="graphql">
<h2 id="graphql">${say(words.heading)}</h2>
<p><a href="${pathWith('/graphql', { query: text, variables: given, ...keeping({ ...kept, version: null }) })}">${say(words.open)}</a></p>
<details>
<summary>GraphQL</summary>
<pre tabindex="0" lang="en"><code>${text}</code></pre>
<h3>${say(words.variables)}</h3>
<pre tabindex="0" lang="en"><code>${given}</code></pre>
</details>
${
  own !== null &&
  html`<details>
<summary>${say(words.own)}</summary>
<pre tabindex="0" lang="en"><code>${own}</code></pre>
</details>`
}
</section>`;
}

/** The operation as of one version: the directive stands behind its name and its variables. */
export const pinned = (operation: string, version: string): string =>
  operation.replace(/^(\s*query \w+(?:\([^)]*\))?)/, `$1 @registrering(version: "${version}")`).trim();
