import type { Edition } from '../../api/asking.ts';
import { tellApart } from '../../domain/apart.ts';
import { groupBy } from '../../domain/group.ts';
import { kindOf } from '../../domain/ids.ts';
import type { Both } from '../../questions/question.ts';
import { both, same, sayDate } from '../../questions/say.ts';
import { type NamedKind, type Row, row, text } from './named.ts';

const ofBody = 'apartBody: body { name }';
const place = '... on Kommune { name } ... on Region { name } ... on Organisation { name }';

/**
 * What is selected of a thing to tell it from another of its name: whom it sits for or in, or the body and day it
 * stands under. Aliases, since a fragment on Node may not give one name two types.
 */
export const apartSelect = {
  Person: `apartSeats: memberships(first: 1) { nodes { ${ofBody} represents { ${place} } } } apartMet: attendances(first: 1) { nodes { ${ofBody} } }`,
  Klynge: 'apartRegion: region { name }',
  AgendaItem: `${ofBody} apartMeeting: meeting { heldOn }`,
  Meeting: ofBody,
  Initiative: ofBody,
  Recommendation: ofBody,
  Remark: ofBody,
  Document: 'apartPublisher: publisher',
} as const satisfies Partial<Record<NamedKind, string>>;

export const apartOperation = `
query Adskilt($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ${Object.entries(apartSelect)
      .map(([kind, select]) => `... on ${kind} { ${select} }`)
      .join('\n    ')}
  }
}`;

const nameOf = (value: unknown): string | null => text(row(value)['name']);
const firstOf = (list: unknown): Row => {
  const nodes = row(list)['nodes'];
  return row(Array.isArray(nodes) ? nodes[0] : null);
};

/** What may stand beside a name, the best first; null where it is not known. */
function waysOf(node: Row): readonly (Both | null)[] {
  const seat = firstOf(node['apartSeats']);
  const where = nameOf(node['apartBody']) ?? nameOf(node['apartRegion']) ?? text(node['apartPublisher']);
  const heldOn = text(row(node['apartMeeting'])['heldOn']);
  const named = [nameOf(seat['represents']), nameOf(seat['apartBody']), nameOf(firstOf(node['apartMet'])['apartBody'])];
  return [
    ...named.map((name) => (name === null ? null : same(name))),
    beside(where, heldOn === null ? null : sayDate(heldOn)),
  ];
}

const beside = (where: string | null, day: Both | null): Both | null => {
  if (where === null || day === null) return day ?? (where === null ? null : same(where));
  return both(`${where}, ${day.da}`, `${where}, ${day.en}`);
};

interface Thing {
  readonly id: string;
  readonly name: Both;
}

/**
 * Things by name, those of one name with a kommune, a body or a day beside it: "Peter Larsen (Aalborg)". Where that
 * does not tell them apart either, with the id.
 *
 * @param nodes  by id, with what `apartSelect` selects
 */
export function tellByNodes<One extends Thing>(things: readonly One[], nodes: ReadonlyMap<string, Row>): One[] {
  const told = new Map<string, readonly Both[]>();
  for (const alike of namesakesIn(things)) {
    const ways = new Map(alike.map(({ id }) => [id, waysOf(nodes.get(id) ?? {})]));
    const namesakes = [...ways].map(([id, all]) => ({ id, ways: all.map((one) => one?.da ?? null) }));
    for (const [id, { way, id: withId }] of tellApart(namesakes)) {
      const said = way === null ? null : ways.get(id)?.[way];
      told.set(id, [...(said ? [said] : []), ...(withId ? [same(id)] : [])]);
    }
  }
  return things.map((thing) => {
    const more = told.get(thing.id);
    if (more === undefined) return thing;
    const add = (language: 'da' | 'en') => `${thing.name[language]} (${more.map((one) => one[language]).join(', ')})`;
    return { ...thing, name: both(add('da'), add('en')) };
  });
}

/** Groups of several things of one name; the same thing twice is one. */
const namesakesIn = (things: readonly Thing[]): (readonly Thing[])[] =>
  [...groupBy(new Map(things.map((thing) => [thing.id, thing])).values(), ({ name }) => name.da).values()].filter(
    ({ length }) => length > 1,
  );

/** As many as the API takes at once. */
const atOnce = 100;

/** The same of things by their ids alone; of more than a hundred namesakes the later are told by id. */
export async function toldApart<One extends Thing>(things: readonly One[], edition: Edition): Promise<One[]> {
  const ids = namesakesIn(things)
    .flatMap((alike) => alike.map(({ id }) => id))
    .filter((id) => kindOf(id) !== null)
    .slice(0, atOnce);
  if (ids.length === 0) return tellByNodes(things, new Map());
  const { nodes } = await edition.ask<{ nodes: readonly (Row | null)[] }>(apartOperation, { ids });
  return tellByNodes(things, new Map(ids.map((id, at) => [id, row(nodes[at])])));
}
