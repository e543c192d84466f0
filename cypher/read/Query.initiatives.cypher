// Query.initiatives: initiatives in the order of the documents.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param theme    string  only about this theme, by id; null for all
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the initiative, its neighbours in it
// @uses  initiative_version_sort
OPTIONAL MATCH (after:Initiative {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (initiative:Initiative)
  WHERE initiative.version = $version AND initiative.sortKey > coalesce(after.sortKey, '')
    AND ($body IS NULL OR initiative.bodyId = $body)
    AND ($theme IS NULL OR EXISTS { (initiative)-[:ABOUT]->(:Theme {id: $theme}) })
  RETURN initiative
  ORDER BY initiative.version, initiative.sortKey
  LIMIT $first
}
RETURN initiative {
  .*,
  owner: head([(initiative)-[:OWNED_BY]->(owner) | owner {.*, region: head([(owner)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])}]),
  partners: COLLECT { MATCH (initiative)-[:PARTNER]->(partner) WITH partner ORDER BY partner.sortKey RETURN partner {.*, region: head([(partner)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])} },
  item: head(COLLECT { MATCH (item:AgendaItem {version: $version, id: initiative.itemId}) RETURN item {.*} }),
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: initiative.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: initiative.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY initiative.sortKey
