import type { Row } from '../../graph/graph.ts';
import type { Context } from '../context.ts';
import { callerError, invalidArgument } from '../errors.ts';

/** What a connection is made of. Counts are asked only when they are selected. */
export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** `first` as asked, 1 to 100; anything else is the caller's error. */
export function bounded(first: number | null | undefined, fallback: number): number {
  const rows = first ?? fallback;
  if (rows >= 1 && rows <= 100) return rows;
  throw invalidArgument(`first: expected 1 to 100, got ${rows}`);
}

/** Which list a cursor belongs to: a version, and the place in the schema. */
export interface CursorPlace {
  readonly version: string;
  readonly list: string;
}

/** A cursor names the version, the list and the row: it holds no name, so an objection reaches it too. */
export function cursorOf({ version, list }: CursorPlace, id: string): string {
  return Buffer.from(`${version} ${list} ${id}`).toString('base64url');
}

/** What a cursor of ours names; `null` for any other text. */
export function partsOf(cursor: string): (CursorPlace & { readonly id: string }) | null {
  const [version = '', list, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!list || !id || rest.length > 0 || !/^\d{1,9}-[0-9a-f]{12}$/.test(version)) return null;
  return cursorOf({ version, list }, id) === cursor ? { version, list, id } : null;
}

/** The id of the row after which a page begins; `null` for the first page. */
export function readCursor(after: string | null | undefined, { version, list }: CursorPlace): string | null {
  if (after === null || after === undefined) return null;
  const cursor = partsOf(after);
  if (cursor === null) {
    const shown = after.length > 100 ? `${after.slice(0, 100)}…` : after;
    throw callerError(
      'INVALID_CURSOR',
      `after: "${shown}" is no cursor of ours; use the endCursor or a cursor of an earlier page`,
    );
  }
  if (cursor.list !== list)
    throw callerError('INVALID_CURSOR', `after: this cursor belongs to another list (${cursor.list.split('#')[0]})`);
  if (cursor.version === version) return cursor.id;
  throw callerError(
    'INVALID_CURSOR',
    `after: this cursor belongs to version ${cursor.version}, and @registrering asks for ${version}; leave the directive out, or name the cursor's version`,
    { version: cursor.version },
  );
}

/** Cuts rows that were asked for one too many into a page. `idOf` is what the cursor names. */
export function pageOf<Node>(
  rows: readonly Node[],
  first: number,
  {
    version,
    list,
    after,
    idOf,
    totalCount,
  }: CursorPlace & {
    after: string | null;
    idOf: (node: Node) => string;
    totalCount: () => Promise<number>;
  },
): Page<Node> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf({ version, list }, idOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** An empty page is the end of the list, unless the row it was to follow does not exist: then the cursor is wrong. */
export async function checkCursor(context: Context, after: string | null, rows: readonly unknown[]): Promise<void> {
  if (after === null || rows.length > 0) return;
  const [found] = await context.batches.all<Row>('lookup.sortKey', { id: after });
  if (found) return;
  throw callerError('INVALID_CURSOR', `after: version ${context.version.id} has no "${after}"`);
}
