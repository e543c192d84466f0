// Theme.remarks: the remarks about each theme, in the order of the documents.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   key      string    which of $keys the row answers
// @row   node     map       the remark, its neighbours in it
// @uses  theme_version_id
OPTIONAL MATCH (after:Remark {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, after) {
  MATCH (:Theme {version: $version, id: key})<-[:ABOUT]-(remark:Remark)
  WHERE remark.sortKey > coalesce(after.sortKey, '')
  RETURN remark
  ORDER BY remark.sortKey
  LIMIT $first
}
RETURN key, remark {
  .*,
  by: head(COLLECT { MATCH (by:Versioned {version: $version, id: remark.byId}) RETURN by {.*, region: head([(by)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])} }),
  onBehalfOf: head(COLLECT { MATCH (onBehalfOf:Versioned {version: $version, id: remark.onBehalfOfId}) RETURN onBehalfOf {.*, region: head([(onBehalfOf)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])} }),
  item: head(COLLECT { MATCH (item:AgendaItem {version: $version, id: remark.itemId}) RETURN item {.*} }),
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: remark.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: remark.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY key, remark.sortKey
