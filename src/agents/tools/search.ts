import { z } from 'zod';
import { partsOf } from '../../api/lists/page.ts';
import { inOne } from '../../pages/language.ts';
import { pathOfId } from '../../pages/links.ts';
import { type Row, sayThing, selectOf } from '../../pages/thing/named.ts';
import { searched } from '../../pages/thing/near.ts';
import { kinds } from '../../questions/soeg/hits.ts';
import { language, short, version } from '../arguments.ts';
import { tool } from '../tool.ts';

const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

/** What is asked of the API; a test holds it to the schema. */
export const searchOperation = `
query Find($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
  search(query: $text, kind: $kinds, first: $first, after: $after) {
    totalCount
    edges { kind matched node { id ${selectOf(searched)} } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      kind: keyof typeof kinds;
      matched: 'NAME' | 'ALIAS' | 'TEXT';
      node: Row & { id: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const hit = z.strictObject({
  id: z.string(),
  kind: z.enum(kindNames),
  type: z.string().describe('The type in schema/schema.graphql.'),
  name: z.string(),
  matched: z.enum(['NAME', 'ALIAS', 'TEXT']).describe('What matched: name or heading, another name, a remark.'),
  link: z.string(),
});

/** A cursor holds an id, and an id may be a name of 200 letters. */
const longestCursor = 500;

export const search = tool({
  name: 'search',
  title: 'Find a person, body, place, source or remark',
  description:
    'Finds things by words or beginnings of words in names, other names, headings and remarks (ytringer). Danish letters are folded: kuhnau finds Kühnau. Several hits of one name may be several persons: never take two to be one. No hit means that the sources we hold do not have the words, not that there is no such thing.',
  input: z.strictObject({
    text: short('The words; "in quotation marks" they must stand like that.'),
    kinds: z
      .array(z.enum(kindNames))
      .max(kindNames.length)
      .optional()
      .describe('Only these: KLYNGE (cluster), SUNDHEDSRAAD (council), UDVALG (committee), and so on.'),
    first: z
      .int()
      .min(1, 'expected 1 to 100')
      .max(100, 'expected 1 to 100')
      .default(20)
      .describe('At most so many hits.'),
    after: z
      .string()
      .max(longestCursor, `at most ${longestCursor} characters`)
      .nullable()
      .default(null)
      .describe(
        '`next` of an earlier answer, for the hits behind those: same text and kinds. It stays in the version of that answer.',
      ),
    language,
    version,
  }),
  output: z.strictObject({
    version: z.string(),
    status: z.enum(['ANSWERED', 'NO_SUCH_THING']),
    total: z.int(),
    hasMore: z.boolean(),
    next: z
      .string()
      .nullable()
      .describe('Give it as `after` for the hits behind these; null where these are the last.'),
    hits: z.array(hit),
  }),
  run: async ({ text, kinds = null, first, after, language: spoken, version: asked }, { asking, origin }) => {
    // A list stays in its version when a newer one is published, as over HTTP.
    const edition = await asking.edition(asked ?? (after === null ? null : (partsOf(after)?.version ?? null)));
    const { search: found } = await edition.ask<Found>(searchOperation, { text, kinds, first, after });
    const kept = { language: spoken, version: edition.id };
    return {
      version: edition.id,
      status: found.totalCount === 0 ? ('NO_SUCH_THING' as const) : ('ANSWERED' as const),
      total: found.totalCount,
      hasMore: found.pageInfo.hasNextPage,
      next: found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null,
      hits: found.edges.map(({ kind, matched, node }) => ({
        id: node.id,
        kind,
        type: String(node['__typename']),
        name: inOne(sayThing(node)?.name ?? { da: node.id, en: node.id }, spoken),
        matched,
        link: `${origin}${pathOfId(node.id, kept)}`,
      })),
    };
  },
});
