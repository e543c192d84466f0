// Body.memberships.tallied: bodies by id, each with its region and with how many memberships it has in each role: what Klynge, Sundhedsraad, Udvalg and Body.memberships.tally say, in one statement.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param day      string    ISO 8601 day that held is about; null for none
// @row   key      string    which of $keys the row answers
// @row   node     map       the body, its region in it
// @row   tallies  map[]     role, total, current, step: the columns of Body.memberships.tally
// @uses  body_version_id
// @uses  seat_tally_version_body_role
UNWIND $keys AS key
MATCH (body:Body {version: $version, id: key})-[:IN_REGION]->(region:Region)
RETURN key, body {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node, COLLECT {
  MATCH (tally:SeatTally)
  WHERE tally.version = $version AND tally.bodyId = key AND tally.role IS NOT NULL
  RETURN tally {.role, .total, .current, step: [step IN tally.steps WHERE step <= $day + '~'][-1]}
} AS tallies
