/** What a claim may be about: every `property` that the lists' rows are read into. */
export const claimProperties = [
  'name',
  'code',
  'region',
  'validFrom',
  'lastDay',
  'successor',
  'population',
  'position',
  'letter',
  'colour',
  'hospitals',
  'klynge',
  'preparatoryFrom',
  'regionalSeats',
  'municipalSeats',
  'covers',
  'person',
  'role',
  'office',
  'party',
  'represents',
  'observedOn',
  'lead',
] as const;
export type ClaimProperty = (typeof claimProperties)[number];

/** Fields of the API whose evidence stands under another name: lists write the last day, the API the day after it. */
export const claimPropertyOf: Readonly<Record<string, ClaimProperty>> = {
  validTo: 'lastDay',
  lat: 'position',
  lon: 'position',
  successorId: 'successor',
  partyLetter: 'party',
  roleAsPrinted: 'role',
  representsAsPrinted: 'represents',
  lastObserved: 'observedOn',
};
