import type { State } from '../../domain/extract.ts';
import type { AttendanceRow } from '../../loaders/minutes-rows.ts';
import type { Context } from '../context.ts';
import { fewValues } from '../keys/at-most.ts';
import { type Below, listOf } from './child-list.ts';
import { bounded, checkCursor, type Page, pageOf, readCursor } from './page.ts';
import type { PageArguments } from './root-list.ts';

type Maybe<Value> = Value | null | undefined;

export interface AttendanceArguments extends PageArguments {
  readonly state?: Maybe<readonly State[]>;
  readonly listed?: Maybe<boolean>;
  readonly elected?: Maybe<readonly string[]>;
  readonly side?: Maybe<readonly string[]>;
}

/** How many of each state; together they are `total`. */
export interface StateCounts {
  readonly total: number;
  readonly present: number;
  readonly apology: number;
  readonly absent: number;
  readonly standIn: number;
  readonly guest: number;
  readonly announced: number;
  readonly partial: number;
  readonly unknown: number;
}

/** A page of attendances with the counts of its list, the filter on states left aside. */
export interface AttendancePage extends Page<AttendanceRow> {
  readonly counts: () => Promise<StateCounts>;
}

const countOf: Readonly<Record<State, keyof StateCounts>> = {
  PRESENT: 'present',
  APOLOGY: 'apology',
  ABSENT: 'absent',
  STAND_IN: 'standIn',
  GUEST: 'guest',
  ANNOUNCED: 'announced',
  PARTIAL: 'partial',
  UNKNOWN: 'unknown',
};

/** A page of the attendances of a meeting, a person, a kommune or a body; parents in one place share the statement. */
export async function attendancePage(
  below: Below,
  args: AttendanceArguments,
  context: Context,
): Promise<AttendancePage> {
  const first = bounded(args.first, 50);
  const place = { version: context.version.id, list: listOf(below) };
  const after = readCursor(args.after, place);
  const states = fewValues('state', args.state);
  const filters = {
    listed: args.listed ?? null,
    elected: fewValues('elected', args.elected),
    sides: fewValues('side', args.side),
  };
  const asked = { ...filters, states, after, first: first + 1 };
  const rows = await context.batches.rows(below.statement, below.id, asked);
  await checkCursor(context, after, rows);
  const counts = async () => {
    const [row] = await context.batches.rows(`${below.statement}.count`, below.id, filters);
    return row as unknown as StateCounts;
  };
  const found = rows.map((row) => row['node'] as AttendanceRow);
  const totalCount = async () => {
    const all = await counts();
    return states === null ? all.total : states.reduce((sum, state) => sum + all[countOf[state]], 0);
  };
  return { ...pageOf(found, first, { ...place, after, idOf: (row) => row.id, totalCount }), counts };
}
