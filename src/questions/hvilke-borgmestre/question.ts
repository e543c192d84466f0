import { groupBy } from '../../domain/group.ts';
import { missingLists, saidBySources, sayNoList } from '../coverage.ts';
import { type Klynger, wantedKlynger } from '../klynger.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import { type Holder, holdersOf, sayHolders, sayTimes } from '../people.ts';
import type { AnswerRow, Asked, Both, Question, Sentence } from '../question.ts';
import { answer, both, column, sayCount, sayList, sentence } from '../say.ts';
import { claimsBehind, newest, type Seat, seatsOf } from '../seats.ts';

interface Result extends Klynger {
  readonly unresolvedMentions: {
    readonly nodes: readonly {
      readonly evidence: readonly { readonly start: number | null; readonly document: { readonly id: string } }[];
    }[];
  };
}

/** Mayors by the office that the sources print; one whom only the order of lines makes a mayor stands apart. */
export const hvilkeBorgmestre: Question<Result> = {
  number: 10,
  slug: 'hvilke-borgmestre',
  title: both('Hvilke borgmestre sad i klyngerne?', 'Which mayors sat in the clusters?'),
  parameters: [klynge({ required: false })],
  example: {},
  operation: readOperation('hvilke-borgmestre'),
  variables: () => ({}),
  answer: (result, asked) => {
    const wanted = wantedKlynger(result, asked);
    const seats = wanted.flatMap(({ memberships }) => seatsOf(memberships.nodes, asked.sources));
    if (seats.length === 0) return answer({ status: 'UNKNOWN', sentences: [sayNoList(nameOf(wanted), asked)] });
    const mayors = seats.filter(isMayor);
    const loose = mayors.filter((seat) => isLoose(seat, result));
    const stated = mayors.filter((seat) => !loose.includes(seat));
    const missing = [...notStated(seats), ...missingLists(wanted, asked)];
    return answer({
      status: missing.length > 0 ? 'PARTLY' : 'ANSWERED',
      sentences: [
        sayCounted(stated, asked),
        ...byKlynge(stated).map(sayKlynge),
        ...loose.map(sayLoose),
        ...notes(stated),
      ],
      columns: [
        column('klynge', 'Klynge', 'Cluster'),
        column('borgmester', 'Borgmester', 'Mayor'),
        column('parti', 'Parti', 'Party'),
        column('kommune', 'Kommune', 'Municipality'),
        column('embede', 'Embede', 'Office'),
        column('set', 'Set', 'Seen'),
        column('forbehold', 'Forbehold', 'Reservation'),
      ],
      rows: [...stated, ...loose].map((seat) => rowOf(seat, loose.includes(seat))),
      asOf: newest(mayors),
      missing,
    });
  },
};

const nameOf = (wanted: readonly { readonly name: string }[]) =>
  wanted.length === 1 ? (wanted[0]?.name ?? '') : 'klyngerne';

const isMayor = ({ office }: Seat) => office !== null && /^(over)?borgmester/i.test(office);

const officeClaims = ({ evidence }: Seat) => evidence.filter(({ property }) => property === 'office');

/** Whether every place that gives the office is a loose line: then only the order of lines ties it to the name. */
function isLoose(seat: Seat, { unresolvedMentions }: Result): boolean {
  const lines = new Set(
    unresolvedMentions.nodes.flatMap(({ evidence }) =>
      evidence.map(({ start, document }) => `${document.id} ${start}`),
    ),
  );
  const claims = officeClaims(seat);
  return (
    claims.length > 0 && claims.every(({ start, document }) => start !== null && lines.has(`${document.id} ${start}`))
  );
}

const byKlynge = (seats: readonly Seat[]) => [...groupBy(seats, ({ node }) => node.body.name)];

function sayCounted(stated: readonly Seat[], asked: Asked): Sentence {
  const people = holdersOf(stated);
  const { da, en } = saidBySources(asked);
  if (people.length === 0) {
    return sentence(`Ingen er i ${da} oplyst som borgmester.`, `Nobody is stated to be a mayor in ${en}.`);
  }
  const count = sayCount(people.length, both('borgmester', 'mayor'), both('borgmestre', 'mayors'));
  const klynger = byKlynge(stated).length;
  const of = sayCount(klynger, both('klynge', 'cluster'), both('klynger', 'clusters'));
  return sentence(`Ifølge ${da} sad ${count.da} i ${of.da}.`, `According to ${en}, ${count.en} sat in ${of.en}.`);
}

function sayKlynge([name, seats]: readonly [string, readonly Seat[]]): Sentence {
  const who = sayList(holdersOf(seats).map((holder) => `${sayHolders([holder]).da}${kommuneOf(holder)}`));
  return sentence(`${name}: ${who.da}.`, `${name}: ${who.en}.`, claimsBehind(seats, 'person', 'office'));
}

function kommuneOf({ seats }: Holder): string {
  const name = seats.find(({ represents }) => represents !== null)?.represents;
  return name === undefined || name === null ? '' : `, ${name}`;
}

function sayLoose(seat: Seat): Sentence {
  const { name } = seat.node.body;
  return sentence(
    `${name}: ${seat.name} er kun efter linjernes rækkefølge borgmester; »${seat.office}« står som en løs linje i referatet.`,
    `${name}: only the order of lines makes ${seat.name} a mayor; "${seat.office}" stands as a loose line in the minutes.`,
    claimsBehind([seat], 'office'),
  );
}

/** Reservations that a source makes about an office: "Kilden er fra 2018." */
const notes = (seats: readonly Seat[]): Sentence[] =>
  seats.flatMap((seat) => {
    const noted = officeClaims(seat).find(({ note }) => note !== null);
    return noted?.note ? [sentence(`${seat.name}: ${noted.note}`, `${seat.name}: ${noted.note}`, [noted.id])] : [];
  });

const rowOf = (seat: Seat, loose: boolean): AnswerRow => ({
  cells: [
    seat.node.body.name,
    seat.name,
    seat.letter,
    seat.represents,
    seat.office,
    sayTimes(seat.seen),
    loose
      ? both('kun efter linjernes rækkefølge', 'by the order of lines alone')
      : (officeClaims(seat).find(({ note }) => note !== null)?.note ?? null),
  ],
  claims: claimsBehind([seat], 'person', 'office', 'party', 'represents'),
  about: seat.personId,
});

/** Who may be a mayor, by the seat, and whose office the sources do not state. */
function notStated(seats: readonly Seat[]): Both[] {
  const open = holdersOf(seats.filter(({ side }) => side === 'MUNICIPAL' || side === 'UNKNOWN')).filter(
    ({ office, elected }) => office === null && elected !== 'NO',
  );
  return [...groupBy(open, ({ seats: own }) => own[0]?.node.body.name ?? '')].map(([name, holders]) => {
    const who = sayHolders(holders);
    return both(`${name}: embede ikke oplyst for ${who.da}.`, `${name}: office not stated for ${who.en}.`);
  });
}
