import type { Both, Sources } from '../question.ts';
import { both, claimsOf, type Evidenced } from '../say.ts';

/** A hit as the operation selects it: each kind has one of these names. */
export interface Hit {
  readonly kind: keyof typeof kinds;
  readonly matched: 'NAME' | 'ALIAS' | 'TEXT';
  readonly node: {
    readonly id: string;
    readonly evidence: Evidenced['evidence'];
    readonly meetings?: { readonly totalCount: number };
    readonly attendances?: { readonly totalCount: number };
    readonly succeeds?: readonly unknown[];
    readonly name?: string;
    readonly partyName?: string | null;
    readonly letter?: string | null;
    readonly title?: string;
    readonly gist?: string;
    readonly heldOn?: string | null;
    readonly bodyAsPrinted?: string | null;
    readonly documentKind?: string;
  };
}

/** One, and many, of each kind that a search finds. */
export const kinds = {
  PERSON: [both('person', 'person'), both('personer', 'persons')],
  KLYNGE: [both('sundhedsklynge', 'health cluster'), both('sundhedsklynger', 'health clusters')],
  SUNDHEDSRAAD: [both('sundhedsråd', 'health council'), both('sundhedsråd', 'health councils')],
  UDVALG: [both('udvalg', 'committee'), both('udvalg', 'committees')],
  KOMMUNE: [both('kommune', 'municipality'), both('kommuner', 'municipalities')],
  REGION: [both('region', 'region'), both('regioner', 'regions')],
  PARTY: [both('parti', 'party'), both('partier', 'parties')],
  ORGANISATION: [both('organisation', 'organisation'), both('organisationer', 'organisations')],
  DOCUMENT: [both('kilde', 'source'), both('kilder', 'sources')],
  MEETING: [both('møde', 'meeting'), both('møder', 'meetings')],
  AGENDA_ITEM: [both('punkt', 'agenda item'), both('punkter', 'agenda items')],
  INITIATIVE: [both('indsats', 'initiative'), both('indsatser', 'initiatives')],
  RECOMMENDATION: [both('anbefaling', 'recommendation'), both('anbefalinger', 'recommendations')],
  REMARK: [both('ytring', 'remark'), both('ytringer', 'remarks')],
  THEME: [both('tema', 'theme'), both('temaer', 'themes')],
  EVENT: [both('begivenhed', 'event'), both('begivenheder', 'events')],
} as const satisfies Record<string, readonly [Both, Both]>;

export function nameOf({ id, ...node }: Hit['node']): string {
  const meeting = [node.bodyAsPrinted, node.heldOn].filter((part) => part).join(', ');
  return node.name ?? node.partyName ?? node.title ?? node.gist ?? node.letter ?? (meeting || id);
}

/** The claims that a hit is cited by. */
export const claimsOfHit = ({ node }: Hit, sources: Sources): string[] => claimsOf([node], sources);

const minutes: ReadonlySet<string | undefined> = new Set(['OFFICIAL_MINUTES', 'OFFICIAL_CASE']);

/** Whether the minutes speak of it, or it is one of them: a body by its meetings, a råd as what comes after one. */
export const inMinutes = (hit: Hit): boolean =>
  minutes.has(hit.node.documentKind) ||
  claimsOfHit(hit, 'MINUTES').length > 0 ||
  [hit.node.meetings?.totalCount, hit.node.attendances?.totalCount, hit.node.succeeds?.length].some(
    (count) => (count ?? 0) > 0,
  );
