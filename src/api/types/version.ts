import type { ObjectRef } from '@pothos/core';
import type { VersionRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { ChangeKindEnum, ChangeLayerEnum, LanguageEnum } from '../enums.ts';
import { pagePrice } from '../guards/limits.ts';
import { connectionOf } from '../lists/connections.ts';
import { bounded, pageOf, readCursor } from '../lists/page.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import { type ChangePage, changePage } from '../versions/change-page.ts';
import type { Change, FieldChange } from '../versions/changes.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Shape> ? Shape : never;

interface Listed {
  readonly node: VersionRow;
  readonly current: boolean;
}

export const Version = builder.objectRef<VersionRow>('Version').implement({
  description: both(
    'En udgave: hele grafen, som den blev udgivet. Den ændres aldrig.',
    'A version: the whole graph as it was published. It never changes.',
  ),
  fields: (t) => ({
    id: t.exposeID('id', {
      description: both('Nummer og aftryk, fx 7-9c1f00aa12bd.', 'Number and digest, e.g. 7-9c1f00aa12bd.'),
    }),
    number: t.exposeInt('number', { description: both('Nummer.', 'Number.') }),
    digest: t.exposeString('digest', {
      description: both('Aftryk af alle rækker, 64 hex.', 'Digest of all rows, 64 hex.'),
    }),
    publishedAt: t.field({
      type: 'DateTime',
      description: both('Udgivet.', 'Published at.'),
      resolve: (row) => row.publishedAt,
    }),
    loaded: t.exposeBoolean('loaded', { description: both('Om den kan spørges nu.', 'Whether it can be asked now.') }),
    counts: t.field({
      type: [CountRef],
      description: both('Antal pr. art.', 'How many of each kind.'),
      resolve: (row) =>
        Object.entries(JSON.parse(row.counts) as Record<string, number>).map(([kind, count]) => ({ kind, count })),
    }),
  }),
});

const CountRef = builder.objectRef<{ kind: string; count: number }>('KindCount').implement({
  description: both('Antal af én art.', 'How many of one kind.'),
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description: both('Etiket eller kanttype i grafen.', 'Label or relationship type in the graph.'),
    }),
    count: t.exposeInt('count', { description: both('Antal.', 'How many.') }),
  }),
});

const FieldChangeRef = builder.objectRef<FieldChange>('FieldChange').implement({
  description: both('Én egenskab før og efter.', 'One property before and after.'),
  fields: (t) => ({
    property: t.exposeString('property', { description: both('Egenskaben.', 'The property.') }),
    before: t.exposeString('before', { nullable: true, description: both('Før, som JSON.', 'Before, as JSON.') }),
    after: t.exposeString('after', { nullable: true, description: both('Efter, som JSON.', 'After, as JSON.') }),
  }),
});

const ChangeRef = builder.objectRef<Change>('Change').implement({
  description: both(
    'Hvad der blev af én ting eller ét faktum mellem to udgaver.',
    'What became of one thing or fact between two versions.',
  ),
  fields: (t) => ({
    id: t.exposeID('id', { description: both('Hvad det gælder.', 'What it is about.') }),
    kind: t.field({
      type: ChangeKindEnum,
      description: both('Hvad der skete.', 'What happened.'),
      resolve: (row) => row.kind,
    }),
    layer: t.field({
      type: ChangeLayerEnum,
      description: both('Ting, faktum eller bevis.', 'Thing, fact or evidence.'),
      resolve: (row) => row.layer,
    }),
    name: t.string({
      nullable: true,
      description: both(
        'Navnet, som det nu er, eller var, før det gik ud; af et faktum navnene på det, der er bundet sammen. Null: intet navn.',
        'The name as it is now, or was before it went; of a fact the names of what it lies between. Null: no name.',
      ),
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
      resolve: ({ name }, { language }) => name?.[language === 'EN' ? 'en' : 'da'],
    }),
    fields: t.field({
      type: [FieldChangeRef],
      description: both('Egenskaberne, der ændrede sig.', 'The properties that changed.'),
      resolve: (row) => row.fields as FieldChange[],
    }),
  }),
});

const VersionConnection = connectionOf<VersionRow>('Version', Version);
const ChangeConnection = connectionOf<Change>('Change', ChangeRef) as ObjectRef<Types, ChangePage>;

builder.objectFields(ChangeConnection, (t) => ({
  from: t.field({
    type: Version,
    nullable: true,
    description: both(
      'Den tidligere udgave; null: der er ingen før.',
      'The earlier version; null: there is none before.',
    ),
    resolve: (page) => page.from,
  }),
  to: t.field({
    type: Version,
    description: both('Den senere udgave.', 'The later version.'),
    resolve: (page) => page.to,
  }),
}));

builder.queryFields((t) => ({
  version: t.field({
    type: Version,
    description: both('Udgaven, der svares ud fra.', 'The version that answers.'),
    resolve: (_, __, { version }) => version,
  }),
  versions: t.field({
    type: VersionConnection,
    description: both(
      'Alle udgaver til og med den, der svares ud fra; nyeste først.',
      'All versions up to the one that answers, newest first.',
    ),
    args: pageArgs(t),
    complexity: pageCost(20),
    resolve: async (_, args, { graph, version }) => {
      const first = bounded(args.first, 20);
      const after = readCursor(args.after, { version: version.id, list: 'versions' });
      const before = after === null ? version.number + 1 : Number(after.split('-')[0]);
      const rows = await graph.read<Listed>('Query.versions', { before, first: first + 1 });
      return pageOf(
        rows.map(({ node }) => node),
        first,
        {
          version: version.id,
          list: 'versions',
          after,
          idOf: (row) => row.id,
          totalCount: async () =>
            (await graph.read('Query.versions', { before: version.number + 1, first: 100_000 })).length,
        },
      );
    },
  }),
  changes: t.field({
    type: ChangeConnection,
    description: both(
      'Forskellen mellem to udgaver: nummer eller id.',
      'The difference between two versions: number or id.',
    ),
    args: {
      from: t.arg.string({
        description: both(
          'Den tidligere udgave; ellers den før den senere.',
          'The earlier version; else the one before the later.',
        ),
      }),
      to: t.arg.string({
        description: both('Den senere; ellers den, der svares ud fra.', 'The later one; else the one that answers.'),
      }),
      layer: t.arg({
        type: [ChangeLayerEnum],
        description: both('Kun disse lag; ellers ting og fakta.', 'Only these layers; else things and facts.'),
      }),
      ...pageArgs(t),
    },
    // Whatever the page, two whole versions are compared.
    complexity: (args) => ({ ...pageCost(20)(args), field: pagePrice }),
    resolve: (_, args, context) => changePage(args, context),
  }),
}));
