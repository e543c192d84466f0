import { groupBy } from '../../domain/group.ts';
import { missingLists, missingMembers, sayNoList } from '../coverage.ts';
import { klyngeName } from '../klynge-name.ts';
import { type Klynge, type Klynger, newestSeats, wantedKlynger } from '../klynger.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import { type Holder, holdersOf } from '../people.ts';
import type { AnswerRow, Asked, Both, Question, Sentence } from '../question.ts';
import { answer, both, column, sayList, sentence, withParty } from '../say.ts';
import { claimsBehind, newest, sayListOf } from '../seats.ts';

/** A klynge with those of its newest list who are politicians, or may be. */
interface Split {
  readonly klynge: Klynge;
  readonly counted: readonly Holder[];
  /** Members by their role, who by their office are no politicians. */
  readonly officials: readonly Holder[];
}

/** Politicians on the newest list of each klynge, by party; those without one are counted too. */
export const partifordeling: Question<Klynger> = {
  number: 9,
  slug: 'partifordeling',
  title: both(
    'Hvordan fordeler politikerne i klyngerne sig på partier?',
    'How are the politicians of the clusters split by party?',
  ),
  titles: {
    klynge: both(
      'Hvordan fordeler politikerne i {klynge} sig på partier?',
      'How are the politicians of {klynge} split by party?',
    ),
  },
  parameters: [klynge({ required: false })],
  example: {},
  operation: readOperation('partifordeling', 'seat'),
  variables: () => ({}),
  answer: (result, asked) => {
    const wanted = wantedKlynger(result, asked);
    const splits = wanted.map((one) => splitOf(one, asked)).filter(({ counted }) => counted.length > 0);
    const [only] = wanted;
    if (splits.length === 0 && only) {
      const name = wanted.length === 1 ? klyngeName(only) : 'klyngerne';
      return answer({ status: 'UNKNOWN', sentences: [sayNoList(name, asked)], missing: missingMembers(name) });
    }
    const missing = [...splits.flatMap(missingOf(asked)), ...missingLists(wanted, asked)];
    return answer({
      status: missing.length > 0 ? 'PARTLY' : 'ANSWERED',
      sentences: splits.map(saySplit),
      columns: [
        column('klynge', 'Klynge', 'Cluster'),
        column('parti', 'Parti', 'Party'),
        column('antal', 'Antal', 'Count'),
        column('personer', 'Personer', 'Persons'),
      ],
      rows: splits.flatMap(rowsOf),
      asOf: newest(splits.flatMap(({ counted }) => counted.flatMap(({ seats }) => seats))),
      missing,
    });
  },
};

function splitOf(one: Klynge, asked: Asked): Split {
  const holders = holdersOf(newestSeats(one, asked));
  return {
    klynge: one,
    counted: holders.filter(({ elected }) => elected !== 'NO'),
    officials: holders.filter(({ elected, seats }) => elected === 'NO' && seats.some(isOddMember)),
  };
}

/** On the list as a member, though an official: worth a word, since the list itself does not set them apart. */
const isOddMember = ({ role, side }: Holder['seats'][number]) => role === 'MEDLEM' && side === 'ADMINISTRATION';

/** The parties, the largest first and then by letter; those without one last. */
function parties(counted: readonly Holder[]): [string | null, Holder[]][] {
  return [...groupBy(counted, ({ letter }) => letter)].sort(
    ([left, those], [right, others]) =>
      Number(left === null) - Number(right === null) ||
      others.length - those.length ||
      ((left ?? '') < (right ?? '') ? -1 : 1),
  );
}

function saySplit({ klynge: { name }, counted, officials }: Split): Sentence {
  const said = sayList(
    parties(counted).map(([letter, those]) =>
      letter === null
        ? both(`${those.length} uden oplyst parti`, `${those.length} without a stated party`)
        : `${letter} ${those.length}`,
    ),
  );
  const seats = counted.flatMap((holder) => holder.seats);
  const list = counted.flatMap(({ seen }) => seen).at(-1);
  const where = list ? sayListOf(list) : both('', '');
  const besides = sayOfficials(officials);
  return sentence(
    `${name}: ${said.da} (${where.da})${besides.da}.`,
    `${name}: ${said.en} (${where.en})${besides.en}.`,
    claimsBehind(seats, 'party').length > 0 ? claimsBehind(seats, 'party') : claimsBehind(seats, 'person'),
  );
}

function sayOfficials(officials: readonly Holder[]): Both {
  if (officials.length === 0) return both('', '');
  const who = sayList(officials.map(({ name, office }) => `${name} (${office ?? '…'})`));
  return both(
    `; desuden står ${who.da} på listen som medlem, men er ikke politiker`,
    `; ${who.en} is on the list as a member too, but is not a politician`,
  );
}

const rowsOf = ({ klynge: one, counted }: Split): AnswerRow[] =>
  parties(counted).map(([letter, those]) => ({
    cells: [one.name, letter, those.length, those.map(({ name }) => withParty(name, letter)).join(', ')],
    claims: claimsBehind(
      those.flatMap(({ seats }) => seats),
      'person',
      'party',
    ),
    about: one.id,
  }));

const missingOf =
  ({ sources }: Asked) =>
  ({ klynge: { name, members }, counted }: Split): Both[] => {
    const without = counted.filter(({ letter }) => letter === null).length;
    const notSaid = counted.filter(({ elected }) => elected === 'UNKNOWN').length;
    const also =
      notSaid === 0
        ? both('', '')
        : notSaid === without
          ? both('; om de er politikere, er heller ikke oplyst', '; nor is it stated whether they are politicians')
          : both(
              `; om ${notSaid} af dem er politikere, er ikke oplyst`,
              `; whether ${notSaid} of them are politicians is not stated`,
            );
    const party =
      without === 0
        ? []
        : [
            both(
              `${name}: parti for ${without} på listen${also.da}.`,
              `${name}: the party of ${without} on the list${also.en}.`,
            ),
          ];
    return sources === 'ALL' && members.da !== null ? [...party, both(members.da, members.en ?? members.da)] : party;
  };
