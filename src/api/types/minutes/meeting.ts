import type { MeetingRow } from '../../../loaders/minutes-rows.ts';
import type { DocumentRow } from '../../../loaders/rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { givenId } from '../../keys/lookup.ts';
import { findMeeting } from '../../keys/meeting-key.ts';
import { listField } from '../../lists/child-list.ts';
import { pageArgs, pageCost } from '../../lists/page-args.ts';
import { rootList } from '../../lists/root-list.ts';
import { evidenceField } from '../evidence.ts';
import { Body, Document } from '../refs.ts';
import {
  AgendaItemConnection,
  InitiativeConnection,
  MeetingConnection,
  RecommendationConnection,
  RemarkConnection,
} from './connections.ts';
import { Meeting } from './refs.ts';

builder.objectFields(Meeting, (t) => ({
  heldOn: t.field({
    type: 'Date',
    nullable: true,
    description: both('Mødets dag; null: står der ikke.', 'The day of the meeting; null: not stated.'),
    resolve: (row) => row.heldOn ?? null,
  }),
  startsAt: t.exposeString('startsAt', {
    nullable: true,
    description: both('Begyndelse, tt:mm, dansk tid.', 'Start, hh:mm, Danish time.'),
  }),
  endsAt: t.exposeString('endsAt', {
    nullable: true,
    description: both('Slut, tt:mm, dansk tid.', 'End, hh:mm, Danish time.'),
  }),
  place: t.exposeString('place', { nullable: true, description: both('Stedet, som trykt.', 'The place as printed.') }),
  virtual: t.boolean({
    description: both('Referatet siger, at mødet var virtuelt.', 'The minutes say that it was held online.'),
    resolve: (row) => row.virtual ?? false,
  }),
  caseNumbers: t.stringList({
    description: both('Sagsnumre.', 'Case numbers.'),
    resolve: (row) => [...(row.caseNumbers ?? [])],
  }),
  body: t.field({
    type: Body,
    nullable: true,
    description: both('Organet, der mødtes; null: ingen af vores.', 'The body that met; null: none of ours.'),
    resolve: (row) => row.body,
  }),
  bodyAsPrinted: t.exposeString('bodyAsPrinted', {
    nullable: true,
    description: both('Organet, som referatet skriver det.', 'The body as printed.'),
  }),
  document: t.field({
    type: Document,
    nullable: true,
    description: both('Referatet.', 'The minutes.'),
    resolve: (row) => row.document,
  }),
}));
evidenceField(Meeting);

listField(Meeting, 'Meeting.items', {
  type: AgendaItemConnection,
  description: both('Dagsordenens punkter, efter nummer.', 'The items of the agenda, by number.'),
});
listField(Meeting, 'Meeting.initiatives', {
  type: InitiativeConnection,
  description: both('Indsatser, referatet nævner.', 'Initiatives that the minutes name.'),
});
listField(Meeting, 'Meeting.recommendations', {
  type: RecommendationConnection,
  description: both('Anbefalinger, referatet nævner.', 'Recommendations that the minutes name.'),
});
listField(Meeting, 'Meeting.remarks', {
  type: RemarkConnection,
  description: both('Hvad der blev sagt, som referatet gengiver det.', 'What was said, as the minutes report it.'),
});
listField(Body, 'Body.meetings', {
  type: MeetingConnection,
  description: both(
    'Møder, vi har referat af, nyeste først; hvor mange organet holdt, ved vi ikke.',
    'Meetings that we hold minutes of, newest first; how many the body held we do not know.',
  ),
});

builder.objectField(Document, 'meetings', (t) =>
  t.field({
    type: [Meeting],
    description: both('Møderne, dokumentet er referat af.', 'The meetings that the document records.'),
    resolve: async (document: DocumentRow, _, { batches }) =>
      (await batches.rows('Document.meetings', document.id)).map(({ node }) => node as MeetingRow),
  }),
);

builder.queryFields((t) => ({
  meeting: t.field({
    type: Meeting,
    nullable: true,
    description: both('Ét møde.', 'One meeting.'),
    args: {
      key: t.arg.string({
        required: true,
        description: both(
          'Id, eller organets nøgle og dagen: horsens 2025-03-06.',
          "Id, or the body's key and the day: horsens 2025-03-06.",
        ),
      }),
    },
    resolve: async (_, { key }, context) => {
      const id = await findMeeting(key, context);
      if (id === null) return null;
      const [row] = await context.batches.rows('Meeting', id);
      return (row?.['node'] as MeetingRow | undefined) ?? null;
    },
  }),
  meetings: t.field({
    type: MeetingConnection,
    description: both('Møder, vi har referat af, nyeste først.', 'Meetings that we hold minutes of, newest first.'),
    args: {
      body: t.arg.string({ description: both('Kun dette organs.', 'Only of this body.') }),
      from: t.arg({ type: 'Date', description: both('Fra og med denne dag.', 'On this day or later.') }),
      to: t.arg({ type: 'Date', description: both('Til og med denne dag.', 'On this day or earlier.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { body, from, to, ...page }, context) =>
      rootList<MeetingRow>('meetings', {
        page,
        context,
        filters: {
          body: await givenId('body', { kind: 'Body', value: body, context }),
          from: from ?? null,
          to: to ?? null,
        },
      }),
  }),
}));
