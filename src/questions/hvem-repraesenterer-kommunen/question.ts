import { klyngeName } from '../klynge-name.ts';
import { sayRole } from '../member-table.ts';
import { besideSeats, type Met, sayMeetings, whereOf } from '../met.ts';
import { readOperation } from '../operation.ts';
import { kommune } from '../parameters.ts';
import { holdersOf, joinsOf, officeCell, sayIdentity, sayTimes } from '../people.ts';
import type { AnswerRow, Asked, Both, Question } from '../question.ts';
import { answer, both, claimsOf, column, danishColumn, sayDate } from '../say.ts';
import { newest, rowClaims, type Seat, type SeatNode, seatsOf } from '../seats.ts';
import { word } from '../words.ts';
import type { ItsKlynge, ItsRaad } from './bodies.ts';
import { sayKlynge, sayOfficials, sayOthers, sayRaad } from './sentences.ts';

interface Present extends Met {
  readonly asPrinted: string;
  readonly person: { readonly id: string; readonly name: string } | null;
}

interface Result {
  readonly kommune: {
    readonly id: string;
    readonly name: string;
    readonly klynger: readonly ItsKlynge[];
    readonly sundhedsraad: ItsRaad | null;
    readonly memberships: { readonly nodes: readonly SeatNode[] };
    readonly attendances: { readonly nodes: readonly Present[] };
  };
}

/** Seats that a source gives to the kommune, in its klynger and its råd; regional seats sit for the region. */
export const hvemRepraesentererKommunen: Question<Result> = {
  number: 26,
  slug: 'hvem-repraesenterer-kommunen',
  title: both(
    'Hvem repræsenterer eller repræsenterede {kommune} i klynge og sundhedsråd?',
    'Who represents or represented {kommune} in cluster and health council?',
  ),
  parameters: [kommune()],
  example: { kommune: 'Skanderborg' },
  operation: readOperation('hvem-repraesenterer-kommunen', 'seat'),
  pages: ['kommune', 'memberships'],
  answer: ({ kommune: { name, klynger, sundhedsraad, memberships, attendances } }, asked) => {
    const seats = seatsOf(memberships.nodes, asked.sources).filter(({ represents }) => represents !== null);
    const elected = seats.filter((seat) => seat.elected !== 'NO');
    const met = besideSeats(attendances.nodes).filter(({ listed }) => !listed);
    const missing = missingOf({ name, klynger, sundhedsraad, elected }, asked);
    return answer({
      status: seats.length + met.length === 0 ? 'UNKNOWN' : missing.length > 0 ? 'PARTLY' : 'ANSWERED',
      sentences: [
        ...klynger.map((one) => sayKlynge(one, elected, { name, asked })),
        ...met.flatMap((one) => sayMeetings(one.person?.name ?? one.asPrinted, [one])),
        ...sayOthers(elected, klynger, name),
        ...sayOfficials(seats, name),
        ...sayRaad(sundhedsraad, elected, { name, asked }),
        ...sayIdentity(joinsOf(holdersOf(seats))),
      ],
      columns: [
        column('person', 'Person', 'Person'),
        column('parti', 'Parti', 'Party'),
        column('organ', 'Organ', 'Body'),
        column('hverv', 'Hverv', 'Role'),
        danishColumn('embede', 'Embede', 'Office'),
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
      missing,
    });
  },
};

/** Which of the kommune's klynger and råd the sources asked for say nothing of. */
function missingOf(
  {
    name,
    klynger,
    sundhedsraad,
    elected,
  }: { name: string; klynger: readonly ItsKlynge[]; sundhedsraad: ItsRaad | null; elected: readonly Seat[] },
  { sources }: Asked,
): Both[] {
  const bodies = [
    ...klynger.map((one) => ({ id: one.id, name: klyngeName(one) })),
    ...(sundhedsraad ? [sundhedsraad] : []),
  ];
  const open = bodies.filter(({ id }) => !elected.some(({ node }) => node.body.id === id));
  const doubts = klynger.filter(
    ({ id, members }) => sources === 'ALL' && members.da !== null && open.some((one) => one.id === id),
  );
  return [
    ...open.map((one) =>
      both(`Hvem der sad eller sidder i ${one.name} for ${name}.`, `Who sat or sits in ${one.name} for ${name}.`),
    ),
    ...doubts.map(({ members: { da, en } }) => both(da ?? '', en ?? da ?? '')),
  ];
}

const seatRow = (seat: Seat): AnswerRow => ({
  cells: [
    seat.name,
    seat.letter,
    seat.node.body.name,
    sayRole(seat, seat.node.body.kind === 'KLYNGE'),
    officeCell(seat.office),
    sayTimes(seat.seen),
  ],
  claims: rowClaims([seat]),
  about: seat.personId,
});

const metRow = (met: Present): AnswerRow => ({
  cells: [
    met.person?.name ?? met.asPrinted,
    met.party?.letter ?? met.partyLetter,
    whereOf(met),
    word('AttendanceState', met.state),
    officeCell(met.office),
    sayDate(met.meeting?.heldOn ?? ''),
  ],
  claims: claimsOf([met]),
  about: met.person?.id ?? null,
});
