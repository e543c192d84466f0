import type { PersonRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { BodyKindEnum } from '../enums.ts';
import { invalidArgument } from '../errors.ts';
import { filterId } from '../keys/lookup.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import { rootList } from '../lists/root-list.ts';
import { PersonConnection } from './person.ts';

const everyKind = [
  'KLYNGE',
  'SUNDHEDSRAAD',
  'SUNDHEDSSAMARBEJDSUDVALG',
  'SUNDHEDSKOORDINATIONSUDVALG',
  'FAGLIGT_NIVEAU',
] as const;

/** As many bodies as one page holds. */
const mostBodies = 100;

/**
 * The ids of the bodies among which members are shared; null for all.
 *
 * @throws INVALID_ARGUMENT for fewer than two different bodies, and for more than a page holds
 */
async function bodyIds(bodies: readonly string[] | null | undefined, context: Context): Promise<string[] | null> {
  if (bodies === null || bodies === undefined) return null;
  if (bodies.length > mostBodies) throw invalidArgument(`bodies: at most ${mostBodies}, got ${bodies.length}`);
  const found = await Promise.all(bodies.map((value) => filterId('bodies', { kind: 'Body', value, context })));
  const ids = [...new Set(found)];
  if (ids.length < 2) throw invalidArgument(`bodies: expected at least two different bodies, got ${ids.length}`);
  return ids;
}

builder.queryField('sharedMembers', (t) =>
  t.field({
    type: PersonConnection,
    description: both(
      'Personer, der sidder eller har siddet i mindst to af organerne. Navne, der kun måske er samme person, tæller ikke.',
      'Persons who sit or sat in at least two of the bodies. Names that are only perhaps one person do not count.',
    ),
    args: {
      bodies: t.arg.stringList({
        description: both(
          'Kun blandt disse organer, mindst to: navn, kortnavn eller id.',
          'Only among these bodies, at least two: name, slug or id.',
        ),
      }),
      kind: t.arg({
        type: [BodyKindEnum],
        description: both('Kun blandt organer af disse arter.', 'Only among bodies of these kinds.'),
      }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { bodies, kind, ...page }, context) =>
      rootList<PersonRow>('sharedMembers', {
        page,
        context,
        filters: { bodies: await bodyIds(bodies, context), kinds: kind ?? everyKind },
      }),
  }),
);
