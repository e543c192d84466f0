// Query.recommendations: recommendations in the order of the documents.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param theme    string  only about this theme, by id; null for all
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the recommendation, its neighbours in it
// @uses  recommendation_version_sort
OPTIONAL MATCH (after:Recommendation {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (recommendation:Recommendation)
  WHERE recommendation.version = $version AND recommendation.sortKey > coalesce(after.sortKey, '')
    AND ($body IS NULL OR recommendation.bodyId = $body)
    AND ($theme IS NULL OR EXISTS { (recommendation)-[:ABOUT]->(:Theme {id: $theme}) })
  RETURN recommendation
  ORDER BY recommendation.version, recommendation.sortKey
  LIMIT $first
}
RETURN recommendation {
  .*,
  author: head([(recommendation)-[:BY]->(author:Body)-[:IN_REGION]->(region:Region) | author {.*, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}}]),
  item: head(COLLECT { MATCH (item:AgendaItem {version: $version, id: recommendation.itemId}) RETURN item {.*} }),
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: recommendation.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: recommendation.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY recommendation.sortKey
