import type { ExtractedPerson } from '../../domain/extract.ts';
import { gather } from './gather.ts';
import type { Mark, MarkKind } from './marks.ts';
import { isStaffOffice } from './office.ts';
import type { Draft } from './registry.ts';
import { isAbsenceList, isListed, isUnsaid, type Sighting } from './sighting.ts';

/** Whether, and for which items, a person was there. */
export type Presence = Pick<ExtractedPerson, 'state' | 'basis' | 'items' | 'listed'>;

/** What of the document the presence of one person depends on. */
export interface Setting {
  /** The numbers of all items. */
  readonly all: readonly number[];
  /** The items that say who was away, or what was decided: the others say nothing of presence. */
  readonly read: readonly number[];
  /** Whether there is a list of participants at all. */
  readonly lists: boolean;
}

/**
 * Weighs everything a document says of one person's presence. What is stated goes before what follows from the list;
 * a written afbud before an absence, and both before the list.
 */
export function presenceOf({ sightings }: Draft, { all, read, lists }: Setting): Presence {
  const listed = sightings.some(isListed);
  const stated = { basis: 'STATED', items: null, listed } as const;
  const marks = gather(sightings, ({ entry }) => entry.marks);
  const has = (kind: MarkKind) => marks.some((mark) => mark.kind === kind);
  // "X deltog" in a list of who was away says that X came for one of them.
  const came = !listed && sightings.some((each) => isAbsenceList(each) && each.entry.marks.some(hasCome));
  if (came || has('STAND_IN') || sightings.some(({ how, entry }) => how === 'STAND_IN_LIST' && entry.own)) {
    return { ...stated, state: 'STAND_IN' };
  }
  const away = sightings.filter((sighting) => isAbsenceList(sighting) && isWhole(sighting));
  const excused = has('APOLOGY') || away.some(({ how }) => how === 'APOLOGY_LIST');
  if (excused && missesAll(sightings, away, all, read)) return { ...stated, state: 'APOLOGY' };
  if (missesAll(sightings, away, all, read)) return { ...stated, state: 'ABSENT' };
  const partial = partOf(sightings, away, all);
  const guest = sightings.some(({ how }) => how === 'GUEST_LIST');
  if (partial) return { ...stated, state: guest ? 'GUEST' : 'PARTIAL', items: partial.items };
  return attended(sightings, listed, lists);
}

const remote = /video|teams|skype|virtuel|online|digital|fysisk|link/i;

function hasCome({ kind, piece }: Mark): boolean {
  return kind === 'PRESENT' && !remote.test(piece.text);
}

const apart: ReadonlySet<MarkKind> = new Set<MarkKind>(['PARTIAL', 'STAND_IN', 'CALLED', 'PRESENT']);

/** Whether an entry of an absence list stands for the person's absence, and for all of the item it stands in. */
function isWhole({ entry }: Sighting): boolean {
  return entry.own && !entry.marks.some(({ kind }) => apart.has(kind));
}

function missesAll(
  sightings: readonly Sighting[],
  away: readonly Sighting[],
  all: readonly number[],
  read: readonly number[],
): boolean {
  const whole = sightings.some(
    ({ entry, how, item, sentence }) =>
      entry.marks.some(({ kind }) => kind === 'REPLACED' || kind === 'APOLOGY') ||
      (entry.marks.some(({ kind }) => kind === 'ABSENT') &&
        (item === null ||
          sentence === null ||
          entry.marks.some(({ piece }) => /udeblev|uden afbud/i.test(piece.text))) &&
        how !== 'ABSENT_LIST'),
  );
  if (whole || away.some(({ item }) => item === null)) return true;
  const named = new Set(sightings.filter(isAbsenceList).flatMap(({ entry }) => entry.marks.flatMap(itemsDuring)));
  if (all.length > 0 && all.every((number) => named.has(number))) return true;
  const missed = missedItems(sightings, away);
  if (missed.size === 0) return false;
  const said = read.length > 0 ? read : all;
  return said.every((number) => missed.has(number));
}

