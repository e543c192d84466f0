// Query.meetings: meetings that we hold minutes of, newest first.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param from     string  ISO 8601 day: only on it or later; null for all
// @param to       string  ISO 8601 day: only on it or earlier; null for all
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the meeting, its neighbours in it
// @uses  meeting_version_sort
OPTIONAL MATCH (after:Meeting {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (meeting:Meeting)
  WHERE meeting.version = $version AND meeting.sortKey > coalesce(after.sortKey, '')
    AND ($body IS NULL OR meeting.bodyId = $body)
    AND ($from IS NULL OR meeting.heldOn >= $from)
    AND ($to IS NULL OR meeting.heldOn <= $to)
  RETURN meeting
  ORDER BY meeting.version, meeting.sortKey
  LIMIT $first
}
RETURN meeting {
  .*,
  document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: meeting.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
ORDER BY meeting.sortKey
