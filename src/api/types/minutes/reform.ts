import type { EventRow, RuleRow, SuccessionRow } from '../../../loaders/minutes-rows.ts';
import type { BodyRow } from '../../../loaders/rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { pageArgs, pageCost } from '../../lists/page-args.ts';
import { rootList } from '../../lists/root-list.ts';
import { DatePrecisionEnum, EventKindEnum } from '../../minutes-enums.ts';
import { evidenceField } from '../evidence.ts';
import { Body, Klynge, Sundhedsraad } from '../refs.ts';
import { EventConnection, RuleConnection } from './connections.ts';
import { sourceFields } from './place-fields.ts';
import { Event, Rule, Succession } from './refs.ts';

builder.objectFields(Event, (t) => ({
  date: t.exposeString('date', {
    description: both(
      'Så nøjagtig, som den er kendt: 2027-01-01, 2025-11 eller 2026.',
      'As exact as known: 2027-01-01, 2025-11 or 2026.',
    ),
  }),
  precision: t.field({
    type: DatePrecisionEnum,
    description: both('Hvor nøjagtig.', 'How exact.'),
    resolve: (row) => row.precision,
  }),
  kind: t.field({ type: EventKindEnum, description: both('Art.', 'Kind.'), resolve: (row) => row.kind }),
  title: t.exposeString('title', { description: both('Hvad der sker, på dansk.', 'What happens, in Danish.') }),
  titleEn: t.exposeString('titleEn', {
    nullable: true,
    description: both('Det samme på engelsk; null: ikke oversat.', 'The same in English; null: not translated.'),
  }),
}));
evidenceField(Event);

builder.objectFields(Rule, (t) => ({
  summary: t.exposeString('summary', {
    description: both('Reglen med vores ord (dansk).', 'The rule in our words (in Danish).'),
  }),
  summaryEn: t.exposeString('summaryEn', {
    nullable: true,
    description: both('Det samme på engelsk; null: ikke oversat.', 'The same in English; null: not translated.'),
  }),
  parameter: t.exposeString('parameter', { description: both('Hvad reglen sætter.', 'What the rule sets.') }),
}));
sourceFields(Rule);
evidenceField(Rule);

builder.objectFields(Succession, (t) => ({
  body: t.field({ type: Body, description: both('Organet før.', 'The body before.'), resolve: (row) => row.body }),
  sundhedsraad: t.field({
    type: Sundhedsraad,
    description: both('Rådet, der tager over.', 'The council that takes over.'),
    resolve: (row) => row.sundhedsraad,
  }),
  asPrinted: t.stringList({
    description: both('Rådets navn, i hver form der er trykt.', "The council's name in every printed form."),
    resolve: (row) => [...(row.asPrinted ?? [])],
  }),
}));
evidenceField(Succession);

builder.objectField(Klynge, 'succeededBy', (t) =>
  t.field({
    type: [Succession],
    description: both(
      'Råd, som dokumenter siger tager over; feeds er, hvad kommunerne viser. Tom: intet dokument nævner det.',
      'Councils that documents say take over; feeds is what the municipalities show. Empty: no document says so.',
    ),
    resolve: async (body: BodyRow, _, { batches }) =>
      (await batches.rows('Klynge.succeededBy', body.id)).map(({ node }) => node as SuccessionRow),
  }),
);
builder.objectField(Sundhedsraad, 'succeeds', (t) =>
  t.field({
    type: [Succession],
    description: both(
      'Organer, som dokumenter siger rådet tager over fra.',
      'Bodies that documents say the council takes over from.',
    ),
    resolve: async (body: BodyRow, _, { batches }) =>
      (await batches.rows('Sundhedsraad.succeeds', body.id)).map(({ node }) => node as SuccessionRow),
  }),
);

builder.queryFields((t) => ({
  timeline: t.field({
    type: EventConnection,
    description: both('Reformens begivenheder efter dato.', 'The events of the reform by date.'),
    args: {
      from: t.arg({
        type: 'Date',
        description: both(
          'Fra og med denne dag; måneder og år, der når ind i den, er med.',
          'On this day or later; months and years that reach it count.',
        ),
      }),
      to: t.arg({ type: 'Date', description: both('Til og med denne dag.', 'On this day or earlier.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: (_, { from, to, ...page }, context) =>
      rootList<EventRow>('timeline', { page, context, filters: { from: from ?? null, to: to ?? null } }),
  }),
  rules: t.field({
    type: RuleConnection,
    description: both('Regler, som dokumenter nævner.', 'Rules that documents state.'),
    args: pageArgs(t),
    complexity: pageCost(20),
    resolve: (_, page, context) => rootList<RuleRow>('rules', { page, context }),
  }),
}));
