import { groupBy } from '../../domain/group.ts';
import type { Asked, Both, Sentence } from '../question.ts';
import { both, sayDate, sayList, sentence } from '../say.ts';
import { claimsBehind, type Seat, type SeatNode, seatsOf } from '../seats.ts';

/** Names in different klynger that are perhaps one person: a suggestion, never counted as one. */

type Body = SeatNode['body'];

interface Other {
  readonly id: string;
  readonly name: string;
  readonly attendances: {
    readonly nodes: readonly {
      readonly meeting: { readonly heldOn: string | null; readonly body: Body | null } | null;
      readonly evidence: readonly { readonly id: string }[];
    }[];
  };
}

/** A seat with the persons whose name is like its holder's. */
export interface Namesake extends SeatNode {
  readonly person: SeatNode['person'] & {
    readonly sameNameAs: readonly { readonly da: string; readonly en: string; readonly person: Other }[];
  };
}

interface Place {
  readonly body: Body;
  readonly said: Both;
  readonly claims: readonly string[];
}

/** Pairs of names, each pair once, that stand in different klynger; `wanted`: only with this klynge, by id. */
export function perhapsTheSame(
  nodes: readonly Namesake[],
  { asked, wanted }: { asked: Asked; wanted: string | undefined },
): Sentence[] {
  const seats = seatsOf(nodes, asked.sources);
  const byPerson = groupBy(seats, ({ personId }) => personId);
  const said = new Map<string, Sentence>();
  for (const seat of seats) {
    const { body, person } = seat.node;
    for (const { person: other, ...reason } of person.sameNameAs) {
      const there = placesOf(other, byPerson.get(other.id) ?? []).filter((place) => place.body.id !== body.id);
      const concerned = [body, ...there.map((place) => place.body)];
      const pair = [person.id, other.id].sort().join(' ');
      if (there.length === 0 || said.has(pair)) continue;
      if (wanted !== undefined && !concerned.some(({ id }) => id === wanted)) continue;
      said.set(pair, sayPair(seat, { name: other.name, there }, reason));
    }
  }
  return [...said.values()];
}

/** The klynger in which the other one sat, or else took part in a meeting. */
function placesOf({ attendances }: Other, seats: readonly Seat[]): Place[] {
  const sat = seats.map((seat) => {
    const { body } = seat.node;
    return { body, said: both(`i ${body.name}`, `in ${body.name}`), claims: claimsBehind([seat], 'person') };
  });
  const met = attendances.nodes.flatMap(({ meeting, evidence }) => {
    const body = meeting?.body;
    if (body?.kind !== 'KLYNGE' || sat.some((place) => place.body.id === body.id)) return [];
    const on = sayDate(meeting?.heldOn ?? '');
    const said = both(`ved mødet i ${body.name} ${on.da}`, `at the meeting of ${body.name} on ${on.en}`);
    return [{ body, said, claims: evidence.map(({ id }) => id) }];
  });
  return [...sat, ...met];
}

function sayPair(one: Seat, other: { name: string; there: readonly Place[] }, reason: Both): Sentence {
  const where = sayList(other.there.map(({ said }) => said));
  const { name } = one.node.body;
  return sentence(
    `${one.name} i ${name} og ${other.name} ${where.da} er måske samme person: ${reason.da}.`,
    `${one.name} in ${name} and ${other.name} ${where.en} are perhaps one person: ${reason.en}.`,
    [...claimsBehind([one], 'person'), ...other.there.flatMap(({ claims }) => claims)],
  );
}
