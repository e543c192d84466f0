import type { DocumentRow } from '../../../loaders/rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { listField } from '../../lists/child-list.ts';
import { ItemKindEnum, OutcomeEnum } from '../../minutes-enums.ts';
import { evidenceField } from '../evidence.ts';
import { Document } from '../refs.ts';
import { InitiativeConnection, RecommendationConnection, RemarkConnection } from './connections.ts';
import { meetingFields, themesField } from './place-fields.ts';
import { AgendaItem } from './refs.ts';

builder.objectFields(AgendaItem, (t) => ({
  number: t.exposeInt('number', {
    nullable: true,
    description: both('Nummeret; null: ikke trykt.', 'The number; null: not printed.'),
  }),
  title: t.exposeString('title', { description: both('Overskriften.', 'The heading.') }),
  kind: t.field({ type: ItemKindEnum, description: both('Art.', 'Kind.'), resolve: (row) => row.kind }),
  outcome: t.field({
    type: OutcomeEnum,
    nullable: true,
    description: both('Udfaldet; null: intet står under Beslutning.', 'The outcome; null: nothing stands there.'),
    resolve: (row) => row.outcome ?? null,
  }),
  caseNumber: t.exposeString('caseNumber', {
    nullable: true,
    description: both('Sagsnummer.', 'Case number.'),
  }),
  documentNumber: t.exposeString('documentNumber', {
    nullable: true,
    description: both('Dokumentnummer.', 'Document number.'),
  }),
  plannedStart: t.exposeString('plannedStart', {
    nullable: true,
    description: both('Planlagt begyndelse, tt:mm.', 'Planned start, hh:mm.'),
  }),
  plannedEnd: t.exposeString('plannedEnd', {
    nullable: true,
    description: both('Planlagt slut, tt:mm.', 'Planned end, hh:mm.'),
  }),
  proposals: t.int({
    description: both('Så mange led har indstillingen.', 'How many things are proposed.'),
    resolve: (row) => row.proposals ?? 0,
  }),
  attachments: t.field({
    type: [Document],
    description: both(
      'Bilag, punktet nævner; vi har dem ikke.',
      'Attachments that the item names; we do not hold them.',
    ),
    resolve: async (row, _, { batches }) =>
      (await batches.rows('AgendaItem.attachments', row.id)).map(({ node }) => node as DocumentRow),
  }),
}));
meetingFields(AgendaItem);
themesField(AgendaItem, 'AgendaItem.themes');
evidenceField(AgendaItem);

listField(AgendaItem, 'AgendaItem.initiatives', {
  type: InitiativeConnection,
  description: both('Indsatser under punktet.', 'Initiatives under the item.'),
});
listField(AgendaItem, 'AgendaItem.recommendations', {
  type: RecommendationConnection,
  description: both('Anbefalinger under punktet.', 'Recommendations under the item.'),
});
listField(AgendaItem, 'AgendaItem.remarks', {
  type: RemarkConnection,
  description: both('Hvad der blev sagt under punktet.', 'What was said under the item.'),
});
