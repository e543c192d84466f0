// Udvalg: committees and professional levels by id, each with its region.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the body, its region in it
// @uses  body_version_id
UNWIND $keys AS key
MATCH (body:Body:Udvalg {version: $version, id: key})-[:IN_REGION]->(region:Region)
RETURN key, body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node
