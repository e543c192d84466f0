import type { GraphQLResolveInfo } from 'graphql';
import type { BodyRow, TallyRow } from '../../loaders/rows.ts';
import type { Context } from '../context.ts';
import { argumentsOf, fieldsBelow, selectedBelow } from '../keys/selected.ts';

/** Tallies that came with their body, and the day that they are about. */
const come = new WeakMap<BodyRow, { readonly day: string | null; readonly tallies: readonly TallyRow[] }>();

/** The tallies of a day that a body came with; none where it came alone, or with those of another day. */
export function earlyTallies(body: BodyRow | null, day: string | null): readonly TallyRow[] {
  const early = body === null ? undefined : come.get(body);
  return early?.day === day ? early.tallies : [];
}

/**
 * A body with the counts of its lists, where those are asked for as of one day: one statement in place of two.
 *
 * @returns null where they are not, or there is no such body
 */
export async function talliedBody(id: string, context: Context, info: GraphQLResolveInfo): Promise<BodyRow | null> {
  const lists = fieldsBelow(info, []).filter(({ name }) => ['members', 'memberships'].includes(name.value));
  const selected = selectedBelow({ fieldNodes: lists, fragments: info.fragments }, [[]]);
  if (!selected.has('heldCounts') && !selected.has('totalCount')) return null;
  const days = new Set(lists.map((field) => argumentsOf(field, 'Klynge', info)['virkningPaa'] ?? null));
  if (days.size > 1) return null;
  const [day] = days as Set<string | null>;
  const [row] = await context.batches.rows('Body.memberships.tallied', id, { day });
  if (!row) return null;
  const body = { ...(row['node'] as BodyRow) };
  come.set(body, { day: day ?? null, tallies: row['tallies'] as readonly TallyRow[] });
  return body;
}
