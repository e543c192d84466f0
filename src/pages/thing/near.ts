import type { Edition } from '../../api/asking.ts';
import { type Kind, withoutPrefix } from '../../domain/ids.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Both } from '../../questions/question.ts';
import { toldApart } from './apart.ts';
import { type NamedKind, named, sayThing } from './named.ts';

/** The kinds that a search finds, with the word the API has for each. */
export const searched = [
  'AgendaItem',
  'Document',
  'Event',
  'Initiative',
  'Klynge',
  'Kommune',
  'Meeting',
  'Organisation',
  'Party',
  'Person',
  'Recommendation',
  'Region',
  'Remark',
  'Sundhedsraad',
  'Theme',
  'Udvalg',
] as const satisfies readonly NamedKind[];

export const nearOperation = `
query Naer($query: String!) {
  search(query: $query, first: 10) {
    nodes {
      __typename
      ${searched.map((kind) => `... on ${kind} { ${named[kind].select} }`).join('\n      ')}
    }
  }
}`;

/** Something with an address, as a link shows it. */
export interface Near {
  readonly id: string;
  readonly name: Both;
}

/** At most so many are named, and at most so many words are looked for. */
const most = 5;
const fewWords = 4;
/** Longer texts are no name, and each shorter one is asked for. */
const longest = 40;

/**
 * What an unknown id may have meant: things that its words find. What is objected to is not found by any word, so no
 * id leads to a name that went.
 */
export async function nearIds(id: string, kind: Kind, edition: Edition): Promise<Near[]> {
  const words = withoutPrefix(id)
    .split('-')
    .filter((word) => /[a-z]/.test(word) && word.length > 1)
    .map((word) => word.slice(0, longest));
  const found = new Map<string, Near & { kind: string }>();
  for (const query of [words.slice(0, 8).join(' '), ...words.slice(0, fewWords)].filter((text) => text !== '')) {
    for (const near of await findAlike(query, edition)) found.set(near.id, near);
    if (found.size >= most) break;
  }
  const ofKind = [...found.values()].filter((near) => near.kind === kind);
  const chosen = ofKind.length > 0 ? ofKind : [...found.values()];
  const first = nearest(
    id,
    chosen.map((near) => near.id),
  );
  const nearestFirst = chosen.sort((left, right) => Number(right.id === first) - Number(left.id === first));
  return toldApart(nearestFirst.slice(0, most), edition);
}

/** What words find, or their beginnings; those of one kind alone where a kind is wanted. */
export async function nearNames(text: string, kind: Kind | null, edition: Edition): Promise<Near[]> {
  const found = await findAlike(text, edition);
  return found.filter((near) => kind === null || near.kind === kind).slice(0, most);
}

/** What a word finds; where it finds nothing, what its beginning does: a slip is mostly towards the end. */
async function findAlike(query: string, edition: Edition): Promise<(Near & { kind: string })[]> {
  for (let text = query.slice(0, longest); text.length > 2; text = text.slice(0, -2)) {
    if (!/[\p{L}\p{N}]/u.test(text) || text.split(/[^\p{L}\p{N}]+/u).length > 8) break;
    const { search } = await edition.ask<{ search: { nodes: readonly { __typename: string }[] } }>(nearOperation, {
      query: text,
    });
    const near = search.nodes.flatMap((node) => {
      const said = sayThing(node);
      return said === null ? [] : [{ ...said, kind: node.__typename }];
    });
    if (near.length > 0 || text.length <= 4) return near;
  }
  return [];
}
