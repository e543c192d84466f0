import { groupBy } from '../../domain/group.ts';
import { sayNoList } from '../coverage.ts';
import { klyngeName } from '../klynge-name.ts';
import { type Holder, holdersOf, sayTimes } from '../people.ts';
import type { Asked, Both, Sentence } from '../question.ts';
import { both, sayDate, sayList, sentence } from '../say.ts';
import { claimsBehind, type Seat } from '../seats.ts';
import type { ItsKlynge, ItsRaad } from './bodies.ts';

/** Who sat or sits for a kommune, body by body. */

const inBody = (seats: readonly Seat[], id: string) => seats.filter(({ node }) => node.body.id === id);

/** "Jens Szabo (V, udvalgsformand)". */
function sayWho({ name, letter, office }: Holder, when: string | null = null): string {
  const known = [letter, office, when].filter((part) => part !== null);
  return known.length === 0 ? name : `${name} (${known.join(', ')})`;
}

/** "Frands Fischer (A, borgmester, 2. halvår 2022 og 6. marts 2025)". */
function sayOne(holder: Holder): Both {
  const when = sayTimes(holder.seen);
  return both(sayWho(holder, when.da), sayWho(holder, when.en));
}

function saySat(seats: readonly Seat[], body: string, name: string): Sentence {
  const who = sayList(holdersOf(seats).map(sayOne));
  return sentence(
    `I ${body} sad ${who.da} for ${name}.`,
    `In ${body}, ${who.en} sat for ${name}.`,
    claimsBehind(seats, 'person', 'represents'),
  );
}

/** Who sat in a klynge of the kommune; a list that names nobody for it is no proof that nobody did. */
export function sayKlynge(
  one: ItsKlynge,
  elected: readonly Seat[],
  { name, asked }: { name: string; asked: Asked },
): Sentence {
  const seats = inBody(elected, one.id);
  if (seats.length > 0) return saySat(seats, one.name, name);
  const held = asked.sources === 'ALL' ? one.listAsOf !== null : one.minutes.totalCount > 0;
  if (!held) return sayNoList(klyngeName(one), asked);
  return sentence(
    `På listen for ${one.name} er ingen politiker oplyst som siddende for ${name}.`,
    `On the list of ${one.name}, no politician is stated to sit for ${name}.`,
  );
}

/** Officials from the kommune, who are no politicians. */
export function sayOfficials(seats: readonly Seat[], name: string): Sentence[] {
  const officials = seats.filter(({ elected }) => elected === 'NO');
  if (officials.length === 0) return [];
  const bodies = [...groupBy(officials, ({ node }) => node.body.name)].map(([body, those]) => {
    const who = sayList(holdersOf(those).map(sayOne));
    return both(`${who.da} i ${body}`, `${who.en} in ${body}`);
  });
  const said = sayList(bodies);
  const one = holdersOf(officials).length === 1;
  return [
    sentence(
      `Fra ${name}, men ikke ${one ? 'politiker' : 'politikere'}: ${said.da}.`,
      `From ${name}, but not ${one ? 'a politician' : 'politicians'}: ${said.en}.`,
      claimsBehind(officials, 'person', 'represents'),
    ),
  ];
}

/** Seats elsewhere: udvalg, and klynger that do not cover the kommune. */
export function sayOthers(elected: readonly Seat[], klynger: readonly ItsKlynge[], name: string): Sentence[] {
  const others = elected.filter(
    ({ node }) => node.body.kind !== 'SUNDHEDSRAAD' && !klynger.some(({ id }) => id === node.body.id),
  );
  return [...groupBy(others, ({ node }) => node.body.name)].map(([body, seats]) => saySat(seats, body, name));
}

/** Who sits in the råd of the kommune, as of its list. */
export function sayRaad(
  raad: ItsRaad | null,
  elected: readonly Seat[],
  { name, asked }: { name: string; asked: Asked },
): Sentence[] {
  const seats = elected.filter(({ node }) => node.body.kind === 'SUNDHEDSRAAD');
  const said = [...groupBy(seats, ({ node }) => node.body.name)].map(([body, those]) => {
    const who = sayList(holdersOf(those).map((holder) => sayWho(holder)));
    const when = sayTimes(holdersOf(those)[0]?.seen ?? []);
    return sentence(
      `I ${body} sidder ${who.da} for ${name} ifølge listen pr. ${when.da}.`,
      `In ${body}, ${who.en} ${holdersOf(those).length > 1 ? 'sit' : 'sits'} for ${name} according to the list as of ${when.en}.`,
      claimsBehind(those, 'person', 'represents'),
    );
  });
  if (raad === null) return said;
  if (said.length > 0) return [...said, ...sayDoubt(raad, asked)];
  if (asked.sources === 'MINUTES') {
    return [
      sentence(
        `Referaterne siger ikke, hvem der sidder i ${raad.name} for ${name}.`,
        `The minutes do not say who sits in ${raad.name} for ${name}.`,
      ),
    ];
  }
  if (raad.listAsOf === null) return [sayNoList(raad.name, asked)];
  const { da, en } = sayDate(raad.listAsOf);
  return [
    sentence(
      `På listen over ${raad.name} pr. ${da} er ingen oplyst som siddende for ${name}.`,
      `On the list of ${raad.name} as of ${en}, nobody is stated to sit for ${name}.`,
    ),
    ...sayDoubt(raad, asked),
  ];
}

/** What its list does not hold, so that nobody takes it for the whole råd, or for today's. */
function sayDoubt({ members: { da, en } }: ItsRaad, { sources }: Asked): Sentence[] {
  return da === null || sources === 'MINUTES' ? [] : [sentence(`Forbehold: ${da}`, `Reservation: ${en ?? da}`)];
}
