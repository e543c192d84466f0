// Body.meetings: the meetings of each body that we hold minutes of, newest first.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   key      string    which of $keys the row answers
// @row   node     map       the meeting, its neighbours in it
// @uses  meeting_body_sort
OPTIONAL MATCH (after:Meeting {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, after) {
  MATCH (meeting:Meeting)
  WHERE meeting.version = $version AND meeting.bodyId = key AND meeting.sortKey > coalesce(after.sortKey, '')
  RETURN meeting
  ORDER BY meeting.version, meeting.bodyId, meeting.sortKey
  LIMIT $first
}
RETURN key, meeting {
  .*,
  document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: meeting.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY key, meeting.sortKey
