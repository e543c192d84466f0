import { addDays, readInterval } from '../../../domain/dates.ts';
import type { Both } from '../../../questions/question.ts';
import { both, sayDate, sayList, withParty } from '../../../questions/say.ts';
import { word } from '../../../questions/words.ts';
import { type Html, html } from '../../html.ts';
import { inOne } from '../../language.ts';
import { type Kept, pathOfId } from '../../links.ts';
import { shortened } from '../figure.ts';
import type { Picture } from '../picture.ts';
import { toneOf } from '../region-tone.ts';
import type { Seat } from './operation.ts';

const words = {
  title: both('Pladser over tid:', 'Seats over time:'),
  explained: both(
    'Fuld streg: pladsen var sikkert besat. Tynd streg: den kan have været det; ingen kilde siger ja eller nej. Prik: set på en liste eller i et referat. Uden streg: sikkert ikke.',
    'Full line: the seat was certainly held. Thin line: it may have been; no source says yes or no. Dot: seen on a list or in minutes. No line: certainly not.',
  ),
  source: both(
    'Medlemslister og referater; hver plads har sit bevis.',
    'Member lists and minutes; each seat has its evidence.',
  ),
  who: both('Hvem', 'Who'),
  where: both('Hvor', 'Where'),
  role: both('Hverv', 'Role'),
  seen: both('Set', 'Seen'),
  sure: both('Sikkert', 'Certainly'),
  notBefore: both('Ikke før', 'Not before'),
  notFrom: both('Ikke fra', 'Not from'),
  notStated: both('ikke oplyst', 'not stated'),
  seat: both('Plads', 'Seat'),
} as const satisfies Record<string, Both>;

const width = 900;
const left = 300;
const rowHeight = 26;
const top = 34;

/** Days since 1970. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** What the rows are: the persons of a body, or the bodies of a person. */
export type Rows = 'PERSONS' | 'BODIES';

interface Scale {
  readonly years: readonly number[];
  readonly x: (day: string) => number;
}

/** From the first of January before all that is known, to the end of the last year. */
function scaleOf(seats: readonly Seat[]): Scale {
  const days = seats
    .flatMap((seat) => [seat.notBefore, seat.sureFrom, seat.sureTo, seat.notFrom])
    .filter((one) => one !== null);
  const year = (day: string) => Number(day.slice(0, 4));
  const [first, last] = [Math.min(...days.map(year)), Math.max(...days.map(year))];
  const [from, to] = [dayNumber(`${first}-01-01`), dayNumber(`${last + 1}-01-01`)];
  const years = Array.from({ length: last - first + 2 }, (_, place) => first + place);
  return { years, x: (day) => left + ((dayNumber(day) - from) / (to - from)) * (width - left - 12) };
}

/** The seats of one body or person as lines over time; null where no day of any is known. */
export function seatsPicture(
  { id, name, seats, rows }: { id: string; name: string; seats: readonly Seat[]; rows: Rows },
  kept: Kept,
): Picture | null {
  const dated = seats.filter(({ sureFrom, notBefore }) => sureFrom !== null || notBefore !== null);
  if (dated.length === 0) return null;
  const say = (text: Both) => inOne(text, kept.language);
  const scale = scaleOf(dated);
  const height = top + dated.length * rowHeight + 8;
  return {
    name: 'pladser',
    language: kept.language,
    query: { om: id },
    title: `${say(words.title)} ${name}`,
    explained: say(words.explained),
    source: say(words.source),
    day: null,
    width,
    height,
    drawn: html`${scale.years.map((year, place) => {
      const x = scale.x(`${year}-01-01`).toFixed(1);
      const anchor = place === scale.years.length - 1 ? 'end' : 'middle';
      return html`<line class="grid" x1="${x}" x2="${x}" y1="24" y2="${height}"/><text class="head" x="${x}" y="16" text-anchor="${anchor}">${year}</text>\n`;
    })}${dated.map((seat, place) => drawSeat(seat, { y: top + place * rowHeight, scale, rows, kept }))}`,
    table: {
      columns: [
        rows === 'PERSONS' ? words.who : words.where,
        words.role,
        words.sure,
        words.seen,
        words.notBefore,
        words.notFrom,
        words.seat,
      ].map(say),
      rows: seats.map((seat) => rowOf(seat, rows, kept)),
    },
  };
}

