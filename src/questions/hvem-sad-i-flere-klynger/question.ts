import { groupBy } from '../../domain/group.ts';
import {
  type ListedKlynge,
  missingLists,
  missingMembers,
  saidBySources,
  sayNoList,
  withoutLists,
} from '../coverage.ts';
import { klyngeName } from '../klynge-name.ts';
import { sayRole, seatFor } from '../member-table.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import { type Holder, holdersOf, joinsOf, sayIdentity, sayTimes } from '../people.ts';
import type { AnswerRow, Asked, Both, Question, Sentence } from '../question.ts';
import { answer, both, column, sayList, sentence, withParty } from '../say.ts';
import { claimsBehind, newest, rowClaims, type Seat, type SeatNode, seatsOf } from '../seats.ts';
import { type Namesake, perhapsTheSame } from './perhaps.ts';

interface Result {
  readonly sharedMembers: {
    readonly nodes: readonly { readonly memberships: { readonly nodes: readonly SeatNode[] } }[];
  };
  readonly klynger: {
    readonly nodes: readonly (ListedKlynge & { readonly memberships: { readonly nodes: readonly Namesake[] } })[];
  };
}

/** Persons whose seats in two klynger the sources asked for name; names that are perhaps one person stand apart. */
export const hvemSadIFlereKlynger: Question<Result> = {
  number: 3,
  slug: 'hvem-sad-i-flere-klynger',
  title: both('Hvem sad i mere end én klynge?', 'Who sat in more than one cluster?'),
  titles: {
    klynge: both('Hvem fra {klynge} sad i mere end én klynge?', 'Who from {klynge} sat in more than one cluster?'),
  },
  parameters: [klynge({ required: false })],
  example: {},
  operation: readOperation('hvem-sad-i-flere-klynger', 'seat'),
  variables: () => ({}),
  pages: ['sharedMembers'],
  answer: ({ sharedMembers, klynger: { nodes: klynger } }, asked) => {
    const wanted = asked.given['klynge']?.value;
    const unlisted = withoutLists(klynger, asked).find(({ id }) => id === wanted);
    if (unlisted) {
      const name = klyngeName(unlisted);
      return answer({ status: 'UNKNOWN', sentences: [sayNoList(name, asked)], missing: missingMembers(name) });
    }
    const found = sharedMembers.nodes
      .map(({ memberships }) => inKlynger(memberships.nodes, asked))
      .filter((places) => places.size > 1 && (wanted === undefined || places.has(wanted)));
    const people = found.flatMap((places) => holdersOf([...places.values()].flat()));
    const perhaps = perhapsTheSame(
      klynger.flatMap(({ memberships }) => memberships.nodes),
      { asked, wanted },
    );
    return answer({
      status: 'PARTLY',
      sentences: [
        ...(people.length === 0 ? [sayNobody(asked)] : people.map(sayShared)),
        ...perhaps,
        ...sayIdentity(joinsOf(people)),
      ],
      columns: [
        column('person', 'Person', 'Person'),
        column('parti', 'Parti', 'Party'),
        column('klynge', 'Klynge', 'Cluster'),
        column('hverv', 'Hverv', 'Role'),
        column('for', 'Sidder for', 'Represents'),
        column('set', 'Set', 'Seen'),
      ],
      rows: people.flatMap(rowsOf),
      asOf: newest(people.flatMap(({ seats }) => seats)),
      missing: missingLists(klynger, asked),
    });
  },
};

/** The seats in klynger, by klynge, that the sources asked for name. */
function inKlynger(nodes: readonly SeatNode[], { sources }: Asked): Map<string, Seat[]> {
  const seats = seatsOf(nodes, sources).filter((seat) => seat.node.body.kind === 'KLYNGE');
  return groupBy(seats, (seat) => seat.node.body.id);
}

function sayNobody(asked: Asked): Sentence {
  const { da, en } = saidBySources(asked);
  const name = asked.given['klynge']?.name;
  return name === undefined
    ? sentence(`Ingen er i ${da} set i mere end én klynge.`, `Nobody is seen in more than one cluster in ${en}.`)
    : sentence(
        `Ingen fra ${name} er i ${da} set i andre klynger.`,
        `Nobody from ${name} is seen in other clusters in ${en}.`,
      );
}

function sayShared(holder: Holder): Sentence {
  const places = sayList(placesOf(holder).map(({ said }) => said));
  const note = holder.elected === 'NO' ? both(' (ikke politiker)', ' (not a politician)') : both('', '');
  const name = withParty(holder.name, holder.letter);
  return sentence(
    `${name}${note.da} sad i ${places.da}.`,
    `${name}${note.en} sat in ${places.en}.`,
    claimsBehind(holder.seats, 'person', 'party'),
  );
}

interface Place {
  readonly seats: readonly Seat[];
  readonly name: string;
  readonly said: Both;
}

/** Each klynge with when somebody was seen there: "Randersklyngen (16. juni 2025)". */
function placesOf(holder: Holder): Place[] {
  return [...groupBy(holder.seats, (seat) => seat.node.body.name)].map(([name, seats]) => {
    const when = sayTimes(holdersOf(seats)[0]?.seen ?? []);
    return { seats, name, said: both(`${name} (${when.da})`, `${name} (${when.en})`) };
  });
}

const rowsOf = (holder: Holder): AnswerRow[] =>
  placesOf(holder).map(({ seats, name }) => ({
    cells: [
      holder.name,
      holder.letter,
      name,
      sayList([...new Map(seats.map((seat) => [`${seat.role} ${seat.side}`, sayRole(seat)])).values()]),
      seats.map(seatFor).find((cell) => cell !== null) ?? null,
      sayTimes(holdersOf(seats)[0]?.seen ?? []),
    ],
    claims: rowClaims(seats),
    about: holder.id,
  }));
