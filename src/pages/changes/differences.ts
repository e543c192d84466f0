import { LRUCache } from 'lru-cache';
import { type Asking, type Edition, Refused } from '../../api/asking.ts';
import { kindOf } from '../../domain/ids.ts';
import { kindNames } from '../../questions/kinds.ts';
import type { Both } from '../../questions/question.ts';
import { same } from '../../questions/say.ts';
import { type Called, callAll } from './names.ts';
import { type FieldChange, sayFields, valuesIn } from './values.ts';
import { canCompare, type Pair } from './versions.ts';

/** What became of one thing or fact from one version to the next. */
export interface Change {
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** What sort of thing it is: "plads", "kommune". */
  readonly sort: Both;
  readonly name: Both;
  /** Whether the name is Danish in either language. */
  readonly danish: boolean;
  /** What differs, where it was changed. */
  readonly fields: readonly FieldChange[];
  /** Ids of what it is, and what it is about. */
  readonly about: ReadonlySet<string>;
}

/** Everything that differs between two versions; evidence is counted alone. */
export interface Difference {
  readonly changes: readonly Change[];
  readonly evidence: number;
}

export const changesOperation = /* GraphQL */ `
query Aendringer($from: String!, $to: String!, $after: String) {
  changes(from: $from, to: $to, first: 100, after: $after) {
    nodes {
      id
      kind
      name
      fields {
        property
        before
        after
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  evidence: changes(from: $from, to: $to, layer: [EVIDENCE], first: 1) {
    totalCount
  }
}`;

interface RawChange {
  readonly id: string;
  readonly kind: Change['kind'];
  readonly name: string | null;
  readonly fields: readonly {
    readonly property: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface Answered {
  readonly changes: {
    readonly nodes: readonly RawChange[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly evidence: { readonly totalCount: number };
}

/** Differences that were read before. A version never changes, so one is right for as long as it is kept. */
const kept = new LRUCache<string, Promise<Difference | null>>({ max: 64 });

/**
 * What differs between a version and the one before it; null where one of the two is no longer loaded. The first has
 * no difference. Read once for all who ask, so it outlives the request that asked first.
 */
export async function differenceOf(pair: Pair, asking: Asking): Promise<Difference | null> {
  const { version, before } = pair;
  if (!canCompare(pair)) return null;
  if (before === null) return { changes: [], evidence: 0 };
  const key = `${asking.objections()} ${before.id} ${version.id}`;
  const known = kept.get(key);
  if (known) return known;
  const reading = readDifference(before.id, version.id, asking.patient);
  kept.set(key, reading);
  const found = await reading.catch((error: unknown) => {
    kept.delete(key); // a failure is not kept
    throw error;
  });
  if (found === null) kept.delete(key);
  return found;
}

async function readDifference(from: string, to: string, patient: Asking): Promise<Difference | null> {
  try {
    const [earlier, later] = await Promise.all([patient.edition(from), patient.edition(to)]);
    const { changes, evidence } = await readAll(later, from, to);
    return { changes: await called(changes, { earlier, later }), evidence };
  } catch (error) {
    // Swept since it was listed.
    if (error instanceof Refused && error.code === 'VERSION_NOT_LOADED') return null;
    throw error;
  }
}

async function readAll(edition: Edition, from: string, to: string) {
  const changes: RawChange[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Answered = await edition.ask(changesOperation, { from, to, after });
    changes.push(...page.changes.nodes);
    after = page.changes.pageInfo.endCursor;
    if (!page.changes.pageInfo.hasNextPage) return { changes, evidence: page.evidence.totalCount };
  }
}

/** Changes with names: what is gone is named as it was, all else as it is. */
async function called(changes: readonly RawChange[], { earlier, later }: Record<'earlier' | 'later', Edition>) {
  const gone = changes.filter(({ kind }) => kind === 'REMOVED');
  const here = changes.filter(({ kind }) => kind !== 'REMOVED');
  const changed = here.filter(({ kind }) => kind === 'CHANGED');
  const idsOf = (list: readonly RawChange[]) => list.map(({ id }) => id);
  const values = (side: 'before' | 'after') =>
    changed.flatMap(({ fields }) => fields.flatMap((one) => valuesIn(one[side])));
  // What a seat was for before is what a feed of that party or kommune tells too.
  const before = await callAll([...idsOf(gone), ...idsOf(changed), ...values('before')], earlier);
  const after = await callAll([...idsOf(here), ...values('after')], later);
  return changes.map((change): Change => {
    const now = (change.kind === 'REMOVED' ? before : after).get(change.id);
    return {
      ...sortAndName(change, now),
      id: change.id,
      kind: change.kind,
      fields: change.kind === 'CHANGED' ? sayFields(change.id, change.fields, { before, after }) : [],
      about: new Set([change.id, ...(now?.about ?? []), ...(before.get(change.id)?.about ?? [])]),
    };
  });
}

function sortAndName({ id, name }: RawChange, now: Called | undefined): Pick<Change, 'sort' | 'name' | 'danish'> {
  const kind = kindOf(id);
  const sort = kind === null ? same('') : kindNames[kind];
  return { sort, name: now?.name ?? same(name ?? id), danish: now?.danish ?? false };
}
