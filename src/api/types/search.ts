import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { callerError } from '../errors.ts';
import { fewValues } from '../keys/at-most.ts';
import { readSearch } from '../keys/searched.ts';
import { listOf } from '../lists/child-list.ts';
import { bounded, checkCursor, type Edge, type Page, pageOf, readCursor } from '../lists/page.ts';
import { flat, pageArgs, pageCost } from '../lists/page-args.ts';
import type { PageArguments } from '../lists/root-list.ts';
import { SearchFieldEnum, SearchKindEnum } from '../search-enums.ts';

interface Hit {
  readonly id: string;
  readonly node: { readonly id: string; readonly sortKey: string };
  readonly kind: string;
  readonly rank: number;
  readonly field: 'NAME' | 'ALIAS' | 'TEXT';
}

/** What stands in minutes has neighbours that a search does not bring: those rows are asked for, one statement a kind. */
const inMinutes: ReadonlySet<string> = new Set(['Meeting', 'AgendaItem', 'Initiative', 'Recommendation', 'Remark']);

async function found({ kind, id, node }: Hit, { batches }: Context): Promise<object> {
  if (!inMinutes.has(kind)) return node;
  const [row] = await batches.rows(kind, id);
  return (row?.['node'] as object | undefined) ?? node;
}

const HitRef = builder.objectRef<Edge<Hit>>('SearchEdge').implement({
  description: both('Ét fund.', 'One hit.'),
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: both('Stedet i listen.', 'The place in the list.') }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: both('Det fundne.', 'What was found.'),
      resolve: (edge, _, context) => found(edge.node, context) as never,
    }),
    kind: t.field({
      type: SearchKindEnum,
      description: both('Art.', 'Kind.'),
      resolve: (edge) => enumValueOf(edge.node.kind) as 'PERSON',
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
      resolve: (page, _, context) => page.edges.map((edge) => found(edge.node, context)) as never,
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
      'Søg i navne, andre navne, overskrifter og ytringer. Danske bogstaver foldes: kuhnau, kuehnau og Kühnau finder det samme. Hvert ord må være begyndelsen af et ord; "i citationstegn" skal ordene stå sådan. Orden: hele navnet, alle ord, begyndelser, andre navne, ytringer; derefter alfabetisk.',
      'Search names, aliases, headings and remarks. Danish letters are folded: kuhnau, kuehnau and Kühnau find the same. Each word may be the beginning of one; "in quotation marks" the words must stand like that. Order: the whole name, all words, beginnings, aliases, remarks; then alphabetically.',
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
    resolve: (_, args, context) => searchPage(args, context),
  }),
);

interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly kind?: readonly string[] | null | undefined;
}

async function searchPage({ query, kind, ...page }: SearchArguments, context: Context): Promise<Page<Hit>> {
  const searched = readSearch(query, context.version.number);
  const first = bounded(page.first, 20);
  const kinds = fewValues('kind', kind)?.map(labelOf) ?? null;
  // A place in one search is none in another: the cursor tells them apart without holding a name.
  const place = {
    version: context.version.id,
    list: listOf({ statement: 'search', id: JSON.stringify([searched.key, kinds]) }),
  };
  const after = readCursor(page.after, place);
  const rows = await context.batches.all<Omit<Hit, 'id'> & { region: object | null }>('Query.search', {
    ...searched,
    kinds,
    ...startAfter(after),
    first: first + 1,
  });
  await checkCursor(context, after === null ? null : startAfter(after).afterId, rows);
  const hits = rows.map((row) => ({ ...row, id: row.node.id, node: { ...row.node, region: row.region } }));
  const { lucene, words, phrases } = searched;
  return pageOf(hits, first, {
    ...place,
    after,
    idOf: (hit) => `${hit.rank}:${hit.id}`,
    totalCount: async () =>
      (await context.batches.all<{ total: number }>('Query.search.count', { lucene, words, phrases, kinds }))[0]
        ?.total ?? 0,
  });
}

/** Where a page of a search goes on: after which hit, of which rank. */
function startAfter(cursor: string | null) {
  if (cursor === null) return { afterRank: -1, afterId: '' };
  const [, rank, id] = /^([0-4]):(.+)$/.exec(cursor) ?? [];
  if (id === undefined) throw callerError('INVALID_CURSOR', 'after: this cursor names no place in a search');
  return { afterRank: Number(rank), afterId: id };
}

/** "AGENDA_ITEM" → "AgendaItem", and back. */
const labelOf = (kind: string) =>
  kind
    .split('_')
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join('');
const enumValueOf = (label: string) => label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
