import type { Asking, Edition } from '../../api/asking.ts';
import { groupBy } from '../../domain/group.ts';
import { questions } from '../../questions/all.ts';
import type { Both, ParameterKind, Question } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Address, refuseRest } from '../address.ts';
import { csv } from '../csv.ts';
import { frame } from '../frame/frame.ts';
import { type Html, html } from '../html.ts';
import { sentAsJson } from '../json.ts';
import { inOne, type Language } from '../language.ts';
import { keeping, pathAs, pathOfFeed, pathOfQuestion, pathWith } from '../links.ts';
import type { Sent } from '../response.ts';
import type { Routed } from '../routed.ts';
import type { Setting } from '../setting.ts';
import { unreadable } from '../wrong.ts';
import { inOrder } from './again.ts';
import { exampleNames, exampleTitle } from './examples.ts';

const words = {
  title: both('Spørgsmål og svar', 'Questions and answers'),
  lead: both(
    'Hvem sad i sundhedsklyngerne, hvem sidder i sundhedsrådene, og hvad går videre? Hvert svar siger, hvor det står, og hvad vi ikke ved. Åbn et eksempel, og vælg en anden klynge, et andet råd, en anden kommune, person eller dag.',
    'Who sat in the health clusters, who sits in the health councils, and what is handed on? Each answer says where it is from and what we do not know. Open an example, and choose another cluster, council, municipality, person or day.',
  ),
  other: both('vælg selv', 'choose'),
} as const satisfies Record<string, Both>;

const groups: Readonly<Partial<Record<ParameterKind, Both>>> = {
  KLYNGE: both('Om en klynge', 'About a cluster'),
  SUNDHEDSRAAD: both('Om et sundhedsråd', 'About a health council'),
  BODY: both('Om en klynge, et råd eller et udvalg', 'About a cluster, council or committee'),
  KOMMUNE: both('Om en kommune', 'About a municipality'),
  PERSON: both('Om en person', 'About a person'),
  PERSON_OR_BODY: both('Om forbindelser', 'About connections'),
};
const rest = both('På tværs, og om kilderne', 'Across them all, and about the sources');

const kindOf = ({ parameters }: Question): Both =>
  groups[(parameters.find(({ required }) => required) ?? parameters[0])?.kind ?? 'TEXT'] ?? rest;

/** Every stored question with an example that can be opened. */
export async function routeOverview({
  address,
  asking,
  setting,
}: {
  address: Address;
  asking: Asking;
  setting: Setting;
}): Promise<Routed> {
  refuseRest(address);
  const edition = await asking.edition(address.version);
  const names = await exampleNames(edition);
  const path = pathWith('/spoergsmaal', keeping({ ...address, version: edition.id }));
  const listed = questions.map((question) => ({ question, title: exampleTitle(question, names) }));
  return {
    sent: sentAs(listed, { address, edition, setting, canonical: `${setting.publicUrl ?? ''}${path}` }),
    edition,
  };
}

interface Listed {
  readonly question: Question;
  readonly title: Both;
}

interface Place {
  readonly address: Address;
  readonly edition: Edition;
  readonly setting: Setting;
  readonly canonical: string;
}

function sentAs(listed: readonly Listed[], place: Place): Sent {
  const { ending, language, excel } = place.address;
  const rows = listed.map(({ question, title }) => ({
    number: question.number,
    slug: question.slug,
    title: inOne(title, language),
    example: pathOfQuestion(question.slug, question.example, { language, version: place.edition.id }),
  }));
  if (ending === 'json') {
    return sentAsJson({ link: place.canonical, ...place, about: 'spoergsmaal' }, { questions: rows });
  }
  if (ending === 'csv') {
    const columns = [
      { key: 'nummer', label: inOne(both('Nummer', 'Number'), language) },
      { key: 'spoergsmaal', label: inOne(both('Spørgsmål', 'Question'), language) },
      { key: 'eksempel', label: inOne(both('Eksempel', 'Example'), language) },
    ];
    const cells = rows.map(({ number, title, example }) => ({ cells: [String(number), title, example], claims: [] }));
    const origin = { version: place.edition.id, link: place.canonical, language, excel };
    return { type: 'text/csv; charset=utf-8; header=present', text: csv({ columns, rows: cells }, origin) };
  }
  if (ending !== 'html') throw unreadable('Siden findes ikke i den form.', 'The page does not exist in that form.');
  return { type: 'text/html; charset=utf-8', text: overviewPage(listed, place).text };
}

function overviewPage(listed: readonly Listed[], { address, edition, setting, canonical }: Place): Html {
  const { language, version } = address;
  const kept = { language, version };
  const say = (text: Both) => inOne(text, language);
  const other: Language = language === 'da' ? 'en' : 'da';
  const forms = (['csv', 'json'] as const).map((ending) => ({
    path: pathWith(pathAs('/spoergsmaal', ending), keeping(kept)),
    type: ending === 'csv' ? 'text/csv' : 'application/json',
    name: ending.toUpperCase(),
  }));
  const byKind = groupBy(listed, ({ question }) => kindOf(question));
  const grouped = [...Object.values(groups), rest].flatMap((kind) => {
    const members = byKind.get(kind);
    return members ? [[kind, members] as const] : [];
  });
  return frame({
    title: say(words.title),
    description: say(words.lead),
    language,
    version,
    answeredBy: edition.id,
    other: pathWith('/spoergsmaal', keeping({ language: other, version })),
    canonical,
    forms,
    setting,
    about: 'spoergsmaal',
    feed: pathOfFeed({}, kept),
    main: html`<h1>${say(words.title)}</h1>
<p class="lead">${say(words.lead)}</p>
${grouped.map(
  ([kind, members]) => html`<section>
<h2>${say(kind)}</h2>
<ul class="questions">
${members.map(
  ({ question, title }) =>
    html`<li><a href="${pathOfQuestion(question.slug, inOrder(question, question.example), kept)}">${say(title)}</a>${
      question.parameters.length > 0 &&
      html` <a class="other" href="${pathOfQuestion(question.slug, {}, kept)}" aria-label="${say(words.other)}: ${say(title)}">${say(words.other)}</a>`
    }</li>\n`,
)}</ul>
</section>
`,
)}`,
  });
}
