// Sundhedsraad.receivedRecommendations: the recommendations handed to each råd, in the order of the documents.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param after    string    id of the recommendation that ends the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   key      string    which of $keys the row answers
// @row   node     map       the HANDED_TO edge, both ends in it
// @uses  body_version_id
OPTIONAL MATCH (after:Recommendation {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, after) {
  MATCH (recommendation:Recommendation)-[handed:HANDED_TO]->(raad:Body:Sundhedsraad {version: $version, id: key})
  WHERE recommendation.sortKey > coalesce(after.sortKey, '')
  RETURN recommendation, handed, raad
  ORDER BY recommendation.sortKey
  LIMIT $first
}
RETURN key, handed {
  .*,
  sundhedsraad: raad {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: head([(raad)-[:IN_REGION]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])},
  recommendation: recommendation {
    .*,
    author: head([(recommendation)-[:BY]->(author:Body)-[:IN_REGION]->(region:Region) | author {.*, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}}]),
    item: head(COLLECT { MATCH (item:AgendaItem {version: $version, id: recommendation.itemId}) RETURN item {.*} }),
    meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: recommendation.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
    body: head(COLLECT { MATCH (body:Body {version: $version, id: recommendation.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
  }
} AS node
ORDER BY key, recommendation.sortKey
