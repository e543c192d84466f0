// Query.remarks: what minutes credit to someone, in the order of the documents.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param person   string  only by this person, by id; null for all
// @param theme    string  only about this theme, by id; null for all
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the remark, its neighbours in it
// @uses  remark_version_sort
OPTIONAL MATCH (after:Remark {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (remark:Remark)
  WHERE remark.version = $version AND remark.sortKey > coalesce(after.sortKey, '')
    AND ($body IS NULL OR remark.bodyId = $body)
    AND ($person IS NULL OR remark.byId = $person)
    AND ($theme IS NULL OR EXISTS { (remark)-[:ABOUT]->(:Theme {id: $theme}) })
  RETURN remark
  ORDER BY remark.version, remark.sortKey
  LIMIT $first
}
RETURN remark {
  .*,
  by: head(COLLECT { MATCH (by:Versioned {version: $version, id: remark.byId}) RETURN by {.*, region: head([(by)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])} }),
  onBehalfOf: head(COLLECT { MATCH (onBehalfOf:Versioned {version: $version, id: remark.onBehalfOfId}) RETURN onBehalfOf {.*, region: head([(onBehalfOf)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])} }),
  item: head(COLLECT { MATCH (item:AgendaItem {version: $version, id: remark.itemId}) RETURN item {.*} }),
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: remark.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: remark.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY remark.sortKey
