import type { EdgeRow, EdgeType, NodeLabel, NodeRow, RowSource, Rows } from '../../../src/ingest/rows/graph-rows.ts';
import { edgeTypes, nodeLabels } from '../../../src/ingest/rows/graph-rows.ts';
import { bodyRow, bodyIds, coversEdges, feedsEdges, kommuneRows, partyRows, regionRows } from './places.ts';
import { claimId, claimRow, documentRows, meetingRow, membershipRow, personRow, type Size, seatOf, sizeOf } from './people.ts';

/**
 * A graph of invented persons, bodies and seats in the project's own model: persons 25 % of the nodes, memberships 40 %,
 * claims 30 %, meetings 4 %, bodies 1 %; 2.3 relationships for each node. Some bodies and some persons have very many.
 * Rows are made when they are asked for and kept nowhere.
 *
 * @param nodes  about how many nodes
 */
export function generate(nodes: number, seed = 1): RowSource {
  const size = sizeOf(nodes, seed);
  const all = <Row>(count: number, row: (place: number) => Row): Rows<Row> => lazily(count, row);
  const some: Partial<Record<NodeLabel, Rows<NodeRow>>> = {
    Region: regionRows(),
    Kommune: kommuneRows(),
    Party: partyRows(),
    Klynge: all(size.klynger, (place) => bodyRow(size, place)),
    Sundhedsraad: all(size.raad, (place) => bodyRow(size, size.klynger + place)),
    Udvalg: all(size.udvalg, (place) => bodyRow(size, size.klynger + size.raad + place)),
    Person: all(size.persons, (place) => personRow(size, place)),
    Membership: all(size.memberships, (place) => membershipRow(size, place)),
    Meeting: all(size.meetings, (place) => meetingRow(size, place)),
    Document: documentRows(size),
    Claim: all(size.claims, (place) => claimRow(size, place)),
  };
  const edges: Partial<Record<EdgeType, Rows<EdgeRow>>> = {
    PART_OF: [...kommuneRows()].map((row) => ({ from: row.id, to: String(row['regionId']) })),
    IN_REGION: bodyIds(size).map((from, place) => ({ from, to: String(bodyRow(size, place)['regionId']) })),
    COVERS: coversEdges(size),
    FEEDS: feedsEdges(size),
    HOLDS: all(size.memberships, (place) => ends(size, place, ({ person, id }) => [person, id])),
    IN: all(size.memberships, (place) => ends(size, place, ({ body, id }) => [id, body])),
    FOR: all(size.memberships, (place) => ends(size, place, ({ party, id }) => [id, party])),
    REPRESENTS: all(Math.floor(size.memberships * 0.55), (place) =>
      ends(size, place, ({ kommune, id }) => [id, kommune]),
    ),
    SAT_IN: satIn(size),
    OF: all(size.meetings, (place) => ({
      from: meetingRow(size, place).id,
      to: String(meetingRow(size, place)['bodyId']),
    })),
    RECORDED_IN: all(size.meetings, (place) => ({
      from: meetingRow(size, place).id,
      to: String(meetingRow(size, place)['documentId']),
    })),
    FROM: all(size.claims, (place) => ({ from: claimId(place), to: String(claimRow(size, place)['documentId']) })),
  };
  return {
    nodes: filled(nodeLabels, some),
    edges: filled(edgeTypes, edges),
  };
}

function ends(size: Size, place: number, of: (seat: ReturnType<typeof seatOf>) => [string, string]): EdgeRow {
  const [from, to] = of(seatOf(size, place));
  return { from, to };
}

/** One edge for each person and body; which pairs there are is known after one look at all seats. */
function satIn(size: Size): Rows<EdgeRow> {
  const seen = new Set<number>();
  const places: number[] = [];
  for (let place = 0; place < size.memberships; place += 1) {
    const { personPlace, bodyPlace } = seatOf(size, place);
    const pair = personPlace * 100_000 + bodyPlace;
    if (seen.has(pair)) continue;
    seen.add(pair);
    places.push(place);
  }
  const kept = Int32Array.from(places);
  return lazily(kept.length, (index) => {
    const { person, body, id, claim } = seatOf(size, kept[index] ?? 0);
    return { from: person, to: body, id: `sat-in-${person}-${body}`, membershipIds: [id], saidBy: ['LIST'], claims: [claim] };
  });
}

function lazily<Row>(length: number, row: (place: number) => Row): Rows<Row> {
  return {
    length,
    *[Symbol.iterator]() {
      for (let place = 0; place < length; place += 1) yield row(place);
    },
  };
}

function filled<Name extends string, Row>(
  names: readonly Name[],
  given: Readonly<Partial<Record<Name, Rows<Row>>>>,
): Record<Name, Rows<Row>> {
  return Object.fromEntries(names.map((name) => [name, given[name] ?? []])) as Record<Name, Rows<Row>>;
}
