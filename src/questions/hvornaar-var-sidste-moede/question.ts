import { missingMinutes, newestMeeting } from '../held-minutes.ts';
import { sayKlynger } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import type { Answer, Question } from '../question.ts';
import { answer, both, column } from '../say.ts';
import { type Announcement, type Ending, type Event, lastOf, lastRow, sayLast } from './last.ts';

interface Result {
  readonly klynger: { readonly nodes: readonly Ending[] };
  readonly announcements: { readonly nodes: readonly Announcement[] };
  readonly timeline: { readonly nodes: readonly Event[] };
}

const columns = [
  column('klynge', 'Klynge', 'Cluster'),
  column('seneste_moede', 'Seneste møde med referat', 'Latest meeting with minutes'),
  column('om_moedet', 'Hvad referatet siger om mødet', 'What the minutes say of the meeting'),
  column('ventede_moeder', 'Møder, referatet nævner', 'Meetings the minutes name'),
  column('sidste_dag', 'Klyngens sidste dag', 'Last day of the cluster'),
];

/** The latest meeting we hold minutes of is the last one only where the minutes say so. */
export const hvornaarVarSidsteMoede: Question<Result> = {
  number: 14,
  slug: 'hvornaar-var-sidste-moede',
  title: both(
    'Hvornår holdt klyngen sit sidste møde, og hvornår ophørte den?',
    'When did the cluster hold its last meeting, and when did it end?',
  ),
  titles: {
    klynge: both(
      'Hvornår holdt {klynge} sit sidste møde, og hvornår ophørte den?',
      'When did {klynge} hold its last meeting, and when did it end?',
    ),
  },
  parameters: [klynge({ required: false })],
  example: { klynge: 'lillebaelt' },
  operation: readOperation('hvornaar-var-sidste-moede'),
  variables: () => ({}),
  pages: ['timeline'],
  answer: ({ klynger, announcements, timeline }, asked): Answer => {
    const wanted = asked.given['klynge']?.value;
    const about = klynger.nodes.filter(({ id }) => wanted === undefined || id === wanted);
    const lasts = about.map((one) =>
      lastOf(one, { announcements: announcements.nodes, events: timeline.nodes, sources: asked.sources }),
    );
    const known = lasts.filter(({ klynge: { meetings } }) => meetings.totalCount > 0);
    const { missing, sentences } = missingMinutes(about);
    const open = sayKlynger(lasts.filter(({ through }) => through === null).map(({ klynge }) => klynge));
    return answer({
      status: known.length === 0 ? 'UNKNOWN' : missing.length > 0 || open.da !== '' ? 'PARTLY' : 'ANSWERED',
      asOf: newestMeeting(about),
      sentences: [...known.flatMap(sayLast), ...sentences],
      columns,
      rows: lasts.map(lastRow),
      missing: [
        ...(open.da === '' ? [] : [both(`Den sidste dag for ${open.da}.`, `The last day of ${open.en}.`)]),
        ...missing,
      ],
    });
  },
};
