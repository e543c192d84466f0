import { readOperation } from '../operation.ts';
import { klynge, kommune, person } from '../parameters.ts';
import type { Answer, Asked, Both, Question } from '../question.ts';
import { answer, both, column, sayDate, sayList, sentence } from '../say.ts';
import { type Chosen, meetingsOf, rowsOf, type Seen, sayCounts, stateColumns } from './counts.ts';

interface Result {
  readonly valgte: readonly Chosen[];
}

/**
 * Counts per state out of the meetings that we hold minutes of; how many a klynge held is not known. No percentage
 * below five meetings, and no ranking: persons stand by name.
 */
export const fremmoede: Question<Result> = {
  number: 29,
  slug: 'fremmoede',
  title: both('Hvordan er fremmødet, ifølge referaterne?', 'What is the attendance, according to the minutes?'),
  titles: {
    person: both(
      'Hvordan er fremmødet for {person}, ifølge referaterne?',
      'What is the attendance of {person}, according to the minutes?',
    ),
    kommune: both(
      'Hvordan er fremmødet for {kommune}, ifølge referaterne?',
      'What is the attendance for {kommune}, according to the minutes?',
    ),
    klynge: both(
      'Hvordan er fremmødet i {klynge}, ifølge referaterne?',
      'What is the attendance in {klynge}, according to the minutes?',
    ),
  },
  parameters: [person({ required: false }), klynge({ required: false }), kommune({ required: false })],
  example: { klynge: 'horsens' },
  operation: readOperation('fremmoede'),
  variables: (asked) => ({ ids: chosenOf(asked) }),
  pages: ['valgte', '0', 'attendances'],
  answer: ({ valgte: [valgt] }, asked): Answer => {
    if (!valgt) return choose();
    const seen = valgt.attendances.nodes.filter((one) => within(one, asked));
    const meetings = meetingsOf(seen);
    if (seen.length === 0) return none(valgt);
    const days = [...new Set(seen.flatMap(({ meeting }) => meeting?.heldOn ?? []))].sort();
    return answer({
      status: 'PARTLY',
      asOf: days.at(-1) ?? null,
      sentences: [...sayCounts(valgt, seen, meetings), ...samePerson(valgt, seen), method(days)],
      columns: [
        column('person', 'Person', 'Person'),
        column('parti', 'Parti', 'Party'),
        column('gruppe', 'Gruppe', 'Group'),
        column('moeder', 'Møder med referat', 'Meetings with minutes'),
        ...stateColumns,
        column(
          'andel',
          'Andel på listen og ikke fraværende, eller deltog',
          'Share listed and not absent, or took part',
        ),
      ],
      rows: rowsOf(seen, meetings),
      missing: [allMeetings(seen)],
    });
  },
};

/** How many meetings were held is in no source. */
const allMeetings = (seen: readonly Seen[]): Both =>
  new Set(seen.map(({ body }) => body?.id)).size > 1
    ? both('Klyngernes samlede antal møder.', 'How many meetings the clusters held in all.')
    : both('Klyngens samlede antal møder.', 'How many meetings the cluster held in all.');

/** The narrowest of what was given; the others narrow it further. */
const chosenOf = ({ given }: Asked): string[] =>
  [given['person'], given['kommune'], given['klynge']].flatMap((one) => (one ? [one.value] : [])).slice(0, 1);

const within = (one: Seen, { given }: Asked): boolean =>
  (given['klynge'] === undefined || one.body?.id === given['klynge'].value) &&
  (given['kommune'] === undefined || one.represents?.id === given['kommune'].value);

const choose = (): Answer =>
  answer({
    status: 'UNKNOWN',
    sentences: [
      sentence('Vælg en person, en klynge eller en kommune.', 'Choose a person, a cluster or a municipality.'),
    ],
  });

const none = ({ name }: Chosen): Answer =>
  answer({
    status: 'UNKNOWN',
    sentences: [
      sentence(
        `Vi har intet referat, der siger noget om fremmøde for ${name}; det siger intet om, hvem der deltog i møder, vi ikke har referat fra.`,
        `We hold no minutes that say anything of attendance for ${name}; that says nothing of meetings whose minutes we do not hold.`,
      ),
    ],
    missing: [both(`Et referat, der nævner ${name}.`, `Minutes that name ${name}.`)],
  });

/** Minutes of several bodies are of one person only by a rule or a judgement, and the answer says so. */
function samePerson({ name, identity }: Chosen, seen: readonly Seen[]) {
  const joined = identity?.filter(({ basis }) => basis !== 'SAME_SOURCE') ?? [];
  if (joined.length === 0 || new Set(seen.map(({ body }) => body?.id)).size < 2) return [];
  const why = {
    da: sayList([...new Set(joined.map(({ reason }) => reason))]),
    en: [...new Set(joined.map(({ en }) => en))],
  };
  return [
    sentence(
      `At ${name} er samme person i flere referater, hviler på en regel eller en afgørelse: ${why.da.da}.`,
      `That ${name} is one person in several minutes rests on a rule or a judgement: ${sayList(why.en).en}.`,
    ),
  ];
}

function method(days: readonly string[]) {
  const on = sayList(days.map(sayDate));
  return sentence(
    `Optalt efter ${days.length > 1 ? 'referaterne' : 'referatet'} fra ${on.da}. Vi skriver, hvad der står; under 5 møder regner vi ingen procent, og vi rangordner ikke.`,
    `Counted from the minutes of ${on.en}. We write what they say; below 5 meetings we give no percentage, and we do not rank.`,
  );
}
