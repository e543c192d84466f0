import { groupBy } from '../../domain/group.ts';
import { directory } from '../resolve/directory.ts';
import { type Resolved, resolvePersons } from '../resolve/persons.ts';
import { Problems } from '../seeds/csv.ts';
import type { Seeds } from '../seeds/seeds.ts';
import { Claims } from './claims.ts';
import { coversRows, feedsRows } from './coverage.ts';
import { betweenSources } from './disagreements/disagreements.ts';
import { documentRows } from './documents.ts';
import {
  type EdgeRow,
  type EdgeType,
  edgeTypes,
  type GraphRows,
  type NodeLabel,
  type NodeRow,
  nodeLabels,
} from './graph-rows.ts';
import { leadRows } from './leads.ts';
import { type NewestLists, newestLists } from './lists-held.ts';
import { type BodyDays, membershipRows } from './memberships.ts';
import { minutesRows } from './minutes/minutes-rows.ts';
import { withEnd, withMembers } from './minutes/proven.ts';
import { formerIdRows, personRow, sameNameRows } from './persons.ts';
import * as places from './places.ts';

/**
 * Turns the seeds into the rows of a version: pure, so that the same seeds give the same rows on every machine.
 *
 * @throws PersonWithoutId when a person of the lists has no id in people/ids.csv
 */
export function toRows(seeds: Seeds): GraphRows {
  const claims = new Claims();
  const resolved = resolvePersons(seeds);
  const minutes = minutesRows(seeds, { resolved, claims, names: directory(seeds, new Problems()) });
  const lists = listRows(seeds, { resolved, claims, minutes });
  const Disagreement = betweenSources(seeds, {
    resolved,
    claims,
    sittings: minutes.sittings,
    facts: [...lists.nodes.Membership, ...minutes.nodes.Attendance],
    bodies: lists.bodies,
    days: lists.days,
    edges: { SUCCEEDED_BY: minutes.edges.SUCCEEDED_BY, FEEDS: lists.edges.FEEDS },
  });
  const CONCERNS = toOne(Disagreement, 'bodyId');
  const nodes = merged(nodeLabels, [
    lists.nodes,
    minutes.nodes,
    { Disagreement },
    { Claim: claims.nodes(namesOf(lists.nodes)) },
  ]);
  const edges = merged(edgeTypes, [lists.edges, minutes.edges, { CONCERNS }, { FROM: claims.edges() }]);
  for (const label of nodeLabels) nodes[label].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const type of edgeTypes) edges[type].sort(byEnds);
  return { nodes, edges };
}

/** The names of places, by id. */
function namesOf({ Region, Klynge, Kommune }: Readonly<Record<'Region' | 'Klynge' | 'Kommune', readonly NodeRow[]>>) {
  return new Map([...Region, ...Klynge, ...Kommune].map((row) => [row.id, String(row['name'])]));
}

/** The lists under each name, one after the other; a name that nobody gives is an empty list. */
function merged<Name extends string, Row>(
  names: readonly Name[],
  parts: readonly Readonly<Partial<Record<Name, readonly Row[]>>>[],
): Record<Name, Row[]> {
  return Object.fromEntries(names.map((name) => [name, parts.flatMap((part) => part[name] ?? [])])) as Record<
    Name,
    Row[]
  >;
}

