import type { Confidence, DocumentKind, Elected, Role, Side } from '../domain/roles.ts';

/**
 * What the statements of cypher/read return: nodes with their properties, to-one neighbours inside.
 * A property that is not known is absent, or null where a statement names it.
 */

/** What every row has. */
export interface Thing {
  readonly id: string;
  readonly version: number;
  readonly knownSince: number;
  readonly claims?: readonly string[];
}

export interface RegionRow extends Thing {
  readonly name: string;
  readonly code?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly successorId?: string | null;
}

export interface KommuneRow extends Thing {
  readonly name: string;
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly code: string;
  readonly population: number;
  readonly populationYear: number;
  readonly lat: number;
  readonly lon: number;
  readonly region: RegionRow;
}

export interface BodyRow extends Thing {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly hospitals: readonly string[];
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly preparatoryFrom?: string | null;
  readonly regionalSeats?: number | null;
  readonly municipalSeats?: number | null;
  readonly website?: string | null;
  readonly agendaUrl?: string | null;
  readonly klyngeId?: string | null;
  readonly note?: string | null;
  readonly listAsOf?: string | null;
  readonly listLastDay?: string | null;
  readonly listDocumentId?: string | null;
  readonly listDoubt?: string | null;
  readonly listDoubtEn?: string | null;
  readonly region: RegionRow;
}

/** How many memberships a body has in a role; `step` is "2026-04-28 12 3": on the day asked about twelve yes, three no. */
export interface TallyRow {
  readonly role: string;
  readonly total: number;
  readonly current: number;
  readonly step: string | null;
}

export interface OrganisationRow extends Thing {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
}

export interface PartyRow extends Thing {
  readonly letter?: string | null;
  readonly name?: string | null;
  readonly short?: string | null;
  readonly kind: string;
  readonly kommuneIds: readonly string[];
  readonly colour?: string | null;
  readonly validFrom?: string | null;
  readonly note?: string | null;
}

export interface PersonRow extends Thing {
  readonly name: string;
  readonly names: readonly string[];
  readonly joins: readonly string[];
}

export interface MembershipRow extends Thing {
  readonly role: Role;
  readonly roleAsPrinted?: string | null;
  readonly side: Side;
  readonly elected: Elected;
  readonly office?: string | null;
  readonly partyLetter?: string | null;
  readonly representsAsPrinted?: string | null;
  readonly observedOn: readonly string[];
  readonly lastObserved?: string | null;
  readonly current: boolean;
  readonly notBefore?: string | null;
  readonly sureFrom?: string | null;
  readonly sureTo?: string | null;
  readonly notFrom?: string | null;
  readonly note?: string | null;
  readonly saidBy?: readonly ('LIST' | 'MINUTES' | 'SUPPLEMENT')[] | null;
  readonly electedInMinutes?: Elected | null;
  readonly officeInMinutes?: string | null;
  readonly partyInMinutes: PartyRow | null;
  readonly person: PersonRow;
  readonly body: BodyRow;
  readonly party: PartyRow | null;
  readonly represents: (RegionRow | KommuneRow | OrganisationRow) | null;
}

export interface FlowRow extends Thing {
  readonly kommuneShare: number;
  readonly raadShare: number;
  readonly population: number;
  readonly sharedKommuneIds: readonly string[];
  readonly sharedPopulation: number;
  readonly confidence: Confidence;
  readonly klynge: BodyRow;
  readonly sundhedsraad: BodyRow;
  readonly kommuner: readonly KommuneRow[];
}

export interface LeadRow extends Thing {
  readonly kind: string;
  readonly name: string;
  readonly alsoAs?: string;
  readonly confidence: Confidence;
  readonly why: string;
  readonly whyEn?: string;
  readonly persons: readonly PersonRow[];
  readonly from: readonly BodyRow[];
  readonly to: (BodyRow | RegionRow) | null;
}

export interface DocumentRow extends Thing {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly publisher: string;
  readonly url?: string;
  readonly agendaSite?: string;
  readonly sha256?: string;
  readonly length?: number;
  readonly mediaType?: string;
  readonly caseNumbers?: readonly string[];
  readonly documentNumber?: string;
  readonly licence: string;
  readonly retrievedOn?: string;
  readonly note?: string;
}

export interface ClaimRow extends Thing {
  readonly about: string;
  readonly property: string;
  readonly value: string;
  readonly valueName?: string;
  readonly original?: string;
  readonly basis: 'STATED' | 'INFERRED';
  readonly confidence: Confidence;
  readonly list?: string;
  readonly key?: string;
  readonly note?: string;
  readonly sourcesInRow: number;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  readonly quoteSha256?: string;
  readonly itemNumber?: number;
  readonly document: DocumentRow;
  readonly meeting: { readonly heldOn?: string; readonly bodyAsPrinted?: string; readonly bodyName?: string } | null;
  readonly itemCase: string | null;
}

/** A version's own node. It stands outside versions. */
export interface VersionRow {
  readonly number: number;
  readonly id: string;
  readonly digest: string;
  readonly publishedAt: string;
  readonly loaded: boolean;
  readonly counts: string;
  readonly nodes: number;
}

/** A relationship that is a fact. */
export interface FactRow {
  readonly id: string;
  readonly confidence?: Confidence;
  readonly note?: string;
  readonly claims?: readonly string[];
  readonly reasonDa?: string;
  readonly reasonEn?: string;
}
