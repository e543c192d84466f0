import type { BodyRow, KommuneRow, OrganisationRow, PartyRow, RegionRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { OrganisationKindEnum, PartyKindEnum } from '../enums.ts';
import { byKey } from '../keys/by-key.ts';
import { givenId } from '../keys/lookup.ts';
import { connectionOf } from '../lists/connections.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import { rootList } from '../lists/root-list.ts';
import { evidenceField } from './evidence.ts';
import { Klynge, Kommune, Organisation, Party, Region, Sundhedsraad } from './refs.ts';

builder.objectFields(Region, (t) => ({
  name: t.exposeString('name', { description: both('Navn.', 'Name.') }),
  code: t.exposeString('code', {
    nullable: true,
    description: both('Regionskode; null: ikke kendt.', 'Region code; null: not known.'),
  }),
  validFrom: t.field({
    type: 'Date',
    nullable: true,
    description: both('Fra og med.', 'From, inclusive.'),
    resolve: (row) => row.validFrom ?? null,
  }),
  validTo: t.field({
    type: 'Date',
    nullable: true,
    description: both('Til, dagen ikke med; null: ingen slutdag kendt.', 'To, exclusive; null: no end known.'),
    resolve: (row) => row.validTo ?? null,
  }),
  successor: t.field({
    type: Region,
    nullable: true,
    description: both('Regionen, der tager over.', 'The region that takes over.'),
    resolve: async (row, _, context) =>
      row.successorId ? ((await context.batches.rows('Region', row.successorId))[0]?.['node'] as RegionRow) : null,
  }),
}));
evidenceField(Region);

builder.objectFields(Kommune, (t) => ({
  name: t.exposeString('name', { description: both('Kort navn.', 'Short name.') }),
  fullName: t.exposeString('fullName', { description: both('Fuldt navn.', 'Full name.') }),
  aliases: t.exposeStringList('aliases', { description: both('Andre skrivemåder.', 'Other spellings.') }),
  code: t.exposeString('code', { description: both('Kommunekode, fire cifre.', 'Official code, four digits.') }),
  population: t.exposeInt('population', { description: both('Indbyggere.', 'Inhabitants.') }),
  populationYear: t.exposeInt('populationYear', {
    description: both('Folketallets år; udledt.', 'Year of the population; inferred.'),
  }),
  lat: t.exposeFloat('lat', {
    description: both(
      'Breddegrad for kommunens største flade, ikke rådhuset.',
      'Latitude of its largest area, not of the town hall.',
    ),
  }),
  lon: t.exposeFloat('lon', { description: both('Længdegrad.', 'Longitude.') }),
  region: t.field({
    type: Region,
    description: both('Region indtil 2026.', 'Region until 2026.'),
    resolve: (row) => row.region,
  }),
  klynger: t.field({
    type: [Klynge],
    description: both(
      'Klyngerne, der dækker kommunen: en, for to kommuner to.',
      'The clusters that cover it: one, for two municipalities two.',
    ),
    resolve: async (row, _, { batches }) =>
      (await batches.rows('Kommune.klynger', row.id))
        .map(({ node }) => node as BodyRow)
        .filter(({ kind }) => kind === 'KLYNGE'),
  }),
  sundhedsraad: t.field({
    type: Sundhedsraad,
    nullable: true,
    description: both('Rådet, der dækker kommunen.', 'The council that covers it.'),
    resolve: async (row, _, { batches }) =>
      (await batches.rows('Kommune.klynger', row.id))
        .map(({ node }) => node as BodyRow)
        .find(({ kind }) => kind === 'SUNDHEDSRAAD') ?? null,
  }),
}));
evidenceField(Kommune);

builder.objectFields(Organisation, (t) => ({
  name: t.exposeString('name', { description: both('Navn.', 'Name.') }),
  aliases: t.exposeStringList('aliases', { description: both('Andre navne.', 'Other names.') }),
  kind: t.field({
    type: OrganisationKindEnum,
    description: both('Art.', 'Kind.'),
    resolve: (row) => row.kind as 'SYGEHUS',
  }),
}));
evidenceField(Organisation);

builder.objectFields(Party, (t) => ({
  letter: t.exposeString('letter', {
    nullable: true,
    description: both('Bogstav; null: ikke efterprøvet.', 'Letter; null: not verified.'),
  }),
  name: t.exposeString('name', {
    nullable: true,
    description: both('Navn; null: står ikke i nogen kilde.', 'Name; null: in no source.'),
  }),
  short: t.exposeString('short', { nullable: true, description: both('Forkortelse.', 'Abbreviation.') }),
  kind: t.field({ type: PartyKindEnum, description: both('Art.', 'Kind.'), resolve: (row) => row.kind as 'PARTY' }),
  colour: t.exposeString('colour', { nullable: true, description: both('Farve, #rrggbb.', 'Colour, #rrggbb.') }),
  note: t.exposeString('note', { nullable: true, description: both('Bemærkning.', 'Remark.') }),
}));
evidenceField(Party);

const RegionConnection = connectionOf<RegionRow>('Region', Region);
const KommuneConnection = connectionOf<KommuneRow>('Kommune', Kommune);
const OrganisationConnection = connectionOf<OrganisationRow>('Organisation', Organisation);
const PartyConnection = connectionOf<PartyRow>('Party', Party);

builder.queryFields((t) => ({
  region: byKey(t, Region, { kind: 'Region', description: both('Én region.', 'One region.') }),
  kommune: byKey(t, Kommune, { kind: 'Kommune', description: both('Én kommune.', 'One municipality.') }),
  organisation: byKey(t, Organisation, {
    kind: 'Organisation',
    description: both('Én organisation.', 'One organisation.'),
  }),
  party: byKey(t, Party, { kind: 'Party', description: both('Ét parti.', 'One party.') }),
  regioner: t.field({
    type: RegionConnection,
    description: both('Regionerne, også den kommende.', 'The regions, the coming one too.'),
    args: pageArgs(t),
    complexity: pageCost(20),
    resolve: (_, page, context) => rootList<RegionRow>('regioner', { page, context }),
  }),
  kommuner: t.field({
    type: KommuneConnection,
    description: both('De 98 kommuner.', 'The 98 municipalities.'),
    args: {
      region: t.arg.string({ description: both('Kun i denne region.', 'Only in this region.') }),
      inSeveralKlynger: t.arg.boolean({
        description: both(
          'Kun dem i to klynger (true) eller kun i én (false).',
          'Only those in two clusters (true) or in one (false).',
        ),
      }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { region, inSeveralKlynger, ...page }, context) =>
      rootList<KommuneRow>('kommuner', {
        page,
        context,
        filters: {
          region: await givenId('region', { kind: 'Region', value: region, context }),
          severalKlynger: inSeveralKlynger ?? null,
        },
      }),
  }),
  organisations: t.field({
    type: OrganisationConnection,
    description: both('Organisationerne.', 'The organisations.'),
    args: pageArgs(t),
    complexity: pageCost(20),
    resolve: (_, page, context) => rootList<OrganisationRow>('organisations', { page, context }),
  }),
  parties: t.field({
    type: PartyConnection,
    description: both('Partier, lokallister og løsgængere.', 'Parties, local lists and independents.'),
    args: {
      kind: t.arg({ type: [PartyKindEnum], description: both('Kun af disse arter.', 'Only of these kinds.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: (_, { kind, ...page }, context) =>
      rootList<PartyRow>('parties', { page, filters: { kinds: kind ?? null }, context }),
  }),
}));
