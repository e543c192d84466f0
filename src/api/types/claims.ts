import { isFactBetween } from '../../domain/ids.ts';
import type { ClaimRow, Thing } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { callerError } from '../errors.ts';
import { nodeId } from '../keys/node-id.ts';
import { rowById } from '../keys/row-by-id.ts';
import { listOf } from '../lists/child-list.ts';
import { connectionOf } from '../lists/connections.ts';
import { bounded, type Page, pageOf, readCursor } from '../lists/page.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import type { PageArguments } from '../lists/root-list.ts';
import { Claim } from './refs.ts';

/** A page of claims. */
export const ClaimConnection = connectionOf<ClaimRow>('Claim', Claim);

/** Ids of the claims that a thing or fact rests on, in the order in which they were read; `null` where there is none. */
async function claimIds(about: string, { batches }: Context): Promise<readonly string[] | null> {
  const { typename } = nodeId(about);
  if (isFactBetween(typename)) {
    const [fact] = await batches.all<{ claims: readonly string[] | null }>('lookup.fact', { id: about });
    return fact ? (fact.claims ?? []) : null;
  }
  const row = await rowById(batches, { kind: typename, id: about });
  if (!row) return null;
  const { id, claims } = row['node'] as Thing;
  return typename === 'Claim' ? [id] : (claims ?? []);
}

async function claimPage(about: string, page: PageArguments, context: Context): Promise<Page<ClaimRow> | null> {
  const first = bounded(page.first, 20);
  const place = { version: context.version.id, list: listOf({ statement: 'claims', id: about }) };
  const after = readCursor(page.after, place);
  const ids = await claimIds(about, context);
  if (ids === null) return null;
  const from = after === null ? 0 : ids.indexOf(after) + 1;
  if (after !== null && from === 0)
    throw callerError('INVALID_CURSOR', `after: "${about}" does not rest on "${after}"`);
  const wanted = ids.slice(from, from + first + 1);
  const rows = await Promise.all(wanted.map((id) => context.batches.rows('Claim', id)));
  return pageOf(
    rows.flat().map(({ node }) => node as ClaimRow),
    first,
    { ...place, after, idOf: ({ id }) => id, totalCount: async () => ids.length },
  );
}

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    nullable: true,
    description: both(
      'Påstandene bag hvad som helst, der har et id: en ting, et faktum (også covers-, sat-in-) eller en påstand selv. Null: intet har det id.',
      'The claims behind anything that has an id: a thing, a fact (covers- and sat-in- too) or a claim itself. Null: nothing has that id.',
    ),
    args: {
      about: t.arg.id({
        required: true,
        description: both('Id for tingen eller faktummet.', 'Id of the thing or fact.'),
      }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: (_, { about, ...page }, context) => claimPage(about, page, context),
  }),
);
