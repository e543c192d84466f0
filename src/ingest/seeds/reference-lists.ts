import { z } from 'zod';
import { eventKinds } from '../../domain/extract.ts';
import { confidences, documentKinds } from '../../domain/roles.ts';
import * as cell from './cells.ts';
import { list, type RowOf } from './csv.ts';

/** The lists of reference/: what their columns are, and which of them name a row. seeds/README.md says what they mean. */

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
  website: cell.webAddress,
  agenda_url: cell.webAddress,
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

export const themes = list('reference/themes.csv', ['id'], {
  id: cell.id('theme'),
  name: cell.required,
  name_en: cell.required,
  note: cell.optional,
});

export const themeLinks = list('reference/theme_links.csv', ['theme', 'document', 'part', 'element'], {
  theme: cell.id('theme'),
  document: cell.required,
  part: cell.word('items', 'initiatives', 'remarks', 'recommendations'),
  element: cell.required,
  by: cell.required,
  why: cell.required,
});

export const timeline = list('reference/timeline.csv', ['date', 'kind', 'title'], {
  date: cell.required,
  precision: cell.oneOf(['DAY', 'MONTH', 'YEAR']),
  kind: cell.oneOf(eventKinds),
  title: cell.required,
  title_en: cell.required,
  source: cell.several,
  note: cell.optional,
});

export const disagreements = list('reference/disagreements.csv', ['about', 'property', 'value'], {
  about: cell.id('kommune', 'klynge', 'raad', 'udvalg', 'rule'),
  property: cell.word('sundhedsraad', 'klynge', 'count', 'seats'),
  value: cell.required,
  value_en: cell.optional,
  source: cell.several,
  why: cell.optional,
  why_en: cell.optional,
  note: cell.optional,
});

export const english = list('reference/english.csv', ['danish'], {
  danish: cell.required,
  english: cell.required,
});

export type DisagreementRow = RowOf<typeof disagreements>;
export type SourceRow = RowOf<typeof sources>;
export type PartyRow = RowOf<typeof parties>;
