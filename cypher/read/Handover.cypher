// Handover: recommendations handed to a råd, by the id of the edge.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the HANDED_TO edge, both ends in it
// @uses  handed_to_version_id
UNWIND $keys AS key
MATCH (recommendation:Recommendation)-[handed:HANDED_TO {version: $version, id: key}]->(raad:Sundhedsraad)
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
