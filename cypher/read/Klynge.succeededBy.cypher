// Klynge.succeededBy: the råd that documents say take over from each klynge.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the SUCCEEDED_BY edge, both ends in it
// @uses  body_version_id
UNWIND $keys AS key
MATCH (body:Body:Klynge {version: $version, id: key})-[succeeded:SUCCEEDED_BY]->(raad:Sundhedsraad)
RETURN key, succeeded {.*, body: body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: head([(body)-[:IN_REGION]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])}, sundhedsraad: raad {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: head([(raad)-[:IN_REGION]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])}} AS node
ORDER BY key, raad.sortKey
