import type { LeadRow, PersonRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { ConfidenceEnum, LeadKindEnum } from '../enums.ts';
import { givenId } from '../keys/lookup.ts';
import { connectionOf } from '../lists/connections.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import { rootList } from '../lists/root-list.ts';
import { evidenceField } from './evidence.ts';
import { Body, Lead, LeadTarget, Person } from './refs.ts';

builder.objectFields(Lead, (t) => ({
  kind: t.field({
    type: LeadKindEnum,
    description: both('Hvor det fører hen.', 'Where it leads.'),
    resolve: (row) => row.kind as 'OTHER_FORUM',
  }),
  name: t.exposeString('name', { description: both('Navnet, sporet handler om.', 'The name it is about.') }),
  alsoAs: t.exposeString('alsoAs', { nullable: true, description: both('Også skrevet sådan.', 'Also written so.') }),
  confidence: t.field({
    type: ConfidenceEnum,
    description: both('Hvor sikkert sporet er.', 'How sure the lead is.'),
    resolve: (row) => row.confidence,
  }),
  why: t.exposeString('why', { description: both('Hvorfor (dansk).', 'Why (in Danish).') }),
  whyEn: t.exposeString('whyEn', {
    nullable: true,
    description: both('Hvorfor, på engelsk; null: ikke skrevet.', 'Why, in English; null: not written.'),
  }),
  persons: t.field({
    type: [Person],
    description: both(
      'Personerne med navnet; tom: ingen i grafen endnu.',
      'The persons of that name; empty: none in the graph yet.',
    ),
    resolve: (row) => row.persons as PersonRow[],
  }),
  from: t.field({
    type: [Body],
    description: both('Fra disse organer.', 'From these bodies.'),
    resolve: (row) => row.from as never,
  }),
  to: t.field({
    type: LeadTarget,
    nullable: true,
    description: both('Til dette råd eller denne region.', 'To this council or region.'),
    resolve: (row) => row.to as never,
  }),
}));
evidenceField(Lead);

const LeadConnection = connectionOf<LeadRow>('Lead', Lead);

builder.queryField('leads', (t) =>
  t.field({
    type: LeadConnection,
    description: both('Spor: måske gået videre. Aldrig fakta.', 'Leads: perhaps moved on. Never facts.'),
    args: {
      kind: t.arg({ type: [LeadKindEnum], description: both('Kun af disse arter.', 'Only of these kinds.') }),
      person: t.arg.string({ description: both('Kun om denne person.', 'Only about this person.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { kind, person, ...page }, context) =>
      rootList<LeadRow>('leads', {
        page,
        context,
        filters: {
          kinds: kind ?? null,
          person: await givenId('person', { kind: 'Person', value: person, context }),
        },
      }),
  }),
);
