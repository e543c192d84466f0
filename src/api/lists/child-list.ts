import { createHash } from 'node:crypto';
import type { ObjectRef } from '@pothos/core';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { bounded, checkCursor, type Page, pageOf, readCursor } from './page.ts';
import { pageArgs, pageCost } from './page-args.ts';
import type { PageArguments } from './root-list.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Shape> ? Shape : never;

/** A list below a parent: the statement is named after its place in the schema, "Meeting.items". */
export interface Below {
  readonly statement: string;
  readonly id: string;
}

/** What a cursor calls the list of one parent. It holds no id: a person's could name who has objected. */
export function listOf({ statement, id }: Below): string {
  return `${statement}#${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

interface Asked<Row> {
  readonly page: PageArguments;
  readonly context: Context;
  readonly idOf?: (row: Row) => string;
}

/** A page of a list below a parent; parents in the same place of a query share the statement, and that of the count. */
export async function childList<Row extends { readonly id: string }>(
  below: Below,
  { page, context, idOf = (row) => row.id }: Asked<Row>,
): Promise<Page<Row>> {
  const first = bounded(page.first, 20);
  const place = { version: context.version.id, list: listOf(below) };
  const after = readCursor(page.after, place);
  const rows = await context.batches.rows(below.statement, below.id, { after, first: first + 1 });
  await checkCursor(context, after, rows);
  return pageOf(
    rows.map((row) => row['node'] as Row),
    first,
    {
      ...place,
      after,
      idOf,
      totalCount: async () => {
        const [row] = await context.batches.rows(`${below.statement}.count`, below.id);
        return Number(row?.['total'] ?? 0);
      },
    },
  );
}

/** Adds a list to the type of its parent: `listField(Meeting, 'Meeting.items', …)`. */
export function listField<Row extends { readonly id: string }>(
  ref: object,
  statement: string,
  { type, description, idOf }: { type: ObjectRef<Types, Page<Row>>; description: string; idOf?: (row: Row) => string },
): void {
  const [, field = ''] = statement.split('.');
  const options = {
    type,
    description,
    complexity: pageCost(20),
    resolve: ((parent: { id: string }, page: PageArguments, context: Context) =>
      childList<Row>({ statement, id: parent.id }, { page, context, ...(idOf ? { idOf } : {}) })) as never,
  };
  if (statement.startsWith('Body.')) {
    builder.interfaceField(ref as never, field, (t) => t.field({ ...options, args: pageArgs(t) } as never) as never);
  } else {
    builder.objectField(ref as never, field, (t) => t.field({ ...options, args: pageArgs(t) } as never) as never);
  }
}
