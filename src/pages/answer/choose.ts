import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { type Question, titleOf } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import { readable } from '../dates.ts';
import { frame } from '../frame/frame.ts';
import { type Html, html } from '../html.ts';
import { inOne } from '../language.ts';
import { keeping, pathOfQuestion, pathWith } from '../links.ts';
import type { Setting } from '../setting.ts';
import { type Asking, formOf, inOrder, neighbours, type Values } from './again.ts';
import { exampleNames } from './examples.ts';
import { choicesFor } from './page.ts';

const words = {
  choose: both('Vælg først, hvad spørgsmålet gælder.', 'First choose what the question is about.'),
  example: both('Et eksempel', 'An example'),
  all: both('Alle spørgsmål', 'All questions'),
} as const satisfies Record<string, Both>;

/** The page of a question that cannot be asked yet: what can be chosen, and an example. */
export async function choosePage(
  question: Question,
  values: Values,
  { address, edition, setting }: { address: Address; edition: Edition; setting: Setting },
): Promise<Html> {
  const { language, version } = address;
  const kept = { language, version };
  const say = (text: Both) => inOne(text, language);
  const asking = { question, values, choices: await choicesFor(question, edition), kept };
  const other = language === 'da' ? 'en' : 'da';
  const path = `/spoergsmaal/${question.slug}`;
  const title = say(titleOf(question, { sources: 'ALL', given: {} }));
  return frame({
    title,
    description: say(words.choose),
    language,
    version,
    answeredBy: edition.id,
    other: pathWith(path, { ...inOrder(question, values), ...keeping({ language: other, version }) }),
    canonical: null,
    unlisted: true,
    setting,
    about: question.slug,
    main: html`<article>
<p class="crumb"><a href="${pathWith('/spoergsmaal', keeping(kept))}">${say(words.all)}</a></p>
<h1>${title}</h1>
<p>${say(words.choose)} ${say(words.example)}: <a href="${pathOfQuestion(question.slug, inOrder(question, question.example), kept)}">${exampleOf(asking, await exampleNames(edition))}</a>.</p>
</article>
${formOf(asking)}
${neighbours(asking)}`,
  });
}

/** What the example is about, called by its name where a list has it, and a day as it is said. */
const exampleOf = ({ question: { example }, choices, kept }: Asking, names: ReadonlyMap<string, string>): string =>
  Object.entries(example)
    .map(([parameter, value]) => {
      const known = choices.get(parameter)?.find(({ id }) => id === value || id.endsWith(`-${value}`));
      return known?.name ?? names.get(value) ?? readable(value, kept.language);
    })
    .join(', ');
