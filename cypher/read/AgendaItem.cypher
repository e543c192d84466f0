// AgendaItem: items of the agenda by id, each with its meeting and body.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the agenda item, its neighbours in it
// @uses  agenda_item_version_id
UNWIND $keys AS key
MATCH (item:AgendaItem {version: $version, id: key})
RETURN key, item {
  .*,
  meeting: head(COLLECT { MATCH (meeting:Meeting {version: $version, id: item.meetingId}) RETURN meeting {.*, document: head(COLLECT { MATCH (document:Document {version: $version, id: meeting.documentId}) RETURN document {.*} })} }),
  body: head(COLLECT { MATCH (body:Body {version: $version, id: item.bodyId})-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} })
} AS node
