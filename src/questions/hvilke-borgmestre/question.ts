import { groupBy } from '../../domain/group.ts';
import { missingLists, missingMembers, saidBySources, sayNoList } from '../coverage.ts';
import { klyngeName, type NamedKlynge } from '../klynge-name.ts';
import { type Klynger, wantedKlynger } from '../klynger.ts';
import { isLoose, type Mentions, sayLoose } from '../loose-lines.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import { type Holder, holdersOf, sayHolders, sayTimes } from '../people.ts';
import type { AnswerRow, Asked, Both, Question, Sentence } from '../question.ts';
import { answer, both, column, danishColumn, sayCount, sayList, sentence } from '../say.ts';
import { claimsBehind, newest, type Seat, seatsOf } from '../seats.ts';

type Result = Klynger & Mentions;

/** Mayors by the office that the sources print; one whom only the order of lines makes a mayor stands apart. */
export const hvilkeBorgmestre: Question<Result> = {
  number: 10,
  slug: 'hvilke-borgmestre',
  title: both('Hvilke borgmestre sad i klyngerne?', 'Which mayors sat in the clusters?'),
  titles: { klynge: both('Hvilke borgmestre sad i {klynge}?', 'Which mayors sat in {klynge}?') },
  parameters: [klynge({ required: false })],
  example: {},
  operation: readOperation('hvilke-borgmestre', 'seat'),
  variables: () => ({}),
  answer: (result, asked) => {
    const wanted = wantedKlynger(result, asked);
    const seats = wanted.flatMap(({ memberships }) => seatsOf(memberships.nodes, asked.sources));
    if (seats.length === 0) {
      const name = nameOf(wanted);
      return answer({ status: 'UNKNOWN', sentences: [sayNoList(name, asked)], missing: missingMembers(name) });
    }
    const mayors = seats.filter(isMayor);
    const loose = mayors.filter((seat) => isLoose(seat, result));
    const stated = mayors.filter((seat) => !loose.includes(seat));
    const open = notStated(seats);
    const missing = [...open, ...missingLists(wanted, asked)];
    return answer({
      status: mayors.length === 0 && open.length > 0 ? 'UNKNOWN' : missing.length > 0 ? 'PARTLY' : 'ANSWERED',
      sentences: [
        sayCounted(stated, nameOf(wanted), asked),
        ...byKlynge(stated).map(sayKlynge),
        ...loose.map(sayLoose),
        ...notes(stated),
      ],
      columns: [
        column('klynge', 'Klynge', 'Cluster'),
        column('borgmester', 'Borgmester', 'Mayor'),
        column('parti', 'Parti', 'Party'),
        column('kommune', 'Kommune', 'Municipality'),
        danishColumn('embede', 'Embede', 'Office'),
        column('set', 'Set', 'Seen'),
        danishColumn('forbehold', 'Forbehold', 'Reservation'),
      ],
      rows: [...byHolder(stated).map((own) => rowOf(own, false)), ...byHolder(loose).map((own) => rowOf(own, true))],
      asOf: newest(seats),
      missing,
    });
  },
};

const nameOf = ([only, ...others]: readonly NamedKlynge[]) =>
  only && others.length === 0 ? klyngeName(only) : 'klyngerne';

const isMayor = ({ office }: Seat) => office !== null && /^(over)?borgmester/i.test(office);

const officeClaims = ({ evidence }: Seat) => evidence.filter(({ property }) => property === 'office');

const byKlynge = (seats: readonly Seat[]) => [...groupBy(seats, ({ node }) => node.body.name)];

function sayCounted(stated: readonly Seat[], name: string, asked: Asked): Sentence {
  const people = holdersOf(stated);
  const { da, en } = saidBySources(asked);
  if (people.length === 0) {
    return sentence(
      `Ingen i ${name} er i ${da} oplyst som borgmester.`,
      `Nobody in ${name} is stated to be a mayor in ${en}.`,
    );
  }
  const count = sayCount(people.length, both('borgmester', 'mayor'), both('borgmestre', 'mayors'));
  const klynger = byKlynge(stated).length;
  const of =
    asked.given['klynge'] === undefined
      ? sayCount(klynger, both('klynge', 'cluster'), both('klynger', 'clusters'))
      : both(name, name);
  return sentence(`Ifølge ${da} sad ${count.da} i ${of.da}.`, `According to ${en}, ${count.en} sat in ${of.en}.`);
}

function sayKlynge([name, seats]: readonly [string, readonly Seat[]]): Sentence {
  const who = sayList(holdersOf(seats).map(sayMayor));
  return sentence(`${name}: ${who.da}.`, `${name}: ${who.en}.`, claimsBehind(seats, 'person', 'office'));
}

/** "Dorte West (V, Herning)". */
function sayMayor({ name, letter, seats }: Holder): string {
  const kommune = seats.find(({ represents }) => represents !== null)?.represents ?? null;
  const known = [letter, kommune].filter((one) => one !== null);
  return known.length === 0 ? name : `${name} (${known.join(', ')})`;
}

/** Reservations that a second source makes: "Kilden er fra 2018." */
const notes = (seats: readonly Seat[]): Sentence[] =>
  seats.flatMap((seat) => {
    const noted = officeClaims(seat).find(({ note, list }) => note !== null && list === 'people/supplements.csv');
    return noted?.note
      ? [sentence(`${seat.name}: ${noted.note}`, `${seat.name}, in Danish: "${noted.note}"`, [noted.id])]
      : [];
  });

/** The seats of one person in one klynge, who may have changed role there. */
const byHolder = (seats: readonly Seat[]) => [
  ...groupBy(seats, ({ node, personId }) => `${node.body.id} ${personId}`).values(),
];

function rowOf(own: readonly Seat[], loose: boolean): AnswerRow {
  const [holder] = holdersOf(own);
  const note = own.flatMap(officeClaims).find((claim) => claim.note !== null)?.note ?? null;
  return {
    cells: [
      own[0]?.node.body.name ?? null,
      holder?.name ?? null,
      holder?.letter ?? null,
      own.find(({ represents }) => represents !== null)?.represents ?? null,
      holder?.office ?? null,
      sayTimes(holder?.seen ?? []),
      loose ? both('kun efter linjernes rækkefølge', 'by the order of lines alone') : note,
    ],
    claims: claimsBehind(own, 'person', 'office', 'party', 'represents'),
    about: holder?.id ?? null,
  };
}

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
