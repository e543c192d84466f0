import type { ClaimProperty } from '../../domain/claim-properties.ts';
import { addDays } from '../../domain/dates.ts';
import type { Placed } from '../seeds/csv.ts';
import type { Seeds } from '../seeds/seeds.ts';
import type { Claims } from './claims.ts';
import { findable } from './findable.ts';
import type { NodeRow, Value } from './graph-rows.ts';

/** Seed files write the last day; the graph keeps the day after it, exclusive. */
const exclusive = (lastDay: string | null) => (lastDay === null ? null : addDays(lastDay, 1));

/** Says each property of a row that has a value, from the same sources, and returns the claims' ids. */
function sayAll(
  claims: Claims,
  row: Placed & { source: string[] },
  said: { about: string } & Partial<Record<ClaimProperty, Value>>,
): string[] {
  const { about, ...properties } = said;
  return (Object.entries(properties) as [ClaimProperty, Value][]).flatMap(([property, value]) => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    const confidence = 'confidence' in row ? (row.confidence as 'HIGH') : 'NOT_STATED';
    const text = Array.isArray(value) ? value.join('; ') : String(value);
    return claims.say({ about, property, value: text, confidence, sources: row.source, row });
  });
}

/** "Klynge Midt (Hovedstaden)" is asked for as "Klynge Midt" too, and may then be one of several. */
const withoutRegion = (alias: string) => alias.replace(/\s*\(.*\)$/, '');

export function regionRows(seeds: Seeds, claims: Claims): NodeRow[] {
  return seeds.regions.map((row) => ({
    id: row.id,
    name: row.name,
    code: row.code,
    validFrom: row.valid_from,
    validTo: exclusive(row.valid_to),
    successorId: row.successor,
    ...findable(row.id, [row.name], [row.code]),
    claims: sayAll(claims, row, {
      about: row.id,
      name: row.name,
      code: row.code,
      validFrom: row.valid_from,
      lastDay: row.valid_to,
      successor: row.successor,
    }),
  }));
}

export function kommuneRows(seeds: Seeds, claims: Claims): NodeRow[] {
  return seeds.municipalities.map((row) => {
    const id = `kommune-${row.code}`;
    const say = (property: ClaimProperty, value: string | number, sources: string[]) =>
      claims.say({ about: id, property, value, sources, row });
    return {
      id,
      name: row.name,
      fullName: row.full_name,
      aliases: row.aliases,
      code: row.code,
      regionId: row.region,
      population: row.population,
      populationYear: row.population_year,
      lat: row.lat,
      lon: row.lon,
      ...findable(id, [row.name, row.full_name, ...row.aliases], [row.code]),
      claims: [
        ...say('name', row.name, row.source),
        ...say('region', row.region, row.source),
        ...say('population', row.population, row.population_source),
        ...say('position', `${row.lat}, ${row.lon}`, row.position_source),
      ],
    };
  });
}

export function organisationRows(seeds: Seeds, claims: Claims): NodeRow[] {
  return seeds.organisations.map((row) => ({
    id: row.id,
    name: row.name,
    aliases: row.aliases,
    kind: row.kind,
    ...findable(row.id, [row.name, ...row.aliases]),
    claims: sayAll(claims, row, { about: row.id, name: row.name }),
  }));
}

export function partyRows(seeds: Seeds, claims: Claims): NodeRow[] {
  return seeds.parties.map((row) => ({
    id: row.id,
    letter: row.letter,
    name: row.name,
    short: row.short,
    kind: row.kind,
    kommuneIds: row.municipalities.map((code) => `kommune-${code}`),
    colour: row.colour,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    note: row.note,
    ...findable(row.id, [row.name ?? row.letter, ...(row.name?.split(/,| - /) ?? [])], [row.letter, row.short]),
    claims: [
      ...sayAll(claims, row, { about: row.id, name: row.name, letter: row.letter }),
      ...(row.colour === null
        ? []
        : claims.say({ about: row.id, property: 'colour', value: row.colour, sources: row.colour_source, row })),
    ],
  }));
}

export function klyngeRows(seeds: Seeds, claims: Claims): NodeRow[] {
  return seeds.klynger.map((row) => ({
    id: row.id,
    name: row.name,
    aliases: row.aliases,
    kind: 'KLYNGE',
    regionId: row.region,
    hospitals: row.hospital === null ? [] : [row.hospital],
    validFrom: row.valid_from,
    validTo: exclusive(row.valid_to),
    confidence: row.confidence,
    ...findable(row.id, [row.name, ...row.aliases, ...row.aliases.map(withoutRegion)]),
    claims: sayAll(claims, row, {
      about: row.id,
      name: row.name,
      region: row.region,
      hospitals: row.hospital,
      validFrom: row.valid_from,
      lastDay: row.valid_to,
    }),
  }));
}

export function raadRows(seeds: Seeds, claims: Claims): NodeRow[] {
  return seeds.sundhedsraad.map((row) => ({
    id: row.id,
    name: row.name,
    aliases: row.aliases,
    kind: 'SUNDHEDSRAAD',
    regionId: row.region,
    hospitals: row.hospitals,
    hospitalsBasis: row.hospitals_basis,
    validFrom: row.valid_from,
    preparatoryFrom: row.valid_from_preparatory,
    regionalSeats: row.regional_seats,
    municipalSeats: row.municipal_seats,
    website: row.website,
    agendaUrl: row.agenda_url,
    note: row.note,
    ...findable(row.id, [row.name, ...row.aliases]),
    claims: [
      ...sayAll(claims, row, {
        about: row.id,
        name: row.name,
        region: row.region,
        preparatoryFrom: row.valid_from_preparatory,
        validFrom: row.valid_from,
        regionalSeats: row.regional_seats,
        municipalSeats: row.municipal_seats,
      }),
      ...claims.say({
        about: row.id,
        property: 'hospitals',
        value: row.hospitals.join('; '),
        basis: row.hospitals_basis,
        sources: row.source,
        row,
      }),
    ],
  }));
}

export function udvalgRows(seeds: Seeds, claims: Claims): NodeRow[] {
  return seeds.udvalg.map((row) => ({
    id: row.id,
    name: row.name,
    aliases: row.aliases,
    kind: row.kind,
    regionId: row.region,
    klyngeId: row.klynge,
    hospitals: [],
    validFrom: row.valid_from,
    validTo: exclusive(row.valid_to),
    note: row.note,
    ...findable(row.id, [row.name, ...row.aliases]),
    claims: sayAll(claims, row, {
      about: row.id,
      name: row.name,
      region: row.region,
      klynge: row.klynge,
      validFrom: row.valid_from,
      lastDay: row.valid_to,
    }),
  }));
}
