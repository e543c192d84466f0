import type { FactRow, LeadRow, PersonRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { byKey } from '../keys/by-key.ts';
import { givenId } from '../keys/lookup.ts';
import { connectionOf } from '../lists/connections.ts';
import { earlyPage, earlyPerson } from '../lists/early-person.ts';
import { membershipPage } from '../lists/membership-page.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import { rootList } from '../lists/root-list.ts';
import { evidenceField } from './evidence.ts';
import { IdentityRef, type Join, SuggestionRef } from './identity.ts';
import { MembershipConnection, seatArgs } from './membership-list.ts';
import { Kommune, Lead, Person } from './refs.ts';

builder.objectFields(Person, (t) => ({
  name: t.exposeString('name', {
    description: both('Den fyldigste form, kilderne trykker.', 'The fullest form that sources print.'),
  }),
  names: t.exposeStringList('names', { description: both('Alle former, som trykt.', 'Every form as printed.') }),
  memberships: t.field({
    type: MembershipConnection,
    description: both('Personens pladser, senest set først.', "The person's seats, last seen first."),
    args: seatArgs(t),
    complexity: pageCost(50),
    resolve: (person, args, context, info) =>
      earlyPage(person) ?? membershipPage({ kind: 'Person', id: person.id }, args, { context, info }),
  }),
  identity: t.field({
    type: [IdentityRef],
    description: both(
      'Hver sammenlægning, personen hviler på; tom, når det er én række.',
      'Every join the person rests on; empty for a single row.',
    ),
    resolve: (person) => person.joins.map((join) => JSON.parse(join) as Join),
  }),
  sameNameAs: t.field({
    type: [SuggestionRef],
    description: both(
      'Personer, der måske er den samme eller let forveksles.',
      'Persons who may be the same, or are easily taken for it.',
    ),
    resolve: async (person, _, { batches }) =>
      (await batches.rows('Person.sameNameAs', person.id)).map(({ node, fact }) => ({
        person: node as PersonRow,
        fact: fact as FactRow,
      })),
  }),
  leads: t.field({
    type: [Lead],
    description: both('Spor om personen.', 'Leads about the person.'),
    resolve: async (person, _, { batches }) =>
      (await batches.rows('Person.leads', person.id)).map(({ node }) => node as LeadRow),
  }),
}));
evidenceField(Person);

builder.objectField(Kommune, 'memberships', (t) =>
  t.field({
    type: MembershipConnection,
    description: both('Pladser, der taler for kommunen.', 'Seats that speak for the municipality.'),
    args: seatArgs(t),
    complexity: pageCost(50),
    resolve: (kommune, args, context, info) =>
      membershipPage({ kind: 'Kommune', id: kommune.id }, args, { context, info }),
  }),
);

/** A page of persons. */
export const PersonConnection = connectionOf<PersonRow>('Person', Person);

builder.queryFields((t) => ({
  person: byKey(t, Person, {
    kind: 'Person',
    early: earlyPerson,
    description: both(
      'Én person; bærer flere navnet, er svaret AMBIGUOUS med deres id’er.',
      'One person; where several bear the name, AMBIGUOUS with their ids.',
    ),
  }),
  people: t.field({
    type: PersonConnection,
    description: both('Alle personer, alfabetisk.', 'All persons, alphabetically.'),
    args: {
      party: t.arg.string({
        description: both(
          'Kun med plads for dette parti: bogstav, navn eller id.',
          'Only with a seat for this party: letter, name or id.',
        ),
      }),
      kommune: t.arg.string({
        description: both('Kun med plads for denne kommune.', 'Only with a seat for this municipality.'),
      }),
      inSeveralBodies: t.arg.boolean({
        description: both(
          'Kun dem i flere organer (true) eller kun ét (false).',
          'Only those in several bodies (true) or one (false).',
        ),
      }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { party, kommune, inSeveralBodies, ...page }, context) =>
      rootList<PersonRow>('people', {
        page,
        context,
        filters: {
          party: await givenId('party', { kind: 'Party', value: party, context }),
          kommune: await givenId('kommune', { kind: 'Kommune', value: kommune, context }),
          several: inSeveralBodies ?? null,
        },
      }),
  }),
}));
