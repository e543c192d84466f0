import { groupBy } from '../../domain/group.ts';
import { missingLists, missingMembers, saidBySources, sayNoList, withoutLists } from '../coverage.ts';
import { klyngeName } from '../klynge-name.ts';
import { type Klynge, type Klynger, wantedKlynger } from '../klynger.ts';
import { memberColumns, memberRow } from '../member-table.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import { type Holder, holdersOf, joinsOf, sayHolders, sayIdentity, sayTimes } from '../people.ts';
import type { Asked, Both, Question, Sentence } from '../question.ts';
import { answer, both, column, sayCount, sayList, sentence } from '../say.ts';
import { claimsBehind, newest, seatsOf } from '../seats.ts';

/** Seats for general practice in the klynger: by the side of the seat, never by a name. */
export const hvemRepraesenteredeAlmenPraksis: Question<Klynger> = {
  number: 17,
  slug: 'hvem-repraesenterede-almen-praksis',
  title: both('Hvem repræsenterede almen praksis i klyngerne?', 'Who represented general practice in the clusters?'),
  titles: {
    klynge: both('Hvem repræsenterede almen praksis i {klynge}?', 'Who represented general practice in {klynge}?'),
  },
  parameters: [klynge({ required: false })],
  example: {},
  operation: readOperation('hvem-repraesenterede-almen-praksis', 'seat'),
  variables: () => ({}),
  answer: (result, asked) => {
    const wanted = wantedKlynger(result, asked);
    const listed = wanted.filter((one) => !withoutLists(wanted, asked).includes(one));
    const groups = listed.map((one) => ({ one, doctors: doctorsOf(one, asked) }));
    const all = holdersOf(groups.flatMap(({ doctors }) => doctors.flatMap(({ seats }) => seats)));
    const [only] = wanted;
    if (listed.length === 0) {
      const name = wanted.length === 1 && only ? klyngeName(only) : 'klyngerne';
      return answer({ status: 'UNKNOWN', sentences: [sayNoList(name, asked)], missing: missingMembers(name) });
    }
    const open = groups.flatMap(({ one, doctors }) => (doctors.length === 0 ? notStated(one, asked) : []));
    const missing = [...open, ...missingLists(wanted, asked)];
    return answer({
      status: all.length === 0 && open.length > 0 ? 'UNKNOWN' : missing.length > 0 ? 'PARTLY' : 'ANSWERED',
      sentences: [...sayCounted(all, asked), ...groups.map(sayKlynge), ...sayIdentity(joinsOf(all))],
      columns: [column('klynge', 'Klynge', 'Cluster'), ...memberColumns],
      rows: groups.flatMap(({ one, doctors }) => doctors.map((doctor) => memberRow(doctor, [one.name]))),
      asOf: newest(listed.flatMap(({ memberships }) => seatsOf(memberships.nodes, asked.sources))),
      missing,
    });
  },
};

const doctorsOf = ({ memberships }: Klynge, { sources }: Asked): Holder[] =>
  holdersOf(seatsOf(memberships.nodes, sources).filter(({ side }) => side === 'GENERAL_PRACTICE'));

/** What keeps a list without anybody for general practice from being an answer. */
function notStated({ name, members, memberships }: Klynge, { sources }: Asked): Both[] {
  const open = holdersOf(seatsOf(memberships.nodes, sources).filter(({ side }) => side === 'UNKNOWN'));
  const sides =
    open.length === 0
      ? []
      : [
          both(
            `${name}: hvem ${open.length} på listen sidder for.`,
            `${name}: whom ${open.length} on the list sit for.`,
          ),
        ];
  return sources === 'ALL' && members.da !== null ? [...sides, both(members.da, members.en ?? members.da)] : sides;
}

function sayCounted(all: readonly Holder[], asked: Asked): Sentence[] {
  if (all.length === 0) return [];
  const { da, en } = saidBySources(asked);
  const count = sayCount(all.length, both('person', 'person'), both('personer', 'persons'));
  const many = all.length > 1;
  const name = asked.given['klynge']?.name;
  const where = name === undefined ? both('klyngerne', 'the clusters') : both(name, name);
  return [
    sentence(
      `Ifølge ${da} sad ${count.da} i ${where.da} for almen praksis; ${many ? 'de er ikke politikere' : 'det er ikke en politiker'}.`,
      `According to ${en}, ${count.en} sat in ${where.en} for general practice; ${many ? 'they are not politicians' : 'that is not a politician'}.`,
    ),
  ];
}

function sayKlynge({ one: { name }, doctors }: { one: Klynge; doctors: readonly Holder[] }): Sentence {
  if (doctors.length === 0) {
    return sentence(
      `${name}: ingen på listen er oplyst som repræsentant for almen praksis.`,
      `${name}: nobody on the list is stated to represent general practice.`,
    );
  }
  const said = sayList(
    [...groupBy(doctors, ({ seen }) => seen.map(({ when }) => when).join(' ')).values()].map((group) => {
      const [who, when] = [sayHolders(group), sayTimes(group[0]?.seen ?? [])];
      return both(`${who.da} (${when.da})`, `${who.en} (${when.en})`);
    }),
  );
  return sentence(
    `${name}: ${said.da}.`,
    `${name}: ${said.en}.`,
    claimsBehind(
      doctors.flatMap(({ seats }) => seats),
      'person',
      'represents',
    ),
  );
}
