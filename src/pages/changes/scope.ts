import type { Asking, Edition } from '../../api/asking.ts';
import { danishDay } from '../../domain/danish-time.ts';
import { hasFeed, kindOf } from '../../domain/ids.ts';
import { questionOf } from '../../questions/all.ts';
import type { Both, Question } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { refuseRest } from '../address.ts';
import { inOrder } from '../answer/again.ts';
import { type Answer, type Asked, ask } from '../answer/answer.ts';
import { readAsked } from '../answer/asked.ts';
import { inOne } from '../language.ts';
import { keeping, pathAs, pathOfId, pathWith, restOf } from '../links.ts';
import type { Place } from '../setting.ts';
import { nearIds } from '../thing/near.ts';
import { notHere } from '../wrong.ts';
import { differenceOf } from './differences.ts';
import { callAll } from './names.ts';
import { pairsOf } from './versions.ts';

/** What changes are asked of: everything, one thing, or the answer to a question. */
export type Scope = { readonly title: Both; readonly query: Readonly<Record<string, string | null>> } & (
  | { readonly of: 'ALL' }
  | { readonly of: 'THING'; readonly id: string }
  | { readonly of: 'ANSWER'; readonly asked: Asked }
);

/** Another address, to which a link leads. */
export interface Lead {
  readonly lead: string;
}

/**
 * Reads `om`: an id, or the slug of a question with what it is asked of. A question that lacks something leads to its
 * own example, spelled out.
 *
 * @throws Wrong 404 for an id or slug that names nothing, 400 for a parameter that is not taken
 */
export async function scopeOf(place: Place, edition: Edition): Promise<Scope | Lead> {
  const { address } = place;
  const om = restOf(address)['om'];
  const question = om === undefined ? null : questionOf(om);
  if (question) return scopeOfQuestion(question, place, edition);
  refuseRest(address, ['om']);
  if (om === undefined) {
    return { of: 'ALL', title: both('Ændringer', 'Changes'), query: {} };
  }
  return scopeOfThing(om, place, edition);
}

async function scopeOfThing(om: string, { address, asking }: Place, edition: Edition): Promise<Scope | Lead> {
  const kind = kindOf(om);
  if (kind === null || !hasFeed(om) || !/^[a-z0-9-]+$/.test(om)) throw notHere(noScope);
  const { node } = await edition.ask<{ node: { id: string } | null }>(idOperation, { id: om });
  // An id that was merged leads to the thing it became.
  if (node && node.id !== om) {
    return { lead: pathWith(pathAs(address.path, address.ending), { om: node.id, ...keeping(address) }) };
  }
  const name = node ? (await callAll([om], edition)).get(om)?.name : await nameOfGone(om, asking, edition);
  if (name) return { of: 'THING', id: om, title: both(`Ændringer: ${name.da}`, `Changes: ${name.en}`), query: { om } };
  const near = await nearIds(om, kind, edition);
  throw notHere(
    both(`Vi kender intet med id »${om}«.`, `We know nothing of the id "${om}".`),
    near.map((one) => ({ path: pathOfId(one.id, address), name: inOne(one.name, address.language) })),
  );
}

/** What a thing was called that an earlier version had: that it went is what its feed is for. */
async function nameOfGone(om: string, asking: Asking, edition: Edition): Promise<Both | null> {
  for (const pair of await pairsOf(edition)) {
    const gone = (await differenceOf(pair, asking))?.changes.find(({ id }) => id === om);
    if (gone) return gone.name;
  }
  return null;
}

const noScope = both(
  'om: giv id’et på et organ, en person, en kommune eller en anden ting, eller et spørgsmåls navn i adressen.',
  'om (about): give the id of a body, person, municipality or another thing, or the name of a question as in its address.',
);

async function scopeOfQuestion(
  question: Question,
  { address, setting }: Place,
  edition: Edition,
): Promise<Scope | Lead> {
  const rest = address.rest.filter(([name]) => name !== 'om');
  const { asked, left } = readAsked(question, { ...address, rest }, danishDay(setting.now()));
  const given = Object.fromEntries(asked.parameters.map(({ name, value }) => [name, value]));
  if (left.length > 0) {
    const query = { om: question.slug, ...inOrder(question, { ...question.example, ...given }), ...keeping(address) };
    return { lead: pathWith(pathAs(address.path, address.ending), query) };
  }
  const answer = await ask(edition, asked, address.language);
  if (answer.status === 'NO_SUCH_THING' || answer.status === 'AMBIGUOUS') throw notHere(saidOf(answer));
  const title = both(`Ændringer i svaret: ${answer.title}`, `Changes in the answer: ${answer.title}`);
  const found = Object.fromEntries(new URLSearchParams(answer.link.split('?')[1]));
  return { of: 'ANSWER', asked, title, query: { om: question.slug, ...found, version: null } };
}

function saidOf({ sentences }: Answer): Both {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return both(text, text);
}

export const idOperation = /* GraphQL */ `
query Navn($id: ID!) {
  node(id: $id) {
    id
  }
}`;
