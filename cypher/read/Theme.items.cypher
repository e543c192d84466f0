// Theme.items: the items of the agenda about each theme, in the order of the documents.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   key      string    which of $keys the row answers
// @row   node     map       the agenda item, its neighbours in it
// @uses  theme_version_id
OPTIONAL MATCH (after:AgendaItem {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, after) {
  MATCH (:Theme {version: $version, id: key})<-[:ABOUT]-(item:AgendaItem)
  WHERE item.sortKey > coalesce(after.sortKey, '')
  RETURN item
  ORDER BY item.sortKey
  LIMIT $first
}
RETURN key, item {
  .*,
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: item.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: item.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY key, item.sortKey
