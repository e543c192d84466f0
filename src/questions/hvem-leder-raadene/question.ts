import { groupBy } from '../../domain/group.ts';
import { readOperation } from '../operation.ts';
import { raad } from '../parameters.ts';
import { type Holder, holdersOf, sayHolders } from '../people.ts';
import type { Answer, AnswerRow, Both, Question, Sentence } from '../question.ts';
import { answer, both, column, danishColumn, sayCount, sayDate, sayList, sentence } from '../say.ts';
import { claimsBehind, rowClaims, type SeatNode, seatsOf } from '../seats.ts';
import { word } from '../words.ts';

interface Raad {
  readonly id: string;
  readonly name: string;
  readonly members: {
    readonly asOf: string | null;
    readonly da: string | null;
    readonly en: string | null;
    readonly nodes: readonly SeatNode[];
  };
}

interface Result {
  readonly sundhedsraadene: { readonly nodes: readonly Raad[] };
}

/** A råd with those who chair it on its newest list. */
interface Led {
  readonly raad: Raad;
  readonly chairs: readonly Holder[];
  readonly deputies: readonly Holder[];
}

/** Chairs on the lists, as of the lists' day: no source says who chairs a råd today. */
export const hvemLederRaadene: Question<Result> = {
  number: 31,
  slug: 'hvem-leder-raadene',
  title: both('Hvem leder sundhedsrådene?', 'Who chairs the health councils?'),
  titles: { raad: both('Hvem leder {raad}?', 'Who chairs {raad}?') },
  parameters: [raad({ required: false })],
  example: {},
  operation: readOperation('hvem-leder-raadene', 'seat'),
  variables: () => ({}),
  answer: ({ sundhedsraadene }, { sources, given }) => {
    if (sources === 'MINUTES') return notInMinutes(given['raad']?.name);
    const wanted = sundhedsraadene.nodes.filter(({ id }) => given['raad'] === undefined || id === given['raad'].value);
    const led = wanted.map(ledOf);
    const found = led.filter(({ chairs }) => chairs.length > 0);
    const without = led.filter(({ chairs }) => chairs.length === 0).map(({ raad: one }) => one.name);
    return answer({
      status: found.length === 0 ? 'UNKNOWN' : without.length > 0 ? 'PARTLY' : 'ANSWERED',
      sentences: [
        ...(wanted.length > 1 ? sayAll(found) : found.map(sayOne)),
        ...(without.length > 0 ? [sayWithout(without)] : []),
        ...sayDoubts(found),
      ],
      columns: [
        column('raad', 'Sundhedsråd', 'Health council'),
        column('hverv', 'Hverv', 'Role'),
        column('person', 'Person', 'Person'),
        column('parti', 'Parti', 'Party'),
        danishColumn('embede', 'Embede', 'Office'),
        column('set', 'Set', 'Seen'),
      ],
      rows: found.flatMap(rowsOf),
      asOf:
        found
          .flatMap(({ raad: one }) => one.members.asOf ?? [])
          .sort()
          .at(-1) ?? null,
      missing: without.map((name) => both(`Hvem der leder ${name}.`, `Who chairs ${name}.`)),
    });
  },
};

function notInMinutes(name: string | undefined): Answer {
  const { da, en } = name === undefined ? both('sundhedsrådene', 'the health councils') : both(name, name);
  return answer({
    status: 'UNKNOWN',
    sentences: [sentence(`Referaterne siger ikke, hvem der leder ${da}.`, `The minutes do not say who chairs ${en}.`)],
    missing: [both(`Hvem der leder ${da}.`, `Who chairs ${en}.`)],
  });
}

function ledOf(one: Raad): Led {
  const seats = seatsOf(one.members.nodes, 'ALL');
  const having = (wanted: string) => holdersOf(seats.filter(({ role }) => role === wanted));
  return { raad: one, chairs: having('FORMAND'), deputies: having('NAESTFORMAND') };
}

const asOf = ({ raad: { members } }: Led): Both => sayDate(members.asOf ?? '');

function sayOne(led: Led): Sentence {
  const { raad: one, chairs, deputies } = led;
  const [who, on, second] = [sayHolders(chairs), asOf(led), sayHolders(deputies)];
  const [da, en] =
    deputies.length === 0 ? ['', ''] : [`; næstformand er ${second.da}`, `; the vice-chair is ${second.en}`];
  return sentence(
    `${who.da} leder ${one.name} ifølge listen pr. ${on.da}${da}.`,
    `${who.en} chairs ${one.name} according to the list as of ${on.en}${en}.`,
    claimsBehind(
      [...chairs, ...deputies].flatMap(({ seats }) => seats),
      'person',
      'role',
    ),
  );
}

/** All chairs in one sentence for each day of the lists, and how they are split by party. */
function sayAll(found: readonly Led[]): Sentence[] {
  return [...groupBy(found, (led) => led.raad.members.asOf ?? '').values()].flatMap((those) => {
    const [first] = those;
    if (!first) return [];
    const on = asOf(first);
    const all = those.map(({ raad: one, chairs }) => `${one.name}: ${sayHolders(chairs).da}`).join('; ');
    const chairs = those.flatMap((led) => led.chairs);
    const split = [...groupBy(chairs, ({ letter }) => letter ?? '–')].sort(
      ([left, more], [right, others]) => others.length - more.length || (left < right ? -1 : 1),
    );
    const parties = sayList(split.map(([letter, of]) => `${letter} ${of.length}`));
    return [
      sentence(
        `Formænd ifølge listerne pr. ${on.da}: ${all}.`,
        `Chairs according to the lists as of ${on.en}: ${all}.`,
        claimsBehind(
          chairs.flatMap(({ seats }) => seats),
          'role',
        ),
      ),
      sentence(
        `Formændene for de ${those.length} råd fordelt på partier: ${parties.da}.`,
        `The chairs of the ${those.length} councils by party: ${parties.en}.`,
        claimsBehind(
          chairs.flatMap(({ seats }) => seats),
          'party',
        ),
      ),
    ];
  });
}

function sayWithout(names: readonly string[]): Sentence {
  const who = sayList(names);
  return sentence(
    `Ingen liste, vi har, nævner en formand for ${who.da}.`,
    `No list we hold names a chair of ${who.en}.`,
  );
}

/** What the source itself has reservations about, with how many råd it concerns. */
const sayDoubts = (found: readonly Led[]): Sentence[] =>
  [
    ...groupBy(
      found.filter(({ raad: one }) => one.members.da !== null),
      ({ raad: one }) => one.members.da ?? '',
    ),
  ].map(([da, those]) => {
    const of = sayCount(those.length, both('råd', 'council'), both('råd', 'councils'));
    const en = those[0]?.raad.members.en ?? da;
    return those.length === 1
      ? sentence(`Forbehold: ${da}`, `Reservation: ${en}`)
      : sentence(`Forbehold for hvert af ${of.da}: ${da}`, `Reservation about each of ${of.en}: ${en}`);
  });

const rowsOf = (led: Led): AnswerRow[] =>
  [...led.chairs, ...led.deputies].map(({ id, name, letter, office, seats }) => ({
    cells: [led.raad.name, word('Role', seats[0]?.role ?? 'NOT_STATED'), name, letter, office, asOf(led)],
    claims: rowClaims(seats),
    about: id,
  }));
