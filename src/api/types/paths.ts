import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { SourcesEnum } from '../enums.ts';
import { selectedBelow } from '../keys/selected.ts';
import { findPaths, type Path, type PathStep, type Paths, type pathStatuses } from '../paths/find-paths.ts';
import { evidenceField } from './evidence.ts';
import { Membership } from './refs.ts';

const PathStatusEnum = builder.enumType('PathStatus', {
  description: both(
    'Om der er en forbindelse, og hvis ikke: hvorfor.',
    'Whether there is a connection, and if not, why.',
  ),
  values: {
    FOUND: { description: both('Forbundet.', 'Connected.') },
    NO_PATH: { description: both('Ingen forbindelse på højst otte led.', 'No connection of at most eight steps.') },
    SAME_THING: { description: both('Det er den samme.', 'They are the same.') },
    UNKNOWN_ID: { description: both('Et af id’erne findes ikke.', 'One of the ids does not exist.') },
  } satisfies Record<(typeof pathStatuses)[number], { description: string }>,
});

const PathStepRef = builder.objectRef<PathStep>('PathStep').implement({
  description: both(
    'Ét led: en person har siddet i et organ. Hvornår, siger pladserne; to kan have siddet der på hver sin tid.',
    'One step: a person sat in a body. The seats say when; two may have sat there at different times.',
  ),
  fields: (t) => ({
    id: t.exposeID('id', { description: both('Faktummets id.', "The fact's id.") }),
    from: t.field({
      type: builder.nodeInterfaceRef(),
      description: both('Person eller organ.', 'Person or body.'),
      resolve: ({ from }) => from as never,
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      description: both('Organ eller person.', 'Body or person.'),
      resolve: ({ to }) => to as never,
    }),
    memberships: t.field({
      type: [Membership],
      description: both('Pladserne, leddet hviler på.', 'The seats the step rests on.'),
      complexity: { field: 0, multiplier: 2 },
      resolve: ({ memberships }) => [...memberships],
    }),
  }),
});
evidenceField(PathStepRef);

const PathRef = builder.objectRef<Path>('Path').implement({
  description: both('Én vej fra den ene til den anden.', 'One way from the one to the other.'),
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: both('Personer og organer på vejen, enderne med.', 'Persons and bodies on the way, ends included.'),
      complexity: { field: 0, multiplier: 9 },
      resolve: ({ nodes }) => nodes as never,
    }),
    steps: t.field({
      type: [PathStepRef],
      description: both('Leddene, i orden.', 'The steps, in order.'),
      complexity: { field: 0, multiplier: 8 },
      resolve: ({ steps }) => [...steps],
    }),
  }),
});

const PathsRef = builder.objectRef<Paths>('Paths').implement({
  description: both('Hvordan to er forbundet.', 'How two are connected.'),
  fields: (t) => ({
    status: t.field({
      type: PathStatusEnum,
      description: both('Om der er en forbindelse.', 'Whether there is a connection.'),
      resolve: ({ status }) => status,
    }),
    unknownIds: t.exposeStringList('unknownIds', {
      description: both('De id’er, der ikke findes.', 'The ids that do not exist.'),
    }),
    from: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: both('Den ene; null: findes ikke.', 'The one; null: does not exist.'),
      resolve: ({ from }) => from as never,
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: both('Den anden; null: findes ikke.', 'The other; null: does not exist.'),
      resolve: ({ to }) => to as never,
    }),
    length: t.int({
      nullable: true,
      description: both('Hvor mange led hver vej har; null: ingen vej.', 'Steps of each way; null: no way.'),
      resolve: ({ length }) => length,
    }),
    paths: t.field({
      type: [PathRef],
      description: both(
        'Alle korteste veje, lige lange; højst 20, ordnet efter id.',
        'All shortest ways, of equal length; at most 20, ordered by id.',
      ),
      complexity: { field: 0, multiplier: 20 },
      resolve: ({ paths }) => [...paths],
    }),
    hasMore: t.exposeBoolean('hasMore', {
      description: both('Der er flere lige så korte end de viste.', 'There are more, as short as those shown.'),
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: PathsRef,
    description: both(
      'De korteste veje mellem to personer eller organer, kun ad pladser: aldrig gennem et parti, et sted eller en kilde. Højst otte led.',
      'The shortest ways between two persons or bodies, by seats alone: never through a party, a place or a source. At most eight steps.',
    ),
    args: {
      from: t.arg.id({ required: true, description: both('Id for person eller organ.', 'Id of a person or body.') }),
      to: t.arg.id({ required: true, description: both('Id for en anden.', 'Id of another.') }),
      sources: t.arg({
        type: SourcesEnum,
        defaultValue: 'ALL' as const,
        description: both('Kun pladser, som referater siger, eller alle.', 'Only seats that minutes tell of, or all.'),
      }),
    },
    complexity: { field: 50, multiplier: 1 },
    resolve: (_, { from, to, sources }, context, info) => {
      const onlyLength = [...selectedBelow(info, [[]])].every((field) => field === 'length' || field === '__typename');
      return findPaths({ from, to, sources: sources ?? 'ALL', onlyLength }, context);
    },
  }),
);
