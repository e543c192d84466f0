/** Each id says by its prefix what it names. Longer prefixes first where one begins another. */
export const prefixes = {
  'same-name-as': 'SameName',
  membership: 'Membership',
  organisation: 'Organisation',
  document: 'Document',
  kommune: 'Kommune',
  klynge: 'Klynge',
  udvalg: 'Udvalg',
  region: 'Region',
  person: 'Person',
  covers: 'Covers',
  feeds: 'Flow',
  claim: 'Claim',
  party: 'Party',
  lead: 'Lead',
  raad: 'Sundhedsraad',
} as const;

export type Kind = (typeof prefixes)[keyof typeof prefixes];

const entries = Object.entries(prefixes) as [keyof typeof prefixes, Kind][];

/** What an id names, by its prefix; `null` when no kind begins so. */
export function kindOf(id: string): Kind | null {
  return entries.find(([prefix]) => id.startsWith(`${prefix}-`))?.[1] ?? null;
}

/** The id without its prefix: "klynge-horsens" → "horsens". */
export function withoutPrefix(id: string): string {
  const prefix = entries.find(([candidate]) => id.startsWith(`${candidate}-`))?.[0];
  return prefix === undefined ? id : id.slice(prefix.length + 1);
}
