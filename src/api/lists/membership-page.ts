import type { Held } from '../../domain/held.ts';
import type { BodyRow, MembershipRow } from '../../loaders/rows.ts';
import type { Context } from '../context.ts';
import { invalidArgument } from '../errors.ts';
import { fewValues } from '../keys/at-most.ts';
import { filterId } from '../keys/lookup.ts';
import { broughtTo, type Selecting, selectedBelow } from '../keys/selected.ts';
import { listOf } from './child-list.ts';
import { type HeldCounts, type Holder, heldCounts } from './held-counts.ts';
import { bounded, checkCursor, type Edge, type PageInfo, pageOf, readCursor } from './page.ts';

/** A membership with the answer for the day asked about. */
export interface SeatEdge extends Edge<MembershipRow> {
  readonly held: Held | null;
}

/** A page of memberships. `body` is set where the list is a body's: its newest complete list tells `asOf`. */
export interface MembershipPage {
  readonly edges: readonly SeatEdge[];
  readonly pageInfo: PageInfo;
  readonly day: string | null;
  readonly body: BodyRow | null;
  readonly counts: () => Promise<HeldCounts>;
}

type Maybe<Value> = Value | null | undefined;

export interface SeatArguments {
  readonly virkningPaa?: Maybe<string>;
  readonly held?: Maybe<readonly Held[]>;
  readonly role?: Maybe<readonly string[]>;
  readonly side?: Maybe<readonly string[]>;
  readonly elected?: Maybe<readonly string[]>;
  readonly party?: Maybe<readonly string[]>;
  readonly saidBy?: Maybe<readonly string[]>;
  readonly first?: Maybe<number>;
  readonly after?: Maybe<string>;
}

/**
 * A page of the memberships of one holder; holders in the same place of a query share the statement. The rows bring
 * the neighbours that are selected, and those named `beside` whole.
 * `current` keeps to the body's newest complete list and what was seen later; with a day it has no meaning.
 */
export async function membershipPage(
  holder: { kind: Holder; id: string; body?: BodyRow; current?: boolean },
  args: SeatArguments,
  { context, info, beside = [] }: { context: Context; info: Selecting; beside?: readonly string[] },
): Promise<MembershipPage> {
  const day = args.virkningPaa ?? null;
  if (args.held && day === null) throw invalidArgument('held: needs a day; give virkningPaa too');
  const first = bounded(args.first, 50);
  const statement = `${holder.kind}.memberships`;
  const list = listOf({ statement, id: holder.id });
  const after = readCursor(args.after, { version: context.version.id, list });
  const filters = {
    current: holder.current === true && day === null,
    day,
    roles: fewValues('role', args.role),
    sides: fewValues('side', args.side),
    elected: fewValues('elected', args.elected),
    parties: await partyIds(args.party, context),
    saidBy: fewValues('saidBy', args.saidBy),
  };
  const counts = () => heldCounts(context.batches, holder, filters);
  const told = { day, body: holder.body ?? null, counts };
  // Where only the list itself is asked about, none of its rows is.
  const selected = selectedBelow(info, [[]]);
  if (!['edges', 'nodes', 'pageInfo'].some((field) => selected.has(field)) && after === null) {
    return { ...told, edges: [], pageInfo: noPage };
  }
  const { neighbours, brief } = broughtTo(info, [['nodes'], ['edges', 'node']]);
  const rows = await context.batches.rows(statement, holder.id, {
    ...filters,
    held: fewValues('held', args.held),
    after,
    first: first + 1,
    neighbours: [...new Set([...beside, ...neighbours])],
    brief: brief.filter((name) => !beside.includes(name)),
  });
  await checkCursor(context, after, rows);
  const found = rows.map((row) => ({ node: row['node'] as MembershipRow, held: row['held'] as Held | null }));
  const page = pageOf(found, first, {
    version: context.version.id,
    list,
    after,
    idOf: (row) => row.node.id,
    totalCount: async () => 0,
  });
  return { ...told, edges: page.edges.map(({ cursor, node }) => ({ cursor, ...node })), pageInfo: page.pageInfo };
}

const noPage: PageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

async function partyIds(parties: Maybe<readonly string[]>, context: Context): Promise<string[] | null> {
  const few = fewValues('party', parties);
  if (few === null) return null;
  return Promise.all(few.map((value) => filterId('party', { kind: 'Party', value, context })));
}
