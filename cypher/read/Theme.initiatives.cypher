// Theme.initiatives: the initiatives about each theme, in the order of the documents.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   key      string    which of $keys the row answers
// @row   node     map       the initiative, its neighbours in it
// @uses  theme_version_id
OPTIONAL MATCH (after:Initiative {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, after) {
  MATCH (:Theme {version: $version, id: key})<-[:ABOUT]-(initiative:Initiative)
  WHERE initiative.sortKey > coalesce(after.sortKey, '')
  RETURN initiative
  ORDER BY initiative.sortKey
  LIMIT $first
}
RETURN key, initiative {
  .*,
  owner: head([(initiative)-[:OWNED_BY]->(owner) | owner {.*, region: head([(owner)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])}]),
  partners: COLLECT { MATCH (initiative)-[:PARTNER]->(partner) WITH partner ORDER BY partner.sortKey RETURN partner {.*, region: head([(partner)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])} },
  item: head(COLLECT { MATCH (item:AgendaItem {version: $version, id: initiative.itemId}) RETURN item {.*} }),
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: initiative.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: initiative.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY key, initiative.sortKey
