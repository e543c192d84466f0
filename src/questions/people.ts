import { groupBy } from '../domain/group.ts';
import type { Both, Sentence } from './question.ts';
import { both, sayDate, sayList, sentence, withParty } from './say.ts';
import { inOrder, type Joined, type Seat, type Seen, sameSeen, sayListOf } from './seats.ts';

/** Persons with the seats that a question looks at, and how they and their lists are said. */

export interface Holder {
  readonly id: string;
  readonly name: string;
  /** The party of the newest seat that states one. */
  readonly letter: string | null;
  readonly office: string | null;
  /** YES where any seat says so, NO where all do. */
  readonly elected: string;
  readonly seats: readonly Seat[];
  /** Oldest first. */
  readonly seen: readonly Seen[];
}

/** The holders of seats, each once, in the order of their first seat. */
export function holdersOf(seats: readonly Seat[]): Holder[] {
  const byPerson = groupBy(seats, ({ personId }) => personId);
  return [...byPerson].map(([id, own]) => {
    const newestFirst = [...own].sort((left, right) => (lastSeen(left) < lastSeen(right) ? 1 : -1));
    return {
      id,
      name: own[0]?.name ?? id,
      letter: newestFirst.find(({ letter }) => letter !== null)?.letter ?? null,
      office: officeCell(newestFirst.find(({ office }) => office !== null)?.office ?? null),
      elected: electedOf(own),
      seats: own,
      seen: inOrder(own.flatMap(({ seen }) => seen)),
    };
  });
}

function electedOf(seats: readonly Seat[]): string {
  if (seats.some(({ elected }) => elected === 'YES')) return 'YES';
  return seats.every(({ elected }) => elected === 'NO') ? 'NO' : 'UNKNOWN';
}

const lastSeen = ({ seen }: Seat) => seen.at(-1)?.when ?? '';

/** A text as it goes on in a sentence: offices are printed with and without a capital. "PLO-repræsentant" keeps it. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;

/** An office as a cell has it: in lower letters, whoever printed it; null where no source states one. */
export const officeCell = (office: string | null): string | null => (office === null ? null : lowerFirst(office));

/** "Anders Kühnau (A) og Hanne Roed (B)". */
export const sayHolders = (holders: readonly Pick<Holder, 'name' | 'letter'>[]): Both =>
  sayList(holders.map(({ name, letter }) => withParty(name, letter)));

/** "6. marts 2025 og 2. halvår 2022". */
export const sayTimes = (seen: readonly Seen[]): Both =>
  sayList([...new Set(seen.map(({ when }) => when))].map((when) => sayDate(when)));

/** "på listen for 2023", "både på listen for 2. halvår 2022 og på deltagerlisten 6. marts 2025". */
export function sayOnLists(seen: readonly Seen[]): Both {
  const lists = seen.map(sayListOf);
  const da = sayList(lists.map((list) => both(`på ${list.da}`, ''))).da;
  const en = sayList(lists.map((list) => both('', `on ${list.en}`))).en;
  return seen.length === 2 ? both(`både ${da}`, `both ${en}`) : both(da, en);
}

/** The lists of all holders, and for each who stands on it. */
export function byList(holders: readonly Holder[]): { seen: Seen; on: Holder[] }[] {
  return inOrder(holders.flatMap(({ seen }) => seen)).map((seen) => ({
    seen,
    on: holders.filter((holder) => holder.seen.some((own) => sameSeen(own, seen))),
  }));
}

/** Why the rows behind the holders of seats on several lists are one person. */
export const joinsOf = (holders: readonly Holder[]): Joined[] =>
  holders.filter(({ seen }) => seen.length > 1).flatMap(({ seats }) => seats[0]?.node.person.identity ?? []);

/** That names of several sources are taken for one person, and by what; none where nothing rests on it. */
export function sayIdentity(joins: readonly Joined[]): Sentence[] {
  const across = joins.filter(({ basis }) => basis !== 'SAME_SOURCE');
  if (across.length === 0) return [];
  const reasons = [...new Map(across.map(({ da, en }) => [da, both(`»${da}«`, `"${en}"`)])).values()];
  const said = sayList(reasons);
  const judged = across.some(({ basis }) => basis === 'JUDGEMENT');
  const [da, en] = judged
    ? ['efter en afgørelse eller regel', 'by a judgement or rule']
    : reasons.length === 1
      ? ['efter en regel', 'by a rule']
      : ['efter regler', 'by rules'];
  return [
    sentence(
      `Navne fra flere kilder er regnet for samme person ${da}: ${said.da}.`,
      `Names from several sources are taken for one person ${en}: ${said.en}.`,
    ),
  ];
}
