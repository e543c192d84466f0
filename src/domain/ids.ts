/** Each id says by its prefix what it names. Longer prefixes first where one begins another. */
export const prefixes = {
  'same-name-as': 'SameName',
  'succeeded-by': 'Succession',
  recommendation: 'Recommendation',
  announcement: 'Announcement',
  disagreement: 'Disagreement',
  organisation: 'Organisation',
  attendance: 'Attendance',
  initiative: 'Initiative',
  membership: 'Membership',
  'handed-to': 'Handover',
  document: 'Document',
  meeting: 'Meeting',
  mention: 'Mention',
  kommune: 'Kommune',
  klynge: 'Klynge',
  udvalg: 'Udvalg',
  region: 'Region',
  person: 'Person',
  remark: 'Remark',
  covers: 'Covers',
  'sat-in': 'SatIn',
  feeds: 'Flow',
  claim: 'Claim',
  event: 'Event',
  party: 'Party',
  theme: 'Theme',
  item: 'AgendaItem',
  lead: 'Lead',
  raad: 'Sundhedsraad',
  rule: 'Rule',
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

/** Whether an id names a thing or fact with an address of its own, which a feed can follow: all but evidence and facts between two things. */
export function hasFeed(id: string): boolean {
  const kind = kindOf(id);
  return kind !== null && kind !== 'Claim' && kind !== 'Document' && !isFactBetween(kind);
}

/** Whether an id stands for a person who objected: it holds for the seats alone, and says nothing of who that was. */
export const isWithdrawn = (id: string): boolean => /^person-udgaaet-\d+$/.test(id);

/** Facts that have an id to be named by and no address of their own: they are reached from their ends. */
export const isFactBetween = (kind: Kind | string): boolean =>
  kind === 'Covers' || kind === 'SameName' || kind === 'SatIn';
