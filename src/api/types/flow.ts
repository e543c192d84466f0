import type { BodyRow, FlowRow, KommuneRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { ConfidenceEnum } from '../enums.ts';
import { selectedBelow } from '../keys/selected.ts';
import { type CoveredRow, withCovered } from './coverage.ts';
import { evidenceField } from './evidence.ts';
import { Flow, Klynge, Kommune, Sundhedsraad } from './refs.ts';

builder.objectFields(Flow, (t) => ({
  klynge: t.field({ type: Klynge, description: both('Klyngen.', 'The cluster.'), resolve: (row) => row.klynge }),
  sundhedsraad: t.field({
    type: Sundhedsraad,
    description: both('Rådet.', 'The council.'),
    resolve: (row) => row.sundhedsraad,
  }),
  kommuner: t.field({
    type: [Kommune],
    description: both('Kommunerne, begge dækker.', 'The municipalities that both cover.'),
    resolve: (row) => row.kommuner as KommuneRow[],
  }),
  kommuneShare: t.exposeFloat('kommuneShare', {
    description: both(
      'Andel af klyngens kommuner, 0–1; en klynges andele giver 1.',
      "Share of the cluster's municipalities, 0–1; a cluster's shares sum to 1.",
    ),
  }),
  raadShare: t.exposeFloat('raadShare', {
    description: both('Andel af rådets kommuner, 0–1.', "Share of the council's municipalities, 0–1."),
  }),
  population: t.exposeInt('population', {
    description: both('Indbyggere i kommunerne.', 'Inhabitants of the municipalities.'),
  }),
  sharedKommuner: t.field({
    type: [Kommune],
    description: both('De af kommunerne, der sidder i to klynger.', 'Those of them that sit in two clusters.'),
    resolve: (row) => row.kommuner.filter((kommune) => row.sharedKommuneIds.includes(kommune.id)),
  }),
  sharedPopulation: t.exposeInt('sharedPopulation', {
    description: both('Indbyggere i dem; de fordeles ikke af os.', 'Inhabitants of those; we do not split them.'),
  }),
  confidence: t.field({
    type: ConfidenceEnum,
    description: both(
      'Den laveste tillid blandt de dækninger, den er udledt af.',
      'The lowest confidence among the coverages it is derived from.',
    ),
    resolve: (row) => row.confidence,
  }),
}));
evidenceField(Flow);

builder.objectField(Klynge, 'feeds', (t) =>
  t.field({
    type: [Flow],
    description: both(
      'Rådene, klyngens kommuner går til; største andel først.',
      'The councils its municipalities go to; largest share first.',
    ),
    complexity: { field: 1, multiplier: 2 },
    resolve: async (body: BodyRow, _, { batches }, info) => {
      const asked = selectedBelow(info, [[]]);
      const below = selectedBelow(info, [['sundhedsraad']]);
      const rows = await batches.rows('Klynge.feeds', body.id, {
        kommuner: asked.has('kommuner') || asked.has('sharedKommuner'),
        covered: below.has('kommuner') || below.has('coverage'),
      });
      return rows.map(({ node, covers }) => {
        const flow = node as FlowRow;
        const raad = flow.sundhedsraad;
        if (below.has('kommuner') || below.has('coverage')) withCovered(raad, covers as readonly CoveredRow[]);
        return flow;
      });
    },
  }),
);

builder.objectField(Sundhedsraad, 'fedBy', (t) =>
  t.field({
    type: [Flow],
    description: both(
      'Klyngerne, rådets kommuner kommer fra; største andel først.',
      'The clusters its municipalities come from; largest share first.',
    ),
    complexity: { field: 1, multiplier: 3 },
    resolve: async (body: BodyRow, _, { batches }) =>
      (await batches.rows('Sundhedsraad.fedBy', body.id)).map(({ node }) => node as FlowRow),
  }),
);

builder.queryField('flows', (t) =>
  t.field({
    type: [Flow],
    description: both('Alle forbindelser fra klynge til råd.', 'Every link from cluster to council.'),
    complexity: { field: 1, multiplier: 24 },
    resolve: async (_, __, { batches }) =>
      (await batches.all<{ node: FlowRow }>('Query.flows')).map(({ node }) => node),
  }),
);