/** What the lists say; memberships and persons also rest on the persons of the minutes. */
function listRows(
  seeds: Seeds,
  { resolved, claims, minutes }: { resolved: Resolved; claims: Claims; minutes: ReturnType<typeof minutesRows> },
) {
  const { persons, suggestions } = resolved;
  const seats = persons.flatMap((person) => person.seats);
  const lists = newestLists(
    seats.filter(({ isMember }) => isMember),
    seeds.sources,
  );
  const [Klynge, Sundhedsraad, Udvalg] = [places.klyngeRows, places.raadRows, places.udvalgRows].map((rows) =>
    rows(seeds, claims).map((row) => withEnd(withList(row, lists), minutes.sittings, claims)),
  ) as [NodeRow[], NodeRow[], NodeRow[]];
  const bodies = [...Klynge, ...Sundhedsraad, ...Udvalg];
  const days = daysOf(bodies);
  const Membership = persons.flatMap((person) => membershipRows(person, { bodies: days, lists, claims }));
  const factsOf = groupBy([...Membership, ...minutes.nodes.Attendance], (row) => String(row['personId']));
  const Kommune = places.kommuneRows(seeds, claims);
  const COVERS = withMembers(coversRows(seeds, claims), Membership, claims).toSorted(byEnds);
  const Lead = leadRows(seeds, persons, claims);
  const nodes = {
    Region: places.regionRows(seeds, claims),
    Kommune,
    Klynge,
    Sundhedsraad,
    Udvalg,
    Organisation: places.organisationRows(seeds, claims),
    Party: places.partyRows(seeds, claims),
    Person: persons.map((person) => personRow(person, factsOf.get(person.id) ?? [])),
    FormerId: formerIdRows(persons),
    Membership,
    Lead,
    Document: documentRows(seeds, minutes.sittings),
  } satisfies Partial<Record<NodeLabel, NodeRow[]>>;
  const edges = {
    PART_OF: [...toOne(Kommune, 'regionId'), ...toOne(Udvalg, 'klyngeId')],
    BECOMES: toOne(nodes.Region, 'successorId'),
    IN_REGION: toOne(bodies, 'regionId'),
    HOLDS: toOne(Membership, 'personId').map(({ from, to }) => ({ from: to, to: from })),
    IN: toOne(Membership, 'bodyId'),
    FOR: toOne(Membership, 'partyId'),
    REPRESENTS: toOne(Membership, 'representsId'),
    ABOUT: Lead.flatMap((lead) => (lead['personIds'] as string[]).map((to) => ({ from: lead.id, to }))),
    COVERS,
    FEEDS: feedsRows(seeds, COVERS),
    SAT_IN: satInRows(Membership),
    SAME_NAME_AS: sameNameRows(suggestions),
  } satisfies Partial<Record<EdgeType, EdgeRow[]>>;
  return { bodies, days, nodes, edges };
}

/** The order of the lines in the files is no part of what they say, so it must not reach the digest. */
const byEnds = (a: EdgeRow, b: EdgeRow) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1);

/** An edge from each row to the thing whose id stands in the column. */
function toOne(rows: readonly NodeRow[], column: string): EdgeRow[] {
  return rows.flatMap((row) => {
    const to = row[column];
    return typeof to === 'string' ? [{ from: row.id, to }] : [];
  });
}

/** A body with its newest complete member list: without one, "no list held". */
function withList(row: NodeRow, lists: NewestLists): NodeRow {
  const list = lists.of.get(row.id);
  return {
    ...row,
    listAsOf: list?.asOf ?? null,
    listLastDay: list?.lastDay ?? null,
    listDocumentId: list?.documentId ?? null,
    listDoubt: list?.doubt ?? null,
    listDoubtEn: list?.doubtEn ?? null,
  };
}

function daysOf(bodies: readonly NodeRow[]): BodyDays {
  const day = (value: unknown) => (typeof value === 'string' ? value : null);
  return new Map(
    bodies.map((row) => [
      row.id,
      { from: day(row['preparatoryFrom']) ?? day(row['validFrom']), to: day(row['validTo']) },
    ]),
  );
}

const saidBy = ['LIST', 'MINUTES', 'SUPPLEMENT'];

/** Who sat where, one edge for each person and body, however many seats: for paths, and for looking at. */
function satInRows(memberships: readonly NodeRow[]): EdgeRow[] {
  const pairs = groupBy(memberships, (row) => `sat-in-${row['personId']}-${row['bodyId']}`);
  return [...pairs].map(([id, rows]) => ({
    from: String(rows[0]?.['personId']),
    to: String(rows[0]?.['bodyId']),
    id,
    membershipIds: rows.map((row) => row.id),
    saidBy: saidBy.filter((kind) => rows.some((row) => (row['saidBy'] as string[]).includes(kind))),
    claims: [...new Set(rows.flatMap((row) => row['claims'] as string[]))],
  }));
}