const nameOf = ({ person, body, party }: Seat, rows: Rows): string =>
  rows === 'PERSONS' ? withParty(person.name, party?.letter) : body.name;

/** What a seat is: as printed, and on an English page in English. */
export function roleOf({ role, roleAsPrinted }: Pick<Seat, 'role' | 'roleAsPrinted'>): Both {
  const said = word('Role', role);
  return roleAsPrinted === null ? said : both(roleAsPrinted, said.en);
}

const isSure = ({ sureFrom, sureTo }: Seat) => sureFrom !== null && sureTo !== null && sureFrom <= sureTo;

function sureDays(seat: Seat): Both | null {
  if (!isSure(seat)) return null;
  const [from, to] = [sayDate(seat.sureFrom ?? ''), sayDate(seat.sureTo ?? '')];
  return seat.sureFrom === seat.sureTo ? from : both(`${from.da} – ${to.da}`, `${from.en} – ${to.en}`);
}

interface Place {
  readonly y: number;
  readonly scale: Scale;
  readonly rows: Rows;
  readonly kept: Kept;
}

function drawSeat(seat: Seat, { y, scale, rows, kept }: Place): Html {
  const middle = y + rowHeight / 2;
  const { years, x } = scale;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const from = x(seat.notBefore ?? `${first}-01-01`);
  const to = x(seat.notFrom ?? `${last}-01-01`);
  const name = nameOf(seat, rows);
  const role = inOne(roleOf(seat), kept.language);
  const sure = sureDays(seat);
  const seen = inOne(sayList(seat.observedOn.map(sayDate)), kept.language);
  const told = `${name}, ${role}: ${inOne(words.sure, kept.language)} ${sure === null ? inOne(words.notStated, kept.language) : inOne(sure, kept.language)}; ${inOne(words.seen, kept.language)} ${seen}`;
  const bar = isSure(seat) && { from: x(seat.sureFrom ?? ''), to: x(addDays(seat.sureTo ?? '', 1)) };
  const dots = seat.observedOn.flatMap((written) => {
    const span = readInterval(written);
    return span === null ? [] : [(x(span.from) + x(addDays(span.to, 1))) / 2];
  });
  const about = rows === 'PERSONS' ? seat.person.id : seat.body.id;
  return html`<a class="who" href="${pathOfId(about, kept)}"><text x="${left - 10}" y="${middle}" dy=".35em" text-anchor="end">${shortened(name, 34)}</text></a><a class="seat ${toneOf(seat.body.region.id)}" href="${pathOfId(seat.id, kept)}" aria-label="${told}"><title>${told}</title><line class="perhaps" x1="${from.toFixed(1)}" x2="${to.toFixed(1)}" y1="${middle}" y2="${middle}"/>${
    bar &&
    html`<rect class="sure" x="${bar.from.toFixed(1)}" width="${Math.max(3, bar.to - bar.from).toFixed(1)}" y="${middle - 5}" height="10"/>`
  }${dots.map((at) => html`<circle class="seen" cx="${at.toFixed(1)}" cy="${middle}" r="4"/>`)}</a>
`;
}

function rowOf(seat: Seat, rows: Rows, kept: Kept) {
  const say = (text: Both) => inOne(text, kept.language);
  const day = (value: string | null) =>
    value === null ? html`<span class="none">${say(words.notStated)}</span>` : say(sayDate(value));
  const about = rows === 'PERSONS' ? seat.person.id : seat.body.id;
  const sure = sureDays(seat);
  return [
    html`<a href="${pathOfId(about, kept)}">${nameOf(seat, rows)}</a>`,
    say(roleOf(seat)),
    sure === null ? html`<span class="none">${say(words.notStated)}</span>` : say(sure),
    say(sayList(seat.observedOn.map(sayDate))),
    day(seat.notBefore),
    day(seat.notFrom),
    html`<a href="${pathOfId(seat.id, kept)}">${say(words.seat)}</a>`,
  ];
}
