import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import { type Kept, keeping, pathWith } from '../links.ts';
import { type Answer, ask } from './answer.ts';

const words = {
  evidence: both('Bevis', 'Evidence'),
  missing: both('Vi ved ikke', 'We do not know'),
  of: both('for sætning', 'for sentence'),
} as const satisfies Record<string, Both>;

/** The path of an answer on its own page, in the version of the page that shows it. */
export function pathOfAnswer({ link }: Pick<Answer, 'link'>, kept: Kept): string {
  const [path = '', query] = link.split('?');
  const given = new URLSearchParams(query);
  given.delete('version');
  return pathWith(path, { ...Object.fromEntries(given), ...keeping(kept) });
}

/** Asks a stored question of what its parameters name. */
export const askOf = (
  edition: Edition,
  slug: string,
  parameters: Readonly<Record<string, string>>,
  language: Language,
): Promise<Answer> => {
  const given = Object.entries(parameters).map(([name, value]) => ({ name, value }));
  return ask(edition, { slug, parameters: given, sources: 'ALL' }, language);
};

/** What a kommune's page and the front page say of it: its klynge and its råd, and who sits for it. */
export const askOfKommune = (edition: Edition, kommune: string, language: Language): Promise<Answer[]> =>
  Promise.all(
    ['kommunens-klynge-og-raad', 'hvem-repraesenterer-kommunen'].map((slug) =>
      askOf(edition, slug, { kommune }, language),
    ),
  );

/** The sentences of an answer where it is not the page's own: each leads to its evidence on the answer's page. */
export function briefOf(answer: Answer, kept: Kept): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const path = pathOfAnswer(answer, kept);
  return html`<div class="sentences brief">
${answer.sentences.map(
  ({ text, notes }, place) =>
    html`<p>${text}${notes.length > 0 && html` <a class="proof" href="${path}#saetning-${place + 1}" aria-label="${say(words.evidence)} ${say(words.of)} ${place + 1}">${say(words.evidence)}</a>`}</p>\n`,
)}${answer.missing.map(({ text }) => html`<p class="unknown"><b>${say(words.missing)}:</b> ${text}</p>\n`)}</div>`;
}
