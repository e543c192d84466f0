import type { Edition } from '../../api/asking.ts';
import { groupBy } from '../../domain/group.ts';
import { kindOf } from '../../domain/ids.ts';
import type { Both } from '../../questions/question.ts';
import { both, same, sayDate } from '../../questions/say.ts';
import { type Row, row, text } from './named.ts';

/** What tells a thing from another of its name: whom it sits for or in, or the body and day it stands under. */
export const apartOperation = /* GraphQL */ `
query Adskilt($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Person {
      memberships(first: 1) {
        nodes {
          ownBody: body {
            name
          }
          represents {
            ... on Kommune {
              name
            }
          }
        }
      }
      attendances(first: 1) {
        nodes {
          body {
            name
          }
        }
      }
    }
    ... on Klynge {
      region {
        name
      }
    }
    ... on AgendaItem {
      body {
        name
      }
      meeting {
        heldOn
      }
    }
    ... on Meeting {
      body {
        name
      }
    }
    ... on Initiative {
      body {
        name
      }
    }
    ... on Recommendation {
      body {
        name
      }
    }
    ... on Remark {
      body {
        name
      }
    }
    ... on Document {
      publisher
    }
  }
}`;

const nameOf = (value: unknown): string | null => text(row(value)['name']);
const firstOf = (list: unknown): Row => {
  const nodes = row(list)['nodes'];
  return row(Array.isArray(nodes) ? nodes[0] : null);
};

function beside(node: Row): Both | null {
  const seat = firstOf(node['memberships']);
  const where =
    nameOf(seat['represents']) ??
    nameOf(seat['ownBody']) ??
    nameOf(firstOf(node['attendances'])['body']) ??
    nameOf(node['body']) ??
    nameOf(node['region']) ??
    text(node['publisher']);
  const heldOn = text(row(node['meeting'])['heldOn']);
  if (heldOn === null) return where === null ? null : same(where);
  const day = sayDate(heldOn);
  return where === null ? day : both(`${where}, ${day.da}`, `${where}, ${day.en}`);
}

/** As many as the API takes at once. */
const atOnce = 100;

/**
 * Things by name, those of one name with a kommune, a body or a day beside it: "Peter Larsen (Aalborg)". Where that
 * does not tell them apart either, with the id.
 */
export async function toldApart<Thing extends { readonly id: string; readonly name: Both }>(
  things: readonly Thing[],
  edition: Edition,
): Promise<Thing[]> {
  const alike = [...groupBy(things, ({ name }) => name.da).values()].filter(({ length }) => length > 1).flat();
  const ids = alike
    .map(({ id }) => id)
    .filter((id) => kindOf(id) !== null)
    .slice(0, atOnce);
  if (ids.length === 0) return [...things];
  const { nodes } = await edition.ask<{ nodes: readonly (Row | null)[] }>(apartOperation, { ids });
  const said = new Map(ids.map((id, place) => [id, beside(row(nodes[place]))] as const));
  const taken = groupBy(alike, ({ id, name }) => `${name.da} ${said.get(id)?.da ?? ''}`);
  return things.map((thing) => {
    if (!alike.includes(thing)) return thing;
    const more = said.get(thing.id) ?? null;
    const alone = taken.get(`${thing.name.da} ${more?.da ?? ''}`)?.length === 1;
    const told = more === null || !alone ? [more, same(thing.id)].filter((one) => one !== null) : [more];
    const add = (language: 'da' | 'en') => `${thing.name[language]} (${told.map((one) => one[language]).join(', ')})`;
    return { ...thing, name: both(add('da'), add('en')) };
  });
}
