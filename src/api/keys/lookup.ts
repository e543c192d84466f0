import { type Kind, kindOf } from '../../domain/ids.ts';
import { fold, words } from '../../domain/names.ts';
import type { Context } from '../context.ts';
import { callerError, unknownValue } from '../errors.ts';
import { atMost } from './at-most.ts';

/** The kinds that can be found by a key, with the root list that names them all for a near miss. */
const lists = {
  Region: ['Query.regioner', {}],
  Kommune: ['Query.kommuner', { region: null, severalKlynger: null }],
  Klynge: ['Query.klynger', { region: null, split: null }],
  Sundhedsraad: ['Query.sundhedsraadene', { region: null, merged: null }],
  Udvalg: ['Query.udvalgene', { region: null, kinds: null }],
  Organisation: ['Query.organisations', {}],
  Party: ['Query.parties', { kinds: null }],
  Person: ['Query.people', { party: null, kommune: null, several: null }],
  Document: ['Query.documents', { kinds: null }],
} as const satisfies Partial<Record<Kind, readonly [string, object]>>;

export type Keyed = keyof typeof lists;

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
  if (kindOf(key) === kind) return key;
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
  if (id !== null && (kindOf(value) !== kind || (await context.batches.rows(kind, id)).length > 0)) return id;
  const [statement, args] = lists[kind];
  const rows = await context.batches.all<{ node: { name?: string; letter?: string } }>(statement, {
    ...args,
    after: null,
    first: 100,
  });
  throw unknownValue(
    argument,
    value,
    rows.flatMap(({ node }) => [node.name ?? [], node.letter ?? []].flat()),
  );
}

/** The id behind a filter that may be left out; null is none. An empty text is a value, and unknown. */
export async function givenId(
  argument: string,
  { value, ...rest }: { kind: Keyed; value: string | null | undefined; context: Context },
): Promise<string | null> {
  return value === null || value === undefined ? null : filterId(argument, { value, ...rest });
}