/** "X, sag 1-9" in a list of who was away: the items it names. */
function itemsDuring(mark: Mark): readonly number[] {
  return mark.kind === 'PARTIAL' && isDuring(mark) ? mark.items : [];
}

/** The items a person is said to have missed, by a list under the item or by a sentence in it. */
function missedItems(sightings: readonly Sighting[], away: readonly Sighting[]): Set<number> {
  const missed = new Set(away.flatMap(({ item }) => (item === null ? [] : [item])));
  for (const { entry, item, sentence } of sightings) {
    const said = sentence !== null && entry.marks.some(({ kind }) => kind === 'ABSENT');
    if (said && item !== null) missed.add(item);
  }
  return missed;
}

function partOf(
  sightings: readonly Sighting[],
  away: readonly Sighting[],
  all: readonly number[],
): { items: number[] | null } | null {
  const missed = missedItems(sightings, away);
  let seen = missed.size > 0;
  let attendedItems: number[] | null = null;
  for (const { entry, how } of sightings) {
    for (const mark of entry.marks) {
      if (mark.kind !== 'PARTIAL') continue;
      seen = true;
      if (mark.items.length === 0) continue;
      if (!isDuring(mark)) continue;
      const away = mark.missed || how === 'ABSENT_LIST' || how === 'APOLOGY_LIST';
      if (away) for (const number of mark.items) missed.add(number);
      else attendedItems = [...(attendedItems ?? []), ...mark.items];
    }
  }
  if (!seen) return null;
  if (missed.size === 0) return { items: attendedItems };
  return { items: (attendedItems ?? all).filter((number) => !missed.has(number)) };
}

/** "deltog under punkt 3" names the items taken part in; "ankom under punkt 3" only when it was. */
function isDuring({ piece }: Mark): boolean {
  if (/afbud|ikke|fraværende/i.test(piece.text)) return true;
  return !/ankom|tilslutte|forl[oø]d|kom |gik |først|(?:fra|til)(?: og med)? (?:kl|punkt|pkt|sag)/i.test(piece.text);
}

function attended(sightings: readonly Sighting[], listed: boolean, lists: boolean): Presence {
  const seen = new Set(sightings.map(({ how }) => how));
  const present = sightings.some(({ entry }) => entry.marks.some(({ kind }) => kind === 'PRESENT'));
  const one = (state: Presence['state'], basis: Presence['basis']): Presence => ({ state, basis, items: null, listed });
  const attends = sightings.some(({ entry }) =>
    entry.marks.some(({ kind, piece }) => kind === 'PRESENT' && remote.test(piece.text)),
  );
  const staff = sightings.some(
    ({ entry, how, item }) =>
      entry.group.capacity === 'ADMINISTRATION' ||
      (how === 'CAME' && item === null && entry.offices.some(({ text }) => isStaffOffice(text))),
  );
  if (seen.has('GUEST_LIST')) return one('GUEST', 'STATED');
  if (listed && !present && sightings.filter(isListed).every(isUnsaid)) return one('UNKNOWN', 'STATED');
  if (listed) return one('PRESENT', present || seen.has('STATED_LIST') ? 'STATED' : 'INFERRED');
  if (seen.has('CAME')) return one(staff || attends ? 'PRESENT' : 'GUEST', 'STATED');
  if (seen.has('MINUTES_BY') || seen.has('ROLE')) return one('PRESENT', 'INFERRED');
  // Where no list says who the members are, a politician who speaks is taken for one of them.
  const politician = sightings.some(({ entry }) => entry.parties.length > 0);
  const leads = sightings.some(({ entry }) =>
    entry.roles.some(({ text }) => /^(?:formand|næstformand|forperson)/i.test(text)),
  );
  if (seen.has('SPOKE') && leads && !lists) return one('PRESENT', 'INFERRED');
  if (seen.has('SPOKE')) return one(politician && !lists ? 'PRESENT' : 'GUEST', 'INFERRED');
  return seen.has('ANNOUNCED') ? one('ANNOUNCED', 'STATED') : one('UNKNOWN', 'STATED');
}
