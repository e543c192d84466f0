import type { ItemRow } from '../../../loaders/minutes-rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { BasisEnum, ElectedEnum, RoleEnum, SideEnum } from '../../enums.ts';
import { AttendanceStateEnum, CapacityEnum } from '../../minutes-enums.ts';
import { evidenceField } from '../evidence.ts';
import { Party, Person, Represented } from '../refs.ts';
import { meetingFields } from './place-fields.ts';
import { AgendaItem, Attendance, Mention } from './refs.ts';

builder.objectFields(Attendance, (t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description: both(
      'Personen; null: navnet er ikke tydet, se mention.',
      'The person; null: not resolved, see mention.',
    ),
    resolve: (row) => row.person,
  }),
  mention: t.field({
    type: Mention,
    nullable: true,
    description: both('Navnet, hvor det ikke er en person.', 'The name, where it is no person.'),
    resolve: (row) => row.mention,
  }),
  asPrinted: t.exposeString('asPrinted', { description: both('Navnet, som trykt.', 'The name as printed.') }),
  listed: t.exposeBoolean('listed', {
    description: both('Står på deltagerlisten.', 'Stands on the list of participants.'),
  }),
  state: t.field({
    type: AttendanceStateEnum,
    description: both('Fremmødet.', 'The state.'),
    resolve: (row) => row.state,
  }),
  basis: t.field({
    type: BasisEnum,
    description: both(
      'Om referatet siger det, eller det er udledt: på listen og ikke blandt de fraværende.',
      'Whether the minutes say so, or it is inferred: on the list and not among the absent.',
    ),
    resolve: (row) => row.basis,
  }),
  chaired: t.boolean({ description: both('Ledede mødet.', 'Chaired it.'), resolve: (row) => row.chaired ?? false }),
  capacity: t.field({
    type: CapacityEnum,
    description: both('Som hvad.', 'In which capacity.'),
    resolve: (row) => row.capacity,
  }),
  role: t.field({
    type: RoleEnum,
    description: both('Hvervet i organet.', 'The role in the body.'),
    resolve: (row) => row.role ?? 'NOT_STATED',
  }),
  roleAsPrinted: t.exposeString('roleAsPrinted', {
    nullable: true,
    description: both('Hvervet, som trykt.', 'The role as printed.'),
  }),
  office: t.exposeString('office', {
    nullable: true,
    description: both('Embede, som trykt; null: ikke oplyst.', 'Office as printed; null: not stated.'),
  }),
  organisation: t.exposeString('organisation', {
    nullable: true,
    description: both('Organisation, som trykt.', 'Organisation as printed.'),
  }),
  represents: t.field({
    type: Represented,
    nullable: true,
    description: both('Hvem personen taler for; null: ikke oplyst.', 'Whom the person speaks for; null: not stated.'),
    resolve: (row) => row.represents,
  }),
  side: t.field({ type: SideEnum, description: both('Part.', 'Side.'), resolve: (row) => row.side }),
  elected: t.field({
    type: ElectedEnum,
    description: both('Politiker eller ej, efter dette referat.', 'Politician or not, by these minutes.'),
    resolve: (row) => row.elected,
  }),
  party: t.field({
    type: Party,
    nullable: true,
    description: both(
      'Partiet; null: ikke oplyst, eller et bogstav vi ikke kan tyde.',
      'The party; null: not stated, or a letter we cannot read.',
    ),
    resolve: (row) => row.party,
  }),
  partyLetter: t.exposeString('partyLetter', {
    nullable: true,
    description: both('Partiet, som trykt.', 'The party as printed.'),
  }),
  standsInFor: t.field({
    type: Person,
    nullable: true,
    description: both(
      'På stedfortræderens række: den, der blev erstattet, og som selv har en række (ABSENT); null: ingen, eller ikke en person.',
      'On the row of the stand-in: who was replaced, who has a row too (ABSENT); null: nobody, or no person.',
    ),
    resolve: (row) => row.standsInFor,
  }),
  standsInForAsPrinted: t.exposeString('standsInForAsPrinted', {
    nullable: true,
    description: both('Den erstattede, som trykt.', 'Who was replaced, as printed.'),
  }),
  items: t.field({
    type: [AgendaItem],
    nullable: true,
    description: both(
      'Punkterne, personen var med til; null: ingen forskel fra punkt til punkt.',
      'The items the person took part in; null: no difference from item to item.',
    ),
    resolve: async (row, _, { batches }) =>
      row.items === undefined
        ? null
        : (await batches.rows('Attendance.items', row.id)).map(({ node }) => node as ItemRow),
  }),
}));
meetingFields(Attendance);
evidenceField(Attendance);
