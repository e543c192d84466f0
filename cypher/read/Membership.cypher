// Membership: memberships by id, each with person, party, body and what it represents.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param neighbours  string[]  which of person, party, body, represents and partyInMinutes come with it; the others are null
// @param brief       string[]  which of membership, person, party and body bring no more than what they are called and told apart by
// @row   key      string    which of $keys the row answers
// @row   node     map       the membership, its neighbours in it
// @uses  membership_version_id
UNWIND $keys AS key
MATCH (membership:Membership {version: $version, id: key})
WITH key, membership, CASE WHEN 'membership' IN $brief
  THEN membership {.id, .version, .role, .side, .elected}
  ELSE membership {.id, .version, .knownSince, .claims, .role, .roleAsPrinted, .side, .elected, .office, .partyLetter, .representsAsPrinted, .observedOn, .lastObserved, .current, .notBefore, .sureFrom, .sureTo, .notFrom, .note, .saidBy, .electedInMinutes, .officeInMinutes}
END AS own
RETURN key, own {
  .*,
  person: head(COLLECT { WITH membership WHERE 'person' IN $neighbours MATCH (person:Person)-[:HOLDS]->(membership) RETURN CASE WHEN 'person' IN $brief THEN person {.id, .version, .name} ELSE person {.id, .version, .knownSince, .claims, .name, .names, .joins} END }),
  party: head(COLLECT { WITH membership WHERE 'party' IN $neighbours MATCH (membership)-[:FOR]->(party:Party) RETURN CASE WHEN 'party' IN $brief THEN party {.id, .version, .letter, .name, .short} ELSE party {.id, .version, .knownSince, .claims, .letter, .name, .short, .kind, .kommuneIds, .colour, .validFrom, .note} END }),
  body: head(COLLECT { WITH membership WHERE 'body' IN $neighbours MATCH (membership)-[:IN]->(body:Body)-[:IN_REGION]->(region:Region) RETURN CASE WHEN 'body' IN $brief THEN body {.id, .version, .name, .kind} ELSE body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} END }),
  represents: head(COLLECT { WITH membership WHERE 'represents' IN $neighbours MATCH (membership)-[:REPRESENTS]->(represents) RETURN represents {.*, region: head([(represents)-[:PART_OF]->(part:Region) | part {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])} }),
  partyInMinutes: head(COLLECT { WITH membership WHERE 'partyInMinutes' IN $neighbours MATCH (minuted:Party {version: $version, id: membership.partyInMinutesId}) RETURN minuted {.*} })
} AS node
