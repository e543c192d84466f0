import type { ObjectRef } from '@pothos/core';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Edge, Page } from './page.ts';
import { flat } from './page-args.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Shape> ? Shape : never;

/**
 * The Relay types of one kind of list: `<Name>Connection` and `<Name>Edge`, forward only. `extra` adds what only this
 * list's edges carry.
 */
export function connectionOf<Node extends object>(name: string, type: ObjectRef<Types, Node>) {
  const edge = builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    description: both('Ét led i en liste.', 'One step of a list.'),
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: both('Stedet i listen.', 'The place in the list.') }),
      node: t.field({
        type,
        description: both('Leddet selv.', 'The item itself.'),
        resolve: (item) => item.node as never,
      }),
    }),
  });
  return builder.objectRef<Page<Node>>(`${name}Connection`).implement({
    description: both('En side af en liste.', 'A page of a list.'),
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: both('Leddene med deres sted.', 'The items with their places.'),
        complexity: flat,
        resolve: (page) => page.edges as Edge<Node>[],
      }),
      nodes: t.field({
        type: [type],
        description: both('Leddene alene.', 'The items alone.'),
        complexity: flat,
        resolve: (page) => page.edges.map((item) => item.node) as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: both('Om der er mere.', 'Whether there is more.'),
        complexity: flat,
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        description: both('Antal i alt, præcist.', 'How many in all, exactly.'),
        resolve: (page) => page.totalCount(),
      }),
    }),
  });
}
