import type * as rows from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { nodeType } from '../keys/node-ref.ts';

/** Every type that has an address, without its fields: the files beside this one add them. Nothing is circular then. */

export const Body = builder.interfaceRef<rows.BodyRow>('Body');

export const Region = nodeType<rows.RegionRow>('Region', {
  prefix: 'region',
  description: both('Region.', 'Region: runs the hospitals.'),
});

export const Kommune = nodeType<rows.KommuneRow>('Kommune', {
  prefix: 'kommune',
  description: both('Kommune.', 'Municipality.'),
});

export const Klynge = nodeType<rows.BodyRow>('Klynge', {
  prefix: 'klynge',
  interfaces: [Body],
  description: both(
    'Sundhedsklynge: samarbejdet mellem region, kommuner og almen praksis omkring et akutsygehus, 2022–2026.',
    'Health cluster: region, municipalities and general practice around an emergency hospital, 2022–2026.',
  ),
});

export const Sundhedsraad = nodeType<rows.BodyRow>('Sundhedsraad', {
  prefix: 'raad',
  interfaces: [Body],
  description: both(
    'Sundhedsråd: et af de 17 råd, der tager over den 1. januar 2027; forberedende fra 2026.',
    'Health council: one of the 17 that take over on 1 January 2027; preparatory from 2026.',
  ),
});

export const Udvalg = nodeType<rows.BodyRow>('Udvalg', {
  prefix: 'udvalg',
  interfaces: [Body],
  description: both(
    'Et andet udvalg, eller en klynges faglige niveau.',
    'Another committee, or the professional level of a cluster.',
  ),
});

export const Organisation = nodeType<rows.OrganisationRow>('Organisation', {
  prefix: 'organisation',
  description: both(
    'En organisation, som lister eller referater nævner.',
    'An organisation that lists or minutes name.',
  ),
});

export const Party = nodeType<rows.PartyRow>('Party', {
  prefix: 'party',
  description: both('Parti, lokalliste eller løsgænger.', 'Party, local list or independent.'),
});

export const Person = nodeType<rows.PersonRow>('Person', {
  prefix: 'person',
  description: both(
    'En person i et offentligt hverv; kun det, kilderne siger om hvervet.',
    'A person in a public role; only what the sources say of the role.',
  ),
});

export const Membership = nodeType<rows.MembershipRow>('Membership', {
  prefix: 'membership',
  description: both('En persons plads i et organ.', "A person's seat in a body."),
});

export const Flow = nodeType<rows.FlowRow>('Flow', {
  prefix: 'feeds',
  description: both(
    'En klynges kommuner, der går til et råd. Udledt af, hvad begge dækker; ingen lov siger, at rådet følger efter klyngen.',
    "A cluster's municipalities that go to a council. Derived from what both cover; no law says that the council succeeds the cluster.",
  ),
});

export const Lead = nodeType<rows.LeadRow>('Lead', {
  prefix: 'lead',
  description: both('Et spor: måske gået videre. Aldrig et faktum.', 'A lead: perhaps moved on. Never a fact.'),
});

export const Document = nodeType<rows.DocumentRow>('Document', {
  prefix: 'document',
  description: both('En kilde.', 'A source.'),
});

export const Claim = nodeType<rows.ClaimRow>('Claim', {
  prefix: 'claim',
  description: both('Hvad én kilde siger om én oplysning.', 'What one source says of one fact.'),
});

export const Represented = builder.unionType('Represented', {
  description: both('Den, en plads eller en person taler for.', 'Whom a seat or a person speaks for.'),
  types: [Region, Kommune, Organisation],
});

export const LeadTarget = builder.unionType('LeadTarget', {
  description: both('Hvor et spor fører hen.', 'Where a lead leads.'),
  types: [Klynge, Sundhedsraad, Udvalg, Region],
});
