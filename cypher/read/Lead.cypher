// Lead: leads by id, each with the persons who bear the name and the bodies it leads from and to.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the lead, its neighbours in it
// @uses  lead_version_id
UNWIND $keys AS key
MATCH (lead:Lead {version: $version, id: key})
RETURN key, lead {
  .*,
  persons: [(lead)-[:ABOUT]->(person:Person) | person {.id, .version, .knownSince, .claims, .name, .names, .joins}],
  from: COLLECT { UNWIND lead.fromIds AS id MATCH (body:Body {version: $version, id: id})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} },
  to: head(COLLECT { MATCH (place:Versioned {version: $version, id: lead.toId}) OPTIONAL MATCH (place)-[:IN_REGION]->(region:Region) RETURN place {.*, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
