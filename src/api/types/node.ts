import { isFactBetween } from '../../domain/ids.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { invalidArgument } from '../errors.ts';
import { nodeId } from '../keys/node-id.ts';
import { rowById } from '../keys/row-by-id.ts';
import { broughtTo, type Selecting } from '../keys/selected.ts';

/** A row under the type its id tells; `null` when there is none. */
export async function loadNode(id: string, context: Context, info?: Selecting): Promise<object | null> {
  const { typename } = nodeId(id);
  if (isFactBetween(typename)) return null;
  const brought = info && broughtTo(info, [[]]);
  const row = await rowById(context.batches, { kind: typename, id }, brought);
  return row ? { ...(row['node'] as object), __typename: typename } : null;
}

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: both(
      'Det, et id nævner; null, hvis det ikke findes. Et gammelt id fører til den, det nu hører til.',
      'What an id names; null where there is none. An old id leads to what it belongs to now.',
    ),
    args: { id: t.arg.id({ required: true, description: both('Fx klynge-horsens.', 'For example klynge-horsens.') }) },
    resolve: (_, { id }, context, info) => loadNode(id, context, info) as never,
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: both('Flere på én gang, i samme orden som id’erne.', 'Several at once, in the order of the ids.'),
    args: { ids: t.arg.idList({ required: true, description: both('Højst 100.', 'At most 100.') }) },
    complexity: ({ ids }) => ({ field: ids.length, multiplier: Math.max(1, ids.length) }),
    resolve: (_, { ids }, context) => {
      if (ids.length > 100) throw invalidArgument(`ids: expected at most 100, got ${ids.length}`);
      return Promise.all(ids.map((id) => loadNode(id, context))) as never;
    },
  }),
);
