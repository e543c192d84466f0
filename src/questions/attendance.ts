import type { Both } from './question.ts';
import { both, type Evidenced, sayList, sentence, withParty } from './say.ts';
import { type attended, sayAttended, word } from './words.ts';

/** How it is said who was at a meeting: by group, politicians apart, and by state. Never "did not turn up". */

export type State = keyof typeof attended;

/** An attendance as operations select it. */
export interface Attended extends Evidenced {
  readonly id: string;
  readonly asPrinted: string;
  readonly state: State;
  readonly basis: string;
  readonly listed: boolean;
  readonly chaired: boolean;
  readonly elected: 'YES' | 'NO' | 'UNKNOWN';
  readonly side: string;
  readonly office: string | null;
  readonly organisation: string | null;
  readonly partyLetter: string | null;
  readonly party: { readonly letter: string | null } | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly represents: { readonly name: string } | null;
  readonly standsInFor: { readonly id: string; readonly name: string } | null;
  readonly standsInForAsPrinted: string | null;
}

export const nameOf = ({ person, asPrinted }: Pick<Attended, 'person' | 'asPrinted'>): string =>
  person?.name ?? asPrinted;

export const letterOf = ({ party, partyLetter }: Pick<Attended, 'party' | 'partyLetter'>): string | null =>
  party?.letter ?? partyLetter;

const named = (one: Attended): string => withParty(nameOf(one), letterOf(one));

const groups = {
  POLITICIANS: both('Politikere', 'Politicians'),
  NOT_SAID: both('Ikke oplyst, om politiker', 'Not said whether a politician'),
  GENERAL_PRACTICE: both('Almen praksis', 'General practice'),
  ADMINISTRATION: both('Administrationen', 'The administration'),
  OTHERS: both('Andre', 'Others'),
} as const;

export type Group = keyof typeof groups;
export const groupNames = Object.keys(groups) as readonly Group[];

/** Politicians, general practice and officials apart; whom the minutes do not place stands in a group of its own. */
export function groupOf({ elected, side }: Pick<Attended, 'elected' | 'side'>): Group {
  if (elected === 'YES') return 'POLITICIANS';
  if (side === 'GENERAL_PRACTICE') return 'GENERAL_PRACTICE';
  if (side === 'ADMINISTRATION') return 'ADMINISTRATION';
  return elected === 'UNKNOWN' ? 'NOT_SAID' : 'OTHERS';
}

export const groupName = (group: Group): Both => groups[group];

/** The states in the order in which they are said. */
export const states = [
  'PRESENT',
  'PARTIAL',
  'STAND_IN',
  'APOLOGY',
  'ABSENT',
  'GUEST',
  'ANNOUNCED',
  'UNKNOWN',
] as const satisfies readonly State[];

/** Who stood in for whom at a meeting. */
export const standInOf = (one: Attended, all: readonly Attended[]): Attended | null =>
  all.find(({ standsInFor }) => standsInFor !== null && standsInFor.id === one.person?.id) ?? null;

/** What the minutes say of each group, one sentence per state, with the claims of those it names. */
export function saySides(all: readonly Attended[], claims: (facts: readonly Evidenced[]) => string[]) {
  return groupNames.flatMap((group) => {
    const members = all.filter((one) => groupOf(one) === group);
    return states.flatMap((state) =>
      sayState(
        members.filter((one) => one.state === state),
        all,
      ).map(({ text, facts }) =>
        sentence(`${groups[group].da}: ${text.da}.`, `${groups[group].en}: ${text.en}.`, claims(facts)),
      ),
    );
  });
}

interface Said {
  readonly text: Both;
  readonly facts: readonly Attended[];
}

function sayState(members: readonly Attended[], all: readonly Attended[]): Said[] {
  const [state] = members.map((one) => one.state);
  if (state === undefined) return [];
  if (state === 'STAND_IN') return members.flatMap((one) => sayStandIn(one, all));
  if (state === 'PRESENT') {
    const listed = members.filter((one) => one.listed);
    return [...sayAll('PRESENT', listed), ...sayUnlisted(members.filter((one) => !one.listed))];
  }
  const replaced = members.filter((one) => standInOf(one, all));
  return [
    ...sayAll(
      state,
      members.filter((one) => !replaced.includes(one)),
    ),
    ...replaced.map((one) => sayReplaced(one, standInOf(one, all) ?? one)),
  ];
}

function sayAll(state: State, members: readonly Attended[]): Said[] {
  if (members.length === 0) return [];
  const names = sayList(members.map(named));
  const several = members.length > 1;
  const again = several ? both('de', 'they') : names;
  const text = both(sayAttended(state, names.da, again.da).da, sayAttended(state, names.en, again.en).en);
  return [{ text: several ? ofSeveral(text) : text, facts: members }];
}

/** The sentences of the glossary are of one person; of several some words change. */
const ofSeveral = ({ da, en }: Both): Both => ({
  da: da.replace('som gæst', 'som gæster'),
  en: en
    .replace('is on the list', 'are on the list')
    .replace('and is not named', 'and are not named')
    .replace('is put down', 'are put down')
    .replace('was expected', 'were expected')
    .replace('as a guest', 'as guests'),
});

function sayUnlisted(members: readonly Attended[]): Said[] {
  if (members.length === 0) return [];
  const names = sayList(members.map(named));
  const text = both(
    `${names.da} deltog ifølge referatet, men står ikke på deltagerlisten`,
    `${names.en} took part according to the minutes, but ${members.length > 1 ? 'are' : 'is'} not on the list of participants`,
  );
  return [{ text, facts: members }];
}

const sayReplaced = (one: Attended, by: Attended): Said => ({
  text: both(`${named(one)} blev erstattet af ${named(by)}`, `${named(one)} was replaced by ${named(by)}`),
  facts: [one, by],
});

/** A stand-in is said with the person replaced, where the minutes list that person too. */
function sayStandIn(one: Attended, all: readonly Attended[]): Said[] {
  if (all.some(({ person }) => person !== null && person.id === one.standsInFor?.id)) return [];
  const replaced = one.standsInFor?.name ?? one.standsInForAsPrinted;
  if (replaced === null) {
    const text = both(`${named(one)} deltog som stedfortræder`, `${named(one)} took part as a stand-in`);
    return [{ text, facts: [one] }];
  }
  return [{ text: sayAttended('STAND_IN', named(one), replaced), facts: [one] }];
}

/** The state as a cell: "afbud", "fraværende, erstattet af Jens Szabo", "stedfortræder for Frands Fischer". */
export function stateCell(one: Attended, all: readonly Attended[]): Both {
  const { da, en } = word('AttendanceState', one.state);
  const by = standInOf(one, all);
  if (by) return both(`${da}, erstattet af ${nameOf(by)}`, `${en}, replaced by ${nameOf(by)}`);
  const replaced = one.standsInFor?.name ?? one.standsInForAsPrinted;
  if (replaced !== null) return both(`${da} for ${replaced}`, `${en} for ${replaced}`);
  if (one.state === 'PRESENT' && one.basis === 'INFERRED') {
    return both(
      'på deltagerlisten, ikke nævnt blandt de fraværende',
      'on the list of participants, not named among the absent',
    );
  }
  return both(da, en);
}
