import type { AttendanceRow } from '../../../loaders/minutes-rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { ElectedEnum, SideEnum } from '../../enums.ts';
import {
  type AttendanceArguments,
  type AttendancePage,
  attendancePage,
  type StateCounts,
} from '../../lists/attendance-page.ts';
import type { Edge } from '../../lists/page.ts';
import { flat, pageCost } from '../../lists/page-args.ts';
import { AttendanceStateEnum } from '../../minutes-enums.ts';
import { Body, Kommune, Person } from '../refs.ts';
import { Attendance, Meeting } from './refs.ts';

const StateCountsRef = builder.objectRef<StateCounts>('AttendanceCounts').implement({
  description: both(
    'Antal pr. fremmøde, under filtrene, `state` ikke medregnet; tilsammen alle. Kun de møder, vi har referat af.',
    'How many of each state, under the filters, `state` left aside; together all. Only of meetings that we hold minutes of.',
  ),
  fields: (t) => ({
    total: t.exposeInt('total', { description: both('Alle.', 'All.') }),
    present: t.exposeInt('present', { description: both('Til stede.', 'Present.') }),
    apology: t.exposeInt('apology', { description: both('Afbud.', 'Sent apologies.') }),
    absent: t.exposeInt('absent', {
      description: both('Opført som fraværende, eller erstattet.', 'Put down as absent, or replaced.'),
    }),
    standIn: t.exposeInt('standIn', { description: both('I stedet for en anden.', 'In the place of another.') }),
    guest: t.exposeInt('guest', { description: both('Gæst.', 'Guest.') }),
    announced: t.exposeInt('announced', { description: both('Ventet.', 'Expected.') }),
    partial: t.exposeInt('partial', { description: both('En del af mødet.', 'A part of the meeting.') }),
    unknown: t.exposeInt('unknown', { description: both('Vides ikke.', 'Not known.') }),
  }),
});

const AttendanceEdge = builder.objectRef<Edge<AttendanceRow>>('AttendanceEdge').implement({
  description: both('Ét led i en liste.', 'One step of a list.'),
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: both('Stedet i listen.', 'The place in the list.') }),
    node: t.field({
      type: Attendance,
      description: both('Leddet selv.', 'The item itself.'),
      resolve: (edge) => edge.node,
    }),
  }),
});

export const AttendanceConnection = builder.objectRef<AttendancePage>('AttendanceConnection').implement({
  description: both('En side af fremmøde.', 'A page of attendances.'),
  fields: (t) => ({
    edges: t.field({
      type: [AttendanceEdge],
      description: both('Leddene med deres sted.', 'The items with their places.'),
      complexity: flat,
      resolve: (page) => [...page.edges],
    }),
    nodes: t.field({
      type: [Attendance],
      description: both('Leddene alene.', 'The items alone.'),
      complexity: flat,
      resolve: (page) => page.edges.map((edge) => edge.node),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: both('Om der er mere.', 'Whether there is more.'),
      complexity: flat,
      resolve: (page) => page.pageInfo,
    }),
    totalCount: t.int({
      description: both('Antal i alt under filtrene, præcist.', 'How many in all under the filters, exactly.'),
      resolve: (page) => page.totalCount(),
    }),
    counts: t.field({
      type: StateCountsRef,
      description: both('Antal pr. fremmøde.', 'How many of each state.'),
      resolve: (page) => page.counts(),
    }),
  }),
});

type Fields = Parameters<Parameters<typeof builder.queryFields>[0]>[0];

function attendanceArgs(t: Pick<Fields, 'arg'>) {
  return {
    state: t.arg({
      type: [AttendanceStateEnum],
      description: both('Kun med dette fremmøde.', 'Only in these states.'),
    }),
    listed: t.arg.boolean({
      description: both(
        'Kun dem på deltagerlisten (true), eller uden for den (false).',
        'Only those on the list of participants (true), or not on it (false).',
      ),
    }),
    elected: t.arg({
      type: [ElectedEnum],
      description: both('Kun politikere, andre eller ikke oplyst.', 'Only politicians, others, or not said.'),
    }),
    side: t.arg({ type: [SideEnum], description: both('Kun disse parter.', 'Only these sides.') }),
    first: t.arg.int({ description: both('Så mange, 1–100; ellers 50.', 'So many, 1–100; else 50.') }),
    after: t.arg.string({ description: both('Efter denne cursor.', 'After this cursor.') }),
  };
}

/** A list of attendances below a parent; the statement bears its name. */
function attendanceOf(statement: string, t: Pick<Fields, 'arg'>, description: string) {
  return {
    type: AttendanceConnection,
    description,
    args: attendanceArgs(t),
    complexity: pageCost(50),
    resolve: (
      { id }: { readonly id: string },
      args: AttendanceArguments,
      context: Parameters<typeof attendancePage>[2],
    ) => attendancePage({ statement, id }, args, context),
  };
}

builder.objectField(Meeting, 'attendance', (t) =>
  t.field(
    attendanceOf(
      'Meeting.attendance',
      t,
      both(
        'Alle, referatet nævner som deltager, fraværende, stedfortræder eller gæst; efter part, i trykt orden.',
        'Everyone whom the minutes name as taking part, absent, standing in or guest; by side, in printed order.',
      ),
    ),
  ),
);

builder.objectField(Person, 'attendances', (t) =>
  t.field(
    attendanceOf(
      'Person.attendances',
      t,
      both(
        'Personens fremmøde, nyeste møde først; kun møder, vi har referat af.',
        "The person's attendances, newest meeting first; only meetings that we hold minutes of.",
      ),
    ),
  ),
);

builder.objectField(Kommune, 'attendances', (t) =>
  t.field(
    attendanceOf(
      'Kommune.attendances',
      t,
      both(
        'Fremmøde for dem, der taler for kommunen, nyeste møde først.',
        'Attendances of those who speak for the municipality, newest meeting first.',
      ),
    ),
  ),
);

builder.interfaceField(Body, 'attendances', (t) =>
  t.field(
    attendanceOf(
      'Body.attendances',
      t,
      both(
        'Fremmøde ved organets møder, nyeste først; kun møder, vi har referat af.',
        "Attendances at the body's meetings, newest first; only meetings that we hold minutes of.",
      ),
    ),
  ),
);
