import type { AnnouncementRow, DisagreementRow, MentionRow } from '../../../loaders/minutes-rows.ts';
import type { PersonRow } from '../../../loaders/rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { LanguageEnum } from '../../enums.ts';
import { givenId } from '../../keys/lookup.ts';
import { pageArgs, pageCost } from '../../lists/page-args.ts';
import { rootList } from '../../lists/root-list.ts';
import { AnnouncementKindEnum, DisagreementKindEnum, MentionStatusEnum } from '../../minutes-enums.ts';
import { evidenceField } from '../evidence.ts';
import { loadNode } from '../node.ts';
import { Person } from '../refs.ts';
import { AnnouncementConnection, DisagreementConnection, MentionConnection } from './connections.ts';
import { meetingByIdField, sourceFields } from './place-fields.ts';
import { Announcement, Disagreement, Mention } from './refs.ts';

const language = { type: LanguageEnum, defaultValue: 'DA' as const, description: both('Sprog.', 'Language.') };

/** What one side says. Values that are printed read the same in both languages. */
interface DisagreementSide {
  readonly value: string;
  readonly valueEn: string;
  readonly claims: readonly string[];
}

const DisagreementSideRef = builder.objectRef<DisagreementSide>('DisagreementSide').implement({
  description: both('Den ene side af en uenighed.', 'One side of a disagreement.'),
  fields: (t) => ({
    value: t.string({
      description: both('Hvad den siger.', 'What it says.'),
      args: { language: t.arg(language) },
      resolve: (side, args) => (args.language === 'EN' ? side.valueEn : side.value),
    }),
  }),
});
evidenceField(DisagreementSideRef);

builder.objectFields(Mention, (t) => ({
  asPrinted: t.exposeString('asPrinted', { description: both('Navnet, som trykt.', 'The name as printed.') }),
  status: t.field({
    type: MentionStatusEnum,
    description: both('Om flere passer eller ingen.', 'Whether several fit or nobody.'),
    resolve: (row) => row.status,
  }),
  candidates: t.field({
    type: [Person],
    description: both('Personer, det kunne være.', 'Persons it could be.'),
    resolve: async (row, _, { batches }) => {
      const found = await Promise.all((row.candidates ?? []).map((id) => batches.rows('Person', id)));
      return found.flatMap(([person]) => (person ? [person['node'] as PersonRow] : []));
    },
  }),
  why: t.string({
    nullable: true,
    description: both('Hvorfor; null: ikke skrevet på det sprog.', 'Why; null: not written in that language.'),
    args: { language: t.arg(language) },
    resolve: (row, args) => (args.language === 'EN' ? row.whyEn : row.why) ?? null,
  }),
}));
sourceFields(Mention);
meetingByIdField(Mention);
evidenceField(Mention);

builder.objectFields(Announcement, (t) => ({
  title: t.exposeString('title', { description: both('Hvad der loves.', 'What is promised.') }),
  kind: t.field({ type: AnnouncementKindEnum, description: both('Art.', 'Kind.'), resolve: (row) => row.kind }),
}));
sourceFields(Announcement);
meetingByIdField(Announcement);
evidenceField(Announcement);

builder.objectFields(Disagreement, (t) => ({
  kind: t.field({
    type: DisagreementKindEnum,
    description: both('Hvem der er uenige.', 'Who disagrees.'),
    resolve: (row) => row.kind,
  }),
  about: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: both('Hvad det gælder; null: intet med et id.', 'What it is about; null: nothing with an id.'),
    resolve: (row, _, context) => (row.about === undefined ? null : (loadNode(row.about, context) as never)),
  }),
  property: t.exposeString('property', {
    nullable: true,
    description: both('Hvilken egenskab.', 'Which property.'),
  }),
  values: t.stringList({
    description: both('Værdierne; sides har dem med bevis.', 'The values; sides has them with evidence.'),
    resolve: (row) => [...(row.values ?? [])],
  }),
  sides: t.field({
    type: [DisagreementSideRef],
    description: both(
      'Værdierne side om side, hver med sit bevis.',
      'The values side by side, each with its evidence.',
    ),
    resolve: ({ values = [], valuesEn = values, sides = [] }) =>
      values.map((value, index) => ({
        value,
        valueEn: valuesEn[index] ?? value,
        claims: sides[index]?.split(' ').filter((id) => id !== '') ?? [],
      })),
  }),
  why: t.string({
    nullable: true,
    description: both('Hvorfor; null: ikke skrevet på det sprog.', 'Why; null: not written in that language.'),
    args: { language: t.arg(language) },
    resolve: (row, args) => (args.language === 'EN' ? row.whyEn : row.why) ?? null,
  }),
}));
sourceFields(Disagreement);
evidenceField(Disagreement);

builder.queryFields((t) => {
  const args = {
    body: t.arg.string({ description: both('Kun om dette organ.', 'Only of this body.') }),
    ...pageArgs(t),
  };
  const of = async (body: string | null | undefined, context: Parameters<typeof givenId>[1]['context']) => ({
    body: await givenId('body', { kind: 'Body', value: body, context }),
  });
  return {
    unresolvedMentions: t.field({
      type: MentionConnection,
      description: both(
        'Navne i referater, som ikke er blevet til en person.',
        'Names in minutes that have not become a person.',
      ),
      args,
      complexity: pageCost(20),
      resolve: async (_, { body, ...page }, context) =>
        rootList<MentionRow>('unresolvedMentions', { page, context, filters: await of(body, context) }),
    }),
    announcements: t.field({
      type: AnnouncementConnection,
      description: both('Hvad referater lover, og vi ikke har.', 'What minutes promise and we do not hold.'),
      args,
      complexity: pageCost(20),
      resolve: async (_, { body, ...page }, context) =>
        rootList<AnnouncementRow>('announcements', { page, context, filters: await of(body, context) }),
    }),
    disagreements: t.field({
      type: DisagreementConnection,
      description: both('Hvor kilder er uenige; begge sider står.', 'Where sources disagree; both sides stand.'),
      args,
      complexity: pageCost(20),
      resolve: async (_, { body, ...page }, context) =>
        rootList<DisagreementRow>('disagreements', { page, context, filters: await of(body, context) }),
    }),
  };
});
