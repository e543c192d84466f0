// Kommune.attendances: the attendances of those who represent each kommune, newest meeting first.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param states   string[]  only in these states; null for all
// @param listed   boolean   true: only who is on the list of participants; false: only who is not; null: all
// @param elected  string[]  only politicians, officials or not said; null for all
// @param sides    string[]  only of these sides; null for all
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   key      string    which of $keys the row answers
// @row   node     map       the attendance, its neighbours in it
// @uses  attendance_represents_sort
OPTIONAL MATCH (after:Attendance {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, after) {
  MATCH (attendance:Attendance)
  WHERE attendance.version = $version AND attendance.representsId = key AND attendance.personSortKey > coalesce(after.personSortKey, '')
    AND ($states IS NULL OR attendance.state IN $states)
    AND ($listed IS NULL OR attendance.listed = $listed)
    AND ($elected IS NULL OR attendance.elected IN $elected)
    AND ($sides IS NULL OR attendance.side IN $sides)
  RETURN attendance
  ORDER BY attendance.version, attendance.representsId, attendance.personSortKey
  LIMIT $first
}
RETURN key, attendance {
  .*,
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: attendance.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: attendance.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} }),
  person: head(COLLECT { MATCH (person:Person {version: $version, id: attendance.personId}) RETURN person {.id, .version, .knownSince, .claims, .name, .names, .joins} }),
  mention: head(COLLECT { MATCH (mention:Mention {version: $version, id: attendance.mentionId}) RETURN mention {.*} }),
  party: head(COLLECT { MATCH (party:Party {version: $version, id: attendance.partyId}) RETURN party {.*} }),
  represents: head(COLLECT { MATCH (represents:Versioned {version: $version, id: attendance.representsId}) RETURN represents {.*, region: head([(represents)-[:IN_REGION|PART_OF]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])} }),
  standsInFor: head(COLLECT { MATCH (standsInFor:Person {version: $version, id: attendance.standsInForId}) RETURN standsInFor {.*} })
} AS node
ORDER BY key, attendance.personSortKey
