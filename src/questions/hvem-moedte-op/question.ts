import {
  type Attended,
  type Group,
  groupName,
  groupNames,
  groupOf,
  letterOf,
  nameOf,
  saySides,
  stateCell,
} from '../attendance.ts';
import { readOperation } from '../operation.ts';
import { dag, klynge } from '../parameters.ts';
import { officeCell } from '../people.ts';
import type { Answer, Both, Question } from '../question.ts';
import { answer, both, cell, claimsOf, column, danishColumn, sayCount, sayDate, sayList, sentence } from '../say.ts';
import { word } from '../words.ts';
import { type Attending, learned, withLearned } from './learned.ts';
import { type KlyngeOfDay, noMeeting } from './no-meeting.ts';

interface Result {
  readonly klynge: KlyngeOfDay;
  readonly meetings: {
    readonly nodes: readonly {
      readonly id: string;
      readonly evidence: readonly { readonly id: string }[];
      readonly attendance: { readonly totalCount: number; readonly nodes: readonly Attending[] };
    }[];
  };
}

const columns = [
  column('person', 'Person', 'Person'),
  column('parti', 'Parti', 'Party'),
  column('gruppe', 'Gruppe', 'Group'),
  danishColumn('hverv', 'Embede', 'Office'),
  column('for', 'For', 'For'),
  column('fremmoede', 'Fremmøde', 'Attendance'),
  column('grundlag', 'Grundlag', 'Basis'),
  column('leder', 'Ledede mødet', 'Chaired'),
];

/** Politicians stand first and apart; what another source says of party and office is marked as such. */
export const hvemMoedteOp: Question<Result> = {
  number: 2,
  slug: 'hvem-moedte-op',
  title: both(
    'Hvem mødte op i {klynge} {dag}, hvem meldte afbud, og hvem trådte ind?',
    'Who came to {klynge} on {dag}, who sent apologies, and who stood in?',
  ),
  parameters: [klynge(), dag()],
  example: { klynge: 'horsens', dag: '2025-03-06' },
  operation: readOperation('hvem-moedte-op'),
  answer: ({ klynge: of, meetings: { nodes } }, asked): Answer => {
    const day = asked.given['dag']?.value ?? '';
    if (nodes.length === 0) return noMeeting(of, day, asked.sources);
    const here = nodes.flatMap(({ attendance }) => attendance.nodes.map((one) => withLearned(one, of.id, asked)));
    const left = nodes.reduce((sum, { attendance }) => sum + attendance.totalCount - attendance.nodes.length, 0);
    const meeting = nodes.flatMap(({ evidence }) => evidence.map(({ id }) => id));
    return answer({
      status: left > 0 ? 'PARTLY' : 'ANSWERED',
      asOf: day,
      sentences: [counted(of.name, day, { here, meeting }), ...saySides(here, claimsOf), ...learned(here, asked)],
      columns,
      rows: inOrder(here).map((one) => row(one, here)),
      missing: left > 0 ? [both(`${left} navne til.`, `${left} more names.`)] : [],
    });
  },
};

function counted(name: string, day: string, { here, meeting }: { here: readonly Attended[]; meeting: string[] }) {
  const placed = groupNames.filter((group) => group !== 'NOT_SAID');
  const parts = placed.flatMap((group) => countOf(group, here.filter((one) => groupOf(one) === group).length));
  const on = sayDate(day);
  const people = sayCount(here.length, both('person', 'person'), both('personer', 'persons'));
  const list = sayList(parts);
  const rest = notSaid(here.filter((one) => groupOf(one) === 'NOT_SAID').length);
  const colon = parts.length === 0 ? '' : ': ';
  return sentence(
    `Referatet af mødet i ${name} ${on.da} nævner ${people.da}${colon}${list.da}${rest.da}.`,
    `The minutes of the meeting of ${name} on ${on.en} name ${people.en}${colon}${list.en}${rest.en}.`,
    meeting,
  );
}

function notSaid(count: number): Both {
  if (count === 0) return both('', '');
  const [da, en] = count === 1 ? ['personen er politiker', 'is a politician'] : ['de er politikere', 'are politicians'];
  return both(
    `; om ${count} siger det ikke, om ${da}`,
    `; of ${count} they do not say whether ${count === 1 ? 'the person' : 'they'} ${en}`,
  );
}

function countOf(group: Exclude<Group, 'NOT_SAID'>, count: number): Both[] {
  if (count === 0) return [];
  const many = count > 1;
  const said = {
    POLITICIANS: both(many ? 'politikere' : 'politiker', many ? 'politicians' : 'politician'),
    GENERAL_PRACTICE: both('fra almen praksis', 'from general practice'),
    ADMINISTRATION: both('fra administrationen', 'from the administration'),
    OTHERS: both(many ? 'andre' : 'anden', many ? 'others' : 'other'),
  };
  return [both(`${count} ${said[group].da}`, `${count} ${said[group].en}`)];
}

const inOrder = (here: readonly Attended[]) =>
  groupNames.flatMap((group) => here.filter((one) => groupOf(one) === group));

const row = (one: Attended, all: readonly Attended[]) => ({
  cells: [
    nameOf(one),
    cell(letterOf(one)),
    groupName(groupOf(one)),
    officeCell(one.office),
    cell(one.represents?.name ?? one.organisation),
    stateCell(one, all),
    word('Basis', one.basis),
    one.chaired ? both('ja', 'yes') : null,
  ],
  claims: claimsOf([one]),
  about: one.person?.id ?? one.id,
});
