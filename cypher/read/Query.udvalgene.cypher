// Query.udvalgene: committees and professional levels in Danish order.
//
// @param version  int       the published version to read
// @param region   string    only of this region, by id; null for all
// @param kinds    string[]  only of these kinds; null for all
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   node     map       the body
// @uses  udvalg_version_sort
OPTIONAL MATCH (after:Body:Udvalg {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (body:Udvalg)
  WHERE body.version = $version AND body.sortKey > coalesce(after.sortKey, '')
    AND ($region IS NULL OR body.regionId = $region)
    AND ($kinds IS NULL OR body.kind IN $kinds)
  RETURN body
  ORDER BY body.version, body.sortKey
  LIMIT $first
}
MATCH (body)-[:IN_REGION]->(region:Region)
RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node
ORDER BY body.sortKey
