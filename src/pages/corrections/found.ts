import type { Asking, Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Change, differenceOf } from '../changes/differences.ts';
import { type Listed, pairsOf } from '../changes/versions.ts';

/** A fact that is said otherwise than in the version before, or no longer; its `fields` are those that were said before. */
export interface Correction {
  readonly version: Listed;
  readonly change: Change;
}

/** A decision of a person, that two rows are one person. */
export interface Judgement {
  readonly id: string;
  readonly name: string;
  readonly reason: Both;
  /** ISO 8601 day; null where nobody noted it. */
  readonly on: string | null;
}

/** Everything that was corrected, as far as versions can be compared. */
export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly judgements: readonly Judgement[];
  /** How many persons objected; never who. */
  readonly objected: number;
  /** How many versions were compared with the one before them, and which could not be. */
  readonly compared: number;
  readonly notCompared: readonly Listed[];
}

export const judgedOperation = /* GraphQL */ `
query Afgjort($after: String) {
  people(first: 100, after: $after) {
    nodes {
      id
      name
      identity {
        basis
        on
        da: reason(language: DA)
        en: reason(language: EN)
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

interface People {
  readonly people: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly identity: readonly { basis: string; on: string | null; da: string; en: string }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Reads what was corrected up to a version, newest first. */
export async function correctionsOf(edition: Edition, asking: Asking): Promise<Corrections> {
  const corrections: Correction[] = [];
  const notCompared: Listed[] = [];
  let compared = 0;
  for (const pair of await pairsOf(edition)) {
    const difference = await differenceOf(pair, asking);
    if (difference === null) notCompared.push(pair.version);
    else if (pair.before !== null) compared += 1;
    const corrected = difference?.changes.flatMap((change) => correctedIn(change) ?? []) ?? [];
    corrections.push(...corrected.map((change) => ({ version: pair.version, change })));
  }
  return { corrections, judgements: await judgementsOf(edition), objected: asking.objected(), compared, notCompared };
}

/** What of a change takes back what was said; null where it only adds to it. */
export function correctedIn(change: Change): Change | null {
  if (change.kind === 'ADDED') return null;
  if (change.kind === 'REMOVED') return change;
  const fields = change.fields.filter(({ before }) => before !== null);
  return fields.length === 0 ? null : { ...change, fields };
}

/** Persons whom a person, and no rule, joined. */
async function judgementsOf(edition: Edition): Promise<Judgement[]> {
  const judged: Judgement[] = [];
  let after: string | null = null;
  for (;;) {
    const { people }: People = await edition.ask(judgedOperation, { after });
    for (const { id, name, identity } of people.nodes) {
      const own = identity.filter(({ basis }) => basis === 'JUDGEMENT');
      judged.push(...own.map(({ on, da, en }) => ({ id, name, on, reason: both(da, en) })));
    }
    after = people.pageInfo.endCursor;
    if (!people.pageInfo.hasNextPage) return judged;
  }
}
