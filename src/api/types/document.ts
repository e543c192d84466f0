import type { DocumentRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { DocumentKindEnum } from '../enums.ts';
import { byKey } from '../keys/by-key.ts';
import { listField } from '../lists/child-list.ts';
import { connectionOf } from '../lists/connections.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import { rootList } from '../lists/root-list.ts';
import { ClaimConnection } from './claims.ts';
import { evidenceField } from './evidence.ts';
import { Document } from './refs.ts';

builder.objectFields(Document, (t) => ({
  title: t.exposeString('title', { description: both('Titel.', 'Title.') }),
  kind: t.field({ type: DocumentKindEnum, description: both('Art.', 'Kind.'), resolve: (row) => row.kind }),
  publisher: t.exposeString('publisher', { description: both('Udgiver.', 'Publisher.') }),
  url: t.exposeString('url', {
    nullable: true,
    description: both('Adresse; null: ingen kendt.', 'Address; null: none known.'),
  }),
  sha256: t.exposeString('sha256', {
    nullable: true,
    description: both('Dokumentets aftryk.', "The document's hash."),
  }),
  length: t.exposeInt('length', {
    nullable: true,
    description: both(
      'Tekstens længde i UTF-16-enheder; null: vi har den ikke.',
      'Length of the text in UTF-16 code units; null: not held.',
    ),
  }),
  mediaType: t.exposeString('mediaType', { nullable: true, description: both('Filens type.', 'Type of the file.') }),
  caseNumbers: t.stringList({
    description: both('Sagsnumre.', 'Case numbers.'),
    resolve: (row) => [...(row.caseNumbers ?? [])],
  }),
  documentNumber: t.exposeString('documentNumber', {
    nullable: true,
    description: both('Dokumentnummer, som trykt.', 'Document number as printed.'),
  }),
  agendaSite: t.exposeString('agendaSite', {
    nullable: true,
    description: both('Siden med dagsordener, hvor det kan findes.', 'The site of agendas where it can be found.'),
  }),
  licence: t.exposeString('licence', { description: both('Vilkår for brug.', 'Terms of use.') }),
  retrievedOn: t.field({
    type: 'Date',
    nullable: true,
    description: both('Hentet den; null: ikke noteret.', 'Retrieved on; null: not recorded.'),
    resolve: (row) => row.retrievedOn ?? null,
  }),
  note: t.exposeString('note', { nullable: true, description: both('Bemærkning.', 'Remark.') }),
}));
evidenceField(Document);
listField(Document, 'Document.claims', {
  type: ClaimConnection,
  description: both(
    'Påstandene, der hviler på kilden, i dens egen orden: efter sted i et referat, efter række i en liste. Tom: vi har intet hentet i den.',
    'The claims that rest on the source, in its own order: by place in minutes, by row of a list. Empty: we took nothing from it.',
  ),
});

const DocumentConnection = connectionOf<DocumentRow>('Document', Document);

builder.queryFields((t) => ({
  document: byKey(t, Document, { kind: 'Document', description: both('Én kilde.', 'One source.') }),
  documents: t.field({
    type: DocumentConnection,
    description: both('Alle kilder, alfabetisk.', 'All sources, alphabetically.'),
    args: {
      kind: t.arg({ type: [DocumentKindEnum], description: both('Kun af disse arter.', 'Only of these kinds.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: (_, { kind, ...page }, context) =>
      rootList<DocumentRow>('documents', { page, filters: { kinds: kind ?? null }, context }),
  }),
}));
