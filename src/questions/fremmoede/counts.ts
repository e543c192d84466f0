import { type Attended, groupName, groupNames, groupOf, letterOf, nameOf, type State, states } from '../attendance.ts';
import type { AnswerRow, Both, Sentence } from '../question.ts';
import { both, claimsOf, column, sayCount, sayList, sentence, withParty } from '../say.ts';

interface StandIn extends Pick<Attended, 'asPrinted' | 'person'> {
  readonly standsInFor: { readonly id: string } | null;
}

/** An attendance with its meeting, and how many meetings of its body we hold minutes of. */
export interface Seen extends Attended {
  readonly represents: { readonly id: string; readonly name: string } | null;
  readonly body: {
    readonly id: string;
    readonly name: string;
    readonly meetings: { readonly totalCount: number };
  } | null;
  readonly meeting: {
    readonly id: string;
    readonly heldOn: string | null;
    readonly standIns: { readonly nodes: readonly StandIn[] };
  } | null;
}

/** What was chosen: a person, a klynge or a kommune. */
export interface Chosen {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly identity?: readonly { readonly basis: string; readonly reason: string; readonly en: string }[];
  readonly meetings?: { readonly totalCount: number };
  readonly attendances: { readonly nodes: readonly Seen[] };
}

/** How many meetings we hold minutes of, in the bodies that are counted: the denominator. */
export function meetingsOf(seen: readonly Seen[]): number {
  const bodies = new Map(
    seen.map(({ body, meeting }) => [body?.id ?? meeting?.id ?? '', body?.meetings.totalCount ?? 1]),
  );
  return [...bodies.values()].reduce((sum, count) => sum + count, 0);
}

const heads: Readonly<Record<(typeof states)[number], readonly [string, Both]>> = {
  PRESENT: ['til_stede', both('På listen og ikke fraværende, eller deltog', 'Listed and not absent, or took part')],
  PARTIAL: ['delvis', both('En del af mødet', 'A part of the meeting')],
  STAND_IN: ['stedfortraeder', both('I stedet for en anden', 'In place of another')],
  APOLOGY: ['afbud', both('Afbud', 'Apologies')],
  ABSENT: ['fravaerende', both('Fraværende eller erstattet', 'Absent or replaced')],
  GUEST: ['gaest', both('Gæst', 'Guest')],
  ANNOUNCED: ['ventet', both('Ventet', 'Expected')],
  UNKNOWN: ['ikke_oplyst', both('Ikke oplyst', 'Not stated')],
};

export const stateColumns = states.map((state) => column(heads[state][0], heads[state][1].da, heads[state][1].en));

const phrases: Readonly<Record<State, Both>> = {
  PRESENT: both(
    'står på deltagerlisten og er ikke nævnt blandt de fraværende',
    'on the list of participants and not named among the absent',
  ),
  PARTIAL: both('deltog i en del af mødet', 'took part in a part of the meeting'),
  STAND_IN: both('deltog i stedet for en anden', 'took part in place of another'),
  APOLOGY: both('meldte afbud', 'sent apologies'),
  ABSENT: both('er opført som fraværende', 'put down as absent'),
  GUEST: both('deltog som gæst', 'took part as a guest'),
  ANNOUNCED: both('var ventet', 'expected'),
  UNKNOWN: both('hvor referatet intet siger om fremmøde', 'the minutes do not say'),
};

const replaced = both('blev erstattet af en anden', 'replaced by another');
const unlisted = both('deltog uden at stå på deltagerlisten', 'took part without being on the list of participants');

/** The counts of each group; of one person alone the person is the group. */
export function sayCounts(chosen: Chosen, seen: readonly Seen[], meetings: number): Sentence[] {
  const held = outOf(seen, meetings);
  if (chosen.__typename === 'Person') return [sayPerson(chosen, seen, held)];
  const people = new Set(seen.map((one) => one.person?.id ?? one.asPrinted)).size;
  const named = sayCount(people, both('person er', 'person is'), both('personer er', 'persons are'));
  const summed = meetings > 1 ? both(', lagt sammen', ', added up') : both('', '');
  const heading = sentence(
    `${chosen.name}: ${named.da} nævnt ved ${held.da}`,
    `${chosen.name}: ${named.en} named at ${held.en}`,
  );
  const counts = groupNames.flatMap((group) => {
    const members = seen.filter((one) => groupOf(one) === group);
    if (members.length === 0) return [];
    const list = sayList(countsOf(members));
    const name = groupName(group);
    return [sentence(`${name.da}${summed.da}: ${list.da}.`, `${name.en}${summed.en}: ${list.en}.`, claimsOf(members))];
  });
  return [heading, ...counts];
}

