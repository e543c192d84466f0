import type { VersionRow } from '../../loaders/rows.ts';
import type { Context } from '../context.ts';
import { listOf } from '../lists/child-list.ts';
import { bounded, type Page, pageOf, readCursor } from '../lists/page.ts';
import type { PageArguments } from '../lists/root-list.ts';
import { type Change, changesBetween } from './changes.ts';
import { versionBy } from './versions.ts';

/** A page of differences, and the two versions that were compared; nothing was published before the first. */
export interface ChangePage extends Page<Change> {
  readonly from: VersionRow | null;
  readonly to: VersionRow;
}

type Maybe<Value> = Value | null | undefined;

export interface ChangeArguments extends PageArguments {
  readonly from?: Maybe<string>;
  readonly to?: Maybe<string>;
  readonly layer?: Maybe<readonly Change['layer'][]>;
}

/**
 * A page of what differs between two versions; by default the one that answers and the one before it.
 *
 * @throws VERSION_UNKNOWN, VERSION_NOT_LOADED for a version that was never published, or was swept
 */
export async function changePage(args: ChangeArguments, context: Context): Promise<ChangePage> {
  const { graph, version } = context;
  const layers = [...new Set(args.layer ?? (['THING', 'FACT'] as const))].sort();
  const first = bounded(args.first, 20);
  const place = {
    version: version.id,
    list: listOf({ statement: 'changes', id: JSON.stringify([args.from ?? null, args.to ?? null, layers]) }),
  };
  const after = readCursor(args.after, place);
  const to = typeof args.to === 'string' ? await versionBy('to', args.to, graph) : version;
  const from = typeof args.from === 'string' ? await versionBy('from', args.from, graph) : await before(to, context);
  const compared = from === null ? [] : await changesBetween(graph, from, to);
  const all = compared.filter(({ layer }) => layers.includes(layer));
  const rest = after === null ? all : all.filter(({ id }) => id > after);
  const page = pageOf(rest.slice(0, first + 1), first, {
    ...place,
    after,
    idOf: ({ id }) => id,
    totalCount: async () => all.length,
  });
  return { ...page, from, to };
}

/** The version that was published before one; it has to be in the database to be compared with. */
async function before(version: VersionRow, { graph }: Context): Promise<VersionRow | null> {
  const [found] = await graph.read<{ node: VersionRow }>('Query.versions', { before: version.number, first: 1 });
  return found ? versionBy('from', found.node.id, graph) : null;
}
