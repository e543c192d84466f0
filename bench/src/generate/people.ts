import { descending } from '../../../src/ingest/rows/minutes/context.ts';
import { findable, worded } from '../../../src/ingest/rows/findable.ts';
import type { NodeRow } from '../../../src/ingest/rows/graph-rows.ts';
import { fourDays } from '../../../src/domain/held.ts';
import { slug, sortKey } from '../../../src/domain/names.ts';
import { roles, sides } from '../../../src/domain/roles.ts';
import { bodyId, kommuneId, parties } from './places.ts';
import { nameOf } from './names.ts';
import { drawn, oneOf, skewed } from './random.ts';

/** How many of each kind there are. */
export interface Size {
  readonly seed: number;
  readonly persons: number;
  readonly memberships: number;
  readonly claims: number;
  readonly meetings: number;
  readonly klynger: number;
  readonly raad: number;
  readonly udvalg: number;
}

export function sizeOf(nodes: number, seed: number): Size {
  const bodies = Math.round(nodes * 0.01);
  const klynger = Math.round(bodies * 0.4);
  const raad = Math.round(bodies * 0.2);
  return {
    seed,
    persons: Math.round(nodes * 0.25),
    memberships: Math.round(nodes * 0.4),
    claims: Math.round(nodes * 0.3),
    meetings: Math.round(nodes * 0.04),
    klynger,
    raad,
    udvalg: bodies - klynger - raad,
  };
}

/** The largest body holds this share of all memberships. */
const topBody = 0.11;

const personId = (size: Size, place: number) => `person-${slug(nameOf(size.seed, place))}-${place}`;
export const claimId = (place: number) => `claim-${place.toString(16).padStart(16, '0')}`;

/** Who sits where, and as what: everything of a membership that other rows need. */
export function seatOf(size: Size, place: number) {
  const { seed, persons } = size;
  // Everybody has one seat; the others go to few.
  const personPlace = place < persons ? place : skewed(persons, drawn(seed, 10, place), 0.002);
  const bodyPlace = skewed(size.klynger + size.raad + size.udvalg, drawn(seed, 11, place), topBody);
  return {
    personPlace,
    bodyPlace,
    person: personId(size, personPlace),
    body: bodyId(size, bodyPlace),
    id: membershipId(place),
    claim: claimId(Math.floor(drawn(seed, 12, place) * size.claims)),
    party: oneOf(parties, drawn(seed, 13, place)).id,
    kommune: kommuneId(Math.floor(drawn(seed, 14, place) * 98)),
  };
}

const membershipId = (place: number) => `membership-${place}-medlem-1`;

export function personRow(size: Size, place: number): NodeRow {
  const name = nameOf(size.seed, place);
  const id = personId(size, place);
  const claims = [claimId(Math.floor(drawn(size.seed, 12, place) * size.claims))];
  return { id, name, names: [name], joins: [], ...findable(id, [name]), claims };
}

export function membershipRow(size: Size, place: number): NodeRow {
  const { seed } = size;
  const { id, person, personPlace, body, party, kommune, claim } = seatOf(size, place);
  const role = oneOf(roles.slice(0, 4), drawn(seed, 15, place) ** 0.3);
  const side = oneOf(sides, drawn(seed, 16, place));
  const first = dayOf(drawn(seed, 17, place) * 0.8);
  const last = dayOf(0.8 + drawn(seed, 18, place) * 0.2);
  const seen = [
    { from: first, to: first },
    { from: last, to: last },
  ];
  return {
    id,
    personId: person,
    bodyId: body,
    role,
    side,
    roleAsPrinted: role.toLowerCase(),
    elected: drawn(seed, 19, place) < 0.6 ? 'YES' : 'UNKNOWN',
    office: null,
    partyId: party,
    partyLetter: party.slice('party-'.length).toUpperCase(),
    representsId: place < Math.floor(size.memberships * 0.55) ? kommune : null,
    representsAsPrinted: null,
    saidBy: ['LIST'],
    partyInMinutesId: null,
    electedInMinutes: null,
    officeInMinutes: null,
    observedOn: [first, last],
    lastObserved: last,
    current: drawn(seed, 20, place) < 0.5,
    ...fourDays({ validFrom: null, validTo: null, observedOn: seen, body: { from: null, to: null } }),
    note: null,
    sortKey: `${roles.indexOf(role)}${sides.indexOf(side)} ${sortKey(nameOf(seed, personPlace), id)}`,
    claims: [claim],
    personSortKey: `${descending(last)} ${id}`,
  };
}

/** A day of 2022 to 2026. */
function dayOf(part: number): string {
  const start = Date.UTC(2022, 0, 1);
  return new Date(start + Math.floor(part * 1_800) * 86_400_000).toISOString().slice(0, 10);
}

export function meetingRow(size: Size, place: number): NodeRow {
  const body = bodyId(size, skewed(size.klynger + size.raad + size.udvalg, drawn(size.seed, 30, place), topBody));
  const heldOn = dayOf(drawn(size.seed, 31, place));
  const id = `meeting-${place}-${heldOn}`;
  const named = `Møde ${place} ${heldOn}`;
  return {
    id,
    bodyId: body,
    bodyAsPrinted: 'Møde',
    documentId: `document-${place % 100}`,
    heldOn,
    startsAt: null,
    endsAt: null,
    place: null,
    virtual: false,
    caseNumbers: [],
    ...findable(id, [named]),
    wordKey: worded(id, named).wordKey,
    sortKey: `${descending(heldOn)} ${id}`,
    claims: [claimId(place % size.claims)],
  };
}

export function claimRow(size: Size, place: number): NodeRow {
  return {
    id: claimId(place),
    about: membershipId(place % size.memberships),
    property: 'role',
    value: 'medlem',
    original: null,
    basis: 'STATED',
    confidence: 'NOT_STATED',
    list: 'people/raad_members.csv',
    key: `row-${place}`,
    documentId: `document-${Math.floor(drawn(size.seed, 40, place) * 100)}`,
    note: null,
    sourcesInRow: 1,
  };
}

export function documentRows(_: Size): NodeRow[] {
  return Array.from({ length: 100 }, (_empty, place) => {
    const id = `document-${place}`;
    return {
      id,
      title: `Liste ${place}`,
      kind: 'OFFICIAL_PAGE',
      publisher: 'Ingen',
      url: null,
      sha256: null,
      licence: 'opdigtet',
      retrievedOn: null,
      note: null,
      ...findable(id, [`Liste ${place}`]),
    };
  });
}
