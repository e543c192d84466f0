import { saidBySources } from '../coverage.ts';
import { sayRole, seatFor } from '../member-table.ts';
import { besideSeats, type Met, sayMeetings, whereOf } from '../met.ts';
import { readOperation } from '../operation.ts';
import { person } from '../parameters.ts';
import { holdersOf, officeCell, sayIdentity, sayTimes } from '../people.ts';
import type { AnswerRow, Asked, Both, Question, Sentence } from '../question.ts';
import { answer, both, claimsOf, column, danishColumn, sayDate, sayList, sentence } from '../say.ts';
import { newest, rowClaims, type Seat, type SeatNode, seatsOf } from '../seats.ts';
import { word } from '../words.ts';
import { type Namesake, sayNamesakes } from './namesakes.ts';
import { sayOffices, saySeats } from './seats.ts';

interface Result {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly sameNameAs: readonly Namesake[];
    readonly memberships: { readonly totalCount: number; readonly nodes: readonly SeatNode[] };
    readonly attendances: { readonly nodes: readonly Met[] };
  };
  readonly sundhedsraadene: { readonly nodes: readonly { readonly listAsOf: string | null }[] };
}

/** Seats in klynger, råd and udvalg, who chaired which meeting, and what minutes say of a person who holds no seat. */
export const hvilkeRollerHavde: Question<Result> = {
  number: 4,
  slug: 'hvilke-roller-havde',
  title: both('Hvilke roller havde {person}?', 'What roles did {person} hold?'),
  parameters: [person()],
  example: { person: 'anders-kuehnau' },
  operation: readOperation('hvilke-roller-havde', 'seat'),
  answer: ({ person: { name, sameNameAs, memberships, attendances }, sundhedsraadene }, asked) => {
    const seats = seatsOf(memberships.nodes, asked.sources);
    const met = besideSeats(attendances.nodes);
    const nothing = seats.length + met.length === 0;
    const raadAsOf =
      sundhedsraadene.nodes
        .flatMap(({ listAsOf }) => listAsOf ?? [])
        .sort()
        .at(-1) ?? null;
    return answer({
      status: nothing ? 'UNKNOWN' : 'ANSWERED',
      sentences: [
        ...(nothing ? [sayNothing(name, asked)] : []),
        ...saySeats(seats, asked),
        ...sayMeetings(name, met),
        ...sayOffices([...seats, ...met], asked),
        ...(asked.sources === 'ALL' ? sayNoRaad(seats, sameNameAs, raadAsOf) : []),
        ...sayNamesakes(name, sameNameAs, asked),
        ...(seats.length + met.length > 1 || seats.some(({ seen }) => seen.length > 1)
          ? sayIdentity(seats[0]?.node.person.identity ?? [])
          : []),
      ],
      columns: [
        column('organ', 'Organ', 'Body'),
        column('hverv', 'Hverv', 'Role'),
        column('for', 'Sidder for', 'Represents'),
        danishColumn('embede', 'Embede', 'Office'),
        column('parti', 'Parti', 'Party'),
        column('set', 'Set', 'Seen'),
      ],
      rows: [...seats.map(seatRow), ...met.map(metRow)],
      asOf:
        newest(seats) ??
        met
          .flatMap(({ meeting }) => meeting?.heldOn ?? [])
          .sort()
          .at(-1) ??
        null,
      missing: [
        ...(nothing ? [both(`Hvilke hverv ${name} havde.`, `Which roles ${name} held.`)] : []),
        ...cutOff(memberships),
      ],
    });
  },
};

function cutOff({ totalCount, nodes }: Result['person']['memberships']): Both[] {
  return nodes.length === totalCount
    ? []
    : [
        both(
          `Kun ${nodes.length} af ${totalCount} pladser er med.`,
          `Only ${nodes.length} of ${totalCount} seats are shown.`,
        ),
      ];
}

function sayNothing(name: string, asked: Asked): Sentence {
  const { da, en } = saidBySources(asked);
  return sentence(`Ingen af ${da} nævner et hverv for ${name}.`, `None of ${en} names a role of ${name}.`);
}

/** A politician without a seat in a råd: not found under that name, which is no proof of none. */
function sayNoRaad(seats: readonly Seat[], namesakes: readonly Namesake[], asOf: string | null): Sentence[] {
  const politician = seats.find(({ elected }) => elected !== 'NO');
  const bodies = [...seats.map(({ node }) => node.body), ...namesakes.flatMap(bodiesOf)];
  if (asOf === null || politician === undefined || bodies.some(({ kind }) => kind === 'SUNDHEDSRAAD')) return [];
  const { da, en } = sayDate(asOf);
  return [
    sentence(
      `${politician.name} er ikke fundet under det navn på rådenes lister pr. ${da}.`,
      `${politician.name} is not found under that name on the councils' lists as of ${en}.`,
    ),
  ];
}

const bodiesOf = ({ person: { memberships } }: Namesake) => memberships.nodes.map(({ body }) => body);

const seatRow = (seat: Seat): AnswerRow => ({
  cells: [
    seat.node.body.name,
    sayRole(seat, seat.node.body.kind === 'KLYNGE'),
    seatFor(seat),
    officeCell(seat.office),
    seat.letter,
    sayTimes(holdersOf([seat])[0]?.seen ?? []),
  ],
  claims: rowClaims([seat]),
  about: seat.node.body.id,
});

const metRow = (met: Met): AnswerRow => ({
  cells: [
    whereOf(met),
    met.chaired ? both('mødeleder', 'chair of the meeting') : sayList([word('AttendanceState', met.state)]),
    null,
    officeCell(met.office),
    met.party?.letter ?? met.partyLetter,
    sayDate(met.meeting?.heldOn ?? ''),
  ],
  claims: claimsOf([met]),
  about: met.meeting?.id ?? null,
});
