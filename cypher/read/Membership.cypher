// Membership: memberships by id, each with person, party, body and what it represents.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param neighbours  string[]  which of person, party, body, represents and partyInMinutes come with it; the others are null
// @row   key      string    which of $keys the row answers
// @row   node     map       the membership, its neighbours in it
// @uses  membership_version_id
UNWIND $keys AS key
MATCH (membership:Membership {version: $version, id: key})
RETURN key, membership {
  .id, .version, .knownSince, .claims, .role, .roleAsPrinted, .side, .elected, .office, .partyLetter, .representsAsPrinted, .observedOn, .lastObserved, .current, .notBefore, .sureFrom, .sureTo, .notFrom, .note, .saidBy, .electedInMinutes, .officeInMinutes,
  person: head(COLLECT { WITH membership WHERE 'person' IN $neighbours MATCH (person:Person)-[:HOLDS]->(membership) RETURN person {.id, .version, .knownSince, .claims, .name, .names, .joins} }),
  party: head(COLLECT { WITH membership WHERE 'party' IN $neighbours MATCH (membership)-[:FOR]->(party:Party) RETURN party {.id, .version, .knownSince, .claims, .letter, .name, .short, .kind, .kommuneIds, .colour, .validFrom, .note} }),
  body: head(COLLECT { WITH membership WHERE 'body' IN $neighbours MATCH (membership)-[:IN]->(body:Body)-[:IN_REGION]->(region:Region) RETURN body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.*}} }),
  represents: head(COLLECT { WITH membership WHERE 'represents' IN $neighbours MATCH (membership)-[:REPRESENTS]->(represents) RETURN represents {.*, region: head([(represents)-[:PART_OF]->(part:Region) | part {.*}])} }),
  partyInMinutes: head(COLLECT { WITH membership WHERE 'partyInMinutes' IN $neighbours MATCH (minuted:Party {version: $version, id: membership.partyInMinutesId}) RETURN minuted {.*} })
} AS node
