import { z } from 'zod';
import { confidences, documentKinds, sides } from '../../domain/roles.ts';
import * as cell from './cells.ts';
import { list, type RowOf } from './csv.ts';

/** Every list of the seeds: what its columns are, and which of them name a row. seeds/README.md says what they mean. */

const confidence = cell.oneOf(confidences, 'NOT_STATED');

export const sources = list('reference/sources.csv', ['id'], {
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected lower-case letters, digits and hyphens'),
  kind: cell.oneOf(documentKinds),
  title: cell.required,
  publisher: cell.required,
  address: cell.optional,
  sha256: cell.optional,
  terms: cell.required,
  retrieved_on: cell.day,
  complete_in: cell.optional,
  doubt_in: cell.several,
  doubt: cell.optional,
  doubt_en: cell.optional,
  note: cell.optional,
});

export const regions = list('reference/regions.csv', ['id'], {
  id: cell.id('region'),
  name: cell.required,
  code: cell.optional,
  valid_from: cell.day,
  valid_to: cell.day,
  successor: cell.idOrEmpty('region'),
  source: cell.several,
});

export const municipalities = list('reference/municipalities.csv', ['code'], {
  code: cell.kommuneCode,
  name: cell.required,
  full_name: cell.required,
  aliases: cell.several,
  region: cell.id('region'),
  population: cell.wholeNumber,
  population_year: cell.wholeNumber,
  lat: cell.degrees,
  lon: cell.degrees,
  source: cell.several,
  population_source: cell.several,
  position_source: cell.several,
});

export const klynger = list('reference/klynger.csv', ['id'], {
  id: cell.id('klynge'),
  name: cell.required,
  aliases: cell.several,
  region: cell.id('region'),
  hospital: cell.optional,
  valid_from: cell.day,
  valid_to: cell.day,
  source: cell.several,
  confidence,
});

export const klyngeMunicipalities = list('reference/klynge_municipalities.csv', ['klynge_id', 'municipality_code'], {
  klynge_id: cell.id('klynge'),
  municipality_code: cell.kommuneCode,
  source: cell.several,
  confidence,
  note: cell.optional,
});

export const sundhedsraad = list('reference/sundhedsraad.csv', ['id'], {
  id: cell.id('raad'),
  name: cell.required,
  aliases: cell.several,
  region: cell.id('region'),
  valid_from_preparatory: cell.day,
  valid_from: cell.day,
  regional_seats: cell.wholeNumber,
  municipal_seats: cell.wholeNumber,
  hospitals: cell.several,
  hospitals_basis: cell.oneOf(['STATED', 'INFERRED'], 'STATED'),
  website: cell.optional,
  agenda_url: cell.optional,
  source: cell.several,
  note: cell.optional,
});

export const raadMunicipalities = list('reference/sundhedsraad_municipalities.csv', ['raad_id', 'municipality_code'], {
  raad_id: cell.id('raad'),
  municipality_code: cell.kommuneCode,
  source: cell.several,
  confidence,
  note: cell.optional,
});

export const parties = list('reference/parties.csv', ['id'], {
  id: cell.id('party'),
  letter: cell.optional,
  name: cell.optional,
  short: cell.optional,
  kind: cell.oneOf(['PARTY', 'LOCAL_LIST', 'INDEPENDENT']),
  municipalities: cell.several,
  colour: cell.optional,
  valid_from: cell.dayOrYear,
  valid_to: cell.dayOrYear,
  source: cell.several,
  colour_source: cell.several,
  note: cell.optional,
});

export const udvalg = list('reference/udvalg.csv', ['id'], {
  id: cell.id('udvalg'),
  name: cell.required,
  aliases: cell.several,
  kind: cell.oneOf(['SUNDHEDSSAMARBEJDSUDVALG', 'SUNDHEDSKOORDINATIONSUDVALG', 'FAGLIGT_NIVEAU']),
  region: cell.id('region'),
  klynge: cell.idOrEmpty('klynge'),
  valid_from: cell.day,
  valid_to: cell.day,
  source: cell.several,
  note: cell.optional,
});

export const organisations = list('reference/organisations.csv', ['id'], {
  id: cell.id('organisation'),
  name: cell.required,
  aliases: cell.several,
  kind: cell.oneOf(['ALMEN_PRAKSIS', 'SYGEHUS', 'PSYKIATRI', 'ANDEN']),
  source: cell.several,
});

const member = {
  body: cell.required,
  person: cell.required,
  party_letter: cell.text,
  side: cell.oneOf(sides, 'UNKNOWN'),
  function: cell.text,
  office: cell.text,
  represents: cell.text,
  as_of: cell.interval,
  source: cell.required,
  party_source: cell.optional,
  office_source: cell.optional,
  name_source: cell.optional,
  inferred: cell.several,
  note: cell.optional,
};
const memberKey = ['body', 'person', 'side', 'represents', 'as_of'] as const;

export const klyngeMembers = list('people/klynge_members.csv', memberKey, member);
export const raadMembers = list('people/raad_members.csv', memberKey, member);
export const relatedBodies = list('people/related_bodies.csv', memberKey, member);

export const continuity = list('people/continuity.csv', ['person', 'kind', 'from', 'to'], {
  person: cell.required,
  also_as: cell.optional,
  kind: cell.oneOf(['KLYNGE_TO_RAAD', 'KLYNGE_TO_REGION', 'OTHER_FORUM']),
  from: cell.several,
  to: cell.id('raad', 'region'),
  confidence,
  why: cell.required,
  source: cell.several,
});

export const ids = list('people/ids.csv', ['id', 'source', 'key'], {
  id: cell.id('person'),
  asPrinted: cell.required,
  source: cell.required,
  key: cell.required,
  mergedInto: cell.idOrEmpty('person'),
});

export const judgements = list('judgements.csv', ['asPrinted', 'document', 'key', 'person'], {
  asPrinted: cell.required,
  document: cell.required,
  key: cell.text,
  person: cell.id('person'),
  judgement: cell.oneOf(['SAME', 'NOT_SAME', 'UNSURE']),
  by: cell.required,
  on: cell.day,
  why: cell.required,
});

export const objections = list('objections.csv', ['person'], {
  person: cell.id('person'),
  by: cell.required,
  on: cell.day,
  why: cell.text,
});

export type SourceRow = RowOf<typeof sources>;
export type PartyRow = RowOf<typeof parties>;
export type MemberRow = RowOf<typeof raadMembers>;
export type IdRow = RowOf<typeof ids>;
export type JudgementRow = RowOf<typeof judgements>;
