import type { Extract } from '../../domain/extract.ts';
import { fold } from '../../domain/names.ts';
import { daysIn, timeIn } from './danish-date.ts';
import { gather } from './gather.ts';
import type { Parsed } from './passages.ts';
import { find, type Piece } from './piece.ts';
import { isGeneralPractice } from './place.ts';
import type { Draft } from './registry.ts';

type Conflict = Extract['conflicts'][number];
type Value = Conflict['values'][number];

/** Where the document says two things of one matter. The field holds the first; every value is kept here. */
export function conflictsOf(
  parsed: Parsed,
  successions: Extract['successions'],
  remarks: Extract['remarks'],
): Conflict[] {
  return [
    ...meetingDays(parsed),
    ...plannedTimes(parsed),
    ...gather(parsed.registry.drafts, (draft) => organisations(draft, parsed.cite)),
    ...spellings(successions),
    ...futureInThePast(parsed),
    ...absentVoices(parsed, remarks),
  ];
}

function meetingDays({ head, cite }: Parsed): Conflict[] {
  const values = distinct(head.days.map(({ day, piece }) => ({ value: day, evidence: cite([piece]) })));
  return values.length > 1 ? [{ path: 'meeting/heldOn', values, why: 'title and date line name two days' }] : [];
}

/** The table of contents and the item itself give different times. */
function plannedTimes({ outline, cite }: Parsed): Conflict[] {
  const contents = outline.contents.slice(1);
  const byTitle = new Map(contents.map((line) => [bareTitle(line), line]));
  return outline.items.flatMap((item, index): Conflict[] => {
    // As many lines as items: then order joins them, also where one is misspelled.
    const byOrder = contents.length === outline.items.length;
    const line = byOrder || byTitle.size === 0 ? contents[index] : byTitle.get(bareTitle(item.title));
    const times = [...item.titles, line].flatMap((piece) => {
      const time = piece ? timeIn(piece) : null;
      return time ? [time] : [];
    });
    return (['from', 'to'] as const).flatMap((side) => {
      const values = distinct(
        times.flatMap((time) => (time[side] ? [{ value: time[side], evidence: cite([time.piece]) }] : [])),
      );
      const field = side === 'from' ? 'plannedStart' : 'plannedEnd';
      const why = 'the item and the table of contents give different times';
      return values.length > 1 ? [{ path: `items/${item.number}/${field}`, values, why }] : [];
    });
  });
}

/** A title as it is compared: without its number, its times and its page. */
function bareTitle({ text }: Piece): string {
  return fold(
    text
      .slice(0, 400)
      .replace(/\([\d:.\s–-]+\)/g, '')
      .replace(/^\s*\d+[.)]\s/, '')
      .replace(/\.{3,}.*$/, ''),
  );
}

/** One person under two organisations, neither of which holds the other. */
function organisations(draft: Draft, cite: Parsed['cite']): Conflict[] {
  const said = draft.sightings
    .map(({ entry }) => entry.organisations)
    .filter((found) => found.length > 0)
    .map((found) => ({ value: found.map(({ text }) => text).join(', '), evidence: cite(found) }));
  const values = distinct(said).filter(
    ({ value }, _, all) => !all.some((other) => other.value !== value && within(value, other.value)),
  );
  const why = 'the document names two organisations for the person';
  return values.length > 1 ? [{ path: `people/${draft.name}/organisation`, values, why }] : [];
}

function within(short: string, long: string): boolean {
  return fold(long).includes(fold(short));
}

/** One future råd, written in two ways. */
function spellings(successions: Extract['successions']): Conflict[] {
  const groups = new Map<string, Value[]>();
  for (const { asPrinted, evidence } of successions) {
    const key = fold(asPrinted)
      .replace(/\b(?:sundhedsradet|sundhedsrad|for|i|og)\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const name = asPrinted.replace(/^[Ss]undhedsråd(?:et)?\s(?:for\s|i\s)?/, '');
    const known = groups.get(key) ?? [];
    known.push({ value: name, evidence });
    groups.set(key, known);
  }
  return [...groups.values()].flatMap((values) => {
    const all = distinct(values);
    return all.length > 1 ? [{ path: 'successions', values: all, why: 'one råd, written in two ways' }] : [];
  });
}

/** Something told as still to come, on a day before the meeting. */
function futureInThePast({ passages, head, cite }: Parsed): Conflict[] {
  const heldOn = head.meeting.heldOn;
  const dated = head.days[0];
  if (heldOn === null || !dated) return [];
  return gather(passages, ({ sentence, label }): Conflict[] => {
    const planned =
      label === 'CASE' && /holdes|finder sted/.test(sentence.text)
        ? find(sentence, /(?<!\p{L})(?:afholdes|holdes|finder sted) (?:den |d\. )?\d{1,2}\.? \p{L}+ \d{4}/u)
        : null;
    const day = planned ? daysIn(planned)[0]?.day : undefined;
    if (!planned || day === undefined || day >= heldOn) return [];
    const values = [
      { value: heldOn, evidence: cite([dated.piece]) },
      { value: day, evidence: cite([planned]) },
    ];
    return [{ path: 'meeting/heldOn', values, why: 'a day before the meeting is told as still to come' }];
  });
}

/** General practice speaks, and everyone listed for it is away. */
function absentVoices({ people, cite, registry }: Parsed, remarks: Extract['remarks']): Conflict[] {
  const doctors = people.filter(({ side, listed }) => side === 'GENERAL_PRACTICE' && listed);
  const away = doctors.length > 0 && doctors.every(({ state }) => state === 'APOLOGY' || state === 'ABSENT');
  if (!away) return [];
  const missing = doctors.flatMap(
    ({ name }) =>
      registry
        .find(name)
        ?.sightings.slice(-1)
        .map(({ entry }) => entry.name.piece) ?? [],
  );
  return remarks
    .filter(({ by, onBehalfOf }) => by === null && isGeneralPractice(onBehalfOf ?? ''))
    .map(({ onBehalfOf, evidence }) => ({
      path: 'remarks',
      values: [
        { value: `${onBehalfOf} taler`, evidence },
        { value: `alle fra ${onBehalfOf} er fraværende`, evidence: cite(missing) },
      ],
      why: 'general practice speaks while everyone listed for it is away',
    }));
}

function distinct(values: readonly Value[]): Value[] {
  const seen = new Map<string, Value>();
  for (const value of values) if (!seen.has(value.value)) seen.set(value.value, value);
  return [...seen.values()];
}
