import type { Context } from '../context.ts';
import { bounded, checkCursor, type Page, pageOf, readCursor } from './page.ts';

/** The label under which publishing counted what a root list lists. */
const counted = {
  regioner: 'Region',
  kommuner: 'Kommune',
  klynger: 'Klynge',
  sundhedsraadene: 'Sundhedsraad',
  udvalgene: 'Udvalg',
  organisations: 'Organisation',
  parties: 'Party',
  people: 'Person',
  sharedMembers: 'Person',
  leads: 'Lead',
  documents: 'Document',
  meetings: 'Meeting',
  initiatives: 'Initiative',
  recommendations: 'Recommendation',
  remarks: 'Remark',
  themes: 'Theme',
  timeline: 'Event',
  rules: 'Rule',
  unresolvedMentions: 'Mention',
  announcements: 'Announcement',
  disagreements: 'Disagreement',
  coverage: 'Body', // Never counted so: it always asks for kinds.
} as const;

/** Which page of a list, as asked. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a root list: one statement; the count is read from the version, or asked where a filter is set. */
export async function rootList<Row extends { readonly id: string }>(
  field: keyof typeof counted,
  { page, filters = {}, context }: { page: PageArguments; filters?: Record<string, unknown>; context: Context },
): Promise<Page<Row>> {
  const first = bounded(page.first, 20);
  const after = readCursor(page.after, { version: context.version.id, list: field });
  const rows = await context.batches.all<{ node: Row }>(`Query.${field}`, { ...filters, after, first: first + 1 });
  await checkCursor(context, after, rows);
  return pageOf(
    rows.map(({ node }) => node),
    first,
    {
      version: context.version.id,
      list: field,
      after,
      idOf: (node) => node.id,
      totalCount: async () => {
        if (Object.values(filters).every((value) => value === null)) {
          return (JSON.parse(context.version.counts) as Record<string, number>)[counted[field]] ?? 0;
        }
        const [row] = await context.batches.all<{ total: number }>(`Query.${field}.count`, filters);
        return row?.total ?? 0;
      },
    },
  );
}
