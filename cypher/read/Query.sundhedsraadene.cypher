// Query.sundhedsraadene: sundhedsråd in Danish order.
//
// @param version  int      the published version to read
// @param region   string   only of this region, by id; null for all
// @param merged   boolean  true: only råd that several klynger feed; false: only one; null: all
// @param after    string   id of the last row of the page before; null for the first page
// @param first    int      rows, one more than the page, so that the page knows whether there is a next
// @row   node     map      the body
// @uses  sundhedsraad_version_sort
OPTIONAL MATCH (after:Body:Sundhedsraad {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (body:Sundhedsraad)
  WHERE body.version = $version AND body.sortKey > coalesce(after.sortKey, '')
    AND ($region IS NULL OR body.regionId = $region)
    AND ($merged IS NULL OR $merged = (COUNT { (body)<-[:FEEDS]-() } > 1))
  RETURN body
  ORDER BY body.version, body.sortKey
  LIMIT $first
}
MATCH (body)-[:IN_REGION]->(region:Region)
RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node
ORDER BY body.sortKey
