// Query.coverage: the bodies of which it is told what we hold and what is missing.
//
// @param version  int       the published version to read
// @param kinds    string[]  only these kinds of body
// @param body     string    only this body, by id; null for all
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   node     map       the body
// @uses  body_version_id
OPTIONAL MATCH (after:Body {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (body:Body)
  WHERE body.version = $version AND body.id > coalesce(after.id, '') AND body.kind IN $kinds
    AND ($body IS NULL OR body.id = $body)
  RETURN body
  ORDER BY body.version, body.id
  LIMIT $first
}
MATCH (body)-[:IN_REGION]->(region:Region)
RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node
ORDER BY body.id
