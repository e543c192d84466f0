import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { ElectedEnum, RoleEnum, SideEnum } from '../enums.ts';
import { SaidByEnum } from '../minutes-enums.ts';
import { evidenceField } from './evidence.ts';
import { Body, Membership, Party, Person, Represented } from './refs.ts';

const day = (value: string | null | undefined) => value ?? null;

builder.objectFields(Membership, (t) => ({
  person: t.field({ type: Person, description: both('Personen.', 'The person.'), resolve: (row) => row.person }),
  body: t.field({ type: Body, description: both('Organet.', 'The body.'), resolve: (row) => row.body }),
  role: t.field({ type: RoleEnum, description: both('Hvervet.', 'The role.'), resolve: (row) => row.role }),
  roleAsPrinted: t.exposeString('roleAsPrinted', {
    nullable: true,
    description: both('Hvervet, som kilden skriver det.', 'The role as printed.'),
  }),
  side: t.field({ type: SideEnum, description: both('Part.', 'Side.'), resolve: (row) => row.side }),
  elected: t.field({
    type: ElectedEnum,
    description: both('Politiker eller ej.', 'Politician or not.'),
    resolve: (row) => row.elected,
  }),
  office: t.exposeString('office', {
    nullable: true,
    description: both('Embede, som kilden skriver det; null: ikke oplyst.', 'Office as printed; null: not stated.'),
  }),
  party: t.field({
    type: Party,
    nullable: true,
    description: both(
      'Partiet på den tid; null: ikke oplyst, eller et bogstav vi ikke kan tyde.',
      'The party at the time; null: not stated, or a letter we cannot read.',
    ),
    resolve: (row) => row.party,
  }),
  partyLetter: t.exposeString('partyLetter', {
    nullable: true,
    description: both('Bogstav eller kode, som kilden skriver det.', 'Letter or code as printed.'),
  }),
  represents: t.field({
    type: Represented,
    nullable: true,
    description: both(
      'Region, kommune eller organisation, pladsen taler for; null: ikke oplyst.',
      'Region, municipality or organisation the seat speaks for; null: not stated.',
    ),
    resolve: (row) => row.represents,
  }),
  representsAsPrinted: t.exposeString('representsAsPrinted', {
    nullable: true,
    description: both('Som kilden skriver det.', 'As printed.'),
  }),
  observedOn: t.exposeStringList('observedOn', {
    description: both(
      'Hvornår pladsen er set: dage, halvår (2022-H2), år.',
      'When the seat was seen: days, half years (2022-H2), years.',
    ),
  }),
  lastObserved: t.field({
    type: 'Date',
    nullable: true,
    description: both(
      'Senest set på en liste; null: listen er udateret.',
      'Last seen on a list; null: the list has no date.',
    ),
    resolve: (row) => day(row.lastObserved),
  }),
  current: t.exposeBoolean('current', {
    description: both(
      'På organets nyeste fuldstændige liste, eller set senere.',
      "On the body's newest complete list, or seen later.",
    ),
  }),
  notBefore: t.field({
    type: 'Date',
    nullable: true,
    description: both('Før denne dag: sikkert nej.', 'Before this day: certainly not.'),
    resolve: (row) => day(row.notBefore),
  }),
  sureFrom: t.field({
    type: 'Date',
    nullable: true,
    description: both('Sikkert ja fra og med denne dag …', 'Certainly held from this day …'),
    resolve: (row) => day(row.sureFrom),
  }),
  sureTo: t.field({
    type: 'Date',
    nullable: true,
    description: both(
      '… til og med denne; er den tidligere end sureFrom, er ingen dag sikker.',
      '… through this one; where it is before sureFrom no day is certain.',
    ),
    resolve: (row) => day(row.sureTo),
  }),
  notFrom: t.field({
    type: 'Date',
    nullable: true,
    description: both('Fra og med denne dag: sikkert nej.', 'From this day on: certainly not.'),
    resolve: (row) => day(row.notFrom),
  }),
  saidBy: t.field({
    type: [SaidByEnum],
    description: both('Hvilke slags kilder der siger det.', 'What kinds of sources say so.'),
    resolve: (row) => [...(row.saidBy ?? ['LIST' as const])],
  }),
  partyInMinutes: t.field({
    type: Party,
    nullable: true,
    description: both('Partiet, som referater alene oplyser det.', 'The party as minutes alone state it.'),
    resolve: (row) => row.partyInMinutes,
  }),
  electedInMinutes: t.field({
    type: ElectedEnum,
    nullable: true,
    description: both(
      'Politiker eller ej efter referater alene; null: ikke i et referat.',
      'Politician or not by minutes alone; null: not in minutes.',
    ),
    resolve: (row) => row.electedInMinutes ?? null,
  }),
  officeInMinutes: t.exposeString('officeInMinutes', {
    nullable: true,
    description: both('Embedet, som referater alene skriver det.', 'The office as minutes alone print it.'),
  }),
  note: t.exposeString('note', { nullable: true, description: both('Listens bemærkning.', "The list's remark.") }),
}));
evidenceField(Membership);
