import type { ObjectRef } from '@pothos/core';
import { both } from '../both.ts';
import type { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { findKey, type Keyed } from './lookup.ts';

type QueryFields = Parameters<Parameters<typeof builder.queryFields>[0]>[0];
type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Shape> ? Shape : never;

/** A root field that answers with one thing by its key: null where nothing bears it, AMBIGUOUS where several do. */
export function byKey<Row extends object>(
  t: QueryFields,
  type: ObjectRef<Types, Row>,
  { kind, description }: { kind: Exclude<Keyed, 'Body'>; description: string },
) {
  return t.field({
    type,
    nullable: true,
    description,
    args: {
      key: t.arg.string({
        required: true,
        description: both('Id, kortnavn, kode, navn eller andet navn.', 'Id, slug, code, name or alias.'),
      }),
    },
    resolve: (async (_: unknown, { key }: { key: string }, context: Context) => {
      const id = await findKey(kind, key, context);
      if (id === null) return null;
      const [row] = await context.batches.rows(kind, id);
      return row?.['node'] ?? null;
    }) as never,
  });
}
