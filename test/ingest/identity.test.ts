import { describe, expect, test } from 'vitest';
import { type Person, resolvePersons } from '../../src/ingest/resolve/persons.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { realSeeds } from './seeds-copy.ts';

const seeds = await loadSeeds(realSeeds);
const { persons, suggestions } = resolvePersons(seeds);

const called = (name: string) => persons.filter((person) => person.names.includes(name));
const inRaad = (person: Person) => person.seats.filter((seat) => seat.row.file === 'people/raad_members.csv');
const suggested = (name: string) =>
  suggestions
    .filter(({ left, right }) => [...left.names, ...right.names].includes(name))
    .map(({ left, right, reason }) => [left.id, right.id, reason.en]);

test('230 persons hold the 250 rows of the råd; every row of every list and every name of the minutes is one person', () => {
  const seats = persons.flatMap((person) => person.seats);

  expect(persons.filter((person) => inRaad(person).length > 0)).toHaveLength(230);
  expect(persons.flatMap(inRaad)).toHaveLength(250);
  expect(seats).toHaveLength(72 + 250 + 39 + 72);
  expect(new Set(seats.map(({ row }) => `${row.file} ${row.rowKey}`)).size).toBe(seats.length);
  expect(new Set(persons.map((person) => person.id)).size).toBe(persons.length);
});

test('250 rows stand on 249 seats: one member of Limfjorden is on leave, and her stand-in sits', () => {
  const seats = seeds.sundhedsraad.reduce((sum, row) => sum + row.regional_seats + row.municipal_seats, 0);
  const limfjorden = called('Jess Laursen').concat(called('Lina Hundebøl Jespersen')).flatMap(inRaad);

  expect(seats).toBe(249);
  expect(limfjorden.map((seat) => [seat.bodyId, seat.side])).toEqual([
    ['raad-limfjorden', 'REGIONAL'],
    ['raad-limfjorden', 'REGIONAL'],
  ]);
});

describe('namesakes stay apart', () => {
  test.each([
    ['Peter Larsen', ['person-peter-larsen-aalborg', 'person-peter-larsen-thisted']],
    ['Michael Christensen', ['person-michael-christensen-aabenraa', 'person-michael-christensen-aarhus']],
  ])('%s, by kommune in the id, with the reason why', (name, ids) => {
    expect(called(name).map((person) => [person.id, person.seats.length])).toEqual(ids.map((id) => [id, 1]));
    expect(suggested(name)).toEqual([[...ids, 'same full name, but different parties in the same period']]);
  });

  test.each([
    ['Julie Jacobsen', 'person-julie-jacobsen-raad-hovedstaden', 'person-julie-jacobsen-udvalg-sku-sjaelland'],
    ['Per Møller', 'person-per-moeller-c', 'person-per-moeller-hjoerring'],
  ])('%s, and a suggestion says that they may be one', (name, left, right) => {
    expect(called(name).map((person) => person.id)).toEqual([left, right]);
    expect(suggested(name)).toEqual([[left, right, 'same full name; nothing else ties them']]);
  });

  test('Søren Hansen and Søren Lund Hansen: a name within a name is only a suggestion', () => {
    expect(called('Søren Hansen').map((person) => person.id)).toEqual(['person-soeren-hansen']);
    expect(called('Søren Lund Hansen').map((person) => person.id)).toEqual(['person-soeren-lund-hansen']);
    expect(suggested('Søren Hansen')).toEqual([
      ['person-soeren-hansen', 'person-soeren-lund-hansen', 'same name, a middle name dropped; nothing else ties them'],
    ]);
  });

  test('Annette, Hanne and Brian Roed are not even suggested', () => {
    expect(suggested('Hanne Roed').flat().join()).not.toMatch(/annette|brian/);
  });
});

describe('one person', () => {
  test('Anders Kühnau in four klynger, and in two of them in the minutes too', () => {
    const [kuehnau, ...others] = called('Anders Kühnau');

    expect(others).toEqual([]);
    expect(kuehnau?.id).toBe('person-anders-kuehnau');
    expect(kuehnau?.seats.map((seat) => [seat.bodyId, seat.role]).sort()).toEqual([
      ['klynge-goedstrup', 'FORMAND'],
      ['klynge-horsens', 'FORMAND'],
      ['klynge-horsens', 'MEDFORMAND'],
      ['klynge-midt', 'FORMAND'],
      ['klynge-randers', 'FORMAND'],
      ['klynge-randers', 'FORMAND'],
    ]);
    expect(kuehnau?.joins.map((join) => join.basis).sort()).toEqual([
      'RULE',
      'RULE',
      'SAME_SOURCE',
      'SAME_SOURCE',
      'SAME_SOURCE',
    ]);
  });

  test.each([
    ['René Danielsson', ['raad-amager-vestegnen REGIONAL', 'raad-hovedstaden MUNICIPAL']],
    ['Nicolai Estrup', ['raad-aarhus REGIONAL', 'raad-kronjylland MUNICIPAL']],
  ])('%s with a regional and a municipal seat', (name, seats) => {
    const found = called(name);

    expect(found).toHaveLength(1);
    expect(found[0]?.seats.map((seat) => `${seat.bodyId} ${seat.side}`).sort()).toEqual(seats);
  });

  test.each([
    ['Dorte West', 'person-dorte-west', ['klynge-goedstrup', 'raad-vestjylland']],
    ['Lone Jakobi', 'person-lone-jakobi', ['klynge-horsens', 'klynge-horsens', 'raad-horsens']],
    ['Pernille Beckmann', 'person-pernille-beckmann', ['raad-oestsjaelland-oerne', 'udvalg-sku-sjaelland']],
  ])('%s, joined across lists by a rule that says so', (name, id, bodies) => {
    const found = called(name);

    expect(found.map((person) => person.id)).toEqual([id]);
    expect(found[0]?.seats.map((seat) => seat.bodyId).sort()).toEqual(bodies);
    const joins = new Set(found[0]?.joins.map(({ basis, reason, by }) => `${basis} ${reason.en} ${by}`));
    expect([...joins]).toEqual(['RULE same full name and same municipality null']);
  });
});

test('no person holds two rows that conflict, and every row of a person is tied to it by a join', () => {
  for (const person of persons) {
    expect(person.joins, person.id).toHaveLength(person.seats.length - 1);
    const periods = new Map(person.seats.map((seat) => [`${seat.period} ${seat.partyId}`, seat]));
    const parties = [...periods.values()].filter((seat) => seat.partyId !== null);
    expect(new Set(parties.map((seat) => seat.period)).size, person.id).toBe(parties.length);
  }
});

test('what ties two persons is said in Danish and in English', () => {
  const reasons = [...suggestions.map(({ reason }) => reason), ...persons.flatMap((p) => p.joins.map((j) => j.reason))];

  expect(reasons.filter(({ da, en }) => da === '' || en === '' || da === en)).toEqual([]);
});
