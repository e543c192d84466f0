import type { FactRow, LeadRow, PersonRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { byKey } from '../by-key.ts';
import { connectionOf } from '../connections.ts';
import { ConfidenceEnum, IdentityBasisEnum, LanguageEnum, LeadKindEnum } from '../enums.ts';
import { filterId } from '../lookup.ts';
import { membershipPage } from '../membership-page.ts';
import { pageArgs, pageCost } from '../page-args.ts';
import { rootList } from '../root-list.ts';
import { evidenceField } from './evidence.ts';
import { MembershipConnection, seatArgs } from './membership.ts';
import { Body, Kommune, Lead, LeadTarget, Person } from './refs.ts';

/** Why two rows are one person, as it is stored: one JSON text each. */
interface Join {
  readonly basis: 'SAME_SOURCE' | 'RULE' | 'JUDGEMENT';
  readonly reasonDa: string;
  readonly reasonEn: string;
  readonly by: string | null;
  readonly on: string | null;
  readonly between: readonly string[];
}

interface Suggestion {
  readonly person: PersonRow;
  readonly fact: FactRow;
}

const IdentityRef = builder.objectRef<Join>('Identity').implement({
  description: both('Hvorfor to rækker er én person.', 'Why two rows are one person.'),
  fields: (t) => ({
    basis: t.field({
      type: IdentityBasisEnum,
      description: both('Grundlag.', 'Basis.'),
      resolve: (join) => join.basis,
    }),
    reason: t.string({
      description: both('Begrundelsen.', 'The reason.'),
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
      resolve: (join, { language }) => (language === 'EN' ? join.reasonEn : join.reasonDa),
    }),
    by: t.exposeString('by', {
      nullable: true,
      description: both('Hvem der afgjorde det; null ved regel.', 'Who decided; null for a rule.'),
    }),
    on: t.field({ type: 'Date', nullable: true, description: both('Hvornår.', 'When.'), resolve: (join) => join.on }),
    between: t.exposeStringList('between', { description: both('De to rækkers nøgler.', 'The keys of the two rows.') }),
  }),
});

const SuggestionRef = builder.objectRef<Suggestion>('SameName').implement({
  description: both(
    'En, der måske er den samme. Et forslag, aldrig en sammenlægning.',
    'Someone who may be the same. A suggestion, never a merge.',
  ),
  fields: (t) => ({
    id: t.id({ description: both('Forslagets id.', "The suggestion's id."), resolve: (row) => row.fact.id }),
    person: t.field({ type: Person, description: both('Den anden.', 'The other one.'), resolve: (row) => row.person }),
    reason: t.string({
      description: both('Hvad der ligner, og hvad der ikke gør.', 'What is alike, and what is not.'),
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
      resolve: ({ fact }, { language }) => (language === 'EN' ? fact.reasonEn : fact.reasonDa) ?? '',
    }),
  }),
});

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
    resolve: (person, args, context) => membershipPage({ kind: 'Person', id: person.id }, args, context),
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
    resolve: (kommune, args, context) => membershipPage({ kind: 'Kommune', id: kommune.id }, args, context),
  }),
);

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
  persons: t.field({
    type: [Person],
    description: both(
      'Personerne med navnet; tom: ingen i graf endnu.',
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

const PersonConnection = connectionOf<PersonRow>('Person', Person);
const LeadConnection = connectionOf<LeadRow>('Lead', Lead);

builder.queryFields((t) => ({
  person: byKey(t, Person, {
    kind: 'Person',
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
          party: party ? await filterId('party', { kind: 'Party', value: party, context }) : null,
          kommune: kommune ? await filterId('kommune', { kind: 'Kommune', value: kommune, context }) : null,
          several: inSeveralBodies ?? null,
        },
      }),
  }),
  leads: t.field({
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
          person: person ? await filterId('person', { kind: 'Person', value: person, context }) : null,
        },
      }),
  }),
}));
