import { GraphQLError } from 'graphql';
import { isDay } from '../../domain/dates.ts';
import { isFactBetween, kindOf } from '../../domain/ids.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Thing } from '../../loaders/rows.ts';
import { klyngeName } from '../../questions/klynge-name.ts';
import type { Candidate, Given, Parameter, ParameterKind, Question } from '../../questions/question.ts';
import { same, sayDate } from '../../questions/say.ts';
import type { Context } from '../context.ts';
import { invalidArgument } from '../errors.ts';
import { atMost } from '../keys/at-most.ts';
import { findKey, type Keyed, nearKeys } from '../keys/lookup.ts';
import { rowById } from '../keys/row-by-id.ts';
import { thingName } from '../thing-name.ts';
import { toldApart } from './told-apart.ts';

/** A parameter as a caller gives it. */
export interface ParameterValue {
  readonly name: string;
  readonly value: string;
}

/** What became of the parameters: all found, or the first that names nothing or several things. */
export type Found =
  | { readonly given: Readonly<Record<string, Given>> }
  | {
      readonly missed: Parameter;
      readonly value: string;
      readonly candidates: readonly Candidate[];
      readonly several: boolean;
    };

const keyed = {
  KLYNGE: 'Klynge',
  SUNDHEDSRAAD: 'Sundhedsraad',
  BODY: 'Body',
  KOMMUNE: 'Kommune',
  PERSON: 'Person',
  PARTY: 'Party',
  THEME: 'Theme',
} as const satisfies Partial<Record<ParameterKind, Keyed>>;

/**
 * Finds what the parameters name.
 *
 * @throws INVALID_ARGUMENT for a parameter that the question does not take, one given twice, one that is left out and
 *   must not be, and a day that is none. A name that nothing or several things bear is no mistake but an answer.
 */
export async function findParameters(
  question: Question,
  values: readonly ParameterValue[],
  context: Context,
): Promise<Found> {
  checkNames(question, values);
  const given: Record<string, Given> = {};
  for (const parameter of question.parameters) {
    const value = values.find(({ name }) => name === parameter.name)?.value;
    if (value === undefined) continue;
    atMost(parameter.name, value);
    const found = await findOne(parameter, value, context);
    if ('candidates' in found) {
      const candidates = await toldApart(found.candidates, context);
      return { missed: parameter, value, candidates, several: found.several };
    }
    given[parameter.name] = found;
  }
  return { given };
}

function checkNames({ slug, parameters }: Question, values: readonly ParameterValue[]): void {
  const known = parameters.map(({ name }) => name);
  const seen = new Set<string>();
  for (const { name } of values) {
    if (!known.includes(name)) {
      const near = nearest(name, known);
      const help = near === null ? `it takes ${known.join(', ') || 'none'}` : `did you mean "${near}"?`;
      throw invalidArgument(`parameters: ${slug} has no parameter "${name}"; ${help}`);
    }
    if (seen.has(name)) throw invalidArgument(`parameters: "${name}" is given twice`);
    seen.add(name);
  }
  const left = parameters.filter(({ name, required }) => required && !seen.has(name));
  if (left.length > 0) {
    throw invalidArgument(`parameters: ${slug} needs ${left.map(({ name }) => `"${name}"`).join(' and ')}`);
  }
}

type One = Given | { readonly candidates: readonly Candidate[]; readonly several: boolean };

async function findOne({ name, kind }: Parameter, value: string, context: Context): Promise<One> {
  if (kind === 'DAY') {
    if (!isDay(value)) throw invalidArgument(`${name}: "${value}" is no day; expected YYYY-MM-DD`);
    const { da, en } = sayDate(value);
    return { value, name: da, nameEn: en };
  }
  if (kind === 'TEXT' || kind === 'VERSION') return { value, name: value };
  if (kind === 'THING') return (await named(value, context)) ?? { candidates: [], several: false };
  if (kind === 'PERSON_OR_BODY') return findEither(value, context);
  return findNamed(keyed[kind], value, context);
}

/** A person or a body: a name that both bear, or several of one, is ambiguous. */
async function findEither(value: string, context: Context): Promise<One> {
  const found = await Promise.all([findNamed('Person', value, context), findNamed('Body', value, context)]);
  const [only, ...others] = found.filter((one) => 'value' in one);
  const several = found.flatMap((one) => ('candidates' in one && one.several ? one.candidates : []));
  if (only && others.length === 0 && several.length === 0) return only;
  const borne = [...[only, ...others].flatMap((one) => (one ? [{ id: one.value, name: one.name }] : [])), ...several];
  if (borne.length > 0) return { candidates: borne, several: true };
  return { candidates: found.flatMap((one) => ('candidates' in one ? one.candidates : [])), several: false };
}

async function findNamed(kind: Keyed, value: string, context: Context): Promise<One> {
  try {
    const id = await findKey(kind, value, context);
    const found = id === null ? null : await named(id, context);
    return found ?? { candidates: await nearKeys(kind, value, context), several: false };
  } catch (error) {
    const ids = error instanceof GraphQLError ? error.extensions['ids'] : undefined;
    if (!Array.isArray(ids)) throw error;
    const found = await Promise.all(ids.map((id: string) => named(id, context)));
    const candidates = found.flatMap((one) => (one ? [{ id: one.value, name: one.name }] : []));
    return { candidates, several: true };
  }
}

/** What a row may hold beside its name: an English name, and the region that tells a klynge from its namesakes. */
interface Told {
  readonly name?: string;
  readonly nameEn?: string;
  readonly region?: { readonly name: string };
}

/** The thing or fact of an id, as it is said; null where there is none. */
async function named(id: string, { batches }: Context): Promise<Given | null> {
  const kind = kindOf(id);
  if (kind === null) return null;
  if (isFactBetween(kind)) {
    const [fact] = await batches.all<{ id: string; from: string; to: string }>('lookup.fact', { id });
    return fact ? { value: fact.id, name: `${fact.from} – ${fact.to}` } : null;
  }
  const row = await rowById(batches, { kind, id });
  const node = row?.['node'] as (Thing & Told) | undefined;
  if (!node) return null;
  const { name, region } = node;
  const told = kind === 'Klynge' && name && region ? same(klyngeName({ id: node.id, name, region })) : thingName(node);
  const nameEn = node.nameEn ?? told.en;
  return { value: node.id, name: told.da, ...(nameEn === told.da ? {} : { nameEn }) };
}
