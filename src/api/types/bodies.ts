import type { BodyRow, DocumentRow, FactRow, KommuneRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { byKey } from '../by-key.ts';
import { connectionOf } from '../connections.ts';
import { BodyKindEnum, ConfidenceEnum } from '../enums.ts';
import { filterId } from '../lookup.ts';
import { membershipPage } from '../membership-page.ts';
import { pageArgs, pageCost } from '../page-args.ts';
import { rootList } from '../root-list.ts';
import { evidenceField } from './evidence.ts';
import { MembershipConnection, seatArgs } from './membership.ts';
import { Body, Document, Klynge, Kommune, Region, Sundhedsraad, Udvalg } from './refs.ts';

/** A kommune as a body covers it, with the fact that says so. */
interface Coverage {
  readonly kommune: KommuneRow;
  readonly fact: FactRow;
  readonly claims: readonly string[];
}

const CoverageRef = builder.objectRef<Coverage>('Coverage').implement({
  description: both('At et organ dækker en kommune.', 'That a body covers a municipality.'),
  fields: (t) => ({
    id: t.id({ description: both('Faktummets id.', "The fact's id."), resolve: (row) => row.fact.id }),
    kommune: t.field({
      type: Kommune,
      description: both('Kommunen.', 'The municipality.'),
      resolve: (row) => row.kommune,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: both('Listens tillid.', "The list's confidence."),
      resolve: (row) => row.fact.confidence ?? 'NOT_STATED',
    }),
    note: t.string({
      nullable: true,
      description: both('Bemærkning.', 'Remark.'),
      resolve: (row) => row.fact.note ?? null,
    }),
  }),
});
evidenceField(CoverageRef);

Body.implement({
  description: both('Et organ: klynge, sundhedsråd eller udvalg.', 'A body: cluster, council or committee.'),
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (row) => ({ klynge: 'Klynge', raad: 'Sundhedsraad' })[String(row.id.split('-')[0])] ?? 'Udvalg',
  fields: (t) => ({
    name: t.exposeString('name', { description: both('Navnet i kilden.', 'Name as in the source.') }),
    aliases: t.exposeStringList('aliases', { description: both('Andre navne.', 'Other names.') }),
    kind: t.field({ type: BodyKindEnum, description: both('Art.', 'Kind.'), resolve: (row) => row.kind as 'KLYNGE' }),
    region: t.field({ type: Region, description: both('Region.', 'Region.'), resolve: (row) => row.region }),
    hospitals: t.exposeStringList('hospitals', { description: both('Sygehuse.', 'Hospitals.') }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: both('Fra og med; null: ikke kendt.', 'From, inclusive; null: not known.'),
      resolve: (row) => row.validFrom ?? null,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: both(
        'Til, dagen ikke med; null: ingen slutdag i nogen kilde.',
        'To, exclusive; null: no end in any source.',
      ),
      resolve: (row) => row.validTo ?? null,
    }),
    preparatoryFrom: t.field({
      type: 'Date',
      nullable: true,
      description: both('Forberedende fra og med.', 'Preparatory from.'),
      resolve: (row) => row.preparatoryFrom ?? null,
    }),
    note: t.exposeString('note', { nullable: true, description: both('Bemærkning.', 'Remark.') }),
    members: t.field({
      type: MembershipConnection,
      description: both(
        'Medlemmerne. Uden dag: den nyeste fuldstændige liste og hvem der er set senere. Med dag: alle, med svar.',
        'The members. Without a day: the newest complete list and who was seen later. With a day: all, with an answer.',
      ),
      args: seatArgs(t),
      complexity: pageCost(50),
      resolve: (body, args, context) =>
        membershipPage({ kind: 'Body', id: body.id, body, current: true }, args, context),
    }),
    memberships: t.field({
      type: MembershipConnection,
      description: both('Alle, der nogensinde er set i organet.', 'Everyone who was ever seen in the body.'),
      args: seatArgs(t),
      complexity: pageCost(50),
      resolve: (body, args, context) => membershipPage({ kind: 'Body', id: body.id, body }, args, context),
    }),
    listAsOf: t.exposeString('listAsOf', {
      nullable: true,
      description: both(
        'Nyeste fuldstændige medlemsliste gælder; null: ingen fundet.',
        'As of when the newest complete member list holds; null: none held.',
      ),
    }),
    list: t.field({
      type: Document,
      nullable: true,
      description: both('Den liste.', 'That list.'),
      resolve: async (row, _, { batches }) =>
        row.listDocumentId === undefined
          ? null
          : ((await batches.rows('Document', row.listDocumentId))[0]?.['node'] as DocumentRow),
    }),
  }),
});
evidenceField(Klynge);
evidenceField(Sundhedsraad);
evidenceField(Udvalg);

