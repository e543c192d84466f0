// Attendance: attendances by id, each with meeting, body, person, party, what is represented and who is replaced.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the attendance, its neighbours in it
// @uses  attendance_version_id
UNWIND $keys AS key
MATCH (attendance:Attendance {version: $version, id: key})
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
