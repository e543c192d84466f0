import type { BodyRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { BodyKindEnum } from '../enums.ts';
import { byKey } from '../keys/by-key.ts';
import { givenId } from '../keys/lookup.ts';
import { connectionOf } from '../lists/connections.ts';
import { talliedBody } from '../lists/early-tallies.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import { rootList } from '../lists/root-list.ts';
import { Klynge, Sundhedsraad, Udvalg } from './refs.ts';

const KlyngeConnection = connectionOf<BodyRow>('Klynge', Klynge);
const SundhedsraadConnection = connectionOf<BodyRow>('Sundhedsraad', Sundhedsraad);
const UdvalgConnection = connectionOf<BodyRow>('Udvalg', Udvalg);

builder.queryFields((t) => {
  const region = t.arg.string({ description: both('Kun i denne region.', 'Only in this region.') });
  const regionId = async (value: string | null | undefined, context: Parameters<typeof givenId>[1]['context']) =>
    await givenId('region', { kind: 'Region', value, context });
  return {
    klynge: byKey(t, Klynge, {
      kind: 'Klynge',
      description: both('Én klynge.', 'One cluster.'),
      early: talliedBody,
    }),
    sundhedsraad: byKey(t, Sundhedsraad, {
      kind: 'Sundhedsraad',
      description: both('Ét sundhedsråd.', 'One council.'),
      early: talliedBody,
    }),
    udvalg: byKey(t, Udvalg, {
      kind: 'Udvalg',
      description: both('Ét udvalg.', 'One committee.'),
      early: talliedBody,
    }),
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
