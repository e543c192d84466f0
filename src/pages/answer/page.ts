import type { Edition } from '../../api/asking.ts';
import type { Both, Question } from '../../questions/question.ts';
import { both, same } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import { citationSection } from '../cite/section.ts';
import { footnotes } from '../claims/footnotes.ts';
import { descriptionOf } from '../frame/description.ts';
import { frame } from '../frame/frame.ts';
import type { Form } from '../frame/framed.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne } from '../language.ts';
import { keeping, pathAs, pathOfFeed, pathOfId, pathOfQuestion, pathWith } from '../links.ts';
import type { Setting } from '../setting.ts';
import { toldApart } from '../thing/apart.ts';
import { formOf, inOrder, neighbours, type Values } from './again.ts';
import { type Answer, type Asked, aboutOf, answerOperation, numbered, variablesOf } from './answer.ts';
import { type Choice, choicesOf } from './choices.ts';
import { citedOf } from './cited.ts';
import { graphqlSection, pinned } from './graphql.ts';
import { missedParameter, nearCandidates } from './near.ts';
import { candidatesOf, missingOf, placesOf, sentencesOf, statusLine, tableOf } from './parts.ts';

/** An answer with all that its page says around it. */
export interface Shown {
  readonly question: Question;
  readonly asked: Asked;
  readonly answer: Answer;
  readonly address: Address;
  readonly edition: Edition;
  readonly setting: Setting;
  /** Whether it is of an official, and so kept out of search engines. */
  readonly unlisted: boolean;
}

const words = {
  forms: both('Hent som', 'Download as'),
  excel: both('CSV til Excel', 'CSV for Excel'),
  cite: both('Kopiér henvisning', 'Copy citation'),
  all: both('Alle spørgsmål', 'All questions'),
} as const satisfies Record<string, Both>;

/** The page of an answer. */
export async function answerPage(shown: Shown): Promise<Html> {
  const { question, answer, address, edition, setting, unlisted } = shown;
  const { language, version } = address;
  const kept = { language, version };
  const path = `/spoergsmaal/${question.slug}`;
  const query = inOrder(question, valuesOf(shown));
  const found = answer.status !== 'NO_SUCH_THING' && answer.status !== 'AMBIGUOUS';
  const cited = citedOf(shown);
  const forms = formsOf(path, { ...query, ...keeping(kept) }, shown);
  return frame({
    title: answer.title,
    description: descriptionOf(answer.sentences.map(({ text }) => text)),
    language,
    version,
    answeredBy: answer.version,
    other: pathWith(path, { ...query, ...keeping({ language: language === 'da' ? 'en' : 'da', version }) }),
    canonical: found ? (cited.url ?? cited.path) : null,
    forms: found ? forms : [],
    unlisted: unlisted || !found,
    setting,
    about: aboutOf(answer),
    ...(found ? { feed: pathOfFeed({ om: question.slug, ...query }, kept) } : {}),
    main: html`${await articleOf(shown, found ? forms : [])}
${await againOf(shown)}
${found && citationSection(cited, filesOf(path, { ...query, ...keeping({ language, version: edition.id }) }))}
${found && operationOf(shown)}`,
  });
}

/** What is answered: sentences, table, what is missing, footnotes. */
async function articleOf(shown: Shown, forms: readonly Form[]): Promise<Html> {
  const { answer, address } = shown;
  const kept = { language: address.language, version: address.version };
  const say = (text: Both) => inOne(text, kept.language);
  return html`<article>
<p class="crumb"><a href="${pathWith('/spoergsmaal', keeping(kept))}">${say(words.all)}</a></p>
<h1>${answer.title}</h1>
${statusLine(answer, kept)}
${sentencesOf(answer, kept)}
${await meantOf(shown)}
${tableOf(answer, kept)}
${missingOf(answer, kept)}
${
  forms.length > 0 &&
  html`<p class="forms noprint">${say(words.forms)}: ${forms.map(({ path, name }) => html`<a href="${path}">${name}</a> `)}<a href="#henvisning">${say(words.cite)}</a></p>`
}
${footnotes(numbered(answer), placesOf(answer), kept)}
</article>`;
}

/** What may be meant by a name that nothing or several things bear: the same question of each. */
async function meantOf(shown: Shown): Promise<Part> {
  const { question, asked, answer, edition, address } = shown;
  const missed = missedParameter(question, asked, answer);
  const near =
    missed && answer.candidates.length === 0
      ? await nearCandidates(missed, await choicesFor(question, edition), edition)
      : answer.candidates;
  const linkOf = (id: string) =>
    missed
      ? pathOfQuestion(question.slug, inOrder(question, { ...valuesOf(shown), [missed.parameter.name]: id }), address)
      : pathOfId(id, address);
  const told = await toldApart(
    near.map(({ id, name }) => ({ id, name: same(name) })),
    edition,
  );
  const named = told.map(({ id, name }) => ({ id, name: inOne(name, address.language) }));
  return candidatesOf(named, linkOf, address);
}

/** The same question of others. */
async function againOf(shown: Shown): Promise<Html> {
  const { question, edition, address } = shown;
  const again = {
    question,
    values: valuesOf(shown),
    choices: await choicesFor(question, edition),
    kept: { language: address.language, version: address.version },
  };
  return html`${neighbours(again)}
${formOf(again)}`;
}

const operationOf = ({ question, asked, answer, address }: Shown): Html =>
  graphqlSection(
    { text: pinned(answerOperation, answer.version), variables: variablesOf(asked, address.language) },
    question.operation,
    address,
  );

const filesOf = (path: string, query: Record<string, string | null>) => ({
  bib: pathWith(pathAs(path, 'bib'), query),
  csl: pathWith(pathAs(path, 'csl.json'), query),
});

const formsOf = (path: string, query: Record<string, string | null>, { address: { language } }: Shown): Form[] => [
  { path: pathWith(pathAs(path, 'csv'), query), type: 'text/csv', name: 'CSV' },
  {
    path: pathWith(pathAs(path, 'csv'), { ...query, format: 'excel' }),
    type: 'text/csv',
    name: inOne(words.excel, language),
  },
  { path: pathWith(pathAs(path, 'json'), query), type: 'application/json', name: 'JSON' },
];

/** What was asked with, by name: as found, which the link of an answer tells, else as it was given. */
export function valuesOf({ asked, answer }: Pick<Shown, 'asked' | 'answer'>): Values {
  const link = new URLSearchParams(answer.link.split('?')[1]);
  link.delete('version');
  return {
    ...Object.fromEntries(asked.parameters.map(({ name, value }) => [name, value])),
    ...Object.fromEntries(link),
  };
}

/** What each parameter can be, where that fits on a page. */
export async function choicesFor(question: Question, edition: Edition): Promise<Map<string, readonly Choice[]>> {
  const found = await Promise.all(
    question.parameters.map(async ({ name, kind }) => [name, await choicesOf(kind, edition)] as const),
  );
  return new Map(found.flatMap(([name, choices]) => (choices === null ? [] : [[name, choices]])));
}
