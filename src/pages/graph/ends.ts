import { type Edition, Refused } from '../../api/asking.ts';
import { kindOf } from '../../domain/ids.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { inOne } from '../language.ts';
import type { Kept } from '../links.ts';
import { type Row, row, text } from '../thing/named.ts';
import { type Near, nearIds, nearNames } from '../thing/near.ts';
import { notHere, unreadable, type Way, Wrong } from '../wrong.ts';
import { bodyKinds, endKinds, type GraphKind, graphKinds, kindOfId, kinds } from './kinds.ts';
import { calledOperation, keyOperation } from './operations.ts';
import { Sketch } from './sketch.ts';
import { linkOf, type State } from './state.ts';

/** Where in a link a thing is named, and which kinds it may be of. */
const places = {
  fra: endKinds,
  til: endKinds,
  vis: graphKinds,
  organer: bodyKinds,
} as const satisfies Partial<Record<keyof State, readonly GraphKind[]>>;

type Field = keyof typeof places;

/** The state with another value where one is named. */
function withOther(state: State, field: Field, [from, to]: readonly [string, string]): State {
  if (field === 'fra' || field === 'til') return { ...state, [field]: to };
  return { ...state, [field]: state[field].map((one) => (one === from ? to : one)) };
}

/**
 * The state with an id for each thing that it names: names and ids that were merged are found.
 *
 * @throws Wrong 404 with near names for what nothing bears, 300 with candidates for what several bear, 400 for a thing
 *         of a kind that cannot stand there
 */
export async function findEnds(state: State, { edition, kept }: { edition: Edition; kept: Kept }): Promise<State> {
  let found = state;
  for (const field of Object.keys(places) as Field[]) {
    for (const value of [state[field] ?? []].flat()) {
      if (kindOf(value) !== null) continue;
      const id = await findName(value, { field, state: found, edition, kept });
      found = withOther(found, field, [value, id]);
    }
  }
  return checkIds(found, { edition, kept });
}

interface Looking {
  readonly field: Field;
  readonly state: State;
  readonly edition: Edition;
  readonly kept: Kept;
}

async function findName(value: string, looking: Looking): Promise<string> {
  const { field, edition } = looking;
  const ids = (await idsOf(value, edition)).filter((id) => places[field].some((kind) => kind === kindOfId(id)));
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    throw new Wrong(
      { status: 300, code: 'AMBIGUOUS' },
      both(`Flere hedder »${value}«. Vælg én af dem.`, `Several are called "${value}". Choose one of them.`),
      { ways: waysTo(value, await calledAs(ids, edition), looking) },
    );
  }
  const near = await nearNames(value, null, edition);
  throw notHere(
    both(
      `Vi kender intet, der hedder »${value}«, som kan stå her.`,
      `We know nothing called "${value}" that can stand here.`,
    ),
    waysTo(value, near, looking),
  );
}

function waysTo(value: string, near: readonly Near[], { field, state, kept }: Looking): Way[] {
  return near
    .filter(({ id }) => places[field].some((kind) => kind === kindOfId(id)))
    .map(({ id, name }) => ({
      path: linkOf(withOther(state, field, [value, id]), kept),
      name: `${inOne(name, kept.language)} (${inOne(kindName(id), kept.language)})`,
    }));
}

const kindName = (id: string): Both => kinds[kindOfId(id) ?? 'person'].one;

/** Every id that a name, a code or a short name stands for. */
async function idsOf(key: string, edition: Edition): Promise<string[]> {
  try {
    const found = await edition.ask<Record<string, { id: string } | null>>(keyOperation, { key });
    return Object.values(found).flatMap((one) => one?.id ?? []);
  } catch (error) {
    const ids = error instanceof Refused && error.code === 'AMBIGUOUS' ? error.extensions['ids'] : undefined;
    if (!Array.isArray(ids)) throw error;
    return ids;
  }
}

async function calledAs(ids: readonly string[], edition: Edition): Promise<Near[]> {
  const { nodes } = await edition.ask<{ nodes: readonly (Row | null)[] }>(calledOperation, { ids });
  const sketch = new Sketch();
  for (const node of nodes) sketch.dot(node);
  return [...sketch.dots];
}

async function checkIds(state: State, { edition, kept }: { edition: Edition; kept: Kept }): Promise<State> {
  const named = (Object.keys(places) as Field[]).flatMap((field) =>
    [state[field] ?? []].flat().map((id) => ({ field, id })),
  );
  for (const one of named) checkKind(one);
  const ids = [...new Set(named.map(({ id }) => id))];
  // The two ends beside two full lists are 82, and the API takes a hundred.
  const { nodes } = await edition.ask<{ nodes: readonly (Row | null)[] }>(calledOperation, { ids });
  let found = state;
  for (const { field, id } of named) {
    const there = text(row(nodes[ids.indexOf(id)])['id']);
    if (there === null) throw await unknown(id, { field, state: found, edition, kept });
    if (there !== id) found = withOther(found, field, [id, there]);
  }
  return found;
}

function checkKind({ field, id }: { field: Field; id: string }): void {
  const kind = kindOfId(id);
  if (kind !== null && places[field].some((one) => one === kind) && /^[a-z0-9-]+$/.test(id)) return;
  const all = places[field].map((one) => kinds[one].one);
  throw unreadable(
    `${field}: »${id}« kan ikke stå her. Her kan stå: ${all.map(({ da }) => da.toLowerCase()).join(', ')}.`,
    `${field}: "${id}" cannot stand here. What can: ${all.map(({ en }) => en.toLowerCase()).join(', ')}.`,
  );
}

async function unknown(id: string, looking: Looking): Promise<Wrong> {
  const { edition } = looking;
  const kind = kindOf(id);
  const near = kind === null ? [] : await nearIds(id, kind, edition);
  return notHere(
    both(
      `Vi kender intet med id »${id}« i udgave ${edition.id}.`,
      `We know nothing of the id "${id}" in version ${edition.id}.`,
    ),
    waysTo(id, near, looking),
  );
}
