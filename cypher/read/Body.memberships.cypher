// Body.memberships: the memberships of each body, by role, side and name; held is the answer for $day.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param day      string    ISO 8601 day that held is about; null for none
// @param held     string[]  only these answers; null for all
// @param current  boolean   true: only the newest complete list of the body and what was seen later
// @param roles    string[]  only these roles; null for all
// @param sides    string[]  only these sides; null for all
// @param elected  string[]  only politicians, officials or not said; null for all
// @param parties  string[]  only for these parties, by id; null for all
// @param saidBy   string[]  only what any of these say: lists, minutes, supplements; null for all
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @param neighbours  string[]  which of person, party, body, represents and partyInMinutes come with it; the others are null
// @param brief       string[]  which of membership, person, party and body bring no more than what they are called and told apart by
// @row   key      string    which of $keys the row answers
// @row   node     map       the membership, its neighbours in it
// @row   held     string    YES, NO or UNKNOWN; null without a day
// @uses  membership_body_sort
OPTIONAL MATCH (after:Membership {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, after) {
  MATCH (membership:Membership)
  WHERE membership.version = $version AND membership.bodyId = key AND membership.sortKey > coalesce(after.sortKey, '')
    AND (NOT $current OR membership.current)
    AND ($roles IS NULL OR membership.role IN $roles)
    AND ($sides IS NULL OR membership.side IN $sides)
    AND ($elected IS NULL OR membership.elected IN $elected)
    AND ($parties IS NULL OR membership.partyId IN $parties)
    AND ($saidBy IS NULL OR any(origin IN membership.saidBy WHERE origin IN $saidBy))
  WITH membership, CASE
    WHEN $day IS NULL THEN null
    WHEN membership.notBefore > $day OR membership.notFrom <= $day THEN 'NO'
    WHEN membership.sureFrom <= $day AND $day <= membership.sureTo THEN 'YES'
    ELSE 'UNKNOWN'
  END AS held
  WHERE $held IS NULL OR held IN $held
  RETURN membership, held
  ORDER BY membership.version, membership.bodyId, membership.sortKey
  LIMIT $first
}
WITH key, membership, held, CASE WHEN 'membership' IN $brief
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
} AS node, held
ORDER BY key, membership.sortKey
