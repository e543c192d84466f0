import type { BodyRow, DocumentRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { BodyKindEnum } from '../enums.ts';
import { membershipPage } from '../lists/membership-page.ts';
import { pageCost } from '../lists/page-args.ts';
import { evidenceField } from './evidence.ts';
import { MembershipConnection, seatArgs } from './membership-list.ts';
import { Body, Document, Klynge, Region, Sundhedsraad, Udvalg } from './refs.ts';

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
        'Medlemmerne, også almen praksis og embedsfolk på listen; `elected: [YES]` giver politikerne. Uden dag: den nyeste fuldstændige liste og dem, der er set senere. Med dag: alle, med svar.',
        'The members, general practice and officials on the list too; `elected: [YES]` gives the politicians. Without a day: the newest complete list and who was seen later. With a day: all, with an answer.',
      ),
      args: seatArgs(t),
      complexity: pageCost(50),
      resolve: (body, args, context, info) =>
        membershipPage({ kind: 'Body', id: body.id, body, current: true }, args, { context, info }),
    }),
    memberships: t.field({
      type: MembershipConnection,
      description: both('Alle, der nogensinde er set i organet.', 'Everyone who was ever seen in the body.'),
      args: seatArgs(t),
      complexity: pageCost(50),
      resolve: (body, args, context, info) =>
        membershipPage({ kind: 'Body', id: body.id, body }, args, { context, info }),
    }),
    listAsOf: t.exposeString('listAsOf', {
      nullable: true,
      description: both(
        'Hvornår den nyeste fuldstændige medlemsliste gælder; null: ingen fundet.',
        'As of when the newest complete member list holds; null: none held.',
      ),
    }),
    list: t.field({
      type: Document,
      nullable: true,
      description: both('Kilden til den liste.', 'The source of that list.'),
      resolve: async (row, _, { batches }) =>
        row.listDocumentId ? ((await batches.rows('Document', row.listDocumentId))[0]?.['node'] as DocumentRow) : null,
    }),
  }),
});
evidenceField(Klynge);
evidenceField(Sundhedsraad);
evidenceField(Udvalg);

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
      row.klyngeId ? ((await batches.rows('Klynge', row.klyngeId))[0]?.['node'] as BodyRow) : null,
  }),
}));
