// Succession: what documents say takes over from a body, by the id of the edge.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the SUCCEEDED_BY edge, both ends in it
// @uses  succeeded_by_version_id
UNWIND $keys AS key
MATCH (body:Body)-[succeeded:SUCCEEDED_BY {version: $version, id: key}]->(raad:Sundhedsraad)
RETURN key, succeeded {.*, body: body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: head([(body)-[:IN_REGION]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])}, sundhedsraad: raad {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: head([(raad)-[:IN_REGION]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])}} AS node
