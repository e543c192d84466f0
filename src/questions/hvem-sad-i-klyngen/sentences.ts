import { groupBy } from '../../domain/group.ts';
import { saidBySources } from '../coverage.ts';
import { byList, type Holder, sayHolders, sayOnLists, sayTimes } from '../people.ts';
import type { Asked, Sentence } from '../question.ts';
import { both, sayCount, sayList, sentence } from '../say.ts';
import { claimsBehind, claimsOnList, sayListOf } from '../seats.ts';

const seatsOf = (holders: readonly Holder[]) => holders.flatMap(({ seats }) => seats);

/** How many politicians sat there, and who. */
export function sayHowMany(elected: readonly Holder[], name: string, asked: Asked): Sentence[] {
  const source = saidBySources(asked);
  if (elected.length === 0) {
    return [
      sentence(
        `Ifølge ${source.da} er ingen i ${name} oplyst som politiker.`,
        `According to ${source.en}, nobody in ${name} is stated to be a politician.`,
      ),
    ];
  }
  const count = sayCount(elected.length, both('politiker', 'politician'), both('politikere', 'politicians'));
  const who = sayHolders(elected);
  return [
    sentence(
      `Ifølge ${source.da} sad ${count.da} i ${name}: ${who.da}.`,
      `According to ${source.en}, ${count.en} sat in ${name}: ${who.en}.`,
      claimsBehind(seatsOf(elected), 'person', 'party'),
    ),
  ];
}

/** On which lists they stand: all on all, or each list with its own. */
export function sayLists(elected: readonly Holder[]): Sentence[] {
  const lists = byList(elected);
  const [first] = elected;
  if (first === undefined) return [];
  if (lists.every(({ on }) => on.length === elected.length)) {
    const where = sayOnLists(lists.map(({ seen }) => seen));
    const all =
      elected.length === 1 ? both(first.name, first.name) : both(`Alle ${elected.length}`, `All ${elected.length}`);
    const stand = elected.length === 1 ? 'is' : 'are';
    return [
      sentence(
        `${all.da} står ${where.da}.`,
        `${all.en} ${stand} ${where.en}.`,
        claimsBehind(seatsOf(elected), 'observedOn'),
      ),
    ];
  }
  return lists.map(({ seen, on }) => {
    const [list, who] = [sayListOf(seen), sayHolders(on)];
    return sentence(`På ${list.da} står ${who.da}.`, `On ${list.en} are ${who.en}.`, claimsOnList(seatsOf(on), seen));
  });
}

/** Of whom the sources do not say whether they are politicians. */
export function sayNotSaid(notSaid: readonly Holder[], asked: Asked): Sentence[] {
  if (notSaid.length === 0) return [];
  const source = saidBySources(asked);
  const who = sayHolders(notSaid);
  const many = notSaid.length > 1;
  return [
    sentence(
      `Om ${many ? `${notSaid.length} personer` : '1 person'} på listen siger ${source.da} ikke, om ${many ? 'de er politikere' : 'det er en politiker'}: ${who.da}.`,
      `Of ${many ? `${notSaid.length} persons` : '1 person'} on the list, ${source.en} do not say whether ${many ? 'they are politicians' : 'that is a politician'}: ${who.en}.`,
      claimsBehind(seatsOf(notSaid), 'person'),
    ),
  ];
}

/** Who sat there for general practice: no politicians, and said so. */
export function sayGeneralPractice(holders: readonly Holder[]): Sentence[] {
  const doctors = holders.filter(({ seats }) => seats.every(({ side }) => side === 'GENERAL_PRACTICE'));
  if (doctors.length === 0) return [];
  const groups = [...groupBy(doctors, ({ seen }) => seen.map(({ when }) => when).join(' ')).values()];
  const said = sayList(
    groups.map((group) => {
      const [who, when] = [sayHolders(group), sayTimes(group[0]?.seen ?? [])];
      return both(`${who.da} (${when.da})`, `${who.en} (${when.en})`);
    }),
  );
  return [
    sentence(
      `For almen praksis sad ${said.da}; de er ikke politikere.`,
      `For general practice, ${said.en} sat there; they are not politicians.`,
      claimsBehind(seatsOf(doctors), 'person', 'represents'),
    ),
  ];
}
