import { type Kind, kindOf } from '../../domain/ids.ts';
import { fold, words } from '../../domain/names.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Context } from '../context.ts';
import { callerError, unknownValue } from '../errors.ts';
import { atMost } from './at-most.ts';

const klynger = ['Query.klynger', { region: null, split: null }] as const;
const sundhedsraadene = ['Query.sundhedsraadene', { region: null, merged: null }] as const;
const udvalgene = ['Query.udvalgene', { region: null, kinds: null }] as const;

/** The kinds that can be found by a key, with the root lists that name them all for a near miss. `Body` is any of three. */
const listsOf = {
  Region: [['Query.regioner', {}]],
  Kommune: [['Query.kommuner', { region: null, severalKlynger: null }]],
  Klynge: [klynger],
  Sundhedsraad: [sundhedsraadene],
  Udvalg: [udvalgene],
  Body: [klynger, sundhedsraadene, udvalgene],
  Organisation: [['Query.organisations', {}]],
  Party: [['Query.parties', { kinds: null }]],
  Person: [['Query.people', { party: null, kommune: null, several: null }]],
  Document: [['Query.documents', { kinds: null }]],
  Theme: [['Query.themes', {}]],
} as const satisfies Partial<Record<Kind | 'Body', readonly (readonly [string, object])[]>>;

export type Keyed = keyof typeof listsOf;

/** Whether a text is an id of the kind, by its prefix. */
function isOf(kind: Keyed, text: string): boolean {
  const named = kindOf(text);
  return named === kind || (kind === 'Body' && (named === 'Klynge' || named === 'Sundhedsraad' || named === 'Udvalg'));
}

/** Words in full-text syntax, each of which must be there: at most eight, in one version. */
export function lucene(folded: string, version: number, ending: '' | '*' = ''): string {
  const wanted = words(folded).slice(0, 8);
  return [`+versionText:v${version}`, ...wanted.map((word) => `+searchText:${word}${ending}`)].join(' ');
}

/**
 * The id behind a key: an id, slug, official code, letter, name or alias, folded.
 *
 * @returns null when nothing bears the key
 * @throws AMBIGUOUS with all ids when several things bear it
 */
export async function findKey(kind: Keyed, key: string, context: Context): Promise<string | null> {
  atMost('key', key);
  if (isOf(kind, key)) return key;
  const folded = fold(key);
  if (folded === '') return null;
  const found = await context.batches.all<{ id: string; rank: number }>('lookup.key', {
    kind,
    lucene: lucene(folded, context.version.number),
    key: key.normalize('NFC').toLowerCase().trim(),
    folded,
  });
  const ids = found.filter((row) => row.rank === found[0]?.rank).map((row) => row.id);
  if (ids.length < 2) return ids[0] ?? null;
  throw callerError('AMBIGUOUS', `key: "${key}" is borne by ${ids.join(' and ')}; ask for one of these ids`, { ids });
}

/** The id behind a filter's value; an unknown value is an error that names the near miss. */
export async function filterId(
  argument: string,
  { kind, value, context }: { kind: Keyed; value: string; context: Context },
): Promise<string> {
  atMost(argument, value);
  const id = await findKey(kind, value, context);
  if (id !== null && (!isOf(kind, value) || (await context.batches.rows(kindOf(id) ?? kind, id)).length > 0)) return id;
  const known = await knownOf(kind, context);
  throw unknownValue(
    argument,
    value,
    known.flatMap(({ name, letter }) => [name ?? [], letter ?? []].flat()),
  );
}

interface Known {
  readonly id: string;
  readonly name?: string;
  readonly letter?: string;
}

/** Things that are read at once to say what a caller may have meant, and the most that are read. */
const [pageSize, mostKnown] = [1_000, 10_000];

/** All things of a kind, to say what a caller may have meant; of more than 10,000 of one list the first. */
async function knownOf(kind: Keyed, { batches }: Context): Promise<Known[]> {
  const lists = await Promise.all(
    listsOf[kind].map(async ([statement, args]) => {
      const found: Known[] = [];
      let after: string | null = null;
      do {
        const page: readonly { node: Known }[] = await batches.all<{ node: Known }>(statement, {
          ...args,
          after,
          first: pageSize,
        });
        found.push(...page.map(({ node }) => node));
        after = page.length < pageSize ? null : (page.at(-1)?.node.id ?? null);
      } while (after !== null && found.length < mostKnown);
      return found;
    }),
  );
  return lists.flat();
}

/** What a key that nothing bears may have meant: the nearest name, if one is near. */
export async function nearKeys(kind: Keyed, value: string, context: Context): Promise<{ id: string; name: string }[]> {
  const known = await knownOf(kind, context);
  const near = nearest(
    value,
    known.flatMap(({ name }) => name ?? []),
  );
  return known.flatMap(({ id, name }) => (name !== undefined && name === near ? [{ id, name }] : []));
}

/** The id behind a filter that may be left out; null is none. An empty text is a value, and unknown. */
export async function givenId(
  argument: string,
  { value, ...rest }: { kind: Keyed; value: string | null | undefined; context: Context },
): Promise<string | null> {
  return value === null || value === undefined ? null : filterId(argument, { value, ...rest });
}
