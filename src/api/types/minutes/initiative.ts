import type { InitiativeRow } from '../../../loaders/minutes-rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { givenId } from '../../keys/lookup.ts';
import { listField } from '../../lists/child-list.ts';
import { pageArgs, pageCost } from '../../lists/page-args.ts';
import { rootList } from '../../lists/root-list.ts';
import { InitiativeStatusEnum } from '../../minutes-enums.ts';
import { evidenceField } from '../evidence.ts';
import { Body } from '../refs.ts';
import { InitiativeConnection } from './connections.ts';
import { itemField, meetingFields, themesField } from './place-fields.ts';
import { Initiative, Responsible } from './refs.ts';

builder.objectFields(Initiative, (t) => ({
  number: t.exposeString('number', {
    nullable: true,
    description: both('Nummer, som trykt: 3a.', 'Number as printed: 3a.'),
  }),
  title: t.exposeString('title', { description: both('Titlen.', 'The title.') }),
  kind: t.exposeString('kind', { nullable: true, description: both('Art, som trykt.', 'Kind as printed.') }),
  targetGroup: t.exposeString('targetGroup', {
    nullable: true,
    description: both('Målgruppe, som trykt.', 'Target group as printed.'),
  }),
  status: t.field({
    type: InitiativeStatusEnum,
    description: both('Hvor langt den er.', 'How far it has come.'),
    resolve: (row) => row.status,
  }),
  owner: t.field({
    type: Responsible,
    nullable: true,
    description: both('Ejeren; null: ikke oplyst, eller ikke tydet.', 'The owner; null: not stated, or not resolved.'),
    resolve: (row) => row.owner,
  }),
  ownerAsPrinted: t.exposeString('ownerAsPrinted', {
    nullable: true,
    description: both('Ejeren, som trykt.', 'The owner as printed.'),
  }),
  partners: t.field({
    type: [Responsible],
    description: both('Partnerne, der er tydet.', 'The partners that are resolved.'),
    resolve: (row) => [...row.partners],
  }),
  partnersAsPrinted: t.stringList({
    description: both('Partnerne, som trykt.', 'The partners as printed.'),
    resolve: (row) => [...(row.partnersAsPrinted ?? [])],
  }),
}));
itemField(Initiative);
meetingFields(Initiative);
themesField(Initiative, 'Initiative.themes');
evidenceField(Initiative);

listField(Body, 'Body.initiatives', {
  type: InitiativeConnection,
  description: both('Organets indsatser, efter dokument.', "The body's initiatives, by document."),
});

builder.queryField('initiatives', (t) =>
  t.field({
    type: InitiativeConnection,
    description: both('Alle indsatser, efter dokument.', 'All initiatives, by document.'),
    args: {
      body: t.arg.string({ description: both('Kun dette organs.', 'Only of this body.') }),
      theme: t.arg.string({ description: both('Kun om dette tema.', 'Only about this theme.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { body, theme, ...page }, context) =>
      rootList<InitiativeRow>('initiatives', {
        page,
        context,
        filters: {
          body: await givenId('body', { kind: 'Body', value: body, context }),
          theme: await givenId('theme', { kind: 'Theme', value: theme, context }),
        },
      }),
  }),
);