/** Klynger and råd cover kommuner; other bodies do not say which. */
for (const type of [Klynge, Sundhedsraad]) {
  builder.objectFields(type, (t) => ({
    kommuner: t.field({
      type: [Kommune],
      description: both('Kommunerne, organet dækker.', 'The municipalities it covers.'),
      complexity: { field: 1, multiplier: 5 },
      resolve: async (body, _, { batches }) =>
        (await batches.rows('Body.kommuner', body.id)).map(({ node }) => node as KommuneRow),
    }),
    coverage: t.field({
      type: [CoverageRef],
      description: both('Det samme med bevis for hver kommune.', 'The same with evidence for each municipality.'),
      complexity: { field: 1, multiplier: 5 },
      resolve: async (body, _, { batches }) =>
        (await batches.rows('Body.kommuner', body.id)).map(({ node, fact }) => ({
          kommune: node as KommuneRow,
          fact: fact as FactRow,
          claims: (fact as FactRow).claims ?? [],
        })),
    }),
  }));
}

builder.objectFields(Sundhedsraad, (t) => ({
  regionalSeats: t.exposeInt('regionalSeats', {
    nullable: true,
    description: both('Regionale pladser.', 'Regional seats.'),
  }),
  municipalSeats: t.exposeInt('municipalSeats', {
    nullable: true,
    description: both('Kommunale pladser.', 'Municipal seats.'),
  }),
  website: t.exposeString('website', { nullable: true, description: both('Hjemmeside.', 'Website.') }),
  agendaUrl: t.exposeString('agendaUrl', { nullable: true, description: both('Dagsordener.', 'Agendas.') }),
}));

builder.objectFields(Udvalg, (t) => ({
  klynge: t.field({
    type: Klynge,
    nullable: true,
    description: both('Klyngen, det er et niveau af.', 'The cluster it is a level of.'),
    resolve: async (row, _, { batches }) =>
      row.klyngeId === undefined ? null : ((await batches.rows('Klynge', row.klyngeId))[0]?.['node'] as BodyRow),
  }),
}));

const KlyngeConnection = connectionOf<BodyRow>('Klynge', Klynge);
const SundhedsraadConnection = connectionOf<BodyRow>('Sundhedsraad', Sundhedsraad);
const UdvalgConnection = connectionOf<BodyRow>('Udvalg', Udvalg);

builder.queryFields((t) => {
  const region = t.arg.string({ description: both('Kun i denne region.', 'Only in this region.') });
  const regionId = async (value: string | null | undefined, context: Parameters<typeof filterId>[1]['context']) =>
    value ? await filterId('region', { kind: 'Region', value, context }) : null;
  return {
    klynge: byKey(t, Klynge, { kind: 'Klynge', description: both('Én klynge.', 'One cluster.') }),
    sundhedsraad: byKey(t, Sundhedsraad, {
      kind: 'Sundhedsraad',
      description: both('Ét sundhedsråd.', 'One council.'),
    }),
    udvalg: byKey(t, Udvalg, { kind: 'Udvalg', description: both('Ét udvalg.', 'One committee.') }),
    klynger: t.field({
      type: KlyngeConnection,
      description: both('De 22 sundhedsklynger.', 'The 22 health clusters.'),
      args: {
        region,
        split: t.arg.boolean({
          description: both(
            'Kun dem, der deles mellem flere råd (true), eller går samlet til ét (false).',
            'Only those split between councils (true) or going whole to one (false).',
          ),
        }),
        ...pageArgs(t),
      },
      complexity: pageCost(20),
      resolve: async (_, { region: value, split, ...page }, context) =>
        rootList<BodyRow>('klynger', {
          page,
          context,
          filters: { region: await regionId(value, context), split: split ?? null },
        }),
    }),
    sundhedsraadene: t.field({
      type: SundhedsraadConnection,
      description: both('De 17 sundhedsråd.', 'The 17 health councils.'),
      args: {
        region,
        merged: t.arg.boolean({
          description: both(
            'Kun dem, flere klynger går til (true), eller kun én (false).',
            'Only those that several clusters feed (true) or only one (false).',
          ),
        }),
        ...pageArgs(t),
      },
      complexity: pageCost(20),
      resolve: async (_, { region: value, merged, ...page }, context) =>
        rootList<BodyRow>('sundhedsraadene', {
          page,
          context,
          filters: { region: await regionId(value, context), merged: merged ?? null },
        }),
    }),
    udvalgene: t.field({
      type: UdvalgConnection,
      description: both('Andre udvalg og faglige niveauer.', 'Other committees and professional levels.'),
      args: {
        region,
        kind: t.arg({ type: [BodyKindEnum], description: both('Kun af disse arter.', 'Only of these kinds.') }),
        ...pageArgs(t),
      },
      complexity: pageCost(20),
      resolve: async (_, { region: value, kind, ...page }, context) =>
        rootList<BodyRow>('udvalgene', {
          page,
          context,
          filters: { region: await regionId(value, context), kinds: kind ?? null },
        }),
    }),
  };
});
