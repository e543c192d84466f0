import { groupBy } from '../../../domain/group.ts';
import type { Resolved } from '../../resolve/persons.ts';
import type { Sitting } from '../../resolve/sittings.ts';
import type { Seeds } from '../../seeds/seeds.ts';
import type { Claims } from '../claims.ts';
import type { EdgeRow, NodeRow } from '../graph-rows.ts';
import type { BodyDays } from '../memberships.ts';
import { otherSuccessors, outsideBounds } from './bodies.ts';
import { foundRow } from './found.ts';
import { listed } from './listed.ts';
import { observations } from './observations.ts';
import { spellings } from './spellings.ts';

/** Everything that has been read, from which it is seen where two sources differ. */
export interface Compared {
  readonly resolved: Resolved;
  readonly claims: Claims;
  readonly sittings: readonly Sitting[];
  /** Memberships and attendances. */
  readonly facts: readonly NodeRow[];
  readonly bodies: readonly NodeRow[];
  readonly days: BodyDays;
  readonly edges: { readonly SUCCEEDED_BY: readonly EdgeRow[]; readonly FEEDS: readonly EdgeRow[] };
}

/** Where two sources give one property of one thing different values: found by comparing them, or by a reviewed list. */
export function betweenSources(seeds: Seeds, compared: Compared): NodeRow[] {
  const { resolved, claims, sittings, bodies, days, edges } = compared;
  const { persons, suggestions } = resolved;
  const facts = groupBy(compared.facts, (row) => String(row['personId']));
  const names = new Map(bodies.map((body) => [body.id, String(body['name'])]));
  return [
    ...listed(seeds.disagreements, { claims, sittings }),
    ...spellings(suggestions, { facts, claims }),
    ...observations(persons, { facts, claims }),
    ...outsideBounds(persons, { bodies: days, facts, claims }),
    ...otherSuccessors(edges, names),
  ].map(foundRow);
}
