// AgendaItem.recommendations: the recommendations of each item of the agenda, in the order of the documents.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   key      string    which of $keys the row answers
// @row   node     map       the recommendation, its neighbours in it
// @uses  recommendation_item_sort
OPTIONAL MATCH (after:Recommendation {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, after) {
  MATCH (recommendation:Recommendation)
  WHERE recommendation.version = $version AND recommendation.itemId = key AND recommendation.sortKey > coalesce(after.sortKey, '')
  RETURN recommendation
  ORDER BY recommendation.version, recommendation.itemId, recommendation.sortKey
  LIMIT $first
}
RETURN key, recommendation {
  .*,
  author: head([(recommendation)-[:BY]->(author:Body)-[:IN_REGION]->(region:Region) | author {.*, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}}]),
  item: head(COLLECT { MATCH (item:AgendaItem {version: $version, id: recommendation.itemId}) RETURN item {.*} }),
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: recommendation.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: recommendation.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY key, recommendation.sortKey
