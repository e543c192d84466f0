// Theme.bodies: the bodies whose agenda, initiatives, recommendations or remarks are about each theme, in Danish order.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the body, its region in it
// @uses  theme_version_id
// @uses  body_version_id
UNWIND $keys AS key
CALL (key) {
  MATCH (:Theme {version: $version, id: key})<-[:ABOUT]-(about)
  WITH DISTINCT about.bodyId AS id
  MATCH (body:Body {version: $version, id: id})-[:IN_REGION]->(region:Region)
  RETURN body, region
}
RETURN key, body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node
ORDER BY key, body.sortKey
