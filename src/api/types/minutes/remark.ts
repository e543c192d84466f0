import type { RemarkRow } from '../../../loaders/minutes-rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { givenId } from '../../keys/lookup.ts';
import { listField } from '../../lists/child-list.ts';
import { pageArgs, pageCost } from '../../lists/page-args.ts';
import { rootList } from '../../lists/root-list.ts';
import { RemarkKindEnum } from '../../minutes-enums.ts';
import { evidenceField } from '../evidence.ts';
import { Body, Person } from '../refs.ts';
import { RemarkConnection } from './connections.ts';
import { itemField, meetingFields, themesField } from './place-fields.ts';
import { Remark, Speaker } from './refs.ts';

builder.objectFields(Remark, (t) => ({
  gist: t.exposeString('gist', {
    description: both('Indholdet med vores ord (dansk).', 'The gist in our words (in Danish).'),
  }),
  kind: t.field({ type: RemarkKindEnum, description: both('Art.', 'Kind.'), resolve: (row) => row.kind }),
  by: t.field({
    type: Speaker,
    nullable: true,
    description: both('Hvem; null: ikke nævnt, eller ikke tydet.', 'By whom; null: not named, or not resolved.'),
    resolve: (row) => row.by as never,
  }),
  byAsPrinted: t.exposeString('byAsPrinted', {
    nullable: true,
    description: both('Hvem, som trykt.', 'By whom, as printed.'),
  }),
  onBehalfOf: t.field({
    type: Speaker,
    nullable: true,
    description: both('På vegne af.', 'On behalf of.'),
    resolve: (row) => row.onBehalfOf as never,
  }),
  onBehalfOfAsPrinted: t.exposeString('onBehalfOfAsPrinted', {
    nullable: true,
    description: both('På vegne af, som trykt.', 'On behalf of, as printed.'),
  }),
}));
itemField(Remark);
meetingFields(Remark);
themesField(Remark, 'Remark.themes');
evidenceField(Remark);

listField(Body, 'Body.remarks', {
  type: RemarkConnection,
  description: both('Hvad der blev sagt ved organets møder.', "What was said at the body's meetings."),
});
listField(Person, 'Person.remarks', {
  type: RemarkConnection,
  description: both('Hvad referater tillægger personen.', 'What minutes credit to the person.'),
});

builder.queryField('remarks', (t) =>
  t.field({
    type: RemarkConnection,
    description: both('Hvad der blev sagt, som referaterne gengiver det.', 'What was said, as the minutes report it.'),
    args: {
      body: t.arg.string({ description: both('Kun ved dette organs møder.', 'Only at meetings of this body.') }),
      person: t.arg.string({ description: both('Kun fra denne person.', 'Only by this person.') }),
      theme: t.arg.string({ description: both('Kun om dette tema.', 'Only about this theme.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { body, person, theme, ...page }, context) =>
      rootList<RemarkRow>('remarks', {
        page,
        context,
        filters: {
          body: await givenId('body', { kind: 'Body', value: body, context }),
          person: await givenId('person', { kind: 'Person', value: person, context }),
          theme: await givenId('theme', { kind: 'Theme', value: theme, context }),
        },
      }),
  }),
);
