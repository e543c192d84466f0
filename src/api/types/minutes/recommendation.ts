import type { HandoverRow, RecommendationRow } from '../../../loaders/minutes-rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { givenId } from '../../keys/lookup.ts';
import { listField } from '../../lists/child-list.ts';
import { pageArgs, pageCost } from '../../lists/page-args.ts';
import { rootList } from '../../lists/root-list.ts';
import { HandoverStageEnum } from '../../minutes-enums.ts';
import { evidenceField } from '../evidence.ts';
import { Body, Sundhedsraad } from '../refs.ts';
import { HandoverConnection, RecommendationConnection } from './connections.ts';
import { itemField, meetingFields, themesField } from './place-fields.ts';
import { Handover, Recommendation } from './refs.ts';

/** Where a recommendation goes, each step with the recommendation itself. */
async function handovers(row: RecommendationRow, { batches }: Context): Promise<HandoverRow[]> {
  const rows = await batches.rows('Recommendation.handedTo', row.id);
  return rows.map(({ node }) => ({ ...(node as HandoverRow), recommendation: row }));
}

builder.objectFields(Recommendation, (t) => ({
  number: t.exposeInt('number', { nullable: true, description: both('Nummer.', 'Number.') }),
  title: t.exposeString('title', { description: both('Hvad der anbefales.', 'What is recommended.') }),
  stage: t.field({
    type: HandoverStageEnum,
    description: both('Hvor langt den er.', 'How far it has come.'),
    resolve: (row) => row.stage,
  }),
  author: t.field({
    type: Body,
    nullable: true,
    description: both(
      'Organet bag; null: ikke oplyst, eller ikke tydet.',
      'The body behind it; null: not stated, or not resolved.',
    ),
    resolve: (row) => row.author,
  }),
  authorAsPrinted: t.exposeString('authorAsPrinted', {
    nullable: true,
    description: both('Afsenderen, som trykt.', 'The author as printed.'),
  }),
  to: t.field({
    type: Sundhedsraad,
    nullable: true,
    description: both(
      'Rådet, den er til; null: ikke oplyst, eller ikke tydet.',
      'The council it is for; null: not stated, or not resolved.',
    ),
    resolve: async (row, _, context) => (await handovers(row, context))[0]?.sundhedsraad ?? null,
  }),
  toAsPrinted: t.exposeString('toAsPrinted', {
    nullable: true,
    description: both('Modtageren, som trykt.', 'The receiver as printed.'),
  }),
  handedTo: t.field({
    type: [Handover],
    description: both('Hvert råd, den gives videre til, med bevis.', 'Each council it is handed to, with evidence.'),
    resolve: (row, _, context) => handovers(row, context),
  }),
}));
itemField(Recommendation);
meetingFields(Recommendation);
themesField(Recommendation, 'Recommendation.themes');
evidenceField(Recommendation);

builder.objectFields(Handover, (t) => ({
  recommendation: t.field({
    type: Recommendation,
    description: both('Anbefalingen.', 'The recommendation.'),
    resolve: (row) => row.recommendation,
  }),
  sundhedsraad: t.field({
    type: Sundhedsraad,
    description: both('Rådet.', 'The council.'),
    resolve: (row) => row.sundhedsraad,
  }),
  stage: t.field({
    type: HandoverStageEnum,
    description: both('Hvor langt den er.', 'How far it has come.'),
    resolve: (row) => row.stage,
  }),
}));
evidenceField(Handover);

listField(Body, 'Body.recommendations', {
  type: RecommendationConnection,
  description: both(
    'Anbefalinger fra organets møder, efter dokument.',
    "Recommendations from the body's meetings, by document.",
  ),
});
listField<HandoverRow>(Sundhedsraad, 'Sundhedsraad.receivedRecommendations', {
  type: HandoverConnection,
  description: both(
    'Anbefalinger, der gives videre til rådet; om det har fået dem, siger stage.',
    'Recommendations handed to the council; whether it has received them is said by stage.',
  ),
  idOf: (row) => row.recommendation.id,
});

builder.queryField('recommendations', (t) =>
  t.field({
    type: RecommendationConnection,
    description: both('Alle anbefalinger, efter dokument.', 'All recommendations, by document.'),
    args: {
      body: t.arg.string({ description: both('Kun fra dette organ.', 'Only from this body.') }),
      theme: t.arg.string({ description: both('Kun om dette tema.', 'Only about this theme.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { body, theme, ...page }, context) =>
      rootList<RecommendationRow>('recommendations', {
        page,
        context,
        filters: {
          body: await givenId('body', { kind: 'Body', value: body, context }),
          theme: await givenId('theme', { kind: 'Theme', value: theme, context }),
        },
      }),
  }),
);
