import type { ObjectRef } from '@pothos/core';
import { type AtItem, type AtMeeting, itemIn, meetingIn, type ThemeRow } from '../../../loaders/minutes-rows.ts';
import type { BodyRow, DocumentRow } from '../../../loaders/rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { loadNode } from '../node.ts';
import { Body, Document } from '../refs.ts';
import { AgendaItem, Meeting, Theme } from './refs.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Shape> ? Shape : never;

/** Adds `meeting` and `body` to what stands under a meeting; the row brings both. */
export function meetingFields(ref: object): void {
  builder.objectFields(ref as ObjectRef<Types, AtMeeting>, (t) => ({
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: both('Mødet; null: et dokument uden møde.', 'The meeting; null: a document without one.'),
      resolve: (row) => meetingIn(row),
    }),
    body: t.field({
      type: Body,
      nullable: true,
      description: both('Organet; null: ingen af vores.', 'The body; null: none of ours.'),
      resolve: (row) => row.body,
    }),
  }));
}

/** Adds `item` to what stands under an item of an agenda. */
export function itemField(ref: object): void {
  builder.objectField(ref as ObjectRef<Types, AtItem>, 'item', (t) =>
    t.field({
      type: AgendaItem,
      nullable: true,
      description: both('Punktet; null: uden for punkterne.', 'The item; null: outside the items.'),
      resolve: (row) => itemIn(row),
    }),
  );
}

/** Adds `themes`: ours, one statement for all rows of a type. */
export function themesField(ref: object, statement: string): void {
  builder.objectField(ref as ObjectRef<Types, { readonly id: string }>, 'themes', (t) =>
    t.field({
      type: [Theme],
      description: both('Temaer; de er vores.', 'Themes; they are ours.'),
      resolve: async (row, _, { batches }) =>
        (await batches.rows(statement, row.id)).map(({ node }) => node as ThemeRow),
    }),
  );
}

interface ByIds {
  readonly documentId?: string;
  readonly meetingId?: string;
  readonly bodyId?: string;
}

/** Adds `document` and `body` to what names them by id: asked for where they are selected, all rows at once. */
export function sourceFields(ref: object): void {
  builder.objectFields(ref as ObjectRef<Types, ByIds>, (t) => ({
    document: t.field({
      type: Document,
      nullable: true,
      description: both('Dokumentet, det står i.', 'The document it stands in.'),
      resolve: (row, _, context) => byId<DocumentRow>(row.documentId, context),
    }),
    body: t.field({
      type: Body,
      nullable: true,
      description: both('Organet; null: ingen af vores.', 'The body; null: none of ours.'),
      resolve: (row, _, context) => byId<BodyRow>(row.bodyId, context),
    }),
  }));
}

/** Adds `meeting` to what names it by id. */
export function meetingByIdField(ref: object): void {
  builder.objectField(ref as ObjectRef<Types, ByIds>, 'meeting', (t) =>
    t.field({
      type: Meeting,
      nullable: true,
      description: both('Mødet; null: et dokument uden møde.', 'The meeting; null: a document without one.'),
      resolve: (row, _, context) => byId(row.meetingId, context),
    }),
  );
}

async function byId<Row>(id: string | undefined, context: Parameters<typeof loadNode>[1]): Promise<Row | null> {
  return id === undefined ? null : ((await loadNode(id, context)) as Row | null);
}
