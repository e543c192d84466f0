// Kommune.klynger: the klynger, and beside them the råd, that cover each kommune, each with its region and the covering fact.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the body
// @row   fact     map       the COVERS edge: id, confidence, claims
// @uses  kommune_version_id
UNWIND $keys AS key
MATCH (:Kommune {version: $version, id: key})<-[covers:COVERS]-(body:Body)-[:IN_REGION]->(region:Region)
RETURN key, body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node, covers {.*} AS fact
ORDER BY key, body.sortKey
