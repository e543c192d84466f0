import type { ClaimProperty } from '../domain/claim-properties.ts';
import type { Both } from './question.ts';
import { both, same } from './say.ts';

const names: Readonly<Record<ClaimProperty, Both>> = {
  name: both('navn', 'name'),
  code: both('kode', 'code'),
  region: both('region', 'region'),
  validFrom: both('gælder fra', 'valid from'),
  lastDay: both('til og med', 'through'),
  successor: both('efterfølger', 'successor'),
  population: both('folketal', 'population'),
  position: both('beliggenhed', 'position'),
  letter: both('bogstav', 'letter'),
  colour: both('farve', 'colour'),
  hospitals: both('sygehus', 'hospital'),
  klynge: both('sundhedsklynge', 'health cluster'),
  preparatoryFrom: both('forberedende fra', 'preparatory from'),
  regionalSeats: both('regionale pladser', 'regional seats'),
  municipalSeats: both('kommunale pladser', 'municipal seats'),
  covers: both('dækker kommune', 'covers municipality'),
  person: both('person', 'person'),
  role: both('hverv', 'role'),
  office: both('embede', 'office'),
  party: both('parti', 'party'),
  represents: both('sidder for', 'sits for'),
  observedOn: both('set', 'seen'),
  lead: both('spor', 'lead'),
  heldOn: both('mødedag', 'day of the meeting'),
  attendance: both('fremmøde', 'attendance'),
  item: both('punkt', 'item'),
  outcome: both('udfald', 'outcome'),
  attachment: both('bilag', 'attachment'),
  initiative: both('indsats', 'initiative'),
  recommendation: both('anbefaling', 'recommendation'),
  remark: both('ytring', 'remark'),
  event: both('dato', 'date'),
  rule: both('regel', 'rule'),
  mention: both('omtale', 'mention'),
  announcement: both('løfte', 'announcement'),
  conflict: both('uenighed', 'disagreement'),
};

/** What each property of a claim is called. */
export const propertyNames: Readonly<Record<string, Both>> = names;

/** What a property is called, one that leads to a thing as that thing is: "partyId" as "parti"; null for no claim's. */
export const propertyName = (property: string): Both | null =>
  propertyNames[property] ?? propertyNames[property.replace(/Ids?$/, '')] ?? null;

/** The same; what serves the graph alone as the graph has it. */
export const sayProperty = (property: string): Both => propertyName(property) ?? same(property);
