import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { both } from '../both.ts';
import type { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { findKey, type Keyed } from './lookup.ts';

type QueryFields = Parameters<Parameters<typeof builder.queryFields>[0]>[0];
type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Shape> ? Shape : never;

/** A row that comes with something asked for below it; null where that does not bring it. */
type Early<Row> = (id: string, context: Context, info: GraphQLResolveInfo) => Promise<Row | null>;

/** A root field that answers with one thing by its key: null where nothing bears it, AMBIGUOUS where several do. */
export function byKey<Row extends object>(
  t: QueryFields,
  type: ObjectRef<Types, Row>,
  { kind, description, early }: { kind: Exclude<Keyed, 'Body'>; description: string; early?: Early<Row> },
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
    resolve: (async (_: unknown, { key }: { key: string }, context: Context, info: GraphQLResolveInfo) => {
      const id = await findKey(kind, key, context);
      if (id === null) return null;
      const come = await early?.(id, context, info);
      if (come) return come;
      const [row] = await context.batches.rows(kind, id);
      return row?.['node'] ?? null;
    }) as never,
  });
}