/** "1 møde, vi har referat fra; klyngens samlede antal møder kender vi ikke." */
function outOf(seen: readonly Seen[], meetings: number): Both {
  const several = new Set(seen.map(({ body }) => body?.id)).size > 1;
  const count = sayCount(meetings, both('møde', 'meeting'), both('møder', 'meetings'));
  return both(
    `${count.da}, vi har referat fra; ${several ? 'klyngernes' : 'klyngens'} samlede antal møder kender vi ikke.`,
    `${count.en} that we hold minutes of; how many the ${several ? 'clusters' : 'cluster'} held in all we do not know.`,
  );
}

function countsOf(members: readonly Seen[]): Both[] {
  const counts = new Map<Both, number>();
  const inOrder = [...members.filter(({ listed }) => listed), ...members.filter(({ listed }) => !listed)];
  for (const state of states) {
    for (const one of inOrder.filter((member) => member.state === state)) {
      const phrase = phraseOf(one);
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  return [...counts].map(([phrase, count]) => both(`${count} ${phrase.da}`, `${count} ${phrase.en}`));
}

const standInFor = ({ person, meeting }: Seen): StandIn | null =>
  meeting?.standIns.nodes.find(({ standsInFor }) => standsInFor !== null && standsInFor.id === person?.id) ?? null;

function phraseOf(one: Seen): Both {
  if (one.state === 'PRESENT' && !one.listed) return unlisted;
  return one.state === 'ABSENT' && standInFor(one) ? replaced : phrases[one.state];
}

/** One person: each state with its count, a replacement with the name of who came instead. */
function sayPerson({ name }: Chosen, seen: readonly Seen[], held: Both): Sentence {
  const letters = [...new Set(seen.map(letterOf))];
  const who = withParty(name, letters.length === 1 ? letters[0] : null);
  const counts = new Map<string, { phrase: Both; count: number }>();
  for (const one of states.flatMap((state) => seen.filter((other) => other.state === state))) {
    const by = one.state === 'ABSENT' ? standInFor(one) : null;
    const phrase = by ? both(`blev erstattet af ${nameOf(by)}`, `replaced by ${nameOf(by)}`) : phraseOf(one);
    counts.set(phrase.da, { phrase, count: (counts.get(phrase.da)?.count ?? 0) + 1 });
  }
  const list = sayList(
    [...counts.values()].map(({ phrase, count }) => both(`${phrase.da} ved ${count}`, `${phrase.en} at ${count}`)),
  );
  return sentence(`${who} ${list.da} ud af ${held.da}`, `${who}: ${list.en} out of ${held.en}`, claimsOf(seen));
}

/** "83,3 %", and nothing below five meetings. */
export function shareOf(count: number, meetings: number): Both | null {
  if (meetings < 5) return null;
  const percent = ((100 * count) / meetings).toFixed(1);
  return both(`${percent.replace('.', ',')} %`, `${percent} %`);
}

/** One row per person, by group and name: no ranking. */
export function rowsOf(seen: readonly Seen[], meetings: number): AnswerRow[] {
  const people = new Map<string, Seen[]>();
  for (const one of seen) {
    const key = one.person?.id ?? one.id;
    people.set(key, [...(people.get(key) ?? []), one]);
  }
  const rows = [...people.values()].flatMap((of) => (of[0] ? [{ of, first: of[0] }] : []));
  rows.sort((a, b) => nameOf(a.first).localeCompare(nameOf(b.first), 'da'));
  return groupNames.flatMap((group) =>
    rows.filter(({ first }) => groupOf(first) === group).map(({ of, first }) => rowOf(first, of, meetings)),
  );
}

function rowOf(first: Seen, of: readonly Seen[], meetings: number): AnswerRow {
  const count = (state: State) => of.filter((one) => one.state === state).length;
  return {
    cells: [
      nameOf(first),
      letterOf(first),
      groupName(groupOf(first)),
      meetings,
      ...states.map(count),
      shareOf(count('PRESENT'), meetings),
    ],
    claims: claimsOf(of),
    about: first.person?.id ?? first.id,
  };
}
