import type { Asking, Edition } from '../../api/asking.ts';
import { danishDay } from '../../domain/danish-time.ts';
import { nearest } from '../../domain/nearest.ts';
import { questionOf, questions } from '../../questions/all.ts';
import type { Question } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import { inOne } from '../language.ts';
import { pathAs, pathOfQuestion } from '../links.ts';
import type { Routed } from '../routed.ts';
import type { Setting } from '../setting.ts';
import { isOfficial } from '../thing/official.ts';
import { notHere, unreadable } from '../wrong.ts';
import { inOrder } from './again.ts';
import { ask } from './answer.ts';
import { readAsked, sayTakes } from './asked.ts';
import { choosePage } from './choose.ts';
import { citedOf } from './cited.ts';
import { asBibtex, asCsl, asCsv, asJson, httpStatus } from './files.ts';
import { answerPage, type Shown, valuesOf } from './page.ts';

/** The page of one question: its answer, or what is to be chosen first. */
export async function routeQuestion(
  slug: string,
  { address, asking, setting }: { address: Address; asking: Asking; setting: Setting },
): Promise<Routed> {
  const question = questionOf(slug);
  if (question === null) throw unknownQuestion(slug, address);
  const { asked, left, today } = readAsked(question, address, danishDay(setting.now()));
  const edition = await asking.edition(address.version);
  if (left.length > 0) return chooseFirst(question, { address, edition, setting, values: asked.parameters });
  if (today) return { lead: pinnedPath(question, { address, edition, asked }), lasting: false };
  const answer = await ask(edition, asked, address.language);
  const unlisted = await ofOfficial(question, { asked, answer }, edition);
  const shown: Shown = { question, asked, answer, address, edition, setting, unlisted };
  return { sent: { ...(await sentOf(shown)), status: httpStatus(answer.status), unlisted }, edition };
}

async function sentOf(shown: Shown) {
  const { answer, address, setting } = shown;
  const cited = citedOf(shown);
  const filed = { answer, cited, contact: setting.contact, language: address.language, excel: address.excel };
  if (address.ending === 'json') return asJson(filed);
  if (address.ending === 'csv') return asCsv(filed);
  if (address.ending === 'bib') return asBibtex(cited);
  if (address.ending === 'csl.json') return asCsl(cited);
  return { type: 'text/html; charset=utf-8', text: (await answerPage(shown)).text };
}

function unknownQuestion(slug: string, address: Address): Error {
  const near = nearest(
    slug,
    questions.map((question) => question.slug),
  );
  const question = near === null ? null : questionOf(near);
  return notHere(
    both('Der er intet spørgsmål på den adresse.', 'There is no question at that address.'),
    question === null
      ? []
      : [{ path: pathOfQuestion(question.slug, {}, address), name: inOne(question.title, address.language) }],
  );
}

/** A link without what the question needs: a page to choose on, and for a file what it takes. */
async function chooseFirst(
  question: Question,
  {
    address,
    edition,
    setting,
    values,
  }: { address: Address; edition: Edition; setting: Setting; values: readonly { name: string; value: string }[] },
): Promise<Routed> {
  const takes = sayTakes(question);
  if (address.ending !== 'html') {
    throw unreadable(`Spørgsmålet mangler noget. ${takes.da}`, `The question lacks something. ${takes.en}`);
  }
  const given = Object.fromEntries(values.map(({ name, value }) => [name, value]));
  const page = await choosePage(question, given, { address, edition, setting });
  return { sent: { type: 'text/html; charset=utf-8', text: page.text, unlisted: true }, edition };
}

/** The link of today: the day and the version spelled out. */
function pinnedPath(
  question: Question,
  { address, edition, asked }: { address: Address; edition: Edition; asked: Shown['asked'] },
): string {
  const values = Object.fromEntries(asked.parameters.map(({ name, value }) => [name, value]));
  const kilder: Record<string, string> = asked.sources === 'MINUTES' ? { kilder: 'referater' } : {};
  const path = pathOfQuestion(question.slug, inOrder(question, { ...values, ...kilder }), {
    language: address.language,
    version: edition.id,
  });
  const [before = '', query = ''] = path.split('?');
  return `${pathAs(before, address.ending)}?${query}${address.excel ? '&format=excel' : ''}`;
}

/** Whether an answer is about one person who is an official. */
async function ofOfficial(
  { parameters }: Question,
  asked: Pick<Shown, 'asked' | 'answer'>,
  edition: Edition,
): Promise<boolean> {
  const values = valuesOf(asked);
  const persons = parameters.flatMap(({ name }) => {
    const value = values[name];
    return value?.startsWith('person-') ? [value] : [];
  });
  return (await Promise.all(persons.map((id) => isOfficial(id, edition)))).some(Boolean);
}
