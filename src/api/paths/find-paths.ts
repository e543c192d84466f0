import type { ClaimRow, MembershipRow, Thing } from '../../loaders/rows.ts';
import type { Sources } from '../../questions/question.ts';
import type { Context } from '../context.ts';
import { invalidArgument } from '../errors.ts';
import { nodeId } from '../keys/node-id.ts';
import { rowById } from '../keys/row-by-id.ts';

export const pathStatuses = ['FOUND', 'NO_PATH', 'SAME_THING', 'UNKNOWN_ID'] as const;

/** A person or body, under the type its id tells. */
type Stop = Thing & { readonly __typename: string };

/** A person sat in a body, told from either end. */
export interface PathStep {
  readonly id: string;
  readonly from: Stop;
  readonly to: Stop;
  readonly memberships: readonly MembershipRow[];
  readonly claims: readonly string[];
}

export interface Path {
  readonly nodes: readonly Stop[];
  readonly steps: readonly PathStep[];
}

/** How two are connected. An id that does not exist, one thing asked for twice, and no way are three answers. */
export interface Paths {
  readonly status: (typeof pathStatuses)[number];
  readonly unknownIds: readonly string[];
  readonly from: Stop | null;
  readonly to: Stop | null;
  /** Steps of each way; null for no way. */
  readonly length: number | null;
  readonly paths: readonly Path[];
  readonly hasMore: boolean;
}

/** Ways that are shown. */
const most = 20;

interface Way {
  readonly ids: readonly string[];
  readonly facts: readonly { readonly id: string; readonly membershipIds: readonly string[] }[];
}

/**
 * All shortest ways between two persons or bodies over seats, at most eight steps long. With `onlyLength` nothing but
 * that is told: one way is looked for, and nothing is read of it.
 *
 * @throws INVALID_ID for an id of no kind; INVALID_ARGUMENT for an id of anything but a person or body
 */
export async function findPaths(
  asked: { from: string; to: string; sources: Sources; onlyLength?: boolean },
  context: Context,
): Promise<Paths> {
  if (asked.onlyLength) return lengthOf(asked, context);
  const [from, to] = await Promise.all([stopOf('from', asked.from, context), stopOf('to', asked.to, context)]);
  const unknownIds = [...new Set([...(from ? [] : [asked.from]), ...(to ? [] : [asked.to])])];
  const nothing = { unknownIds, from, to, length: null, paths: [], hasMore: false };
  if (!from || !to) return { ...nothing, status: 'UNKNOWN_ID' };
  if (from.id === to.id) return { ...nothing, status: 'SAME_THING' };
  const ways = await context.batches.all<Way>('Query.paths', {
    from: from.id,
    to: to.id,
    saidBy: asked.sources === 'MINUTES' ? 'MINUTES' : null,
    first: most + 1,
  });
  const paths = await Promise.all(ways.slice(0, most).map((way) => pathOf(way, asked.sources, context)));
  const length = paths[0]?.steps.length ?? null;
  return { ...nothing, length, paths, status: ways.length === 0 ? 'NO_PATH' : 'FOUND', hasMore: ways.length > most };
}

const ends: ReadonlySet<string> = new Set(['Person', 'Klynge', 'Sundhedsraad', 'Udvalg']);

/** The status is left to those who ask for it. */
async function lengthOf({ from, to, sources }: { from: string; to: string; sources: Sources }, { batches }: Context) {
  endOf('from', from);
  endOf('to', to);
  const saidBy = sources === 'MINUTES' ? 'MINUTES' : null;
  const [found] = await batches.all<{ length: number }>('Paths.length', { from, to, saidBy });
  const length = found?.length ?? null;
  const status = length === null ? ('NO_PATH' as const) : ('FOUND' as const);
  return { status, unknownIds: [], from: null, to: null, length, paths: [], hasMore: false };
}

function endOf(argument: string, id: string): string {
  const { typename } = nodeId(id);
  if (!ends.has(typename)) throw invalidArgument(`${argument}: expected the id of a person or body, got "${id}"`);
  return typename;
}

async function stopOf(argument: string, id: string, context: Context): Promise<Stop | null> {
  const typename = endOf(argument, id);
  const row = await rowById(context.batches, { kind: typename, id });
  return row ? ({ ...(row['node'] as Thing), __typename: typename } as Stop) : null;
}

async function pathOf({ ids, facts }: Way, sources: Sources, context: Context): Promise<Path> {
  const stops = await Promise.all(ids.map((id) => stopOf('paths', id, context)));
  const nodes = stops.flatMap((stop) => stop ?? []);
  const steps = await Promise.all(
    facts.map(async ({ id, membershipIds }, index) => {
      const [from, to] = nodes.slice(index, index + 2);
      if (!from || !to) throw new Error(`${id} leads to nothing that version ${context.version.id} has`);
      const memberships = (await Promise.all(membershipIds.map((one) => membershipOf(one, context)))).flat();
      const told = memberships.filter(({ saidBy }) => sources === 'ALL' || saidBy?.includes('MINUTES'));
      const claims = [...new Set(told.flatMap((membership) => membership.claims ?? []))];
      return { id, from, to, memberships: told, claims: sources === 'ALL' ? claims : await ofMinutes(claims, context) };
    }),
  );
  return { nodes, steps };
}

async function membershipOf(id: string, { batches }: Context): Promise<MembershipRow[]> {
  const row = await rowById(batches, { kind: 'Membership', id });
  return row ? [row['node'] as MembershipRow] : [];
}

/** The claims read in the reviewed documents; a row of a list that names one as its source is none of them. */
async function ofMinutes(ids: readonly string[], { batches }: Context): Promise<string[]> {
  const rows = (await Promise.all(ids.map((id) => batches.rows('Claim', id)))).flat();
  return rows.map(({ node }) => node as ClaimRow).flatMap(({ id, list }) => (list?.startsWith('minutes/') ? [id] : []));
}
