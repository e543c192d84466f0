import type { Both } from '../../questions/question.ts';
import { both, sayCount, sayDate, withParty } from '../../questions/say.ts';
import { type Html, html, type Part } from '../html.ts';
import { danish, inOne } from '../language.ts';
import { type Kept, keeping, pathOfId, pathWith } from '../links.ts';
import { tableOf } from '../pictures/figure.ts';
import { roleOf } from '../pictures/seats/picture.ts';
import type { Body, HeldSeat } from './read.ts';

const words = {
  heading: both('Medlemmer på en dag', 'Members on a day'),
  day: both('Dag', 'Day'),
  show: both('Vis', 'Show'),
  officials: both('Vis også embedsfolk', 'Show officials too'),
  person: both('Person', 'Person'),
  sat: both('Sad der?', 'Sat there?'),
  role: both('Hverv', 'Role'),
  office: both('Embede', 'Office'),
  represents: both('Sidder for', 'Represents'),
  notStated: both('ikke oplyst', 'not stated'),
  unplaced: both('ikke oplyst, om politiker', 'not stated whether a politician'),
  caption: both('Medlemmer', 'Members on'),
  nobody: both(
    'Ingen kilde, vi har, nævner et medlem her. Det betyder ikke, at der ingen er.',
    'No source we hold names a member here. That does not mean that there are none.',
  ),
} as const satisfies Record<string, Both>;

const heldWords = {
  YES: both('ja', 'yes'),
  UNKNOWN: both('vides ikke', 'not known'),
  NO: both('nej', 'no'),
} as const satisfies Record<HeldSeat['held'], Both>;

/** The members on a day that the reader chooses: yes, no and unknown are three things. */
export function membersOn(body: Body, kept: Kept): Html {
  const { day, seats } = body;
  const say = (text: Both) => inOne(text, kept.language);
  const caption = both(`${words.caption.da} ${sayDate(day).da}`, `${words.caption.en} ${sayDate(day).en}`);
  return html`<h2 id="medlemmer">${say(words.heading)}</h2>
${formOf(body, kept)}
<div aria-live="polite">
<p class="lead">${say(sentenceOf(body))}</p>
</div>
${
  seats.length > 0 &&
  tableOf(
    {
      columns: [words.person, words.sat, words.role, words.office, words.represents].map(say),
      rows: seats.map((seat) => rowOf(seat, kept)),
    },
    say(caption),
    kept.language,
  )
}${hiddenLine(body.hidden.members, body, kept)}`;
}

function formOf({ id, day, first, last, officials }: Body, kept: Kept): Html {
  const say = (text: Both) => inOne(text, kept.language);
  return html`<form action="/${id}" method="get" class="day" data-live="paa-dagen">
<label for="dag">${say(words.day)}</label>
<span class="field"><input id="dag" name="dag" type="date" value="${day}" required data-first="${first}" data-last="${last}"><button>${say(words.show)}</button></span>
<label class="check"><input type="checkbox" name="embedsfolk" value="ja"${officials && html` checked`}> ${say(words.officials)}</label>
${Object.entries(keeping(kept)).map(([name, value]) => value !== null && html`<input type="hidden" name="${name}" value="${value}">\n`)}</form>`;
}

/** How many are left out because they are no politicians, and the way to see them; null for none. */
export function hiddenLine(count: number, { id, day }: Pick<Body, 'id' | 'day'>, kept: Kept): Part {
  if (count === 0) return null;
  const others = sayCount(count, both('anden', 'other'), both('andre', 'others'));
  const said = both(
    `${others.da}, der ikke er ${count === 1 ? 'politiker' : 'politikere'}, er skjult.`,
    `${others.en}, who ${count === 1 ? 'is not a politician, is' : 'are not politicians, are'} hidden.`,
  );
  const path = pathWith(`/${id}`, { dag: day, embedsfolk: 'ja', ...keeping(kept) });
  return html`<p>${inOne(said, kept.language)} <a class="noprint" href="${path}">${inOne(words.officials, kept.language)}</a></p>`;
}

/** How many sat, did not, and may have; and the newest list, which is where knowing ends. */
function sentenceOf({ day, counts, listAsOf, seats }: Body): Both {
  if (seats.length === 0) return words.nobody;
  const { yes, no, unknown } = counts;
  const on = sayDate(day);
  const list = listAsOf === null ? null : sayDate(listAsOf);
  const newest =
    list === null
      ? both('Vi har ingen fuldstændig liste.', 'We hold no complete list.')
      : both(`Den nyeste fuldstændige liste er fra ${list.da}.`, `The newest complete list is from ${list.en}.`);
  return both(
    `${on.da}: ${yes} sad der sikkert, ${unknown} ved vi ikke om sad der, ${no} sad der sikkert ikke. ${newest.da}`,
    `${on.en}: ${yes} certainly sat there, ${unknown} may have (we do not know), ${no} certainly did not. ${newest.en}`,
  );
}

function rowOf({ held, node }: HeldSeat, kept: Kept): Part[] {
  const say = (text: Both) => inOne(text, kept.language);
  const none = html`<span class="none">${say(words.notStated)}</span>`;
  const { person, party, elected, office, represents } = node;
  return [
    html`<a href="${pathOfId(person.id, kept)}">${withParty(person.name, party?.letter)}</a>${elected === 'UNKNOWN' && html` <small>${say(words.unplaced)}</small>`}`,
    html`<a class="held ${held.toLowerCase()}" href="${pathOfId(node.id, kept)}">${say(heldWords[held])}</a>`,
    say(roleOf(node)),
    office === null ? none : danish(office, kept.language),
    represents === null ? none : html`<a href="${pathOfId(represents.id, kept)}">${represents.name}</a>`,
  ];
}
