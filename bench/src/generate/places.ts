import { findable } from '../../../src/ingest/rows/findable.ts';
import type { EdgeRow, NodeRow } from '../../../src/ingest/rows/graph-rows.ts';
import { placeOf } from './names.ts';
import type { Size } from './people.ts';
import { drawn } from './random.ts';

const regions = ['Nord', 'Midt', 'Syd', 'Øst', 'Vest'].map((name, place) => ({ id: `region-${place}`, name }));

export function regionRows(): NodeRow[] {
  return regions.map(({ id, name }, place) => ({
    id,
    name: `Region ${name}`,
    code: `108${place}`,
    validFrom: null,
    validTo: null,
    successorId: null,
    ...findable(id, [`Region ${name}`]),
    claims: [],
  }));
}

export const kommuneId = (place: number) => `kommune-${String(101 + place).padStart(4, '0')}`;

export function kommuneRows(): NodeRow[] {
  return Array.from({ length: 98 }, (_, place) => {
    const id = kommuneId(place);
    const name = placeOf(place * 3).replace(/ \d+$/, '');
    return {
      id,
      name: `${name} ${place}`,
      fullName: `${name} ${place} Kommune`,
      aliases: [],
      code: id.slice('kommune-'.length),
      regionId: `region-${place % 5}`,
      population: 5_000 + place * 1_000,
      populationYear: 2026,
      lat: 55 + place / 100,
      lon: 9 + place / 50,
      ...findable(id, [`${name} ${place}`]),
      claims: [],
    };
  });
}

export const parties = [...'abcdefgikmvø'].map((letter) => ({ id: `party-${letter === 'ø' ? 'oe' : letter}`, letter }));

export function partyRows(): NodeRow[] {
  return parties.map(({ id, letter }) => ({
    id,
    letter: letter.toUpperCase(),
    name: `Liste ${letter.toUpperCase()}`,
    short: letter.toUpperCase(),
    kind: 'PARTY',
    kommuneIds: [],
    colour: null,
    validFrom: null,
    validTo: null,
    note: null,
    ...findable(id, [`Liste ${letter.toUpperCase()}`]),
    claims: [],
  }));
}

/** Large and small bodies are of every kind: the kinds take turns. */
export function bodyId(size: Size, place: number): string {
  const turn = place % 5;
  const round = Math.floor(place / 5);
  const [kind, index] = turn < 2 ? ['klynge', round * 2 + turn] : turn < 4 ? ['udvalg', round * 2 + turn - 2] : ['raad', round];
  const most = { klynge: size.klynger, udvalg: size.udvalg, raad: size.raad }[kind as 'klynge'];
  return `${kind}-${index % most}`;
}

/** Klynger, then råd, then udvalg. */
export function bodyIds(size: Size): string[] {
  return [
    ...Array.from({ length: size.klynger }, (_, place) => `klynge-${place}`),
    ...Array.from({ length: size.raad }, (_, place) => `raad-${place}`),
    ...Array.from({ length: size.udvalg }, (_, place) => `udvalg-${place}`),
  ];
}

export function bodyRow(size: Size, place: number): NodeRow {
  const [kind, id, called] =
    place < size.klynger
      ? ['KLYNGE', `klynge-${place}`, 'Sundhedsklynge']
      : place < size.klynger + size.raad
        ? ['SUNDHEDSRAAD', `raad-${place - size.klynger}`, 'Sundhedsråd']
        : ['POLITISK_KLYNGE', `udvalg-${place - size.klynger - size.raad}`, 'Udvalg'];
  const name = `${called} ${placeOf(place)}`;
  return {
    id,
    name,
    aliases: [],
    kind,
    regionId: `region-${place % 5}`,
    hospitals: [],
    validFrom: null,
    validTo: null,
    ...findable(id, [name]),
    claims: [],
    listAsOf: null,
    listLastDay: null,
    listDocumentId: null,
    listDoubt: null,
    listDoubtEn: null,
  };
}

/** The kommuner of a body: klynger have three, råd six. */
function covered(id: string, seed: number, many: number): string[] {
  const start = Math.floor(drawn(seed, id.startsWith('raad') ? 50 : 51, Number(id.split('-')[1])) * 98);
  return Array.from({ length: many }, (_, step) => kommuneId((start + step) % 98));
}

export function coversEdges(size: Size): EdgeRow[] {
  const bodies = bodyIds(size).filter((id) => !id.startsWith('udvalg-'));
  return bodies.flatMap((from) =>
    covered(from, size.seed, from.startsWith('raad') ? 6 : 3).map((to) => ({
      from,
      to,
      id: `covers-${from}-${to.slice('kommune-'.length)}`,
      confidence: 'HIGH',
      note: null,
      claims: [],
    })),
  );
}

/** Each klynge feeds one to three råd, in shares that sum to 1. */
export function feedsEdges(size: Size): EdgeRow[] {
  return Array.from({ length: size.klynger }, (_, place) => place).flatMap((place) => {
    const many = Math.min(size.raad, 1 + Math.floor(drawn(size.seed, 60, place) * 3));
    const first = Math.floor(drawn(size.seed, 61, place) * size.raad);
    const kommuneIds = covered(`klynge-${place}`, size.seed, 3).sort();
    return Array.from({ length: many }, (_empty, step) => {
      const raad = `raad-${(first + step) % size.raad}`;
      return {
        from: `klynge-${place}`,
        to: raad,
        id: `feeds-klynge-${place}-${raad}`,
        kommuneIds,
        kommuneShare: 1 / many,
        raadShare: 0.5,
        population: 10_000,
        sharedKommuneIds: [],
        sharedPopulation: 0,
        confidence: 'HIGH',
        claims: [],
      };
    });
  });
}
