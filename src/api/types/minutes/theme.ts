import type { ThemeRow } from '../../../loaders/minutes-rows.ts';
import type { BodyRow } from '../../../loaders/rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { byKey } from '../../keys/by-key.ts';
import { listField } from '../../lists/child-list.ts';
import { pageArgs, pageCost } from '../../lists/page-args.ts';
import { rootList } from '../../lists/root-list.ts';
import { evidenceField } from '../evidence.ts';
import { Body } from '../refs.ts';
import {
  AgendaItemConnection,
  InitiativeConnection,
  RecommendationConnection,
  RemarkConnection,
  ThemeConnection,
} from './connections.ts';
import { Theme } from './refs.ts';

builder.objectFields(Theme, (t) => ({
  name: t.exposeString('name', { description: both('Navnet på dansk.', 'The name in Danish.') }),
  nameEn: t.exposeString('nameEn', { description: both('Navnet på engelsk.', 'The name in English.') }),
  note: t.exposeString('note', { nullable: true, description: both('Bemærkning.', 'Remark.') }),
  bodies: t.field({
    type: [Body],
    description: both(
      'Organerne, hvis punkter, indsatser, anbefalinger eller ytringer handler om det.',
      'The bodies whose items, initiatives, recommendations or remarks are about it.',
    ),
    complexity: { field: 1, multiplier: 5 },
    resolve: async (row, _, { batches }) =>
      (await batches.rows('Theme.bodies', row.id)).map(({ node }) => node as BodyRow),
  }),
}));
evidenceField(Theme);

listField(Theme, 'Theme.items', {
  type: AgendaItemConnection,
  description: both('Punkter om temaet, efter dokument.', 'Items about the theme, by document.'),
});
listField(Theme, 'Theme.initiatives', {
  type: InitiativeConnection,
  description: both('Indsatser om temaet, efter dokument.', 'Initiatives about the theme, by document.'),
});
listField(Theme, 'Theme.recommendations', {
  type: RecommendationConnection,
  description: both('Anbefalinger om temaet, efter dokument.', 'Recommendations about the theme, by document.'),
});
listField(Theme, 'Theme.remarks', {
  type: RemarkConnection,
  description: both('Ytringer om temaet, efter dokument.', 'Remarks about the theme, by document.'),
});

builder.queryFields((t) => ({
  theme: byKey(t, Theme, { kind: 'Theme', description: both('Ét tema.', 'One theme.') }),
  themes: t.field({
    type: ThemeConnection,
    description: both('Temaerne, alfabetisk; de er vores.', 'The themes, alphabetically; they are ours.'),
    args: pageArgs(t),
    complexity: pageCost(20),
    resolve: (_, page, context) => rootList<ThemeRow>('themes', { page, context }),
  }),
}));
