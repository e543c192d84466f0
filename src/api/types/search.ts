import { fold, words } from '../../domain/names.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { SearchFieldEnum, SearchKindEnum } from '../enums.ts';
import { invalidArgument } from '../errors.ts';
import { atMost } from '../keys/at-most.ts';
import { lucene } from '../keys/lookup.ts';
import { bounded, type Edge, type Page, pageOf, readCursor } from '../lists/page.ts';
import { flat, pageArgs, pageCost } from '../lists/page-args.ts';

interface Hit {
  readonly id: string;
  readonly node: { readonly id: string; readonly sortKey: string };
  readonly kind: string;
  readonly rank: number;
  readonly field: 'NAME' | 'ALIAS';
}

const HitRef = builder.objectRef<Edge<Hit>>('SearchEdge').implement({
  description: both('Ét fund.', 'One hit.'),
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: both('Stedet i listen.', 'The place in the list.') }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: both('Det fundne.', 'What was found.'),
      resolve: (edge) => edge.node.node as never,
    }),
    kind: t.field({
      type: SearchKindEnum,
      description: both('Art.', 'Kind.'),
      resolve: (edge) => edge.node.kind.toUpperCase() as 'PERSON',
    }),
    matched: t.field({
      type: SearchFieldEnum,
      description: both('Hvad der passede.', 'What matched.'),
      resolve: (edge) => edge.node.field,
    }),
  }),
});

const SearchConnection = builder.objectRef<Page<Hit>>('SearchConnection').implement({
  description: both('En side af fund.', 'A page of hits.'),
  fields: (t) => ({
    edges: t.field({
      type: [HitRef],
      complexity: flat,
      description: both('Fundene.', 'The hits.'),
      resolve: (page) => page.edges as Edge<Hit>[],
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      complexity: flat,
      description: both('Det fundne alene.', 'What was found, alone.'),
      resolve: (page) => page.edges.map((edge) => edge.node.node) as never,
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      complexity: flat,
      description: both('Om der er mere.', 'Whether there is more.'),
      resolve: (page) => page.pageInfo,
    }),
    totalCount: t.int({
      description: both('Antal i alt, præcist.', 'How many in all, exactly.'),
      resolve: (page) => page.totalCount(),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: both(
      'Søg i navne og andre navne. Danske bogstaver foldes: kuhnau, kuehnau og Kühnau finder det samme. Hvert ord må være begyndelsen af et ord.',
      'Search names and aliases. Danish letters are folded: kuhnau, kuehnau and Kühnau find the same. Each word may be the beginning of one.',
    ),
    args: {
      query: t.arg.string({
        required: true,
        description: both('Ordene; højst otte tæller.', 'The words; at most eight count.'),
      }),
      kind: t.arg({ type: [SearchKindEnum], description: both('Kun i disse.', 'Only in these.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { query, kind, ...args }, context) => {
      atMost('query', query);
      const folded = fold(query);
      if (folded === '') throw invalidArgument(`query: expected at least one letter or digit, got "${query}"`);
      if (words(folded).length > 8)
        throw invalidArgument(`query: expected at most 8 words, got ${words(folded).length}`);
      const first = bounded(args.first, 20);
      const after = readCursor(args.after, { version: context.version.id, list: 'search' });
      const where = { lucene: lucene(folded, context.version.number, '*'), kinds: kind?.map(labelOf) ?? null };
      const rank = { folded, words: words(folded) };
      const from = await startAfter(after);
      const rows = await context.batches.all<Omit<Hit, 'id'> & { region: object | null }>('Query.search', {
        ...where,
        ...rank,
        ...from,
        first: first + 1,
      });
      const hits = rows.map((row) => ({ ...row, id: row.node.id, node: { ...row.node, region: row.region } }));
      return pageOf(hits, first, {
        version: context.version.id,
        list: 'search',
        after,
        idOf: (hit) => `${hit.rank}:${hit.id}`,
        totalCount: async () =>
          (await context.batches.all<{ total: number }>('Query.search.count', where))[0]?.total ?? 0,
      });

      async function startAfter(cursor: string | null) {
        if (cursor === null) return { afterRank: -1, afterKey: '' };
        const [afterRank, id = ''] = cursor.split(':');
        const [found] = await context.batches.all<{ sortKey: string }>('lookup.sortKey', { id });
        if (!found || !/^[012]$/.test(afterRank ?? ''))
          throw invalidArgument(`after: "${args.after}" is no cursor of this search`);
        return { afterRank: Number(afterRank), afterKey: found.sortKey };
      }
    },
  }),
);

const labelOf = (kind: string) => kind[0] + kind.slice(1).toLowerCase();
