import type { Directory } from '../../resolve/directory.ts';
import { englishOf } from '../../resolve/own-words.ts';
import type { Resolved } from '../../resolve/persons.ts';
import { sittingsOf } from '../../resolve/sittings.ts';
import type { Seeds } from '../../seeds/seeds.ts';
import type { Claims } from '../claims.ts';
import type { EdgeRow, EdgeType, NodeLabel, NodeRow } from '../graph-rows.ts';
import { attendanceRows, duringRows } from './attendance.ts';
import { type MinutesContext, whoIsWho } from './context.ts';
import { eventRows } from './events.ts';
import { handedToRows, initiativeRows, recommendationRows, succeededByRows } from './handover.ts';
import { attachmentRows, itemRows, meetingRows, recordRows } from './meetings.ts';
import { mentionRows } from './mentions.ts';
import { announcementRows, disagreementRows, ruleRows } from './open-ends.ts';
import { byRows, remarkRows } from './remarks.ts';
import { themeLinkRows, themeRows } from './themes.ts';

type Nodes = Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>>;
type Edges = Readonly<Partial<Record<EdgeType, readonly EdgeRow[]>>>;

/** All that the reviewed documents say, as rows; their persons' memberships are made with those of the lists. */
export function minutesRows(
  seeds: Seeds,
  { resolved, claims, names }: { resolved: Resolved; claims: Claims; names: Directory },
) {
  const sittings = sittingsOf(seeds, names);
  const context: MinutesContext = { sittings, names, claims, english: englishOf(seeds), who: whoIsWho(resolved) };
  const Initiative = initiativeRows(context);
  const Recommendation = recommendationRows(context);
  const Remark = remarkRows(context);
  const nodes = {
    Meeting: meetingRows(context),
    Attendance: attendanceRows(resolved, context),
    AgendaItem: itemRows(context),
    Initiative,
    Recommendation,
    Remark,
    Theme: themeRows(seeds),
    Event: eventRows(seeds, context),
    Rule: ruleRows(context),
    Mention: mentionRows(context, resolved.ambiguous),
    Announcement: announcementRows(context),
    Disagreement: disagreementRows(context),
    Document: [...recordRows(seeds, context), ...attachmentRows(context)],
  } satisfies Nodes;
  return { sittings, nodes, edges: edgesOf(seeds, context, nodes) };
}

/** Rows of minutes by label. */
export type MinutesNodes = Readonly<
  Record<
    | 'Meeting'
    | 'Attendance'
    | 'AgendaItem'
    | 'Initiative'
    | 'Recommendation'
    | 'Remark'
    | 'Rule'
    | 'Announcement'
    | 'Disagreement',
    readonly NodeRow[]
  >
>;

function edgesOf(seeds: Seeds, context: MinutesContext, nodes: MinutesNodes) {
  const { Meeting, Attendance, AgendaItem, Initiative, Recommendation, Remark } = nodes;
  const told = [...Initiative, ...Recommendation, ...Remark];
  return {
    OF: to(Meeting, 'bodyId'),
    RECORDED_IN: to(Meeting, 'documentId'),
    ITEM_OF: to(AgendaItem, 'meetingId'),
    NAMES: to(AgendaItem, 'attachmentIds'),
    HAD: [...to(Attendance, 'personId'), ...to(Attendance, 'mentionId')].map(({ from, to: who }) => ({
      from: who,
      to: from,
    })),
    AT: [...to(Attendance, 'meetingId'), ...to(told, 'itemId')],
    STANDS_IN_FOR: to(Attendance, 'standsInForId'),
    DURING: duringRows(context, Attendance),
    OWNED_BY: to(Initiative, 'ownerId'),
    PARTNER: to(Initiative, 'partnerIds'),
    BY: byRows(Remark, Recommendation),
    CONCERNS: to([...told, ...nodes.Rule, ...nodes.Announcement, ...nodes.Disagreement], 'bodyId'),
    HANDED_TO: handedToRows(Recommendation),
    SUCCEEDED_BY: succeededByRows(context),
    ABOUT: themeLinkRows(seeds, context),
    FOR: to(Attendance, 'partyId'),
    REPRESENTS: to(Attendance, 'representsId'),
  } satisfies Edges;
}

/** An edge from each row to the thing, or each of the things, whose id stands in the column. */
function to(rows: readonly NodeRow[], column: string): EdgeRow[] {
  return rows.flatMap((row) => {
    const value = row[column];
    const ids = Array.isArray(value) ? (value as readonly string[]) : [value];
    return [...new Set(ids)].flatMap((id) => (typeof id === 'string' ? [{ from: row.id, to: id }] : []));
  });
}
