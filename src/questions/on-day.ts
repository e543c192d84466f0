import { addDays, readInterval } from '../domain/dates.ts';
import { groupBy } from '../domain/group.ts';
import { fourDays, type Held, held } from '../domain/held.ts';
import { type Holder, sayHolders } from './people.ts';
import type { Both, Sentence, Sources, Status } from './question.ts';
import { both, isOfMinutes, sayDate, sentence } from './say.ts';
import { claimsBehind, type Seat } from './seats.ts';

/** Who held a seat on a day: yes, no, or not known. Only minutes asked for: only their days count. */

/** A body with its time, as operations select it. */
export interface TimedBody {
  readonly name: string;
  readonly validFrom: string | null;
  /** The day after its last. */
  readonly validTo: string | null;
  readonly evidence: readonly {
    readonly id: string;
    readonly property: string;
    readonly list: string | null;
  }[];
}

/** The first day of a body, inclusive, and the day after its last, as far as the sources asked for say. */
export function boundsOf(body: TimedBody, sources: Sources): { from: string | null; to: string | null } {
  const known = (property: string) => sources === 'ALL' || claimsOn(body, property, sources).length > 0;
  return {
    from: known('validFrom') ? body.validFrom : null,
    to: known('lastDay') ? body.validTo : null,
  };
}

function claimsOn({ evidence }: TimedBody, wanted: string, sources: Sources): string[] {
  return evidence
    .filter((claim) => claim.property === wanted && (sources === 'ALL' || isOfMinutes(claim)))
    .map(({ id }) => id);
}

function seatHeld({ node, seen }: Seat, day: string, { body, sources }: { body: TimedBody; sources: Sources }): Held {
  if (sources === 'ALL') return held(node, day);
  const observedOn = seen.flatMap(({ when }) => readInterval(when) ?? []);
  return held(fourDays({ validFrom: null, validTo: null, observedOn, body: boundsOf(body, sources) }), day);
}

/** Whether somebody held any of their seats on the day. */
export function holderHeld(
  { seats }: Holder,
  day: string,
  at: { readonly body: TimedBody; readonly sources: Sources },
): Held {
  const answers = seats.map((seat) => seatHeld(seat, day, at));
  return answers.includes('YES') ? 'YES' : answers.includes('UNKNOWN') ? 'UNKNOWN' : 'NO';
}

/** That the body was not there on the day, with the claims that say so; null where that is not said. */
export function notThere(body: TimedBody, day: string, sources: Sources): Sentence | null {
  const { from, to } = boundsOf(body, sources);
  const on = sayDate(day);
  if (from !== null && day < from) {
    const start = sayDate(from);
    return sentence(
      `Ingen sad i ${body.name} den ${on.da}: klyngen begyndte først den ${start.da}.`,
      `Nobody sat in ${body.name} on ${on.en}: the cluster began only on ${start.en}.`,
      claimsOn(body, 'validFrom', sources),
    );
  }
  if (to === null || day < to) return null;
  const last = sayDate(addDays(to, -1));
  return sentence(
    `Ingen sad i ${body.name} den ${on.da}: klyngen ophørte den ${last.da}.`,
    `Nobody sat in ${body.name} on ${on.en}: the cluster ended on ${last.en}.`,
    claimsOn(body, 'lastDay', sources),
  );
}

/** What the sources say of holders on a day, by answer. */
export interface OnDay {
  readonly yes: readonly Holder[];
  readonly no: readonly Holder[];
  readonly unknown: readonly Holder[];
}

export function onDay(
  holders: readonly Holder[],
  day: string,
  at: { readonly body: TimedBody; readonly sources: Sources },
): OnDay {
  const having = (wanted: Held) => holders.filter((holder) => holderHeld(holder, day, at) === wanted);
  return { yes: having('YES'), no: having('NO'), unknown: having('UNKNOWN') };
}

/** The answers for a day in sentences: who sat there, of whom it is not known, and who did not. */
export function sayOnDay({ yes, no, unknown }: OnDay, day: string, name: string): Sentence[] {
  const on = sayDate(day);
  const sentences: Sentence[] = [];
  if (yes.length > 0) {
    const who = sayHolders(yes);
    sentences.push(
      sentence(`Den ${on.da} sad ${who.da} i ${name}.`, `On ${on.en}, ${who.en} sat in ${name}.`, seen(yes)),
    );
  }
  for (const [last, holders] of groupBy(unknown, lastSeen)) {
    const who = sayHolders(holders);
    const at = sayDate(last);
    sentences.push(
      sentence(
        `Om ${who.da} sad i ${name} den ${on.da}, vides ikke ud fra kilderne; senest set ${at.da}.`,
        `Whether ${who.en} sat in ${name} on ${on.en} is not known from the sources; last seen ${at.en}.`,
        seen(holders),
      ),
    );
  }
  if (no.length > 0) {
    const who = sayHolders(no);
    sentences.push(
      sentence(`${who.da} sad ikke i ${name} den ${on.da}.`, `${who.en} did not sit in ${name} on ${on.en}.`, seen(no)),
    );
  }
  return sentences;
}

const lastSeen = ({ seen: times }: Holder) => times.at(-1)?.when ?? '';

/** When any of them was last seen, as written. */
export const newestOf = (holders: readonly Holder[]): string => holders.map(lastSeen).sort().at(-1) ?? '';

const seen = (holders: readonly Holder[]) =>
  claimsBehind(
    holders.flatMap(({ seats }) => seats),
    'person',
    'observedOn',
  );

/** How far an answer about a day goes. */
export function statusOnDay({ yes, no, unknown }: OnDay): Status {
  if (unknown.length === 0) return 'ANSWERED';
  return yes.length + no.length === 0 ? 'UNKNOWN' : 'PARTLY';
}

/** Whether the body may have ended before the day: no end is given, and nobody was seen there on it or later. */
export function mayHaveEnded(
  body: TimedBody,
  day: string,
  { found, sources }: { found: OnDay; sources: Sources },
): boolean {
  const last = newestOf(found.unknown);
  return found.yes.length === 0 && boundsOf(body, sources).to === null && (readInterval(last)?.to ?? last) < day;
}

/** What would have to be known to answer for the day. */
export function whyUnknown(body: TimedBody, day: string, known: { found: OnDay; sources: Sources }): Both[] {
  const { da, en } = sayDate(day);
  const { yes, no, unknown } = known.found;
  const open = sayHolders(unknown);
  const who =
    yes.length + no.length === 0
      ? both(`Hvem der sad i ${body.name} den ${da}.`, `Who sat in ${body.name} on ${en}.`)
      : both(`Om ${open.da} sad i ${body.name} den ${da}.`, `Whether ${open.en} sat in ${body.name} on ${en}.`);
  const end = both(
    `En slutdag for ${body.name}: står ikke i nogen kilde.`,
    `An end of ${body.name}: no source gives one.`,
  );
  return mayHaveEnded(body, day, known) ? [who, end] : [who];
}
