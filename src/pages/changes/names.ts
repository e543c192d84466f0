import type { Edition } from '../../api/asking.ts';
import { isFactBetween, kindOf } from '../../domain/ids.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { endsOf } from '../thing/between.ts';
import { type NamedKind, named, row, sayThing } from '../thing/named.ts';

/** A thing or fact as a change names it, with the ids of what it is about. */
export interface Called {
  readonly name: Both;
  readonly danish: boolean;
  readonly about: ReadonlySet<string>;
}

const body = 'body { id }';
const meeting = 'meeting { id body { id } }';

/**
 * What each kind of fact is about. Every name has an alias of its own: a fragment on Node may not give one name two
 * types.
 */
const aboutOf: Readonly<Partial<Record<NamedKind, readonly string[]>>> = {
  Membership: ['person { id }', body, 'party { id }', 'represents { ... on Kommune { id } ... on Region { id } }'],
  Attendance: ['person { id }', body, meeting, 'standsInFor { id }', 'represents { ... on Kommune { id } }'],
  Meeting: [body],
  AgendaItem: [body, meeting],
  Initiative: [body, meeting, 'owner { ... on Kommune { id } }', 'partners { ... on Kommune { id } }'],
  Recommendation: [body, meeting, 'to { id }'],
  Remark: [body, meeting, 'by { ... on Person { id } ... on Kommune { id } }'],
  Mention: [body, meeting, 'candidates { id }'],
  Lead: ['persons { id }', 'from { id }', 'to { ... on Klynge { id } ... on Sundhedsraad { id } }'],
  Disagreement: [body, 'about { id }'],
  Handover: ['recommendation { id body { id } }', 'sundhedsraad { id }'],
  Flow: ['klynge { id }', 'sundhedsraad { id }', 'kommuner { id }'],
  Succession: [body, 'sundhedsraad { id }'],
  Announcement: [body, meeting],
  Rule: [body],
};

const selected = (kind: NamedKind): string =>
  [named[kind].select, ...(aboutOf[kind] ?? []).map((field, place) => `about${kind}${place}: ${field}`)].join(' ');

/** Kinds that changes are told of: evidence is counted alone. */
const told = (Object.keys(named) as NamedKind[]).filter((kind) => kind !== 'Claim');

export const calledOperation = `
query Kaldt($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ${told.map((kind) => `... on ${kind} { ${selected(kind)} }`).join('\n    ')}
  }
}`;

/** As many as the API takes at once. */
const atOnce = 100;

/** What ids are called in a version; ids that name nothing there are left out. */
export async function callAll(ids: Iterable<string>, edition: Edition): Promise<Map<string, Called>> {
  const wanted = [...new Set(ids)];
  const between = wanted.flatMap((id) => {
    const ends = endsOf(id)?.ends;
    return ends ? [{ id, ends }] : [];
  });
  const nodes = [...new Set([...wanted, ...between.flatMap(({ ends }) => ends)])].filter(isNode);
  const called = new Map<string, Called>();
  for (let place = 0; place < nodes.length; place += atOnce) {
    const asked = nodes.slice(place, place + atOnce);
    const found = await edition.ask<{ nodes: readonly unknown[] }>(calledOperation, { ids: asked });
    asked.forEach((id, at) => {
      const thing = sayThing(found.nodes[at]);
      if (thing)
        called.set(id, { name: thing.name, danish: thing.danish, about: new Set([id, ...idsIn(found.nodes[at])]) });
    });
  }
  for (const { id, ends } of between) called.set(id, calledBetween(ends, called));
  return called;
}

function isNode(id: string): boolean {
  const kind = kindOf(id);
  return kind !== null && kind !== 'Claim' && !isFactBetween(kind);
}

/** "Bruno Jensen – Horsensklyngen": a fact between two things is called by them. */
function calledBetween(ends: readonly [string, string], called: ReadonlyMap<string, Called>): Called {
  const [one, two] = ends.map((id) => called.get(id)?.name ?? both(id, id)) as [Both, Both];
  return { name: both(`${one.da} – ${two.da}`, `${one.en} – ${two.en}`), danish: false, about: new Set(ends) };
}

/** Every id in what the API gave of a thing. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return Object.entries(row(value)).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}
