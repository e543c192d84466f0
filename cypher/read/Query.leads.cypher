// Query.leads: leads in Danish order of names.
//
// @param version  int       the published version to read
// @param kinds    string[]  only of these kinds; null for all
// @param person   string    only about this person, by id; null for all
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   node     map       the lead
// @uses  lead_version_sort
OPTIONAL MATCH (after:Lead {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (lead:Lead)
  WHERE lead.version = $version AND lead.sortKey > coalesce(after.sortKey, '')
    AND ($kinds IS NULL OR lead.kind IN $kinds)
    AND ($person IS NULL OR $person IN lead.personIds)
  RETURN lead
  ORDER BY lead.version, lead.sortKey
  LIMIT $first
}
RETURN lead {
  .*,
  persons: [(lead)-[:ABOUT]->(person:Person) | person {.id, .version, .knownSince, .claims, .name, .names, .joins}],
  from: COLLECT { UNWIND lead.fromIds AS id MATCH (body:Body {version: $version, id: id})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} },
  to: head(COLLECT { MATCH (place:Versioned {version: $version, id: lead.toId}) OPTIONAL MATCH (place)-[:IN_REGION]->(region:Region) RETURN place {.*, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY lead.sortKey
